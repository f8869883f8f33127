import type { IncomingMessage } from 'node:http'
import t from 'tap'
import { clientsBy } from '../../src/plugins/clients-by.js'

const client = (trusted: string | undefined, remoteAddress: string, forwarded?: string) =>
  clientsBy(trusted)({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  } as unknown as IncomingMessage)

t.test('a client is the address it comes from, whatever it says', async (t) => {
  t.equal(client(undefined, '192.0.2.1'), '192.0.2.1')
  t.equal(client(undefined, '192.0.2.1', '198.51.100.7'), '192.0.2.1')
  t.equal(client('loopback', '192.0.2.1', '198.51.100.7'), '192.0.2.1')
  t.equal(client(undefined, '::ffff:192.0.2.1'), '192.0.2.1')
})

t.test('behind a proxy that is trusted it is the last address that is none', async (t) => {
  t.equal(client('loopback', '127.0.0.1', '198.51.100.7'), '198.51.100.7')
  t.equal(client('loopback,10.0.0.0/8', '::1', '192.0.2.9, 198.51.100.7, 10.1.2.3'), '198.51.100.7')
  t.equal(client('loopback', '127.0.0.1'), '127.0.0.1')
})

t.test('a network of 64 bits of IPv6 is one client, however it is written', async (t) => {
  t.equal(client(undefined, '2001:db8:0:1:2:3:4:5'), '2001:db8:0:1::/64')
  t.equal(client(undefined, '2001:DB8:0:1::5'), '2001:db8:0:1::/64')
  t.equal(client(undefined, '2001:db8::5'), '2001:db8:0:0::/64')
  t.equal(client(undefined, '::1'), '0:0:0:0::/64')
})

t.test('what is no network is refused', async (t) => t.throws(() => clientsBy('1:2'), /invalid IP address/))
