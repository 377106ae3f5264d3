import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { becomes, evaluate, type Sketch } from './case-of.ts'
import { stateNotices, stateThresholds } from './us-state-notices.ts'

const told = {
  discovery: '2026-03-02T15:00:00Z',
  awareness: '2026-03-02T15:00:00Z',
  detection: '2026-03-02T15:00:00Z',
  determination: '2026-03-09T15:00:00Z',
  confirmation: '2026-03-11T15:00:00Z',
  'individual-notice': '2026-04-20T15:00:00Z',
}
const states = [...new Set(stateNotices.map(([state]) => state))]
const everywhere = (count: number): Record<string, number> =>
  Object.fromEntries(states.map((state) => [state, count]))
const sketch = (over: Sketch): Sketch => ({
  org: {
    roles: ['owner'],
    establishments: ['US'],
    sectors: ['information-broker'],
    employees: 200,
  },
  events: told,
  data: ['name', 'ssn'],
  people: everywhere(20_000),
  answers: { usHarm: 'likely' },
  ...over,
})

describe('US states', () => {
  it('counts every notice from the start that its statute names', () => {
    const asOwner = evaluate(sketch({}))
    const asMaintainer = evaluate(
      sketch({
        org: {
          roles: ['maintainer'],
          establishments: ['US'],
          sectors: ['information-broker'],
          employees: 200,
        },
      }),
    )
    const found = stateNotices.map(([, role, dutyId]) => [
      dutyId,
      becomes(role === 'owner' ? asOwner : asMaintainer, dutyId),
    ])
    const wanted = stateNotices.map(([, , dutyId, dueAt]) => [
      dutyId,
      dueAt === null ? 'owed' : `owed ${dueAt}`,
    ])
    assert.deepEqual(found, wanted)
  })

  it('leaves the notice of the other party alone', () => {
    const asOwner = evaluate(sketch({}))
    const asMaintainer = evaluate(
      sketch({
        org: {
          roles: ['maintainer'],
          establishments: ['US'],
          sectors: ['information-broker'],
          employees: 200,
        },
      }),
    )
    const wrong = stateNotices.filter(
      ([, role, dutyId]) =>
        becomes(role === 'owner' ? asMaintainer : asOwner, dutyId) !== 'wrong-role',
    )
    assert.deepEqual(wrong, [])
  })

  it('starts and stops at the number of residents that the statute names', () => {
    for (const [state, dutyId, least, statute] of stateThresholds) {
      const with_ = (count: number): string =>
        becomes(evaluate(sketch({ people: { [state]: count } }), [dutyId]), dutyId).split(' ')[0] ??
        ''
      assert.deepEqual(
        [dutyId, with_(least - 1), with_(least)],
        [dutyId, 'below-threshold', 'owed'],
        statute,
      )
    }
  })

  it('asks for nothing where contact data alone was taken', () => {
    const evaluation = evaluate(
      sketch({ data: ['name', 'email', 'phone', 'job-title', 'employer'] }),
    )
    const wrong = stateNotices.filter(
      ([, , dutyId]) => becomes(evaluation, dutyId) !== 'no-covered-data',
    )
    assert.deepEqual(wrong, [])
  })

  it('asks for nothing where no resident is affected', () => {
    const evaluation = evaluate(sketch({ people: { FR: 10 } }))
    const wrong = stateNotices.filter(
      ([, , dutyId]) => becomes(evaluation, dutyId) !== 'no-affected-people',
    )
    assert.deepEqual(wrong, [])
  })

  it('honours encryption while the key is safe, and not after', () => {
    const safe = evaluate(sketch({ incident: { encrypted: true, keyCompromised: false } }))
    const taken = evaluate(sketch({ incident: { encrypted: true, keyCompromised: true } }))
    const unsaid = evaluate(sketch({ incident: { encrypted: true } }))
    for (const [, role, dutyId] of stateNotices.filter(([, role]) => role === 'owner')) {
      assert.equal(role, 'owner')
      assert.equal(becomes(safe, dutyId), 'encryption-safe-harbour', dutyId)
      assert.match(becomes(taken, dutyId), /^owed/, dutyId)
      assert.equal(becomes(unsaid, dutyId), 'open', dutyId)
    }
  })

  it('lets unlikely harm lift the notice where the statute has such a test, and only there', () => {
    const evaluation = evaluate(
      sketch({ incident: { maliciousExternal: false }, answers: { usHarm: 'unlikely' } }),
    )
    const stillOwed = stateNotices
      .filter(
        ([, role, dutyId]) => role === 'owner' && becomes(evaluation, dutyId).startsWith('owed'),
      )
      .map(([, , dutyId]) => dutyId)
    assert.deepEqual(stillOwed, [
      // Cal. Civ. Code § 1798.82: acquisition is enough.
      'us-ca-individuals',
      'us-ca-ag',
      // Fla. Stat. § 501.171(3): the Department is told of 500 residents whatever the harm.
      'us-fl-ag',
      // O.C.G.A. § 10-1-912.
      'us-ga-individuals',
      'us-ga-cra',
      // 815 ILCS 530/10.
      'us-il-individuals',
      'us-il-ag',
      // 10 M.R.S. § 1348: an information broker has no harm test.
      'us-me-individuals',
      'us-me-regulator',
      'us-me-cra',
      // Minn. Stat. § 325E.61.
      'us-mn-individuals',
      'us-mn-cra',
      // N.Y. Gen. Bus. Law § 899-aa(2)(a): only an inadvertent disclosure is exempt.
      'us-ny-individuals',
      'us-ny-ag',
      'us-ny-dos',
      'us-ny-state-police',
      'us-ny-cra',
      // N.D.C.C. § 51-30-02.
      'us-nd-individuals',
      'us-nd-ag',
      // 10 L.P.R.A. § 4052.
      'us-pr-individuals',
      'us-pr-daco',
      // Tex. Bus. & Com. Code § 521.053.
      'us-tx-individuals',
      'us-tx-ag',
      'us-tx-cra',
      // 14 V.I.C. § 2208.
      'us-vi-individuals',
    ])
  })

  it('leaves open a notice that depends on harm nobody has judged', () => {
    const evaluation = evaluate(sketch({ incident: { maliciousExternal: false }, answers: {} }))
    // N.C. Gen. Stat. § 75-61: a breach only with illegal use or a material risk of harm.
    assert.equal(becomes(evaluation, 'us-nc-individuals'), 'open')
    // La. R.S. 51:3074: owed unless no harm is found to be likely.
    assert.match(becomes(evaluation, 'us-la-individuals'), /^owed/)
    // M.G.L. c. 93H: a substantial risk, or acquisition by an unauthorised person.
    assert.equal(becomes(evaluation, 'us-ma-individuals'), 'open')
  })
})
