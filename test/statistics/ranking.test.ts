import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import type { Area } from '../../src/model/area.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import type { Figure } from '../../src/model/figure.js'
import type { Stated, Wanted } from '../../src/model/stated.js'
import { rankingOf, totalOf } from '../../src/statistics/ranking.js'
import { inEnglish } from '../model/in-english.js'
import { statedFigure } from './stated-figure.js'

const codes = catalogueOf(codeListsIn())
const both = { rank: 'TRADE_RANK', share: 'TRADE_SHARE' }
const of = (partner: string, value: number | null, more: Partial<Figure> = {}) =>
  statedFigure({ partner, value, ...(value === null ? { status: 'O' } : {}), ...more })
const total = of('W00', 200)
const whole = totalOf(of('CHN', 1), 'partner', codes) as Wanted
const told = (list: Stated[], among: Stated | undefined = total, indicators: Parameters<typeof rankingOf>[4] = both) =>
  rankingOf(list, list, whole, among, indicators, codes)
const ranks = (list: Stated[]) =>
  told(list, total, { rank: 'TRADE_RANK', share: null }).map(({ partner, figure: { low, high } }) => [
    partner,
    low,
    high,
  ])

t.test('the total is that of the parent of what is ranked, of the same source', async (t) => {
  const { series, source } = whole
  t.match({ series, source }, { series: { reporter: 'VNM', partner: 'W00', indicator: 'TRADE' }, source: 'a-2025' })
  t.match(totalOf(statedFigure({ reporter: 'VN-HP' }), 'reporter', codes), { series: { reporter: 'VNM' } })
  t.equal(totalOf(total, 'partner', codes), null)
})

t.test('a ranking tells rank and share, how many are ranked, and how much of the total they make up', async (t) => {
  const [rank, share, ...rest] = told([of('CHN', 100), of('USA', 50)])
  t.equal(rest.length, 2)
  t.match(rank, { indicator: 'TRADE_RANK', unit: 'RANK', partner: 'CHN', period: '2024' })
  const listed = { out_of: 2, covered_percent: 75 }
  t.match(rank?.figure, { id: 'rank(A.TRADE.VNM.CHN._T.USD~2024~a-2025)', value: 1, unit: 'RANK', ...listed })
  t.match(share, { indicator: 'TRADE_SHARE', unit: 'PERCENT' })
  t.match(share?.figure, { value: 50, unit: 'PERCENT', source: 'a-2025', ...listed })
  t.same(told([of('CHN', 100)], total, { rank: null, share: null }), [])
})

t.test('equals share the better rank, and overlapping intervals leave several', async (t) => {
  t.same(ranks([of('CHN', 90), of('USA', 50), of('THA', 50), of('SGP', 10)]), [
    ['CHN', 1, 1],
    ['USA', 2, 2],
    ['THA', 2, 2],
    ['SGP', 4, 4],
  ])
  const about = (partner: string, value: number) => of(partner, value, { low: value - 5, high: value + 5 })
  t.same(ranks([about('CHN', 90), about('USA', 52), about('THA', 50)]), [
    ['CHN', 1, 1],
    ['USA', 2, 3],
    ['THA', 2, 3],
  ])
})

t.test('values are ranked within a list that holds more than they', async (t) => {
  const [tha, ...others] = [of('THA', 50), of('CHN', 90), of('USA', 60)] as [Stated, Stated, Stated]
  const [rank, ...rest] = rankingOf([tha], [tha, ...others], whole, total, { ...both, share: null }, codes)
  t.same(rest, [])
  t.match(rank, { partner: 'THA', figure: { value: 3, out_of: 3, covered_percent: 100 } })
})

t.test(
  'what is covered is told no more exactly than the intervals allow, and not of a total that may be nothing',
  async (t) => {
    const coveredOf = (list: Stated[], among: Partial<Figure>) => {
      const figure = { ...total.figure, ...among }
      return told(list, { ...total, figure })[0]?.figure.covered_percent
    }
    const open = of('USA', 50, { qualifier: 'at_least', high: null })
    t.equal(coveredOf([of('CHN', 66)], { low: 190, high: 210 }), 33)
    t.equal(coveredOf([of('CHN', 66)], { low: -1, high: 210 }), undefined)
    t.equal(coveredOf([of('CHN', 66), open], {}), undefined)
  },
)

t.test('without the total neither is told, and why', async (t) => {
  const empty = of('W00', null)
  for (const among of [undefined, empty]) {
    const [rank, share] = rankingOf([of('CHN', 100)], [of('CHN', 100)], whole, among, both, codes)
    t.match(rank?.figure, { value: null, status: 'O', out_of: 1, covered_percent: undefined })
    t.equal(
      inEnglish(rank?.figure.derived?.refused),
      'A.TRADE.VNM.W00._T.USD~2024~a-2025 is not known, so it cannot be told whether all are ranked.',
    )
    t.match(share?.figure, {
      value: null,
      derived: { refused: { code: /^(not_known|no_value)$/, of: ['A.TRADE.VNM.W00._T.USD~2024~a-2025'] } },
    })
  }
})

t.test('a value that is missing is not ranked', async (t) => {
  const [rank, , other] = told([of('CHN', null), of('USA', 50)])
  t.match(rank?.figure, { value: null, out_of: 1, covered_percent: 25, derived: { refused: { code: 'no_value' } } })
  t.match(other?.figure, { value: 1, out_of: 1 })
  const [alone] = told([of('CHN', null)])
  t.match(alone?.figure, { value: null, out_of: 0, covered_percent: undefined })
})

t.test('where values may be below zero, what is left of the total says nothing of any', async (t) => {
  const balance = (partner: string, value: number) => statedFigure({ indicator: 'TRADE_BALANCE', partner, value })
  const list = [balance('CHN', 50), balance('USA', 20)]
  const { kind, parent } = codes.areas.entries.get('CHN') as Area
  const countries = [...codes.areas.entries.values()].filter(
    (area) => area.kind === kind && area.parent === parent,
  ).length
  const over = totalOf(list[0] as Stated, 'partner', codes) as Wanted
  const told = rankingOf(list, list, over, balance('W00', 100), { rank: 'TRADE_RANK', share: null }, codes)
  t.match(
    told.map(({ figure: { low, high } }) => [low, high]),
    [
      [1, countries],
      [2, countries],
    ],
    'as many as there are may be greater',
  )
})
