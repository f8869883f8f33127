import pg from 'pg'
import { openDatabase } from '../../db/open.js'
import { buildApp } from '../../src/app.js'
import { version } from '../../src/config.js'
import { type Heard, listening } from './heard.js'
import { median } from './report.js'

const isQuestion = ({ text }: Heard) => /^(select (?!set_config)|with)/i.test(text)
const times = 3

/** Milliseconds that the database takes for all that an app asks for each path, or for the first statement alone: the median of the paths. */
export async function costsOf(
  url: string,
  kinds: Record<string, string[]>,
  first = false,
): Promise<Record<string, number>> {
  const database = await openDatabase({ url, poolSize: 1 })
  const app = await buildApp({ db: database.reader, version })
  const client = new pg.Client({ connectionString: url, options: '-c jit=off -c random_page_cost=1.1' })
  await client.connect()
  const { heard, stop } = listening()
  async function costOf(path: string): Promise<number> {
    heard.length = 0
    const answer = await app.inject(path)
    if (answer.statusCode !== 200) throw new Error(`${path} is answered ${answer.statusCode}: ${answer.body}`)
    const asked = heard.filter(isQuestion)
    let sum = 0
    for (const { text, values } of asked.slice(0, first ? 1 : asked.length)) {
      const took: number[] = []
      for (let i = 0; i < times; i++) {
        const { rows } = await client.query(`explain (analyze, timing off, format json) ${text}`, values)
        took.push(rows[0]['QUERY PLAN'][0]['Execution Time'])
      }
      sum += Math.min(...took)
    }
    return sum
  }
  try {
    await app.inject('/v1/editions')
    const costs: Record<string, number> = {}
    for (const [kind, paths] of Object.entries(kinds)) {
      const all: number[] = []
      for (const path of paths) all.push(await costOf(path))
      costs[kind] = median(all)
    }
    return costs
  } finally {
    stop()
    await client.end()
    await app.close()
    await database.close()
  }
}
