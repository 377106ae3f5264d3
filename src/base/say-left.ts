/**
 * How much time is left, from minutes: "2 d 5 h left", "3 h 20 min left", "late by 40 min". Two units say enough
 * to act on.
 */
export function sayLeft(minutes: number): string {
  const size = Math.abs(minutes)
  const [days, hours] = [Math.floor(size / 1440), Math.floor((size % 1440) / 60)]
  const rest = `${size % 60} min`
  const time = days > 0 ? `${days} d ${hours} h` : hours > 0 ? `${hours} h ${rest}` : rest
  return minutes < 0 ? `late by ${time}` : `${time} left`
}
