import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { packageRoot } from '../../db/root.js'
import { buildApp } from '../../src/app.js'
import { version } from '../../src/config.js'
import { seededDatabase, type TestDatabase } from '../database.js'

/** An answer of a service. */
export interface Answered {
  status: number
  headers: Record<string, string | string[] | number | undefined>
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: schemas describe it
  json: any
}

/** An app over the shipped figures, for one test file; `ask` asks below /sdmx. Its answers are SDMX's, which openapi.json does not describe. */
export async function servicesUnderTest(): Promise<{
  app: FastifyInstance
  database: TestDatabase
  ask: (path: string, headers?: Record<string, string>) => Promise<Answered>
}> {
  const database = await seededDatabase()
  const app = await buildApp({ db: database.reader, version, openapi: join(packageRoot, 'openapi/openapi.json') })
  t.teardown(async () => {
    await app.close()
    await database.close()
  })
  async function ask(path: string, headers: Record<string, string> = {}): Promise<Answered> {
    const { statusCode: status, headers: answered, body: text } = await app.inject({ url: `/sdmx${path}`, headers })
    return { status, headers: answered, text, json: text.startsWith('{') ? JSON.parse(text) : null }
  }
  return { app, database, ask }
}

/** Accept of a face. */
export const accepting = (type: string) => ({ accept: `application/vnd.sdmx.${type}` })
export const csv = accepting('data+csv;version=2.0.0')

/** The rows of an SDMX-CSV without quoted line ends, by the ids of the columns. */
export function csvRows(text: string): Record<string, string>[] {
  const lines = text.split('\r\n').filter((line) => line !== '')
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    )
  const [head = '', ...rows] = lines
  return rows.map((row) => Object.fromEntries(cells(head).map((id, i) => [id, cells(row)[i] ?? ''])))
}
