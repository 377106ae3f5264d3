/** `anna.smith@example.com` -> `a***@e***.com`. */
export function maskEmail(email: string): string {
  const [local = '', domain = ''] = email.split('@')
  const last = domain.lastIndexOf('.')
  return `${local.slice(0, 1)}***@${domain.slice(0, 1)}***${last === -1 ? '' : domain.slice(last)}`
}

/** An address as above; any other name by its first character: `admin` -> `a***`. */
export const maskLogin = (login: string): string =>
  login.includes('@') ? maskEmail(login) : `${[...login][0] ?? ''}***`

/** `Anna Maria Smith` -> `A*** M*** S***`. */
export const maskName = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => `${[...word][0] ?? ''}***`)
    .join(' ')

/** `+49 151 23456789` -> `+49***89`. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}***${phone.slice(-2)}`
