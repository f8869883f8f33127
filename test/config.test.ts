import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { configOf, packageRoot, requestsPerMinute, settings, version } from '../src/config.js'

const wrong = (variables: Record<string, string>) => {
  try {
    return JSON.stringify(configOf(variables))
  } catch (error) {
    return (error as Error).message
  }
}

t.test('an empty environment is a whole configuration', async (t) => {
  const presets = {
    HOST: '127.0.0.1',
    PORT: 3000,
    LOG_LEVEL: 'info',
    POOL_SIZE: 8,
    STATEMENT_TIMEOUT_MS: 5000,
    CACHE_MB: 64,
    DRAIN_MS: 500,
  }
  t.same(configOf({}), presets)
  t.same(configOf({ PORT: '', DATABASE_URL: '', DATABASE_DIR: '', SHELL: '/bin/sh' }), presets)
})

t.test('without being told otherwise, the environment of the process is read', async (t) => {
  process.env.DRAIN_MS = '77'
  t.equal(configOf().DRAIN_MS, 77)
  delete process.env.DRAIN_MS
})

t.test('what the environment says is taken', async (t) => {
  t.match(configOf({ HOST: '::', PORT: '0', LOG_LEVEL: 'silent', POOL_SIZE: '100', ARTICLES_DIR: '/articles' }), {
    HOST: '::',
    PORT: 0,
    LOG_LEVEL: 'silent',
    POOL_SIZE: 100,
    ARTICLES_DIR: '/articles',
  })
  t.equal(configOf({ DATABASE_URL: 'postgresql://u@h/db' }).DATABASE_URL, 'postgresql://u@h/db')
  t.equal(configOf({ DATABASE_DIR: 'data' }).DATABASE_DIR, 'data')
})

t.test('a number is written in digits and lies within its limits', async (t) => {
  for (const text of ['abc', '65536', '-1', '1e3', '0x10', 'Infinity', ' 5 ', '3.5', '99999999999']) {
    t.equal(wrong({ PORT: text }), `PORT is a whole number from 0 to 65535, not "${text}".`)
  }
  t.equal(wrong({ POOL_SIZE: '0' }), 'POOL_SIZE is a whole number from 1 to 100, not "0".')
  t.equal(wrong({ DRAIN_MS: '60001' }), 'DRAIN_MS is a whole number from 0 to 60000, not "60001".')
})

t.test('a level that is none is refused with those there are', async (t) => {
  t.equal(
    wrong({ LOG_LEVEL: 'loud' }),
    'LOG_LEVEL is one of fatal, error, warn, info, debug, trace, silent, not "loud".',
  )
})

t.test('a database that is not PostgreSQL is refused without repeating its password', async (t) => {
  t.equal(wrong({ DATABASE_URL: 'mysql://u:secret@h/db' }), 'DATABASE_URL begins with postgres:// or postgresql://.')
})

t.test('whoever may be reached from elsewhere answers so much to one client, unless told otherwise', async (t) => {
  for (const HOST of ['localhost', '127.0.0.1', '127.1.2.3', '::1'])
    t.equal(requestsPerMinute(configOf({ HOST })), 0, HOST)
  for (const HOST of ['0.0.0.0', '::', '10.0.0.1']) t.equal(requestsPerMinute(configOf({ HOST })), 1200, HOST)
  t.equal(requestsPerMinute(configOf({ RATE_LIMIT: '60' })), 60)
  t.equal(requestsPerMinute(configOf({ HOST: '::', RATE_LIMIT: '0' })), 0)
})

t.test('proxies are trusted by address, network or kind', async (t) => {
  for (const TRUST_PROXY of ['loopback', '10.0.0.0/8,192.168.1.255', 'uniquelocal,fd00::/8,::1'])
    t.equal(configOf({ TRUST_PROXY }).TRUST_PROXY, TRUST_PROXY)
  for (const TRUST_PROXY of ['true', '1', '256.0.0.1', '10.0.0.0/33', '::/129', 'loopback,', 'proxy.example'])
    t.match(wrong({ TRUST_PROXY }), /^TRUST_PROXY lists addresses, networks as 10\.0\.0\.0\/8, .*, not "/)
})

t.test('two databases are one too many', async (t) => {
  t.match(wrong({ DATABASE_URL: 'postgres://h/db', DATABASE_DIR: 'data' }), /^DATABASE_URL and DATABASE_DIR exclude/)
})

t.test('replicas are named by comma, and follow a server that is named', async (t) => {
  const two = 'postgres://a/db,postgresql://b/db'
  t.equal(configOf({ DATABASE_URL: 'postgres://h/db', DATABASE_REPLICA_URLS: two }).DATABASE_REPLICA_URLS, two)
  t.match(
    wrong({ DATABASE_URL: 'postgres://h/db', DATABASE_REPLICA_URLS: 'postgres://a/db,b' }),
    /^DATABASE_REPLICA_URLS is one or several addresses by comma, each beginning with postgres:/,
  )
  t.match(wrong({ DATABASE_REPLICA_URLS: two }), /^DATABASE_REPLICA_URLS follow the server of DATABASE_URL/)
})

t.test('each wrong value has its line', async (t) => {
  t.equal(wrong({ PORT: 'x', POOL_SIZE: 'y', LOG_LEVEL: 'z' }).split('\n').length, 3)
})

t.test('every setting is described', async (t) => {
  t.same(settings[1], { name: 'PORT', description: 'Port it listens on; 0 takes a free one', default: 3000 })
  t.same(settings.find(({ name }) => name === 'DATABASE_DIR')?.default, null)
  for (const { name, description } of settings) t.ok(description, name)
})

t.test('the version is that of the package', async (t) => {
  t.ok(existsSync(join(packageRoot, 'package.json')))
  t.match(version, /^\d+\.\d+\.\d+/)
})
