import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runBreakwater as run } from './helpers/run-breakwater.ts'

const facts = {
  org: {
    roles: ['controller', 'owner'],
    establishments: ['FR', 'US'],
    mainEstablishment: 'FR',
    sectors: ['software'],
  },
  incident: { type: 'exfiltration', maliciousExternal: true, encrypted: false },
  events: [
    { event: 'awareness', at: '2026-06-05T18:20:00+02:00' },
    { event: 'discovery', at: '2026-06-05T18:20:00+02:00' },
  ],
  dataClasses: ['name', 'email', 'phone', 'job-title', 'employer'],
  affected: [
    { jurisdiction: 'FR', count: 2100 },
    { jurisdiction: 'US-CA', count: 1200 },
  ],
  assessments: {},
}

describe('breakwater obligations', () => {
  it('prints one JSON document: what is owed, what is not and why, what is to be decided', async () => {
    const { code, out, err } = await run(['obligations', '-', '--json'], JSON.stringify(facts))
    assert.equal(code, 0)
    assert.equal(err, '')
    const { duties, notTriggered, openQuestions, regimesConsidered } = JSON.parse(out)
    assert.equal(regimesConsidered, 116)
    assert.deepEqual(
      duties.map(({ dutyId, owed, dueAt }: Record<string, unknown>) => [dutyId, owed, dueAt]),
      [
        ['eu-gdpr-33-1', true, '2026-06-08T18:20:00+02:00'],
        ['eu-gdpr-34', null, null],
      ],
    )
    const california = notTriggered.find(
      ({ dutyId }: { dutyId: string }) => dutyId === 'us-ca-individuals',
    )
    assert.equal(california.code, 'no-covered-data')
    assert.equal(openQuestions[0].id, 'assessments.gdprRisk')
    assert.deepEqual(openQuestions[0].decides, ['eu-gdpr-33-1', 'eu-gdpr-34'])
    const ifUnlikely = openQuestions[0].answers[0]
    assert.deepEqual(ifUnlikely.answer, 'unlikely')
    assert.deepEqual(
      ifUnlikely.outcomes.map(({ becomes }: { becomes: string }) => becomes),
      ['risk-unlikely', 'no-high-risk'],
    )
  })

  it('reads as a list for a person, in a second zone if asked', async () => {
    const { code, out } = await run(
      ['obligations', '-', '--time-zone', 'America/New_York'],
      JSON.stringify(facts),
    )
    assert.equal(code, 0)
    assert.match(
      out,
      /^Owed \(1\)\n {2}2026-06-08T18:20:00\+02:00 \(2026-06-08T12:20-04:00 in America\/New_York\)/,
    )
    assert.match(out, /CNIL \(FR\) as lead authority/)
    assert.match(out, /Not decided yet \(1\)/)
    assert.match(out, /What risk to the people is likely/)
    assert.match(out, /116 laws were considered\. \d+ duties of laws that do not reach the case/)
    assert.match(out, /Not legal advice/)
  })

  it('prints the JSON Schema of the facts', async () => {
    const { code, out } = await run(['obligations', '--schema'])
    assert.equal(code, 0)
    assert.equal(JSON.parse(out).properties.org.additionalProperties, false)
  })

  it('says on the side what no law asks about', async () => {
    const { code, out, err } = await run(
      ['obligations', '-', '--json'],
      JSON.stringify({ ...facts, assessments: { pressInterest: 'much' } }),
    )
    assert.equal(code, 0)
    assert.match(err, /set aside: assessments\.pressInterest/)
    assert.deepEqual(JSON.parse(out).setAside, ['assessments.pressInterest'])
  })

  it('refuses what it cannot read, naming the field and printing nothing', async () => {
    for (const [input, message] of [
      ['{"org": ', /it is not JSON/],
      ['[]', /the document: expected an object/],
      [
        JSON.stringify({ ...facts, affected: [{ jurisdiction: 'FR', count: 2.5 }] }),
        /affected\[0\]\.count/,
      ],
      [JSON.stringify({ ...facts, org: {} }), /org\.roles/],
    ] as const) {
      const { code, out, err } = await run(['obligations', '-', '--json'], input)
      assert.equal(code, 1, input)
      assert.equal(out, '')
      assert.match(err, message)
      assert.match(err, /\(INPUT_INVALID\)/)
    }
    assert.equal((await run(['obligations'])).code, 2)
    assert.equal((await run(['obligations', '-', '--time-zone', 'Mars/Olympus'])).code, 2)
  })
})
