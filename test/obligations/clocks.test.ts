import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { regimes, type Deadline, type DutyRule, type Facts } from '#obligations/index.ts'
import { evaluate, becomes, type Sketch } from './case-of.ts'
import { madeUpLaw, owedUnder, under } from './made-up-law.ts'

const monday = '2026-03-02T15:00:00Z'
const due = (duty: Partial<DutyRule>, events: Record<string, string>): string =>
  under(madeUpLaw({}, duty), { events })
const spaced = (word: string): string => word.replaceAll('-', ' ')
const hours = (value: number) => ({ kind: 'hours', value }) as const

describe('a clock', () => {
  it('does not start before the event that it must wait for, and is surely right only with it', () => {
    const duty = { deadline: { ...hours(10), notBefore: 'scope-identified' } } as const
    const from = (scope?: string) =>
      owedUnder(madeUpLaw({}, duty), {
        events: { discovery: monday, ...(scope && { 'scope-identified': scope }) },
      })
    assert.equal(from('2026-03-04T15:00:00Z').dueAt, '2026-03-05T01:00:00+00:00')
    assert.equal(from('2026-03-01T15:00:00Z').dueAt, '2026-03-03T01:00:00+00:00')
    assert.deepEqual(from('2026-03-01T15:00:00Z').unknowns, [])
    assert.equal(from().dueAt, '2026-03-03T01:00:00+00:00')
    assert.deepEqual(from().unknowns, ['events.scope-identified'])
  })

  it('that runs from the end of the year needs a discovery to know which', () => {
    const duty = {
      trigger: 'calendar-year-end',
      deadline: { kind: 'calendar-days', value: 60 },
    } as const
    assert.equal(due(duty, { discovery: monday }), 'owed 2027-03-01T23:59:59+00:00')
    const undated = owedUnder(madeUpLaw({}, duty), { events: {} })
    assert.equal(undated.dueAt, null)
    assert.deepEqual(undated.unknowns, ['events.discovery'])
  })

  it('that runs from the end of the notice to individuals has none where that has none', () => {
    const after = { trigger: 'individuals-deadline', deadline: hours(24) } as const
    const second = (notice: Partial<DutyRule>, events: Record<string, string>) =>
      under(madeUpLaw({}, notice, after), { events }, 'made-up-2')
    const people = { to: 'individuals', deadline: hours(48) } as const
    assert.equal(second(people, { discovery: monday }), 'owed 2026-03-05T15:00:00+00:00')
    assert.equal(second(people, {}), 'owed')
    assert.equal(second({}, { discovery: monday }), 'owed')
    const unhurried = { to: 'individuals', deadline: { kind: 'without-undue-delay' } } as const
    assert.equal(second(unhurried, { discovery: monday }), 'owed')
  })

  it('tied to the notice to individuals ends with it, with the outer limit, or as it would', () => {
    const tied: Deadline = { kind: 'relative', outer: hours(72) }
    const outer = { deadline: tied }
    const told = (at: string) => ({ discovery: monday, 'individual-notice': at })
    assert.equal(due(outer, told('2026-03-03T00:00:00Z')), 'owed 2026-03-03T00:00:00+00:00')
    assert.equal(due(outer, told('2026-03-09T00:00:00Z')), 'owed 2026-03-05T15:00:00+00:00')
    assert.equal(due(outer, { discovery: monday }), 'owed 2026-03-05T15:00:00+00:00')
    const people = { to: 'individuals', deadline: hours(48) } as const
    const follow = { deadline: { kind: 'relative' } } as const
    const law = madeUpLaw({}, people, follow)
    assert.equal(
      under(law, { events: { discovery: monday } }, 'made-up-2'),
      'owed 2026-03-04T15:00:00+00:00',
    )
    assert.equal(
      under(law, { events: told('2026-03-03T00:00:00Z') }, 'made-up-2'),
      'owed 2026-03-03T00:00:00+00:00',
    )
    // The law asks for no notice to individuals: nothing to be tied to but the notice itself.
    const alone = owedUnder(madeUpLaw({}, follow), { events: { discovery: monday } })
    assert.deepEqual(
      [alone.dueAt, alone.calc, alone.standard, alone.unknowns, alone.assumptions],
      [null, { kind: 'open' }, 'with the notice to individuals', [], []],
    )
    assert.equal(due(follow, told('2026-03-03T00:00:00Z')), 'owed 2026-03-03T00:00:00+00:00')
  })

  it('ends with the first of several limits', () => {
    const also = (orEarlier: NonNullable<Deadline['orEarlier']>): Partial<DutyRule> => ({
      trigger: 'determination',
      deadline: { ...hours(24), orEarlier },
    })
    const awareFor = also([{ trigger: 'awareness', limit: hours(48) }])
    const lapsing = also([{ trigger: 'awareness', limit: hours(48), onlyUntilTrigger: true }])
    const late = { awareness: monday, determination: '2026-03-08T00:00:00Z' }
    const inTime = { awareness: monday, determination: '2026-03-04T00:00:00Z' }
    const last = { awareness: monday, determination: '2026-03-04T15:00:00Z' }
    assert.equal(due(awareFor, inTime), 'owed 2026-03-04T15:00:00+00:00')
    assert.equal(due(awareFor, late), 'owed 2026-03-04T15:00:00+00:00')
    assert.equal(due(lapsing, inTime), 'owed 2026-03-04T15:00:00+00:00')
    assert.equal(due(lapsing, last), 'owed 2026-03-04T15:00:00+00:00')
    assert.equal(due(lapsing, late), 'owed 2026-03-09T00:00:00+00:00')
    assert.equal(due(lapsing, { awareness: monday }), 'owed 2026-03-04T15:00:00+00:00')
    // Discovery is awareness in another word; it is no notice from a third party.
    assert.equal(due(awareFor, { discovery: monday }), 'owed 2026-03-04T15:00:00+00:00')
    const toldFor = also([{ trigger: 'third-party-notice' }])
    assert.equal(due(toldFor, { discovery: monday }), 'owed')
    assert.equal(due(toldFor, { 'third-party-notice': monday }), 'owed 2026-03-02T15:00:00+00:00')
  })

  it('says the later moment of those who count from a later event, where it is dated', () => {
    const duty = {
      trigger: 'awareness',
      deadline: { ...hours(24), laterReading: 'confirmation' },
    } as const
    const read = (events: Record<string, string>) => {
      const { dueAt, legalLatestAt, legalNote } = owedUnder(madeUpLaw({}, duty), { events })
      return [dueAt, legalLatestAt, legalNote]
    }
    assert.deepEqual(read({ awareness: monday, confirmation: '2026-03-05T15:00:00Z' }), [
      '2026-03-03T15:00:00+00:00',
      '2026-03-06T15:00:00+00:00',
      'if counted from confirmation',
    ])
    assert.deepEqual(read({ awareness: monday }), [
      '2026-03-03T15:00:00+00:00',
      undefined,
      undefined,
    ])
  })

  it('of a follow-up starts with the report that it follows, made under whichever duty of the law', () => {
    const first = { id: 'first' }
    const followUp = {
      id: 'follow-up',
      trigger: 'initial-notification',
      stageOf: 'elsewhere',
      deadline: hours(24),
    } as const
    const law = madeUpLaw({}, first, followUp)
    const reported = (dutyId?: string) =>
      under(
        law,
        { moreEvents: [{ event: 'initial-notification', at: monday, ...(dutyId && { dutyId }) }] },
        'follow-up',
      )
    for (const dutyId of [undefined, 'first', 'elsewhere', 'follow-up']) {
      assert.equal(reported(dutyId), 'owed 2026-03-03T15:00:00+00:00')
    }
    assert.equal(reported('another-law-report'), 'open')
  })

  it('counts each limit by its own calendar and hour, though start and number are the same', () => {
    const days = (over: object) => ({
      deadline: { kind: 'business-days', value: 2, ...over } as never,
    })
    const law = madeUpLaw(
      {},
      days({ calendar: 'us-federal' }),
      days({ calendar: 'us-federal', cutoff: '17:30:00' }),
      days({ calendar: 'br-national' }),
      { deadline: { kind: 'calendar-days', value: 2 } },
      { deadline: hours(2) },
    )
    // Friday before Washington's birthday and the carnival.
    const sketch = { events: { discovery: '2026-02-13T15:00:00Z' } }
    const all = [1, 2, 3, 4, 5].map((n) => owedUnder(law, sketch, `made-up-${n}`))
    assert.deepEqual(
      all.map(({ dueAt }) => dueAt),
      [
        '2026-02-18T23:59:59+00:00',
        '2026-02-18T17:30:00+00:00',
        all[2]?.dueAt,
        '2026-02-15T23:59:59+00:00',
        '2026-02-13T17:00:00+00:00',
      ],
    )
    assert.notEqual(all[2]?.dueAt, all[0]?.dueAt)
    assert.deepEqual(all[0]?.calc, {
      kind: 'business-days',
      start: '2026-02-13T15:00:00+00:00',
      value: 2,
      tz: 'UTC',
      holidays: ['2026-02-16'],
      startEvent: 'discovery',
    })
    assert.equal(all[1]?.calc.cutoff, '17:30:00')
  })
})

describe('the start of a clock', () => {
  it('is another word for the same knowledge where the facts do not use the law’s, and says so', () => {
    const sameMoment: Readonly<Record<string, readonly string[]>> = {
      awareness: ['discovery', 'detection'],
      discovery: ['awareness', 'detection'],
      detection: ['discovery', 'awareness'],
      'reasonable-belief': ['awareness', 'discovery', 'detection'],
      determination: ['confirmation'],
      confirmation: ['determination'],
      suspicion: ['detection', 'discovery', 'awareness'],
      occurrence: ['discovery', 'awareness', 'detection'],
    }
    const all = [...new Set([...Object.keys(sameMoment), 'classification'])]
    for (const trigger of all) {
      const law = madeUpLaw({}, { trigger: trigger as DutyRule['trigger'] })
      for (const given of all) {
        const found = owedUnder(law, { events: { [given]: monday } })
        const counts = given === trigger || sameMoment[trigger]?.includes(given) === true
        const label = `${trigger} from ${given}`
        assert.equal(found.dueAt, counts ? '2026-03-03T01:00:00+00:00' : null, label)
        assert.deepEqual(
          found.assumptions,
          counts && given !== trigger
            ? [`the law counts from ${spaced(trigger)}; the facts give ${spaced(given)}`]
            : [],
          label,
        )
      }
    }
  })

  it('is the word that stands nearest, and the law’s own before any other', () => {
    const from = (events: Record<string, string>) =>
      owedUnder(madeUpLaw({}, { trigger: 'suspicion' }), { events }).calc.startEvent
    const later = '2026-03-05T15:00:00Z'
    assert.equal(from({ awareness: monday, discovery: later, detection: later }), 'detection')
    assert.equal(from({ awareness: monday, discovery: later }), 'discovery')
    assert.equal(from({ detection: monday, suspicion: later }), 'suspicion')
  })

  it('is the last of several intermediate reports or ends of the incident, and the first of anything else', () => {
    const from = (event: 'intermediate-report' | 'incident-closed' | 'classification') =>
      under(madeUpLaw({}, { trigger: event }), {
        events: {},
        moreEvents: [
          { event, at: '2026-03-01T00:00:00Z' },
          { event, at: '2026-03-02T00:00:00Z' },
          { event, at: '2026-03-03T00:00:00Z' },
        ],
      })
    assert.equal(from('intermediate-report'), 'owed 2026-03-03T10:00:00+00:00')
    assert.equal(from('incident-closed'), 'owed 2026-03-03T10:00:00+00:00')
    assert.equal(from('classification'), 'owed 2026-03-01T10:00:00+00:00')
  })

  it('decides whether a law that came into force since applies; for the end of a year, the first event', () => {
    const inForce = { status: 'in-force', from: '2026-03-05' } as const
    const code = (duty: Partial<DutyRule>, at: string) =>
      under(
        madeUpLaw({ inForce }, { to: 'individuals' }, duty),
        { events: { discovery: at } },
        'made-up-2',
      ).split(' ')[0]
    for (const trigger of ['calendar-year-end', 'individuals-deadline', 'discovery'] as const) {
      assert.equal(code({ trigger }, '2026-03-04T23:59:59Z'), 'not-in-force', trigger)
      assert.equal(code({ trigger }, '2026-03-05T00:00:00Z'), 'owed', trigger)
    }
    // The day is one of the law's zone: Auckland is thirteen hours ahead.
    const there = madeUpLaw({ inForce, clockZone: 'Pacific/Auckland' })
    const seen = (at: string) => under(there, { events: { discovery: at } }).split(' ')[0]
    assert.equal(seen('2026-03-04T10:59:59Z'), 'not-in-force')
    assert.equal(seen('2026-03-04T11:00:00Z'), 'owed')
  })

  it('is not asked of a law whose force is uncertain; that question stays open', () => {
    const law = madeUpLaw({ inForce: { status: 'uncertain' } })
    const found = owedUnder(law, {})
    assert.equal(found.status, 'open')
    assert.deepEqual(found.unknowns, ['law.made-up'])
    assert.equal(found.arguments[0]?.text, 'no date of application')
  })
})

describe('a request of law enforcement', () => {
  const may = 'while it would impede an investigation'
  const asked = { event: 'law-enforcement-request', at: '2026-03-02T16:00:00Z' } as const
  const cleared = (at: string) => ({ event: 'law-enforcement-clearance', at }) as const
  const after = (duty: Partial<DutyRule>, ...moreEvents: NonNullable<Sketch['moreEvents']>) =>
    owedUnder(madeUpLaw({}, duty), { events: { discovery: monday }, moreEvents })

  it('holds back only a notice that the law lets wait', () => {
    assert.equal(after({}, asked).dueAt, '2026-03-03T01:00:00+00:00')
    const held = after({ lawEnforcementDelay: may }, asked)
    assert.equal(held.dueAt, null)
    assert.match(
      held.heldBack ?? '',
      /^held back at the request of law enforcement, while it would/,
    )
  })

  it('that is cleared leaves the limit as it was while that is ahead, and none where it has passed', () => {
    const duty = { lawEnforcementDelay: may }
    const limit = '2026-03-03T01:00:00+00:00'
    assert.equal(after(duty, asked, cleared('2026-03-02T16:00:00Z')).dueAt, limit)
    assert.equal(after(duty, asked, cleared('2026-03-03T00:59:59Z')).dueAt, limit)
    const late = after(duty, asked, cleared('2026-03-03T01:00:00Z'))
    assert.equal(late.dueAt, null)
    assert.match(late.legalNote ?? '', /without unreasonable delay from then on/)
  })

  it('that is cleared starts the law’s own limit for that, where it ends later', () => {
    const duty = {
      lawEnforcementDelay: may,
      deadline: { ...hours(10), afterClearance: hours(5) },
    } as const
    assert.equal(
      after(duty, asked, cleared('2026-03-02T19:00:00Z')).dueAt,
      '2026-03-03T01:00:00+00:00',
    )
    const second = after(duty, asked, cleared('2026-03-02T21:00:00Z'))
    assert.equal(second.dueAt, '2026-03-03T02:00:00+00:00')
    assert.equal(second.calc.startEvent, 'law-enforcement-clearance')
  })
})

describe('a period of Union law', () => {
  const rolls = madeUpLaw(
    { jurisdiction: 'EU', clockZone: 'establishment', reach: 'people-or-establishment' },
    { deadline: { kind: 'calendar-days', value: 5, eu1182: 'certain' } },
  )

  it('that ends on a Saturday ends on Monday, though no member state is known to count holidays of', () => {
    const found = owedUnder(rolls, { people: { EU: 5 }, events: { discovery: monday } })
    assert.equal(found.dueAt, '2026-03-09T23:59:59+01:00')
    assert.equal(found.timeZone, 'Europe/Brussels')
    assert.match(found.legalNote ?? '', /2026-03-07 is not a working day/)
  })

  it('that ends on a working day ends there, without a note', () => {
    const found = owedUnder(rolls, {
      people: { FR: 5 },
      events: { discovery: '2026-03-03T15:00:00Z' },
    })
    assert.equal(found.dueAt, '2026-03-09T23:59:59+01:00')
    const friday = owedUnder(rolls, {
      people: { FR: 5 },
      events: { discovery: '2026-03-01T15:00:00Z' },
    })
    assert.equal(friday.dueAt, '2026-03-06T23:59:59+01:00')
    assert.equal(friday.legalNote, undefined)
  })

  it('is counted where the organisation sits; where it sits nowhere in the Union, where people are', () => {
    const zone = (org: Partial<Facts['org']>, people: Record<string, number>) =>
      owedUnder(rolls, { org, people, events: { discovery: monday } }).timeZone
    assert.equal(zone({}, { PT: 1 }), 'Europe/Lisbon')
    assert.equal(zone({}, { FI: 1 }), 'Europe/Helsinki')
    assert.equal(zone({ establishments: ['GR'] }, { PT: 1 }), 'Europe/Athens')
    assert.equal(zone({ establishments: ['GR'] }, { FI: 1 }), 'Europe/Athens')
    assert.equal(
      zone({ establishments: ['GR', 'IE'], mainEstablishment: 'IE' }, { FI: 1 }),
      'Europe/Dublin',
    )
    assert.equal(
      zone({ establishments: ['US', 'GR'], mainEstablishment: 'US' }, { FI: 1 }),
      'Europe/Athens',
    )
  })

  it('is notified to the lead authority, the only one, or one in each state (GDPR arts. 55, 56)', () => {
    const authority = (org: Partial<Facts['org']>, people: Record<string, number> = { FR: 5 }) =>
      evaluate({ org, people }, ['eu-gdpr-33-1']).duties.find(
        ({ dutyId }) => dutyId === 'eu-gdpr-33-1',
      )?.recipientName
    assert.equal(authority({ establishments: ['FR'] }), 'CNIL (FR)')
    assert.equal(
      authority({ establishments: ['FR', 'ES'], mainEstablishment: 'ES' }),
      'AEPD (ES) as lead authority',
    )
    assert.equal(
      authority({ establishments: ['FR', 'ES'], mainEstablishment: 'US' }),
      'lead authority of the main establishment (one of CNIL (FR), AEPD (ES))',
    )
    assert.equal(
      authority({ establishments: ['US'] }, { FR: 5, ES: 5, BR: 5, EU: 5 }),
      'the authority of every member state where people are affected: CNIL (FR), AEPD (ES)',
    )
  })
})

describe('DORA at the weekend (Delegated Regulation (EU) 2025/301 art. 5(4)–(6))', () => {
  const intermediate = 'eu-dora-initial'
  const saturday = (org: Partial<Facts['org']>): string =>
    becomes(
      evaluate(
        {
          org: {
            establishments: ['DE'],
            ...org,
            roles: ['financial-entity', ...(org.roles ?? [])],
          },
          incident: { major: true },
          data: [],
          people: { DE: 1 },
          events: {
            awareness: '2026-03-06T20:00:00+01:00',
            classification: '2026-03-06T20:00:00+01:00',
          },
        },
        [intermediate],
      ),
      intermediate,
    )

  it('lets a small entity wait until Monday noon', () => {
    assert.ok(regimes.some(({ duties }) => duties.some(({ id }) => id === intermediate)))
    assert.equal(saturday({}), 'owed 2026-03-09T12:00:00+01:00')
    assert.equal(
      saturday({ entityTags: ['payment-institution'] }),
      'owed 2026-03-09T12:00:00+01:00',
    )
  })

  it('does not let those wait that are significant to the market', () => {
    for (const tag of [
      'credit-institution',
      'central-counterparty',
      'ccp',
      'trading-venue',
      'nis2-essential',
      'nis2-important',
      'no-weekend-relief',
    ]) {
      assert.equal(saturday({ entityTags: [tag] }), 'owed 2026-03-07T00:00:00+01:00', tag)
    }
    for (const role of ['essential-entity', 'important-entity'] as const) {
      assert.equal(saturday({ roles: [role] }), 'owed 2026-03-07T00:00:00+01:00', role)
    }
  })
})

describe('how fast, where the law names no number', () => {
  it('is said in its words, or in plain ones', () => {
    const standard = (deadline: Deadline) => owedUnder(madeUpLaw({}, { deadline }), {}).standard
    assert.equal(standard({ kind: 'ordered' }), 'as the authority orders')
    assert.equal(standard({ kind: 'regulation' }), 'within a period that a regulation will set')
    assert.equal(standard({ kind: 'none' }), 'no legal limit')
    assert.equal(standard({ kind: 'immediately' }), 'immediately')
    assert.equal(standard({ kind: 'as-soon-as-possible' }), 'as soon as possible')
    assert.equal(standard({ kind: 'without-undue-delay', text: 'at once' }), 'at once')
    assert.equal(standard({ kind: 'none', standard: 'in good time' }), 'in good time')
    assert.equal(standard({ kind: 'hours', value: 1 }), null)
  })

  it('is a limit in words while the start is not dated', () => {
    const reason = (deadline: Deadline) =>
      owedUnder(madeUpLaw({}, { deadline }), { events: {} }).reason
    assert.match(reason(hours(1)), /1 hour from discovery, which the facts do not date/)
    assert.match(
      reason({ kind: 'business-days', value: 3, calendar: 'us-federal' }),
      /3 business days \(us-federal\) from discovery, which/,
    )
    assert.match(
      reason({ kind: 'relative', outer: hours(72) }),
      /72 hours from discovery, which the facts do not date; with the notice/,
    )
    assert.match(reason({ kind: 'ordered' }), /^Owed: as the authority orders\.$/)
    assert.match(reason({ kind: 'none' }), /^Owed: no legal limit\.$/)
  })

  it('names the holidays that were passed over', () => {
    const deadline = { kind: 'business-days', value: 8, calendar: 'us-federal' } as const
    const { reason } = owedUnder(madeUpLaw({}, { deadline }), {
      events: { discovery: '2026-12-23T15:00:00Z' },
    })
    assert.match(reason, /, 2026-12-25, 2027-01-01 passed over/)
  })
})
