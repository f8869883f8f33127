import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { type Expression, expressionOf } from '../../src/model/expression.js'
import { expressionFault } from '../../src/statistics/expression-fault.js'

const codes = catalogueOf(codeListsIn())
const trade = 'A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025'
const faultOf = (id: string) => expressionFault(expressionOf(id) as Expression, codes)

t.test('an expression that may be reckoned has no fault', async (t) => {
  for (const id of [
    trade,
    `log(${trade})`,
    `share(log(${trade}),year_end(${trade}))`,
    `sum(${trade},${trade},${trade})`,
  ])
    t.equal(faultOf(id), null, id)
})

t.test('an operation that is none is told with what was meant', async (t) => {
  t.match(faultOf(`log(shar(${trade}))`), { detail: /^There is no operation shar; /, did_you_mean: 'share' })
  t.notOk('did_you_mean' in (faultOf(`frobnicate(${trade})`) ?? {}))
})

t.test('too few or too many figures are told, the outermost first', async (t) => {
  t.same(faultOf(`log(share(${trade}),${trade})`), { detail: 'log takes 1 figure, not 2.' })
  t.same(faultOf(`log(share(${trade}))`), { detail: 'share takes 2 figures, not 1.' })
  t.same(faultOf(`growth_of_whole(${trade})`), { detail: 'growth_of_whole takes 4 to 24 figures, not 1.' })
})

t.test('what has no counterpart may stand alone, and nothing else', async (t) => {
  const open = '_O.TRADE.VNM.CHN._T.USD~2025-01--..~vna-2025'
  for (const id of [`change(${open})`, `percent_change(${open})`, 'share(A.TRADE.VNM.W00._T.USD~2024~vna-2025)'])
    t.equal(faultOf(id), null, id)
  for (const id of [`change(${trade})`, `share(${trade})`, `ratio(${trade})`, `gap(${open})`, `change(log(${open}))`])
    t.match(faultOf(id), { detail: /takes 2 figures, not 1\.$/ }, id)
})
