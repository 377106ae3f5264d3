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
    const { org, contracts } = JSON.parse(out).properties
    assert.equal(org.additionalProperties, false)
    assert.deepEqual(contracts.items.required, ['counterparty', 'within', 'basis'])
  })

  it('counts the notices that contracts ask for, from the event that each names', async () => {
    const contracts = [
      { counterparty: 'All customers', within: 'PT36H', basis: 'Processing agreement, clause 9' },
      {
        counterparty: 'Example Bank',
        within: 'P2D',
        from: 'confirmation',
        timeZone: 'America/New_York',
        basis: 'Outsourcing schedule 4',
      },
      { counterparty: 'Insurer', within: 'PT24H', from: 'discovery', basis: 'Policy, s. 7' },
    ]
    const confirmed = { event: 'confirmation', at: '2026-06-07T01:30:00Z' }
    const input = JSON.stringify({ ...facts, contracts })
    const { code, out } = await run(['obligations', '-', '--json'], input)
    assert.equal(code, 0)
    const ofContracts = (json: string) =>
      JSON.parse(json)
        .duties.filter(({ regimeId }: Record<string, unknown>) => regimeId === 'contract')
        .map(({ recipientName, dueAt, unknowns }: Record<string, unknown>) => [
          recipientName,
          dueAt,
          unknowns,
        ])
    assert.deepEqual(ofContracts(out), [
      ['All customers', '2026-06-07T04:20:00+00:00', []],
      ['Example Bank', null, ['events.confirmation']],
      ['Insurer', '2026-06-06T16:20:00+00:00', []],
    ])
    const question = JSON.parse(out).openQuestions.find(
      ({ id }: { id: string }) => id === 'events.confirmation',
    )
    assert.deepEqual(question.decides, ['contract-2'])
    const known = JSON.stringify({ ...facts, contracts, events: [...facts.events, confirmed] })
    assert.deepEqual(ofContracts((await run(['obligations', '-', '--json'], known)).out)[1], [
      'Example Bank',
      '2026-06-08T21:30:00-04:00',
      [],
    ])
    const text = await run(['obligations', '-'], input)
    assert.match(
      text.out,
      /2026-06-07T04:20:00\+00:00 {2}All customers {2}\[contract-1\]\n {6}Agreed in Processing agreement, clause 9: notice within 36 hours of awareness, so by/,
    )
    assert.match(text.out, /within 2 days of confirmation, which the facts do not date/)
  })

  it('refuses a contract whose period, start or zone it cannot read', async () => {
    const sound = { counterparty: 'All customers', within: 'PT36H', basis: 'clause 9' }
    for (const [fault, field] of [
      [{ within: '36 hours' }, /contracts\[0\]\.within: expected an ISO 8601 duration/],
      [{ within: 'PT0S' }, /contracts\[0\]\.within/],
      [{ from: 'final-report' }, /contracts\[0\]\.from/],
      [{ timeZone: 'Mars/Olympus' }, /contracts\[0\]\.timeZone/],
      [{ basis: '' }, /contracts\[0\]\.basis/],
    ] as const) {
      const input = JSON.stringify({ ...facts, contracts: [{ ...sound, ...fault }] })
      const { code, err } = await run(['obligations', '-', '--json'], input)
      assert.equal(code, 1)
      assert.match(err, field)
    }
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
