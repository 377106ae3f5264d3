import type { BusinessCalendar } from '../vocabulary.ts'

/**
 * Public holidays of whole countries, as rules: `12-25`; `E+1` and `O-2`, days from western and
 * orthodox Easter; `09/1/1`, first Monday of September (`05/1/-1`, the last of May); `06-20>6`, the
 * Saturday on or after 20 June. `2026:` and `-2024:` bound the years. Regional and local holidays
 * are left out, so a day counted on from them is never later than the law allows. Checked in
 * `holidays.test.ts` against the `date-holidays` library, with the differences listed there.
 */
export const memberStateHolidays: Readonly<Record<string, string>> = {
  AT: '01-01 01-06 E+1 05-01 E+39 E+50 E+60 08-15 10-26 11-01 12-08 12-25 12-26',
  BE: '01-01 E+1 05-01 E+39 E+50 07-21 08-15 11-01 11-11 12-25',
  BG: '01-01 03-03 O-2 O-1 O+0 O+1 05-01 05-06 05-24 09-06 09-22 12-24 12-25 12-26',
  HR: '01-01 01-06 E+0 E+1 05-01 05-30 E+60 06-22 08-05 08-15 11-01 11-18 12-25 12-26',
  CY: '01-01 01-06 O-48 03-25 04-01 O-2 O+0 O+1 05-01 O+50 08-15 10-01 10-28 12-25 12-26',
  CZ: '01-01 E-2 E+1 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26',
  DK: '01-01 E-3 E-2 E+0 E+1 E+39 E+50 12-25 12-26',
  EE: '01-01 02-24 E-2 E+0 05-01 E+49 06-23 06-24 08-20 12-24 12-25 12-26',
  FI: '01-01 01-06 E-2 E+0 E+1 05-01 E+39 E+49 06-20>6 10-31>6 12-06 12-25 12-26',
  FR: '01-01 E+1 05-01 05-08 E+39 E+50 07-14 08-15 11-01 11-11 12-25',
  DE: '01-01 E-2 E+1 05-01 E+39 E+50 10-03 12-25 12-26',
  GR: '01-01 01-06 O-48 03-25 O-2 O+0 O+1 05-01 O+50 08-15 10-28 12-25 12-26',
  HU: '01-01 03-15 E-2 E+0 E+1 05-01 E+49 E+50 08-20 10-23 11-01 12-25 12-26',
  IE: '01-01 -2029:02/1/1 03-17 E+1 05/1/1 06/1/1 08/1/1 10/1/-1 12-25 12-26',
  IT: '01-01 01-06 E+0 E+1 04-25 05-01 06-02 08-15 2026:10-04 11-01 12-08 12-25 12-26',
  LV: '01-01 E-2 E+0 E+1 05-01 05-04 06-23 06-24 11-18 12-24 12-25 12-26 12-31',
  LT: '01-01 02-16 03-11 E+0 E+1 05-01 06-24 07-06 08-15 11-01 11-02 12-24 12-25 12-26',
  LU: '01-01 E+1 05-01 05-09 E+39 E+50 06-23 08-15 11-01 12-25 12-26',
  MT: '01-01 02-10 03-19 03-31 E-2 05-01 06-07 06-29 08-15 09-08 09-21 12-08 12-13 12-25',
  NL: '01-01 E+0 E+1 04-27 E+39 E+50 12-25 12-26',
  PL: '01-01 01-06 E+0 E+1 05-01 05-03 E+49 E+60 08-15 11-01 11-11 2025:12-24 12-25 12-26',
  PT: '01-01 E-2 E+0 04-25 05-01 06-10 E+60 08-15 10-05 11-01 12-01 12-08 12-25',
  RO: '01-01 01-02 01-06 01-07 01-24 O-2 O+0 O+1 05-01 06-01 O+49 O+50 08-15 11-30 12-01 12-25 12-26',
  SK: '01-01 01-06 E-2 E+1 05-01 -2025:05-08 07-05 08-29 -2025:09-15 11-01 -2024:11-17 12-24 12-25 12-26',
  SI: '01-01 01-02 02-08 E+0 E+1 04-27 05-01 05-02 E+49 06-25 08-15 10-31 11-01 12-25 12-26',
  ES: '01-01 01-06 E-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
  SE: '01-01 01-06 E-2 E+0 E+1 05-01 E+39 E+49 06-06 06-20>6 10-31>6 12-25 12-26',
  IS: '01-01 E-3 E-2 E+0 E+1 04-19>4 05-01 E+39 E+49 E+50 06-17 08/1/1 12-25 12-26',
  LI: '01-01 01-06 E+1 05-01 E+39 E+50 E+60 08-15 09-08 11-01 12-08 12-25 12-26',
  NO: '01-01 E-3 E-2 E+0 E+1 05-01 05-17 E+39 E+49 E+50 12-25 12-26',
}

/** On which day a holiday that falls on a weekend is observed. */
export type Observance =
  /** Saturday's on Friday, Sunday's on Monday (5 U.S.C. 6103). */
  | 'us-federal'
  /** Sunday's on Monday; Veterans Day of a Saturday on Friday (Cal. Gov. Code 6700-6701). */
  | 'us-california'
  | 'none'

export const businessCalendarHolidays: Readonly<
  Record<BusinessCalendar, { readonly rules: string; readonly observed: Observance }>
> = {
  'us-federal': {
    rules: '01-01 01/1/3 02/1/3 05/1/-1 06-19 07-04 09/1/1 10/1/2 11-11 11/4/4 12-25',
    observed: 'us-federal',
  },
  'us-ca-state': {
    rules: '01-01 01/1/3 02/1/3 03-31 05/1/-1 07-04 09/1/1 11-11 11/4/4 11/4/4+1 12-25',
    observed: 'us-california',
  },
  // Carnival and Corpus Christi are optional days in Brazil, not national holidays.
  'br-national': {
    rules: '01-01 E-2 04-21 05-01 09-07 10-12 11-02 11-15 2024:11-20 12-25',
    observed: 'none',
  },
  // Ley 51 of 1983 moves the `>1` days to Monday.
  'co-national': {
    rules:
      '01-01 01-06>1 03-19>1 E-3 E-2 05-01 E+43 E+64 E+71 06-29>1 07-20 08-07 08-15>1 10-12>1 11-01>1 11-11>1 12-08 12-25',
    observed: 'none',
  },
  // Carnival, New Year and Christmas stay; the law of 2016 moves the `~` days to make long weekends.
  'ec-national': {
    rules: '01-01 E-48 E-47 E-2 05-01~ 05-24~ 08-10~ 10-09~ 11-02~ 11-03~ 12-25',
    observed: 'none',
  },
}
