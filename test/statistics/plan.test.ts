import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { refusal } from '../../src/model/refusal.js'
import { byCell, cellOf, type Stated, type Wanted } from '../../src/model/stated.js'
import { carriedOut, type Plan, wantedOf } from '../../src/statistics/plan.js'
import { statedFigure } from './stated-figure.js'

const codes = catalogueOf(codeListsIn())
const balance = statedFigure({ indicator: 'TRADE_BALANCE' })
const { figure: _figure, ...cell } = balance
const at = (indicator: string, source: string | null): Wanted => ({ ...cellOf(balance, { indicator }), source })
const told = (indicator: string, source: string, value: number) => statedFigure({ indicator, source, value })
const made = (inputs: Plan['inputs'], found: Stated[], refused?: Plan['refused']) => {
  const plan: Plan = { operation: 'balance', inputs, cell, ...(refused === undefined ? {} : { refused }) }
  return carriedOut(plan, byCell(found), codes).figure
}
const both = [at('EXPORTS', null), at('IMPORTS', null)]

t.test('what a plan needs and has not is what is looked for', async (t) => {
  const [exports, imports] = both as [Wanted, Wanted]
  const plan: Plan = { operation: 'balance', inputs: [told('EXPORTS', 'a', 5), imports], cell }
  t.same(wantedOf([plan, { ...plan, inputs: [exports, imports] }]), [imports, exports, imports])
})

t.test('figures at hand and figures found are put together', async (t) => {
  t.match(made([told('EXPORTS', 'a', 5), at('IMPORTS', null)], [told('IMPORTS', 'a', 3)]), { value: 2, source: 'a' })
  t.match(made([told('EXPORTS', 'a', 5), at('IMPORTS', 'a')], [told('IMPORTS', 'a', 3)]), { value: 2 })
  t.match(made([told('EXPORTS', 'a', 5), told('IMPORTS', 'a', 1)], []), { value: 4 })
})

t.test('of several sources one that has all is taken, even where another is chosen for each figure', async (t) => {
  const found = [told('EXPORTS', 'a', 9), told('EXPORTS', 'b', 5), told('IMPORTS', 'c', 9), told('IMPORTS', 'b', 3)]
  t.match(made(both, found), { value: 2, source: 'b' })
})

t.test('of what need not be alike each is the chosen one', async (t) => {
  const level = statedFigure({ indicator: 'GDP', source: 'b', value: 8 })
  const heads = (source: string, value: number) =>
    statedFigure({ indicator: 'POPULATION', unit: 'PERSONS', source, value })
  const over = { ...cellOf(level, { indicator: 'POPULATION', unit: 'PERSONS' }), source: null }
  const found = byCell([level, statedFigure({ indicator: 'GDP', source: 'a', value: 9 }), heads('a', 2), heads('b', 4)])
  const inputs = [{ ...cellOf(level, {}), source: null }, over]
  t.match(carriedOut({ operation: 'ratio', inputs, cell }, found, codes).figure, { value: 4, source: 'b,a' })
})

t.test(
  'where none has all the chosen figures are tried, and refused where they are not known to be alike',
  async (t) => {
    const found = [told('EXPORTS', 'a', 9), told('IMPORTS', 'c', 4)]
    t.match(made(both, found), {
      value: null,
      status: 'O',
      source: 'a,c',
      derived: { refused: { code: 'other_compiler' } },
    })
    const compiled = found.map((one) => ({ ...one, figure: { ...one.figure, compiler: 'VNM' } }))
    t.match(made(both, compiled), { value: 5, source: 'a,c', compiler: 'VNM' })
  },
)

t.test('a source that has all but cannot tell it says so, unless another can', async (t) => {
  const hole = { ...told('IMPORTS', 'a', 0) }
  const missing = { ...hole, figure: { ...hole.figure, value: null, low: null, high: null, status: 'O' as const } }
  const refused = { value: null, derived: { refused: refusal('no_value', 'A.IMPORTS.VNM.CHN._T.USD~2024~a') } }
  t.match(made(both, [told('EXPORTS', 'a', 9), missing]), refused)
  t.match(made(both, [told('EXPORTS', 'a', 9), told('EXPORTS', 'b', 5), missing, told('IMPORTS', 'b', 3)]), {
    value: 2,
    source: 'b',
  })
})

t.test('what is missing is named, with what is known of the rest', async (t) => {
  t.match(made(both, [told('EXPORTS', 'a', 9)]), {
    id: 'balance(A.EXPORTS.VNM.CHN._T.USD~2024~a,A.IMPORTS.VNM.CHN._T.USD~2024~a)',
    ...{ value: null, status: 'O', source: 'a', known: '2025-05-31' },
    derived: { formula: 'a - b', refused: refusal('not_known', 'A.IMPORTS.VNM.CHN._T.USD~2024~a') },
  })
  t.match(made([told('EXPORTS', 'a', 9), at('IMPORTS', 'a')], [told('IMPORTS', 'b', 3)]), {
    id: 'balance(A.EXPORTS.VNM.CHN._T.USD~2024~a,A.IMPORTS.VNM.CHN._T.USD~2024~a)',
    derived: { refused: refusal('not_known', 'A.IMPORTS.VNM.CHN._T.USD~2024~a') },
  })
  t.match(made(both, []), { source: '', known: '', value: null })
})

t.test('a plan that cannot be carried out whatever is found says why', async (t) => {
  const inputs = [told('EXPORTS', 'a', 9), told('IMPORTS', 'a', 3)]
  const refused = refusal('no_heads')
  t.match(made(inputs, [], refused), { value: null, derived: { refused } })
})
