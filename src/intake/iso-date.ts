const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The ISO day or instant that a metadata field states: ISO 8601, RFC 5322 ("Mon, 02 Jun 2025 …"), or an
 * English day ("June 2, 2025", "2 June 2025"); null for all else, and for days that do not exist.
 */
export function findIsoDate(text: string | null | undefined): string | null {
  const given = text?.trim() ?? ''
  const iso =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?/.exec(
      given,
    )
  if (iso !== null) {
    const day = dayOf(iso[1], Number(iso[2]), iso[3])
    if (day === null || iso[4] === undefined) return day
    return `${day}T${iso[4]}${iso[5]?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') ?? ''}`
  }
  const slashed = /^(\d{4})\/(\d\d?)\/(\d\d?)\b/.exec(given)
  if (slashed !== null) return dayOf(slashed[1], Number(slashed[2]), slashed[3])
  const dayFirst = /\b(\d\d?)(?:st|nd|rd|th)? ([A-Za-z]{3})[a-z]*\.?,? (\d{4})\b/.exec(given)
  if (dayFirst !== null) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = /\b([A-Za-z]{3})[a-z]*\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})\b/.exec(given)
  if (monthFirst !== null) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
  return null
}

const monthOf = (name: string | undefined): number => months.indexOf(name?.toLowerCase() ?? '') + 1

function dayOf(year: string | undefined, month: number, day: string | undefined): string | null {
  try {
    const found = Temporal.PlainDate.from(
      { year: Number(year), month, day: Number(day) },
      { overflow: 'reject' },
    )
    return found.toString()
  } catch {
    return null
  }
}
