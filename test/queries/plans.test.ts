import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { packageRoot } from '../../db/root.js'
import { buildApp } from '../../src/app.js'
import { version } from '../../src/config.js'
import { fill } from '../bench/fill.js'
import { tradeSeries } from '../bench/trade.js'
import { seededDatabase } from '../database.js'
import { plansOf } from './plans.js'

const { reader, writer, url, close } = await seededDatabase()
t.teardown(close)

/** By question, how its rows are reached. What PostgreSQL plans otherwise now is looked at, and written down where it is as good. */
const golden = join(packageRoot, 'test/golden/plans.json')
const shapes: Record<string, string[]> = JSON.parse(readFileSync(golden, 'utf8'))

t.test(
  'no question that is served reads figures from end to end',
  { skip: !url && 'PGlite plans unseen' },
  async (t) => {
    const countries = codeListsIn().areas.filter(({ kind }) => kind === 'country')
    const codes = ['VNM', 'CHN', ...countries.map(({ code }) => code).filter((code) => !['VNM', 'CHN'].includes(code))]
    await fill(writer, tradeSeries(codes.slice(0, 60), 100_000, 7))
    const app = await buildApp({ db: reader, version })
    await app.inject('/v1/editions')
    for (const [question, shape] of Object.entries(shapes)) {
      const found = await plansOf(`${url}`, async () => t.equal((await app.inject(question)).statusCode, 200, question))
      t.strictSame(found, shape, question)
      t.notMatch(found.join(), /from end to end/)
    }
    await app.close()
  },
)
