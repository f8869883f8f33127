import fc from 'fast-check'
import type { Stated } from '../../src/model/stated.js'
import { printedFigure } from './checks-of.js'
import type { statedFigure } from './stated-figure.js'

type Given = NonNullable<Parameters<typeof statedFigure>[0]>

const amount = fc.integer({ min: 1, max: 10 ** 9 })
const pair = fc.record({ exports: amount, imports: amount })
type Pair = { exports: number; imports: number }
const partners = ['CHN', 'USA', 'KOR', 'JPN'] as const
const year = fc.record({
  own: fc.array(pair, { minLength: 4, maxLength: 4 }),
  unseen: fc.array(pair, { maxLength: 3 }),
})

/** What is so, of whole numbers, and how many digits of it are printed. */
const truth = fc.record({
  before: year,
  after: year,
  province: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  ranks: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 2, maxLength: 8 }),
  rate: fc.integer({ min: 2, max: 30000 }),
  digits: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 }),
})

const totalOf = ({ exports, imports }: Pair) => exports + imports
const added = (list: readonly Pair[]): Pair => ({
  exports: list.reduce((sum, { exports }) => sum + exports, 0),
  imports: list.reduce((sum, { imports }) => sum + imports, 0),
})

/** Figures of a made-up world in which all is known, each printed by rounding: no two of them can contradict each other. */
export const trueWorld: fc.Arbitrary<Stated[]> = truth.map(({ before, after, province, ranks, rate, digits }) => {
  let printed = 0
  const figure = (indicator: string, value: number, given: Given = {}) => {
    const count = digits[printed++ % digits.length] as number
    return printedFigure(Number(value.toPrecision(count)), count, { indicator, ...given })
  }
  const exact = (indicator: string, value: number, given: Given) => printedFigure(value, null, { indicator, ...given })
  const worlds = [before, after].map(({ own, unseen }) => {
    const china = own[0] as Pair
    const guangdong = { exports: Math.floor(china.exports * province), imports: Math.floor(china.imports * province) }
    const named = [...partners.map((code, i) => [code, own[i] as Pair] as const), ['CN-GD', guangdong] as const]
    return { named, all: [...own, ...unseen], world: added([...own, ...unseen]), china }
  })
  type World = (typeof worlds)[number]
  const [earlier, later] = worlds as [World, World]
  const ofPartner = ({ named, all, world, china }: World, period: string) =>
    [...named, ['W00', world] as const].flatMap(([partner, trade]) => {
      const at = { partner, period }
      const levels = [
        figure('TRADE', totalOf(trade), at),
        figure('EXPORTS', trade.exports, at),
        figure('IMPORTS', trade.imports, at),
        figure('TRADE_BALANCE', trade.exports - trade.imports, at),
      ]
      const whole = partner === 'CN-GD' ? china : world
      const share = figure('TRADE_SHARE', (totalOf(trade) / totalOf(whole)) * 100, at)
      const greater = all.filter((other) => totalOf(other) > totalOf(trade)).length
      if (partner === 'W00') return levels
      return [...levels, share, ...(partner === 'CN-GD' ? [] : [exact('TRADE_RANK', 1 + greater, at)])]
    })
  const growths = later.named.map(([partner, trade], i) => {
    const base = totalOf(earlier.named[i]?.[1] as Pair)
    return figure('TRADE_GROWTH', base === 0 ? 0 : (totalOf(trade) / base - 1) * 100, { partner, period: '2024' })
  })
  let run = 0
  const streaks = [2, ...ranks].flatMap((rank, i) => {
    run = rank === 1 ? run + 1 : 0
    const at = { partner: 'KHM', period: String(2010 + i) }
    return [exact('TRADE_RANK', rank, at), exact('TRADE_RANK_STREAK', run, at)]
  })
  const cost = later.world.exports
  const converted = [
    figure('PROJECT_COST', cost, { unit: 'USD' }),
    figure('PROJECT_COST', cost * rate, { unit: 'VND' }),
    figure('EXCHANGE_RATE', rate, { unit: 'VND' }),
  ]
  return [...ofPartner(earlier, '2023'), ...ofPartner(later, '2024'), ...growths, ...streaks, ...converted]
})
