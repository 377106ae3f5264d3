import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import Holidays from 'date-holidays'
import { businessCalendarHolidays, memberStateHolidays } from './holiday-rules.ts'
import { holidaysOfYear } from './holidays-of-year.ts'
import { isBusinessDay, isHoliday } from './is-holiday.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const years = [2025, 2026, 2027, 2028, 2029, 2030]

/** Public holidays of the whole country, as an independent library lists them. */
function listed(country: string, year: number): Set<string> {
  const found = new Holidays(country).getHolidays(year) ?? []
  return new Set(found.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)))
}

/** Holidays by their own law that the library lists otherwise. */
const differences = [
  // Labour Code art. 154: 24, 25 and 26 December.
  /^BG \d{4}-12-26$/,
  // Green Monday and Kataklysmos.
  /^CY \d{4}-0[2356]-\d\d$/,
  // Labour Code art. 139: 1 and 2 January.
  /^RO \d{4}-01-02$/,
  // First day of summer: the first Thursday after 18 April, so 25 April in 2030.
  /^IS 2030-04-25$/,
  // Assumption and All Saints.
  /^LI \d{4}-(08-15|11-01)$/,
]

describe('holidays', () => {
  it('of the US federal calendar are observed on the nearest weekday', () => {
    const days = [
      ...holidaysOfYear(businessCalendarHolidays['us-federal'].rules, 'us-federal', 2026),
    ]
    assert.deepEqual(days, [
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-03',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ])
    // New Year of 2028 is a Saturday.
    assert.ok(isHoliday('us-federal', day('2027-12-31')))
    assert.ok(!isHoliday('us-federal', day('2026-12-31')))
    // Independence Day of 2027 is a Sunday.
    assert.ok(isHoliday('us-federal', day('2027-07-05')))
    assert.ok(!isBusinessDay('us-federal', day('2026-03-07')))
    assert.ok(isBusinessDay('us-federal', day('2026-11-27')))
  })

  it('of California: Sunday on Monday, Veterans Day of a Saturday on Friday', () => {
    assert.ok(isHoliday('us-ca-state', day('2026-11-27')))
    assert.ok(isHoliday('us-ca-state', day('2028-11-10')))
    assert.ok(isHoliday('us-ca-state', day('2027-07-05')))
    assert.ok(!isHoliday('us-ca-state', day('2026-07-03')))
    assert.ok(isHoliday('us-ca-state', day('2026-03-31')))
  })

  it('of Colombia move to Monday', () => {
    for (const year of years) {
      const ours = holidaysOfYear(businessCalendarHolidays['co-national'].rules, 'none', year)
      // The library has a day for Chiquinquirá in July, of a law that could not be confirmed.
      const sure = [...listed('CO', year)].filter(
        (theirs) =>
          (!theirs.includes('-07-') || theirs.endsWith('-07-20')) && day(theirs).dayOfWeek !== 7,
      )
      assert.ok(sure.length > 10, String(year))
      for (const theirs of sure) assert.ok(ours.has(theirs), theirs)
    }
  })

  it('of Brazil leave out carnival and count 20 November', () => {
    assert.ok(isHoliday('br-national', day('2026-11-20')))
    assert.ok(!isHoliday('br-national', day('2026-02-17')))
    assert.ok(isHoliday('br-national', day('2026-04-03')))
    assert.ok(!isHoliday('br-national', day('2023-11-20')))
  })

  it('of Ecuador make long weekends', () => {
    // Friday 1 May; Sunday 24 May; Monday 10 August; Friday 9 October 2026.
    const days = holidaysOfYear(businessCalendarHolidays['ec-national'].rules, 'none', 2026)
    for (const kept of [
      '2026-02-16',
      '2026-02-17',
      '2026-05-01',
      '2026-05-25',
      '2026-08-10',
      '2026-10-09',
    ]) {
      assert.ok(days.has(kept), kept)
    }
    // 10 August 2027 is a Tuesday, 24 May 2028 a Wednesday, 1 May 2027 a Saturday, 10 August 2028 a Thursday.
    for (const [year, kept] of [
      [2027, '2027-08-09'],
      [2028, '2028-05-26'],
      [2027, '2027-04-30'],
      [2028, '2028-08-11'],
    ] as const) {
      assert.ok(
        holidaysOfYear(businessCalendarHolidays['ec-national'].rules, 'none', year).has(kept),
        kept,
      )
    }
  })

  it('are unknown for a country that has no rules, and bounded in years where the law is', () => {
    assert.ok(!isHoliday({ memberState: 'XX' }, day('2026-12-25')))
    assert.ok(isHoliday({ memberState: 'IT' }, day('2026-10-04')))
    assert.ok(!isHoliday({ memberState: 'IT' }, day('2025-10-04')))
    assert.ok(isHoliday({ memberState: 'SK' }, day('2025-05-08')))
    assert.ok(!isHoliday({ memberState: 'SK' }, day('2026-05-08')))
    assert.throws(() => holidaysOfYear('someday', 'none', 2026), /cannot be read/)
  })

  it('of the EEA states are known to an independent library', () => {
    const unknownThere = Object.keys(memberStateHolidays).flatMap((country) =>
      years.flatMap((year) => {
        const theirs = listed(country, year)
        return [...holidaysOfYear(memberStateHolidays[country] ?? '', 'none', year)]
          .filter((ours) => day(ours).dayOfWeek < 6 && !theirs.has(ours))
          .filter((ours) => !differences.some((known) => known.test(`${country} ${ours}`)))
          .map((ours) => `${country} ${ours}`)
      }),
    )
    assert.deepEqual(unknownThere, [])
  })
})
