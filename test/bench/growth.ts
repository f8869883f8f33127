import { codeListsIn } from '../../db/code-lists.js'
import { openDatabase } from '../../db/open.js'
import { prepare } from '../../db/prepare.js'
import { costsOf } from './costs.js'
import { fill } from './fill.js'
import { ownDatabase } from './own-database.js'
import { drawn, randomNumbers } from './random.js'
import type { Sample } from './report.js'
import { type TradeSeries, tradeSeries, years } from './trade.js'

const seed = 1975
const small = 100_000
const asked = { often: 30, ranked: 10 }

/** Series of made-up trade in which ten countries tell of all partners whatever the size, so that the same is asked of each. */
function growing(size: number): { own: TradeSeries[]; all: TradeSeries[] } {
  const countries = codeListsIn().areas.filter(({ kind }) => kind === 'country')
  const codes = countries.map(({ code }) => code)
  const ten = new Set(codes.slice(0, 10))
  const made = tradeSeries(codes, 2 * size, seed)
  const isOwn = ({ reporter, unit }: TradeSeries) => ten.has(reporter) && unit === 'USD'
  const whole = tradeSeries(codes, 2 * codes.length ** 2 * years.length, seed)
  const own = whole.filter(isOwn)
  const others = made.filter(({ reporter }) => !ten.has(reporter))
  return { own, all: [...own, ...others].slice(0, Math.max(own.length, size / years.length)) }
}

function questionsOf(own: TradeSeries[]): Record<string, string[]> {
  const random = randomNumbers(seed)
  const some = drawn(asked.often, own.length, random).map((n) => own[n] as TradeSeries)
  const year = () => years[Math.floor(random() * years.length)]
  return {
    observation: some.map(({ indicator, reporter, partner, unit }) => {
      const words = { indicator, reporter, partner, unit, period: `${year()}` }
      return `/v1/observations?${new URLSearchParams(words)}`
    }),
    series: some.map(({ key }) => `/v1/series/${key}`),
    ranking: some
      .slice(0, asked.ranked)
      .map(({ reporter }) => `/v1/trade/partners?reporter=${reporter}&period=${year()}&by=exports&limit=10`),
  }
}

/** What the same questions cost the database among many figures, against among a hundred thousand; and a ranking's own statement, against what it should. */
export async function* growth(server: string, size: number): AsyncGenerator<Sample> {
  const costs: Record<string, number>[] = []
  let list = 0
  for (const one of [small, size]) {
    const place = await ownDatabase(server, 'growth')
    try {
      const { own, all } = growing(one)
      const database = await openDatabase({ url: place.url })
      await prepare(database)
      await fill(database.writer, all)
      await database.close()
      const questions = questionsOf(own)
      costs.push(await costsOf(place.url, questions))
      list = (await costsOf(place.url, { ranking: questions.ranking as string[] }, true)).ranking as number
    } finally {
      await place.drop()
    }
  }
  const [few, many] = costs as [Record<string, number>, Record<string, number>]
  for (const kind of Object.keys(few)) {
    const cost = { class: `${kind} among ${size.toLocaleString('en-US')}, ms in the database`, less: true }
    yield { ...cost, yardstick: null, rate: many[kind] as number }
    yield { ...cost, yardstick: `among ${small.toLocaleString('en-US')}`, rate: few[kind] as number }
  }
  const ranking = { class: 'list of a ranking, ms in the database', less: true }
  yield { ...ranking, yardstick: null, rate: list }
  yield { ...ranking, yardstick: '0.2 ms', rate: 0.2 }
}
