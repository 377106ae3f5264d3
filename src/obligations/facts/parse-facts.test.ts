import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dataClasses } from '#data/data-classes.ts'
import { factsJsonSchema } from './facts-schema.ts'
import { parseFacts } from './parse-facts.ts'

const least = {
  org: { roles: ['controller'], establishments: ['FR'] },
  incident: {},
  events: [{ event: 'awareness', at: '2026-06-05T18:20:00+02:00' }],
  dataClasses: ['name', 'email'],
  affected: [{ jurisdiction: 'FR', count: 3 }],
}

const refusalOf = (input: unknown): string => {
  const parsed = parseFacts(input)
  return parsed.ok ? 'accepted' : parsed.error.message
}

describe('parseFacts', () => {
  it('takes the least a case needs', () => {
    const parsed = parseFacts(least)
    assert.ok(parsed.ok)
    assert.deepEqual(parsed.value.facts.assessments, {})
    assert.deepEqual(parsed.value.setAside, [])
  })

  it('names every field that does not fit', () => {
    assert.match(refusalOf([]), /the document: expected an object/)
    assert.match(refusalOf({ ...least, org: undefined }), /org/)
    assert.match(
      refusalOf({ ...least, affected: [{ jurisdiction: 'Texas', count: -1 }] }),
      /affected\[0\]\.jurisdiction.*affected\[0\]\.count/,
    )
    assert.match(
      refusalOf({ ...least, events: [{ event: 'awareness', at: '2026-06-05' }] }),
      /events\[0\]\.at: expected an RFC 3339 instant with its offset/,
    )
    assert.match(refusalOf({ ...least, assessments: { rrosh: 'perhaps' } }), /assessments\.rrosh/)
    assert.match(refusalOf({ ...least, colour: 'red' }), /colour/)
  })

  it('refuses what looks like a slip, since a duty may hang on it', () => {
    assert.match(
      refusalOf({ ...least, assessments: { gdprRsik: 'high' } }),
      /assessments\.gdprRsik: did you mean gdprRisk\?/,
    )
    assert.match(
      refusalOf({ ...least, events: [{ event: 'awarness', at: '2026-06-05T18:20:00Z' }] }),
      /did you mean awareness\?/,
    )
    assert.match(refusalOf({ ...least, dataClasses: ['pasport'] }), /did you mean passport\?/)
    assert.match(
      refusalOf({ ...least, org: { ...least.org, roles: ['controler'] } }),
      /did you mean controller\?/,
    )
    // Another country's question is no slip of `ukRisk`, though only a letter differs.
    assert.equal(refusalOf({ ...least, assessments: { zkRisk: 'high' } }), 'accepted')
  })

  it('sets aside what no law asks about, by name', () => {
    const parsed = parseFacts({
      ...least,
      incident: { boardInformedOn: true },
      assessments: { pressInterest: 'much' },
      dataClasses: ['name', 'shoe-size'],
    })
    assert.ok(parsed.ok)
    assert.deepEqual(parsed.value.setAside, [
      'incident.boardInformedOn',
      'assessments.pressInterest',
      'dataClasses[1] shoe-size',
    ])
    // It is still personal data of somebody.
    assert.deepEqual(parsed.value.facts.dataClasses, ['name', 'other-personal-data'])
  })

  it('understands other names and words for the same answer', () => {
    const parsed = parseFacts({
      ...least,
      incident: { type: 'Ransomware with leak', activelyExploited: true },
      assessments: { gdprRisk: 'high-risk', usHarm: false, seriousInjury: true },
    })
    assert.ok(parsed.ok)
    const { incident, assessments } = parsed.value.facts
    assert.equal(incident['ransomware'], true)
    assert.equal(incident['exploitedVulnerability'], true)
    assert.deepEqual(assessments, { gdprRisk: 'high', usHarm: 'unlikely', qcSeriousInjury: true })
  })

  it('turns a coarse class into what is sure and what must be asked', () => {
    const parsed = parseFacts({ ...least, dataClasses: ['name', 'government-issued-id'] })
    assert.ok(parsed.ok)
    assert.deepEqual(parsed.value.facts.dataClasses, ['name', 'other-personal-data'])
    assert.ok(parsed.value.facts.possibleDataClasses?.includes('ssn'))
  })

  it('knows every class of the product', () => {
    const parsed = parseFacts({ ...least, dataClasses: dataClasses.map(({ id }) => id) })
    assert.ok(parsed.ok)
    assert.deepEqual(parsed.value.setAside, [])
  })

  it('publishes a JSON Schema that closes every object', () => {
    const schema = JSON.stringify(factsJsonSchema())
    assert.match(schema, /"additionalProperties":false/)
    assert.match(schema, /gdprRisk/)
  })
})
