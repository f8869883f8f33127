import t from 'tap'
import { alikeOrFirst, isAlike, unlikeClaim } from '../../../src/statistics/checks/alike.js'
import { codes, printedFigure } from '../checks-of.js'

const own = printedFigure(1, 1)
const other = printedFigure(2, 1, { source: 'b-2025' })
const average = printedFigure(3.4, 2, { indicator: 'CPI_CHANGE_AVERAGE', period: '2025' })
const prices = { source: 'b-2025', period: '2025-01' }

t.test('figures of one source are alike, and those of one compiler that both name', async (t) => {
  const compiled = (compiler: string | null, source: string) => printedFigure(1, 1, { compiler, source })
  t.ok(isAlike(own, printedFigure(2, 1, { compiler: 'GACC' }), codes))
  t.ok(isAlike(compiled('GACC', 'a'), compiled('GACC', 'b'), codes))
  t.notOk(isAlike(compiled('GACC', 'a'), compiled('VNM', 'b'), codes))
  t.notOk(isAlike(compiled(null, 'a'), compiled(null, 'b'), codes))
  t.same(unlikeClaim(own, [own, other], codes), { code: 'other_compiler', of: [own.figure.id, other.figure.id] })
  t.equal(unlikeClaim(own, [own], codes), null)
})

t.test('changes of one index are alike, whoever tells them, and changes of amounts are not', async (t) => {
  t.ok(isAlike(average, printedFigure(0.3, 1, { indicator: 'CPI_CHANGE_MONTH', ...prices }), codes))
  t.notOk(isAlike(average, printedFigure(130, 3, { indicator: 'CPI', ...prices }), codes))
  const growth = { indicator: 'TRADE_GROWTH' }
  t.notOk(isAlike(printedFigure(3, 1, growth), printedFigure(3, 1, { ...growth, source: 'b-2025' }), codes))
})

t.test('where none is alike the first stands for all that are not', async (t) => {
  t.same(alikeOrFirst(own, [other, own], codes), [own])
  t.same(alikeOrFirst(own, [other], codes), [other])
  t.same(alikeOrFirst(own, [], codes), [])
})
