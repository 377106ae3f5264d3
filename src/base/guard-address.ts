import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { isLoopback, isRefusedAddress } from './address.ts'

/** What may be dialled besides public addresses, and how names are looked up. */
export interface Dialling {
  readonly allowLoopback: boolean
  /** Replaces DNS, for tests. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>
  /** One address that counts as public, for tests. */
  readonly reachable?: string
}

export class RefusedAddress extends Error {}

/**
 * Ports on which the web is served. Others belong to databases, mail servers and the like, which must not be
 * reached through HTTP.
 */
const webPorts = new Set(['', '80', '443', '8000', '8008', '8080', '8443', '8888'])

/** What is wrong with an address by its spelling alone, or null. */
export function addressFault(address: string, options: Dialling): string | null {
  if (!URL.canParse(address)) return 'it is not a valid address'
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `it uses ${url.protocol} and not http or https`
  if (url.username !== '' || url.password !== '') return 'it carries a user name or password'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isOwn = mayDial(host, options) && isRefusedAddress(host)
  // The URL parser has turned decimal, octal and hexadecimal spellings into dotted form by now.
  if (isIP(host) !== 0 && !mayDial(host, options)) {
    return 'its host lies in a private, loopback, link-local or reserved network'
  }
  const isLocal = isOwn || (options.allowLoopback && host === 'localhost')
  if (!webPorts.has(url.port) && !isLocal) return `port ${url.port} is not one of the web's`
  return null
}

const mayDial = (address: string, { allowLoopback, reachable }: Dialling): boolean =>
  !isRefusedAddress(address) || (allowLoopback && isLoopback(address)) || address === reachable

/**
 * DNS lookup for the connector: gives only addresses that may be dialled, and fails if any of the answers may
 * not.
 */
export function guardedLookup(given: Dialling): LookupFunction {
  const { resolve } = given
  return (host, options, callback) => {
    const answer = (error: Error | null, addresses: readonly LookupAddress[]): void => {
      const [first] = addresses
      if (error !== null || first === undefined) {
        return callback(error ?? new Error('no address'), '', 4)
      }
      if (addresses.some(({ address }) => !mayDial(address, given)))
        return callback(new RefusedAddress(host), '', 4)
      if (options.all === true) return callback(null, [...addresses])
      return callback(null, first.address, first.family)
    }
    if (resolve === undefined) {
      systemLookup(host, { all: true }, (error, found) => answer(error, found ?? []))
    } else {
      resolve(host).then(
        (found) => answer(null, found),
        (error: Error) => answer(error, []),
      )
    }
  }
}

/** Whether an error of this kind is among the causes, where undici buries the one from the lookup. */
export function isCausedBy(error: unknown, kind: abstract new () => Error): boolean {
  const seen: unknown[] = []
  for (let at: unknown = error; typeof at === 'object' && at !== null;) {
    if (at instanceof kind || seen.includes(at)) return at instanceof kind
    seen.push(at)
    at = 'cause' in at ? at.cause : null
  }
  return false
}
