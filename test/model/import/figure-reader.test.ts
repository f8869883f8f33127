import t from 'tap'
import { codeListsIn } from '../../../db/code-lists.js'
import { catalogueOf } from '../../../src/model/catalogue.js'
import { noFaults } from '../../../src/model/fault.js'
import { figureReader } from '../../../src/model/import/figure-reader.js'
import { growingCodes } from '../../../src/model/import/growing-codes.js'
import type { FigureMapping, Mapping } from '../../../src/model/import/mapping.js'

const codes = catalogueOf(codeListsIn())
const about = { title: 'A table', publisher: 'An office', licence: 'CC0-1.0', attribution: 'An office' }
const figure: FigureMapping = {
  indicator: { column: 'what' },
  reporter: { column: 'who' },
  period: { column: 'when' },
  value: { column: 'much' },
}
const plain = { what: 'NY.GDP.MKTP.CD', who: 'VN', when: '2023', much: '433.805' }

/** What is read of a row, and what is said against it. */
function read(
  more: Partial<FigureMapping> & { mapping?: Partial<Mapping>; names?: Record<string, string> },
  cells: object,
) {
  const { mapping = {}, names = {}, ...told } = more
  const growing = growingCodes(codes, 'an-office', 'trade')
  const faults = noFaults()
  const reader = figureReader({ ...figure, ...told }, { ...about, figures: [figure], ...mapping }, growing)
  const row = { line: 2, place: null, cells: { ...plain, ...cells }, names }
  return { cells: reader(row, 'a.csv', faults), faults: faults.list, made: growing.made() }
}

t.test('a row becomes one of a release, its codes ours and its interval that of its digits', async (t) => {
  const { cells, faults } = read({ unit: 'USD', value: { column: 'much', multiplier: 'billion' } }, {})
  t.same(faults, [])
  t.match(cells, {
    ...{ indicator: 'GDP', freq: 'A', reporter: 'VNM', partner: '_Z', product: '_Z', period: '2023', unit: 'USD' },
    ...{ value: '433805000000', low: '433804500000', high: '433805500000', digits: '6', status: 'A' },
    printed: '433.805 billion',
  })
})

t.test('a power of ten may stand in a column', async (t) => {
  const value = { column: 'much', power: 'UNIT_MULT' }
  t.match(read({ unit: 'USD', value }, { UNIT_MULT: '9' }).cells, { value: '433805000000' })
  t.match(read({ unit: 'USD', value }, {}), {
    cells: null,
    faults: [{ column: 'UNIT_MULT', wrong: 'nothing is no power of ten' }],
  })
  t.match(read({ unit: 'USD', value }, { UNIT_MULT: '' }).cells, null)
  const foreseen = { column: 'much', power: { column: 'UNIT_MULT', otherwise: '0' } }
  t.match(read({ unit: 'USD', value: foreseen }, {}).cells, { value: '433.805' })
  t.match(read({ unit: 'USD', value: foreseen }, { UNIT_MULT: '9' }).cells, { value: '433805000000' })
  t.match(read({ unit: 'USD', value }, { UNIT_MULT: '-3' }).faults, [
    { column: 'UNIT_MULT', wrong: '"-3" is no power of ten' },
  ])
})

t.test('what is counted to the unit has no rounding', async (t) => {
  const projects = { indicator: 'FDI_PROJECTS', partner: 'JPN', value: { column: 'much', exact: true } }
  t.match(read(projects, { much: '10' }).cells, { value: '10', low: '10', high: '10', digits: '', unit: 'PROJECTS' })
})

t.test('a cell that stands for nothing is no figure, and no fault', async (t) => {
  t.match(read({}, { much: '' }), { cells: null, faults: [] })
  t.match(read({ mapping: { numbers: { missing: ['..'] } } }, { much: '..' }), { cells: null, faults: [] })
  t.match(read({ mapping: { numbers: { missing: ['..'] } } }, { much: '' }).faults, [
    { column: 'much', wrong: 'nothing is no number as this file writes them' },
  ])
  t.match(read({ value: { column: 'absent' } }, {}), { cells: null, faults: [] })
})

t.test('a row of another file or kind is not its row', async (t) => {
  t.equal(read({ file: 'b.csv' }, {}).cells, 'not_its_row')
  t.equal(read({ where: [{ column: 'who', is: ['CN'] }] }, {}).cells, 'not_its_row')
})

t.test('all that is wrong is said by the names of the columns', async (t) => {
  t.match(
    read(
      { unit: { column: 'in' }, partner: { column: 'whom' } },
      { who: 'XX', when: '2023-13', in: 'Rappen', whom: 'YY' },
    ).faults,
    [
      { column: 'when', wrong: '"2023-13" is no period' },
      { column: 'who', wrong: '"XX" is no area we know' },
      { column: 'whom', wrong: '"YY" is no area we know' },
      { column: 'in', wrong: 'the unit of GDP is not known: "Rappen"' },
    ],
  )
  t.match(read({ period: 'lately' }, {}).faults, [{ column: 'period' }, { column: 'unit' }])
  t.match(read({}, { what: '' }).faults, [{ column: 'what', wrong: 'it is missing' }])
})

t.test('days that stand for months and years are shortened, and nothing else is', async (t) => {
  const by = (style: 'year_of_day' | 'month_of_day', when: string) => {
    const { cells } = read({ unit: 'USD', period: { column: 'when', style } }, { when })
    return cells !== null && cells !== 'not_its_row' && `${cells.freq} ${cells.period}`
  }
  t.equal(by('year_of_day', '2012-12-31'), 'A 2012')
  t.equal(by('month_of_day', '1971-01-01'), 'M 1971-01')
  t.equal(by('month_of_day', '1971-Q1'), 'Q 1971-Q1')
})

t.test(
  'where a partner and product are not said the whole is meant, and M49 codes may have lost their zeros',
  async (t) => {
    t.match(read({ indicator: 'EXPORTS', unit: 'USD' }, {}).cells, { partner: 'W00', product: '_T' })
    t.match(read({ indicator: 'EXPORTS', unit: 'USD', partner: { column: 'whom' } }, { whom: '4' }).cells, {
      partner: 'AFG',
    })
  },
)

t.test('an area with itself is no trade', async (t) => {
  const exports = { indicator: 'EXPORTS', unit: 'USD', partner: { column: 'whom' } }
  t.match(read(exports, { whom: 'VNM' }).faults, [{ column: 'whom', wrong: 'VNM with itself is no EXPORTS' }])
  t.same(read(exports, { who: 'WLD', whom: 'W00' }).faults, [])
})

t.test('an indicator that is none of ours keeps its code under the prefix of its source', async (t) => {
  const named = { unit: 'PERCENT', names: { what: 'Internet users' } }
  const { cells, made } = read(named, { what: 'IT.NET.USER.ZS' })
  t.match(cells, { indicator: 'AN_OFFICE_IT_NET_USER_ZS', unit: 'PERCENT' })
  t.match(made.indicators, [
    { measure: 'unknown', units: ['PERCENT'], names: { en: 'Internet users' }, by_partner: false },
  ])
  t.match(read({ ...named, partner: 'W00', product: '_T' }, { what: 'B' }).made.indicators, [
    { by_partner: true, by_product: true },
  ])
  t.match(read({}, { what: 'IT.NET.USER.ZS' }), { faults: [{ column: 'unit' }], made: { indicators: [] } })
})

t.test('a product that is read must be told, all of them too', async (t) => {
  const exports = { indicator: 'EXPORTS', partner: 'CHN', unit: 'USD' }
  t.match(read({ ...exports, product: { column: 'of' } }, {}).faults, [{ column: 'of', wrong: 'it is missing' }])
  t.match(read({ ...exports, product: { column: 'of' } }, { of: '' }).faults, [{ column: 'of' }])
  t.match(read({ ...exports, product: { column: 'of', otherwise: '_T' } }, {}).cells, { product: '_T' })
  t.match(read(exports, {}).cells, { product: '_T' })
})

t.test('a word whose code another has is refused', async (t) => {
  const growing = growingCodes(codes, 'an-office', 'trade')
  const faults = noFaults()
  const reader = figureReader({ ...figure, unit: 'USD' }, { ...about, figures: [figure] }, growing)
  for (const what of ['A.B', 'A-B']) reader({ line: 2, place: null, cells: { ...plain, what } }, 'a.csv', faults)
  t.match(faults.list, [{ column: 'what', wrong: '"A-B" would have the same code as "A.B"' }])
})

t.test('a figure that is no outcome says what it is', async (t) => {
  const nature = { column: 'kind', codes: { P: 'forecast' }, otherwise: '' }
  t.match(read({ unit: 'USD', nature }, { kind: 'P' }).cells, { nature: 'forecast', status: 'F' })
  t.match(read({ unit: 'USD', nature }, { kind: 'A' }).cells, { nature: '', status: 'A' })
  t.match(read({ unit: 'USD', nature: 'plan', status: 'F' }, {}).cells, { nature: 'plan', status: 'F' })
})
