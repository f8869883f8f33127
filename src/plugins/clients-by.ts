import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import proxyAddress from '@fastify/proxy-addr'

// Whoever has an IPv6 address has all of its /64 (RFC 6177).
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head.split(':')
  const rest = tail === undefined ? [] : tail.split(':')
  const zeros = Array.from({ length: 8 - groups.length - rest.length }, () => '0')
  const all = tail === undefined ? groups : [...groups, ...zeros, ...rest]
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':')}::/64`
}

/**
 * Tells clients apart: by the address a request comes from, or, where that is a proxy we trust, by the address it says it
 * passes on for (X-Forwarded-For, from the right, as far as we trust). `trusted` lists addresses, networks, `loopback`,
 * `linklocal` and `uniquelocal` by comma. Throws a TypeError for what is none of them.
 */
export function clientsBy(trusted: string | undefined): (request: IncomingMessage) => string {
  const isTrusted = proxyAddress.compile(trusted?.split(',') ?? [])
  return (request) => {
    const address = proxyAddress(request, isTrusted).replace(/^::ffff:(?=[0-9.]+$)/i, '')
    return isIPv6(address) ? networkOf(address) : address
  }
}
