import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type Database, openDatabase } from '../db/open.js'
import { prepare, preparedFolder } from '../db/prepare.js'
import { packageRoot } from '../db/root.js'
import type { Reader } from '../db/schema.js'

/** A database for tests; `url` where it is on PostgreSQL. */
export type TestDatabase = Database & { url: string | undefined }

/** The PostgreSQL server the tests run on; absent: PGlite. */
const server = process.env.TEST_DATABASE_URL

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

// What a seeded database depends on: the data, and the code that loads it.
function seedDigest(): string {
  const hash = createHash('sha256')
  for (const file of ['db', 'dist/db', 'dist/src/model']
    .flatMap((folder) => filesIn(join(packageRoot, folder)))
    .sort()) {
    if (/\.(csv|json|js)$/.test(file)) hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

const named = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href

async function administered<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

/** A database of its own on the server, made from a template; it goes when it is closed. */
async function ownDatabase(url: string, template: string): Promise<TestDatabase> {
  const name = `redriver_test_${randomUUID().replaceAll('-', '')}`
  await administered(url, (client) => client.query(`create database ${name} template ${template}`))
  const database = await openDatabase({ url: named(url, name) })
  const close = async () => {
    await database.close()
    await administered(url, (client) => client.query(`drop database if exists ${name} with (force)`))
  }
  return { ...database, url: named(url, name), close }
}

async function seededTemplate(url: string): Promise<string> {
  const name = `redriver_seeded_${seedDigest()}`
  await administered(url, async (client) => {
    await client.query('select pg_advisory_lock(975)')
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rows.length > 0) return
    await client.query(`create database ${name}_new template template0`)
    const database = await openDatabase({ url: named(url, `${name}_new`) })
    await prepare(database)
    await database.close()
    await client.query(`alter database ${name}_new rename to ${name}`)
  })
  return name
}

/** A database with the shipped figures, for one test file alone. Close it at the end. */
export async function seededDatabase(): Promise<TestDatabase> {
  return server === undefined
    ? { ...(await openDatabase({ begin: preparedFolder })), url: undefined }
    : ownDatabase(server, await seededTemplate(server))
}

/** A database without tables, for one test file alone. Close it at the end. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return server === undefined ? { ...(await openDatabase({})), url: undefined } : ownDatabase(server, 'template0')
}

/** A reader whose every question comes to this. */
export function failingReader(error: Error): Reader {
  const selectFrom = () => {
    throw error
  }
  const reader = { selectFrom, askedBy: () => reader } as unknown as Reader
  return Object.assign(reader, { itself: reader })
}
