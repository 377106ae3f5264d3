import { readDate, readEpoch } from '../checks/dates.ts'
import type { ColumnProfile } from '../profile-column.ts'
import { rise, saying, type KindRule, type KindRules } from './rule.ts'
import { quantile } from './spread.ts'

interface DateFacts {
  readonly share: number
  readonly timed: number
  readonly years: readonly number[]
}
const factsByColumn = new WeakMap<ColumnProfile, DateFacts>()
function dateFacts(column: ColumnProfile): DateFacts {
  const known = factsByColumn.get(column)
  if (known !== undefined) return known
  let [dates, timed] = [0, 0]
  const years: number[] = []
  for (const [value, count] of column.values) {
    const date = readDate(value)
    const year =
      date?.year ??
      readEpoch(value) ??
      (/^(19[2-9]\d|200\d|201\d|202\d)$/.test(value) ? Number(value) : null)
    if (year === null) continue
    dates += count
    if (date?.hasTime === true || readEpoch(value) !== null) timed += count
    years.push(year)
  }
  const total = Math.max(1, column.total)
  const facts = { share: dates / total, timed: timed / total, years: years.sort((a, b) => a - b) }
  factsByColumn.set(column, facts)
  return facts
}
/** Fewer dates than this do not show how widely they spread. */
const fewDates = 5

/** Days since 1900, as a spreadsheet keeps them and shows them where the form of the cell is lost: 1927 to 2036. */
const isSerial = (column: ColumnProfile): boolean =>
  column.share('days since 1900', (v) => /^(?:1\d|[2-4]\d)\d{3}(?:\.0)?$/.test(v)) > 0.9

const birthDate: KindRule = (column) => {
  const { share, timed, years } = dateFacts(column)
  if (share < 0.3) return { score: isSerial(column) ? 0.5 : -6, reason: null }
  const [low, middle, high] = [quantile(years, 0.1), quantile(years, 0.5), quantile(years, 0.9)]
  // Pupils and newborns are of a few years as well: a header that names births is believed.
  const unlikely = timed < 0.1 ? 0.8 : -3
  const isOfPeople = middle <= 2006 && middle >= 1930 && high <= 2018 && high - low >= 10
  return {
    score:
      (isOfPeople ? 6.5 : years.length < fewDates ? 0 : unlikely) * Math.min(1, share * 1.4) -
      5 * timed -
      (years.length < fewDates ? 2 : 0),
    reason: isOfPeople
      ? `dates spread over the birth years of a population, median ${middle}`
      : null,
  }
}
const timestamp: KindRule = (column) => {
  const { share, timed, years } = dateFacts(column)
  if (share < 0.3) return { score: isSerial(column) ? 0.5 : -5, reason: null }
  const isNarrow = years.length >= fewDates && quantile(years, 0.9) - quantile(years, 0.1) < 8
  const recent = quantile(years, 0.5) >= 2004 || isNarrow
  return {
    score: (recent ? 5 : 1) * Math.min(1, share * 1.4) + 2.5 * timed,
    reason: saying(share, 'are dates or times'),
  }
}
const age: KindRule = (column) => {
  const share = column.share(
    'age',
    (v) => /^\d{1,2}$/.test(v) && Number(v) >= 12 && Number(v) <= 99,
  )
  const bracket = column.share(
    'age bracket',
    (v) => /^\d{2} ?[-–] ?\d{2}$|^(65|60|70)\+$/.test(v) && !readDate(v),
  )
  const numbers = column.values
    .flatMap(([v]) => (/^\d{1,3}$/.test(v) ? [Number(v)] : []))
    .sort((a, b) => a - b)
  const spread =
    numbers.length > 25 &&
    quantile(numbers, 0.5) >= 22 &&
    quantile(numbers, 0.5) <= 62 &&
    quantile(numbers, 0.9) < 96 &&
    quantile(numbers, 0.12) >= 12
  return {
    score: share > 0.6 ? (spread ? 3.6 : 0.3) : rise(bracket, 4, { from: 0.2, absent: 4 }),
    reason: saying(Math.max(share, bracket), 'are whole numbers as ages are'),
  }
}

export const dateRules: KindRules = {
  'date-of-birth': birthDate,
  timestamp,
  age,
}
