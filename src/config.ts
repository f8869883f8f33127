import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { packageRoot } from '../db/root.js'

export { packageRoot }

/** The version of the program, as package.json states it. */
export const version: string = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** A whole number within bounds; `rule` ends the sentence that refuses anything else. */
const wholeNumber = (minimum: number, maximum: number, preset: number | undefined, description: string) =>
  Type.Integer({
    minimum,
    maximum,
    ...(preset === undefined ? {} : { default: preset }),
    description,
    rule: `is a whole number from ${minimum} to ${maximum}`,
  })

const byte = '(25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})'
const four = `${byte}(\\.${byte}){3}(/(3[0-2]|[12]?[0-9]))?`
const six = '[0-9a-fA-F]*:[0-9a-fA-F:]+(/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))?'
const proxy = `(loopback|linklocal|uniquelocal|${four}|${six})`

const environment = Type.Object({
  HOST: Type.String({ default: '127.0.0.1', description: 'Address it listens on' }),
  PORT: wholeNumber(0, 65_535, 3000, 'Port it listens on; 0 takes a free one'),
  DATABASE_URL: Type.Optional(
    Type.String({
      pattern: '^postgres(ql)?://',
      description: 'PostgreSQL to answer from; absent: the embedded database',
      rule: 'begins with postgres:// or postgresql://',
      // It may hold a password, so a refusal does not repeat it.
      secret: true,
    }),
  ),
  DATABASE_REPLICA_URLS: Type.Optional(
    Type.String({
      pattern: '^postgres(ql)?://[^,]+(,postgres(ql)?://[^,]+)*$',
      description: 'Streaming replicas of that PostgreSQL, by comma, over which questions are spread',
      rule: 'is one or several addresses by comma, each beginning with postgres:// or postgresql://',
      secret: true,
    }),
  ),
  DATABASE_DIR: Type.Optional(
    Type.String({ description: 'Folder of the embedded database; absent: one for the time being' }),
  ),
  ARTICLES_DIR: Type.Optional(
    Type.String({ description: 'Folder with the texts of the articles, for `redriver check`' }),
  ),
  LOG_LEVEL: Type.Enum(levels, {
    default: 'info',
    description: `How much it logs: ${levels.join(', ')}`,
    rule: `is one of ${levels.join(', ')}`,
  }),
  POOL_SIZE: wholeNumber(1, 100, 8, 'Connections to PostgreSQL that answer'),
  STATEMENT_TIMEOUT_MS: wholeNumber(1, 10_000, 5000, 'Milliseconds after which PostgreSQL cuts a question'),
  CACHE_MB: wholeNumber(0, 10_000, 64, 'Megabytes of answers kept to be given again while their edition is served'),
  RATE_LIMIT: Type.Optional(
    wholeNumber(
      0,
      1_000_000,
      undefined,
      'Requests a client may make a minute; 0: any number; absent: 1200, and any number where HOST is a loopback address',
    ),
  ),
  TRUST_PROXY: Type.Optional(
    Type.String({
      pattern: `^${proxy}(,${proxy})*$`,
      description:
        'Proxies in front whose X-Forwarded-For tells clients apart: addresses, networks, loopback, linklocal, uniquelocal, by comma',
      rule: 'lists addresses, networks as 10.0.0.0/8, loopback, linklocal or uniquelocal, by comma',
    }),
  ),
  DRAIN_MS: wholeNumber(0, 60_000, 500, 'Milliseconds a closing server goes on answering'),
})

/** The environment, read and found right; what has no default is undefined where it is not set. */
export type Config = Static<typeof environment>

interface Setting {
  type?: string
  description: string
  default?: string | number
  rule?: string
  secret?: boolean
}

const known = Object.entries(environment.properties) as unknown as [keyof Config, Setting][]

/** The environment variables in the order README tells them; `default` is null where there is none. */
export const settings = known.map(([name, schema]) => ({
  name,
  description: schema.description,
  default: schema.default ?? null,
}))

/** Requests a client may make a minute; 0: any number. What only its own machine can reach is not guarded from it. */
export function requestsPerMinute({ HOST, RATE_LIMIT }: Config): number {
  return RATE_LIMIT ?? (/^(localhost|127(\.[0-9]{1,3}){3}|::1)$/.test(HOST) ? 0 : 1200)
}

/**
 * The configuration that an environment states; an empty value counts as none.
 * Throws an Error with one sentence a line, one for each wrong value.
 */
export function configOf(variables: Record<string, string | undefined> = process.env): Config {
  const wrong: string[] = []
  const config: Record<string, unknown> = {}
  for (const [name, schema] of known) {
    const text = variables[name] || undefined
    // Number() alone would take 1e3, 0x10, Infinity and blanks.
    const written = schema.type === 'integer' && /^[0-9]{1,9}$/.test(`${text}`) ? Number(text) : text
    const value = written ?? schema.default
    if (value === undefined) continue
    config[name] = value
    if (Value.Check(environment.properties[name], value)) continue
    wrong.push(`${name} ${schema.rule}${schema.secret ? '' : `, not ${JSON.stringify(`${text}`.slice(0, 100))}`}.`)
  }
  if (variables.DATABASE_URL && variables.DATABASE_DIR) {
    wrong.push('DATABASE_URL and DATABASE_DIR exclude each other: PostgreSQL answers, or the embedded database does.')
  }
  if (variables.DATABASE_REPLICA_URLS && !variables.DATABASE_URL) {
    wrong.push('DATABASE_REPLICA_URLS follow the server of DATABASE_URL, which has to be named too.')
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return config as Config
}
