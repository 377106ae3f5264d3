const months =
  'January February March April May June July August September October November December'.split(' ')

/** `12 May 2026`; `May 2026` or `2026` for a whole month or year; otherwise a range, `3 to 9 May 2026`. */
export function periodInWords(from: string, to: string): string {
  if (from === to) return dayInWords(from)
  const start = Temporal.PlainDate.from(from.slice(0, 10))
  const end = Temporal.PlainDate.from(to.slice(0, 10))
  const sameYear = start.year === end.year
  const wholeMonths = start.day === 1 && end.day === end.daysInMonth
  if (wholeMonths && sameYear && start.month === 1 && end.month === 12) return String(start.year)
  if (wholeMonths && sameYear && start.month === end.month) return monthInWords(start)
  if (wholeMonths) return `${monthInWords(start)} to ${monthInWords(end)}`
  if (sameYear && start.month === end.month) return `${start.day} to ${dayInWords(to)}`
  if (sameYear) return `${start.day} ${months[start.month - 1] ?? ''} to ${dayInWords(to)}`
  return `${dayInWords(from)} to ${dayInWords(to)}`
}

/** `on 12 May 2026`, `in May 2026`, `from 3 to 9 May 2026`. */
export function whenInWords(from: string, to: string): string {
  const period = periodInWords(from, to)
  if (from === to) return `on ${period}`
  return `${period.includes(' to ') ? 'from' : 'in'} ${period}`
}

export function dayInWords(day: string): string {
  const date = Temporal.PlainDate.from(day.slice(0, 10))
  return `${date.day} ${monthInWords(date)}`
}

const monthInWords = (date: Temporal.PlainDate): string =>
  `${months[date.month - 1] ?? ''} ${date.year}`
