import { isIP, isIPv6, type BlockList } from 'node:net'

/**
 * The address that a request came from: that of the connection or, if it is a trusted proxy, the right-most
 * address in `X-Forwarded-For` that is not trusted. Anything to the left of that could be forged. Undefined
 * where nothing is known.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trusted: BlockList,
): string | undefined {
  const hops = (forwardedFor ?? '').split(',')
  let client = peer === undefined ? undefined : plainAddress(peer)
  while (client !== undefined && isTrusted(client, trusted)) {
    const before = plainAddress(hops.pop() ?? '')
    if (before === undefined) break
    client = before
  }
  return client
}

/** What counts as one place: an IPv4 address, or the /64 of an IPv6 address, the usual unit of allocation. */
export const placeOf = (address: string): string =>
  isIPv6(address) ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : address

const isTrusted = (address: string, trusted: BlockList): boolean =>
  trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/**
 * An address without port, brackets and zone; IPv4-mapped IPv6 as the IPv4 address. Undefined where it is not
 * an address.
 */
function plainAddress(text: string): string | undefined {
  const [, inBrackets, beforePort] = /^(?:\[(.*)\]|([\d.]+))(?::\d+)?$/.exec(text.trim()) ?? []
  const address = (inBrackets ?? beforePort ?? text.trim()).replace(/%.*$/, '')
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : undefined
  const groups = groupsOf(address)
  if (groups.slice(0, 6).join(':') !== '0:0:0:0:0:ffff') return address
  return groups
    .slice(6)
    .flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
    .join('.')
}

/** All eight groups of an IPv6 address, in hexadecimal without leading zeros. */
function groupsOf(address: string): readonly string[] {
  // The URL parser normalises every spelling (RFC 5952): lower case, no dots.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const first = head.split(':').filter(Boolean)
  const last = (tail ?? '').split(':').filter(Boolean)
  return [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last]
}
