const form = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/

/** A span of time as it is told: `PT24H` is "24 hours", `PT72H` is "3 days", `PT30M` is "30 minutes". */
export function leadInWords(lead: string): string {
  const [, days = 0, hours = 0, minutes = 0] = form.exec(lead) ?? []
  const all = Number(days) * 1440 + Number(hours) * 60 + Number(minutes)
  if (all === 0) return lead
  if (all % 60 !== 0) return counted(all, 'minute')
  return all > 1440 && all % 1440 === 0 ? counted(all / 1440, 'day') : counted(all / 60, 'hour')
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`
