import type pg from 'pg'
import { openDatabase } from '../../db/open.js'
import { openPool } from '../../db/postgres.js'
import { buildApp } from '../../src/app.js'
import { version } from '../../src/config.js'
import { type Heard, listening } from './heard.js'

// Of a statement's second run, as its first reads what no one has asked for yet.
async function millisecondsOf(client: pg.PoolClient, { text, values }: Heard): Promise<number> {
  let took = 0
  for (let run = 0; run < 2; run++) {
    const { rows } = await client.query(`explain (analyze, timing off, format json) ${text}`, values)
    took = rows[0]['QUERY PLAN'][0]['Execution Time']
  }
  return took
}

/** Milliseconds that PostgreSQL works for each question, by its own account: all statements that the app sends for it, without their planning. */
export async function databaseTimes(url: string, paths: readonly string[]): Promise<number[]> {
  const own = openPool(url, { reader: true, size: 1, timeout: 60_000 })
  const client = await own.connect()
  const database = await openDatabase({ url })
  const app = await buildApp({ db: database.reader, version, cacheBytes: 0 })
  const { heard, stop } = listening()
  const times: number[] = []
  try {
    // The first question of a process reads the code lists too.
    await app.inject(`${paths[0]}`)
    for (const path of paths) {
      heard.length = 0
      const { statusCode, body } = await app.inject(path)
      if (statusCode !== 200) throw new Error(`${path} is answered ${statusCode}: ${body}`)
      const asked = heard.filter(({ text }) => /^\s*(select (?!set_config)|with)/i.test(text))
      let sum = 0
      for (const statement of [...asked]) sum += await millisecondsOf(client, statement)
      times.push(sum)
    }
  } finally {
    stop()
    await app.close()
    await database.close()
    client.release()
    await own.end()
  }
  return times
}
