/**
 * Loaded before each test file: a test that reaches for the network fails at once, by name. Loopback
 * is allowed. Child processes that tests start themselves are not covered.
 */
import dns from 'node:dns'
import net from 'node:net'

const isLocal = (host: string): boolean =>
  host === 'localhost' ||
  host === '::1' ||
  host === '0.0.0.0' ||
  host.startsWith('127.') ||
  host.startsWith('/')

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]): net.Socket {
  const [first] = given
  const options = Array.isArray(first) ? (first[0] as unknown) : first
  const host =
    typeof options === 'object' &&
    options !== null &&
    'host' in options &&
    typeof options.host === 'string'
      ? options.host
      : typeof given[1] === 'string'
        ? given[1]
        : 'localhost'
  if (!isLocal(host)) throw new Error(`a test tried to reach ${host}; tests use loopback only`)
  return Reflect.apply(connect, this, given) as net.Socket
} as typeof connect

const lookup = dns.lookup
dns.lookup = function (this: unknown, host: string, ...rest: unknown[]) {
  if (!isLocal(host) && net.isIP(host) === 0)
    throw new Error(`a test tried to look up ${host}; tests inject a resolver`)
  return Reflect.apply(lookup, this, [host, ...rest]) as void
} as typeof dns.lookup
