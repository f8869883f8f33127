import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { type Expression, expressionOf } from '../../src/model/expression.js'
import { byCell, cellKey } from '../../src/model/stated.js'
import { evaluated, wantedBeside } from '../../src/statistics/evaluation.js'
import { statedFigure } from './stated-figure.js'

const codes = catalogueOf(codeListsIn())
const of = (indicator: string, partner: string, value: number) => statedFigure({ indicator, partner, value })
const found = byCell([
  ...[of('EXPORTS', 'CHN', 60), of('IMPORTS', 'CHN', 140), of('EXPORTS', 'THA', 90), of('IMPORTS', 'THA', 5)],
  ...[of('EXPORTS', 'LAO', 1), of('TRADE', 'USA', 250), of('TRADE', 'W00', 900)],
  ...[statedFigure({ indicator: 'GDP', partner: '_Z', product: '_Z' })],
])
const id = (indicator: string, partner: string) => `A.${indicator}.VNM.${partner}._T.USD~2024~a-2025`
const told = (text: string) => evaluated(expressionOf(text) as Expression, found, codes)
const added = `sum(${id('EXPORTS', 'CHN')},${id('IMPORTS', 'CHN')})`

t.test('what is reckoned is ranked beside what is stated, and what can be reckoned alike', async (t) => {
  const { figure, indicator } = told(`rank(${added})`)
  t.match({ ...figure, indicator }, { indicator: 'TRADE_RANK', value: 2, low: 2, high: 3, out_of: 3, unit: 'RANK' })
  const wanted = wantedBeside(expressionOf(`rank(${added})`) as Expression, found, codes).map(cellKey)
  for (const cell of ['TRADE.VNM.USA', 'EXPORTS.VNM.THA', 'IMPORTS.VNM.THA', 'TRADE.VNM.W00'])
    t.ok(wanted.includes(`A.${cell}._T.USD~2024`), cell)
})

t.test('what needs no list asks for none', async (t) => {
  t.same(wantedBeside(expressionOf(added) as Expression, found, codes), [])
})

t.test('what is part of no area has no rank', async (t) => {
  const { figure } = told(`rank(${id('TRADE', 'W00')})`)
  t.match(figure, { value: null, status: 'O', derived: { refused: { code: 'part_of_none', of: ['W00'] } } })
  t.same(wantedBeside(expressionOf(`rank(${id('TRADE', 'W00')})`) as Expression, found, codes), [])
})

t.test('of what takes long to reckon no list is made, wherever it lies', async (t) => {
  const rank = `rank(${id('TRADE', 'USA')})`
  for (const asked of [`rank(${rank})`, `rank(log(${rank}))`, `rank_reporter(${rank})`])
    t.match(told(asked).figure, { value: null, derived: { refused: { code: 'no_list_made' } } }, asked)
})

t.test('a rank among reporters is another than that among partners', async (t) => {
  t.match(told(`rank_reporter(${id('TRADE', 'USA')})`).figure, {
    value: null,
    derived: { refused: { code: 'total_not_known' } },
  })
})
