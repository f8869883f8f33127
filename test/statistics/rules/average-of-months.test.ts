import t from 'tap'
import { codeListsIn } from '../../../db/code-lists.js'
import { catalogueOf } from '../../../src/model/catalogue.js'
import { checksOf, outcomes, printedFigure } from '../checks-of.js'

// Made up: the changes of 17 months on the month before, from February of the year before to June, two decimals each.
const changes = [1.04, -0.23, 0.07, 0.05, 0.17, 0.48, 0, 0.29, 0.33, 0.13, 0.29, 0.98, 0.34, -0.03, 0.07, 0.16, 0.48]
const digits = (value: number) => Math.max(1, String(Math.round(Math.abs(value) * 100)).length)
const name = (i: number) =>
  i < 11 ? `2024-${String(i + 2).padStart(2, '0')}` : `2025-${String(i - 10).padStart(2, '0')}`
const change = (value: number, period: string, given = {}) =>
  printedFigure(value, null, {
    ...{ indicator: 'CPI_CHANGE_MONTH', period, digits: digits(value) },
    ...{ low: Math.round((value - 0.005) * 1e3) / 1e3, high: Math.round((value + 0.005) * 1e3) / 1e3, ...given },
  })
const months = changes.map((value, i) => change(value, name(i)))
const mean = (value: number, period: string) => change(value, period, { indicator: 'CPI_CHANGE_MONTH_MEAN' })
const annual = (value: number, count: number, given = {}) =>
  printedFigure(value, count, { indicator: 'CPI_CHANGE_AVERAGE', period: '2025', ...given })

// By the levels of an index, in doubles: the mean of twelve over the mean of the twelve before.
function expected(list: readonly number[]): number {
  const levels = [100]
  for (const by of list) levels.push((levels.at(-1) as number) * (1 + by / 100))
  const total = (part: readonly number[]) => part.reduce((a, b) => a + b)
  return (total(levels.slice(12)) / total(levels.slice(0, 12)) - 1) * 100
}

t.test('17 monthly changes and the mean of the second half make the change of the annual average', async (t) => {
  const all = [...months, mean(0.27, '2025-S2')]
  const [check] = checksOf('monthly_to_annual', [...all, annual(3.4, 2)])
  const moved = (by: number) => expected([...changes, ...Array<number>(6).fill(0.27)].map((value) => value + by))
  t.same(
    [check?.implied?.low?.toFixed(8), check?.implied?.high?.toFixed(8)],
    [moved(-0.005).toFixed(8), moved(0.005).toFixed(8)],
  )
  const middle = Number(moved(0).toFixed(2))
  t.same(outcomes(checksOf('monthly_to_annual', [...all, annual(middle, 3)])), ['consistent'])
  t.same(outcomes(checksOf('monthly_to_annual', [...all, annual(middle + 0.3, 3)])), ['inconsistent'])
  t.equal(check?.inputs.length, 18)
})

t.test('the mean of a quarter, of several or of both halves stands for their months', async (t) => {
  const whole = [...changes, ...Array<number>(6).fill(0.27)]
  const own = whole.map((value, i) => change(value, name(i)))
  for (const [covered, periods] of [
    [3, ['Q4']],
    [9, ['Q2', 'Q3', 'Q4']],
    [12, ['S1', 'S2']],
  ] as const) {
    const means = periods.map((text) => mean(0.3, `2025-${text}`))
    const value = expected([...whole.slice(0, -covered), ...Array<number>(covered).fill(0.3)])
    const claim = annual(Number(value.toFixed(2)), 3)
    t.same(outcomes(checksOf('monthly_to_annual', [...own.slice(0, -covered), ...means, claim])), ['consistent'])
  }
  t.same(outcomes(checksOf('monthly_to_annual', [...own, annual(Number(expected(whole).toFixed(2)), 3)])), [
    'consistent',
  ])
})

t.test('with a month missing it cannot be told, and with none there is nothing to check', async (t) => {
  t.same(outcomes(checksOf('monthly_to_annual', [...months, annual(3.4, 2)])), ['cannot_tell'])
  t.same(checksOf('monthly_to_annual', [annual(3.4, 2)]), [])
})

t.test('only the change of an average of a year is made of months', async (t) => {
  const given = { indicator: 'CPI_CHANGE_DECEMBER' }
  t.same(checksOf('monthly_to_annual', [...months, annual(3.4, 2, given)]), [])
  t.same(checksOf('monthly_to_annual', [...months, annual(3.4, 2, { indicator: 'CPI_CHANGE_YEAR' })]), [])
  t.same(checksOf('monthly_to_annual', [...months, annual(3.4, 2, { period: '2025-S1' })]), [])
  t.same(checksOf('monthly_to_annual', [...months, annual(3.4, 2, { indicator: 'BANK_GROWTH' })]), [])
})

t.test('where no monthly changes are counted there is nothing to check', async (t) => {
  const shipped = codeListsIn()
  const without = shipped.indicators.filter(({ code }) => code !== 'CPI_CHANGE_MONTH')
  const lists = catalogueOf({ ...shipped, indicators: without })
  t.same(checksOf('monthly_to_annual', [mean(0.27, '2025-S2'), annual(3.4, 2)], [], lists), [])
})
