import t from 'tap'
import { conditionTest, fileTest } from '../../../src/model/import/condition.js'
import { columnOf, type Term, termReader } from '../../../src/model/import/term.js'

const row = (cells: Record<string, string>) => ({ line: 1, place: null, cells })
const read = (term: Term, cells: Record<string, string>) => termReader(term)(row(cells))

t.test('a term is a constant, or the text of a column', async (t) => {
  t.equal(read('VNM', {}), 'VNM')
  t.equal(read({ column: 'iso3' }, { iso3: 'JPN' }), 'JPN')
  t.equal(read({ column: 'iso3' }, { iso2: 'JP' }), null)
  t.equal(columnOf('VNM'), null)
  t.equal(columnOf({ column: 'iso3' }), 'iso3')
  t.equal(columnOf(undefined), null)
})

t.test('codes turn what a file says into ours, exactly before loosely', async (t) => {
  const term = { column: 'code', codes: { '*_USD': 'USD', 'TX.(1)_USD': 'XDC', '': 'W00' } }
  t.equal(read(term, { code: 'TXG_USD' }), 'USD')
  t.equal(read(term, { code: 'TX.(1)_USD' }), 'XDC')
  t.equal(read(term, { code: '' }), 'W00')
  t.equal(read(term, { code: 'PERCENT' }), 'PERCENT', 'what is not told stays as it is')
  t.equal(read({ ...term, otherwise: 'XDC' }, { code: 'PERCENT' }), 'XDC')
})

t.test('a pattern takes a part of the text', async (t) => {
  const term = { column: 'code', take: '^TXG_(H5_.*)_FOB$' }
  t.equal(read(term, { code: 'TXG_H5_8517_FOB' }), 'H5_8517')
  t.equal(read(term, { code: 'TXG_FOB' }), 'TXG_FOB')
  t.equal(read({ ...term, otherwise: '_T' }, { code: 'TXG_FOB' }), '_T')
  t.equal(read({ ...term, codes: { H5_8517: 'PHONES' } }, { code: 'TXG_H5_8517_FOB' }), 'PHONES')
})

t.test('conditions choose rows', async (t) => {
  const own = row({ exporter: 'VNM', importer: 'VNM' })
  const other = row({ exporter: 'VNM', importer: 'CHN' })
  t.ok(conditionTest()(own))
  t.ok(conditionTest([{ column: 'exporter', same_as: 'importer' }])(own))
  t.notOk(conditionTest([{ column: 'exporter', same_as: 'importer' }])(other))
  t.notOk(conditionTest([{ column: 'exporter', differs_from: 'importer' }])(own))
  t.ok(conditionTest([{ column: 'exporter', is: ['THA', 'V*'] }])(own))
  t.notOk(conditionTest([{ column: 'exporter', is: ['THA'] }])(own))
  t.notOk(
    conditionTest([
      { column: 'exporter', is_not: ['VNM'] },
      { column: 'importer', is: ['VNM'] },
    ])(own),
  )
  t.ok(conditionTest([{ column: 'exporter', is_not: ['THA'] }])(own))
})

t.test('a file is meant by its name or a part of it', async (t) => {
  t.ok(fileTest(undefined)('gdp.csv'))
  t.ok(fileTest('fdi_*.csv')('fdi_2024.csv'))
  t.notOk(fileTest('fdi_*.csv')('gdp.csv'))
})
