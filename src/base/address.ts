import { BlockList, isIP } from 'node:net'

/**
 * Addresses that a fetch must never reach (IANA special-purpose registries, RFC 6890 and successors). There
 * are two lists because a BlockList treats a plain IPv4 address as part of ::ffff:0:0/96: one list for both
 * families would refuse all of IPv4.
 */
const refused4 = new BlockList()
const refused6 = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  refused4.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['::ffff:0:0', 96],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  refused6.addSubnet(network, prefix, 'ipv6')
}

/**
 * Whether an IP address lies outside the public Internet: private, loopback, link-local (where cloud
 * metadata lives), shared, multicast, reserved, or an IPv6 form that carries an IPv4 address.
 */
export function isRefusedAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '')
  const version = isIP(plain)
  if (version === 0) return true
  return version === 4 ? refused4.check(plain, 'ipv4') : refused6.check(plain, 'ipv6')
}

const loopback4 = new BlockList()
loopback4.addSubnet('127.0.0.0', 8, 'ipv4')

/** Whether an IP address is this machine: 127.0.0.0/8, ::1, or either written as IPv4-mapped. */
export function isLoopback(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return loopback4.check(address, 'ipv4')
  // A BlockList reads IPv4-mapped addresses as the IPv4 address they carry.
  return version === 6 && (address === '::1' || loopback4.check(address, 'ipv6'))
}

/** Whether this is an address, or a network such as `10.0.0.0/8`. */
export function isNetwork(text: string): boolean {
  const { address, prefix } = partsOf(text)
  const bits = isIP(address) === 6 ? 128 : 32
  return (
    isIP(address) !== 0 &&
    (prefix === undefined || /^\d+$/.test(prefix)) &&
    Number(prefix ?? bits) <= bits
  )
}

/** A list to look addresses up in, from texts that `isNetwork` has accepted. */
export function networkList(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const { address, prefix } = partsOf(network)
    const isSix = isIP(address) === 6
    list.addSubnet(address, Number(prefix ?? (isSix ? 128 : 32)), isSix ? 'ipv6' : 'ipv4')
  }
  return list
}

function partsOf(network: string): {
  readonly address: string
  readonly prefix: string | undefined
} {
  const [address = '', ...rest] = network.split('/')
  return { address, prefix: rest.length === 0 ? undefined : rest.join('/') }
}
