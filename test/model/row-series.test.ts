import t from 'tap'
import { type Cells, faultsOf } from './release-row.js'

t.test('an unknown code is refused by its column, with the code that was probably meant', async (t) => {
  const rows: [cells: Cells, wrong: string, expected: string][] = [
    [{ indicator: 'TRDE' }, '"TRDE" is no code', 'perhaps TRADE'],
    [{ indicator: '' }, 'nothing is no code', 'a code of the code list'],
    [{ reporter: 'VN' }, '"VN" is no code', 'perhaps VNM'],
    [{ reporter: '704' }, '"704" is no code', 'perhaps VNM'],
    [{ reporter: 'ATLANTIS' }, '"ATLANTIS" is no code', 'a code of the code list'],
    [{ partner: 'CHM' }, '"CHM" is no code', 'perhaps CHN'],
    [{ product: 'PASPORT' }, '"PASPORT" is no code', 'perhaps PASSPORT'],
    [{ unit: 'US$' }, '"US$" is no code', 'perhaps USD'],
  ]
  for (const [cells, wrong, expected] of rows) {
    const [column = ''] = Object.keys(cells)
    t.same(faultsOf(cells)[0], { column, wrong, expected }, `${column} ${Object.values(cells)}`)
  }
})

t.test('a value in a unit of another indicator is refused', async (t) => {
  t.same(faultsOf({ unit: 'PERCENT' }), [
    { column: 'unit', wrong: '"PERCENT" is no unit of TRADE', expected: 'USD or VND' },
  ])
  t.same(faultsOf({ unit: 'VND' }), [])
})

t.test('a partner or product where none applies is refused, and so is none where one does', async (t) => {
  t.same(faultsOf({ indicator: 'BORDER_CROSSINGS', unit: 'PERSONS' }), [
    { column: 'partner', wrong: 'BORDER_CROSSINGS has no partner', expected: '_Z' },
  ])
  t.same(faultsOf({ indicator: 'FDI_REGISTERED_STOCK' }), [
    { column: 'product', wrong: 'FDI_REGISTERED_STOCK has no product', expected: '_Z' },
  ])
  t.same(faultsOf({ product: '_Z' }), [
    { column: 'product', wrong: 'TRADE is told by product', expected: '_T or a product' },
  ])
})

t.test('a period that is none is refused', async (t) => {
  const expected = '2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09 or an interval as 2025-01/2025-04'
  for (const period of ['2024-13', '2024-Q5', '2023-02-29', '2024/', '24', '2024-07/2024-01', 'mid-2024'])
    t.same(faultsOf({ period }), [{ column: 'period', wrong: `"${period}" is no period`, expected }], period)
})

t.test('a period in another spelling than its one is refused', async (t) => {
  t.same(faultsOf({ freq: 'S', period: '2025-07/2025-12' }), [
    { column: 'period', wrong: '"2025-07/2025-12" has another spelling', expected: '2025-S2' },
  ])
  t.same(faultsOf({ freq: '_O', period: '2024-Q1/2024-Q3' }), [
    { column: 'period', wrong: '"2024-Q1/2024-Q3" has another spelling', expected: '2024-01/2024-09' },
  ])
})

t.test('a frequency that is not that of the period is refused', async (t) => {
  t.same(faultsOf({ freq: 'M' }), [
    { column: 'freq', wrong: '"M" is not the frequency of 2024', expected: 'A (of A S Q M W D _O)' },
  ])
  t.same(
    faultsOf({ freq: '' }).map(({ wrong }) => wrong),
    ['nothing is not the frequency of 2024'],
  )
})

t.test('an area is refused after its last day, with those that took its place', async (t) => {
  const after = { freq: 'S', period: '2025-S2' }
  t.same(faultsOf({ ...after, reporter: 'VN-57' }), [
    { column: 'reporter', wrong: 'VN-57 ended on 2025-06-30, before 2025-S2', expected: 'VN-SG or VN-61' },
  ])
  t.same(faultsOf({ ...after, partner: 'YUG' }), [
    { column: 'partner', wrong: 'YUG ended on 1992-04-27, before 2025-S2', expected: 'the area of that time' },
  ])
  t.same(faultsOf({ freq: 'S', period: '2025-S1', reporter: 'VN-57' }), [])
})

t.test('an area is refused before its first day', async (t) => {
  t.same(faultsOf({ partner: 'VN-99' }), [
    { column: 'partner', wrong: 'VN-99 begins on 2025-07-01, after 2024', expected: 'the area of that time' },
  ])
  t.same(faultsOf({ freq: 'S', period: '2025-S2', partner: 'VN-99' }), [])
})

t.test('an area holds for a period that it lived through in part, or that is open', async (t) => {
  t.same(faultsOf({ period: '2025', reporter: 'VN-57' }), [])
  t.same(faultsOf({ period: '2025', reporter: 'VN-99' }), [])
  t.same(faultsOf({ freq: '_O', period: '2024-01/..', reporter: 'VN-99' }), [])
})
