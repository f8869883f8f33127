import t from 'tap'
import { type Decimal, decimalOf } from '../../src/model/decimal.js'
import { slipOf } from '../../src/statistics/slips.js'

const row = (value: number | null, width = 0.05, unit = 'USD') => ({
  unit,
  value,
  low: value === null ? null : value - width,
  high: value === null ? null : value + width,
  digits: 2,
  qualifier: null,
})
const claim = (text: string) => ({ value: decimalOf(text) as Decimal, digits: 2, qualifier: null, plain: false })
const trial = (slip: 'wrong_year' | 'other_side' | 'growth_for_level', ...rows: ReturnType<typeof row>[]) => ({
  slip,
  measure: 'level' as const,
  rows,
})

t.test('a wrong magnitude is a power of ten of thousands, or of 万 and 亿', async (t) => {
  const figure = row(7_200_000, 50_000)
  for (const [text, power] of [
    ['7200', 3],
    ['7.2', 6],
    ['720', 4],
    ['7200000000', -3],
    ['720000000000000', -8],
  ] as const)
    t.match(slipOf(claim(text), figure, 'level', []), { slip: 'magnitude', figure, power }, text)
  t.match(slipOf(claim('72000000'), figure, 'level', []), { slip: 'magnitude', power: -1 }, '亿 for tỷ')
  t.match(slipOf(claim('7.2'), row(7.2e13, 5e11), 'level', []), null, 'no words lie so far apart')
  t.equal(slipOf(claim('0'), row(7.2), 'level', []), null)
})

t.test('a fraction for a percentage is told, of percentages alone', async (t) => {
  const share = row(21, 0.5, 'PERCENT')
  t.match(slipOf(claim('0.21'), share, 'share', []), { slip: 'fraction', figure: share, power: 2 })
  t.equal(slipOf(claim('0'), share, 'share', []), null)
  t.match(slipOf(claim('0.21'), row(21, 0.5), 'level', []), { slip: 'magnitude' })
})

t.test('a wrong sign is told, of all but ranks', async (t) => {
  t.match(slipOf(claim('-7.2'), row(7.2), 'growth', []), { slip: 'sign' })
  t.equal(slipOf(claim('-7.2'), row(7.2), 'rank', []), null)
})

t.test('a slip also explains a claim that would be close, but less than one that would match', async (t) => {
  const figure = row(62.7e9, 0.05e9)
  t.match(slipOf({ ...claim('62710000'), digits: 4 }, figure, 'level', []), { slip: 'magnitude', power: 3 })
  const years = trial('wrong_year', row(62.7e6, 0.05e6))
  const moved = { ...claim('62710000'), digits: 4 }
  t.match(slipOf(moved, figure, 'level', [years, trial('other_side', row(62.71e6, 5e3))]), { slip: 'other_side' })
  t.match(slipOf(moved, figure, 'level', [years]), { slip: 'wrong_year' })
  const open = { ...row(62.8e6), low: null }
  t.equal(slipOf(moved, null, 'level', [trial('wrong_year', open)]), null, 'what is open is met by so much')
})

t.test('no magnitude word stands before per cent', async (t) => {
  t.equal(slipOf(claim('7200'), row(7.2, 0.05, 'PERCENT'), 'growth', []), null)
})

t.test('slips are told in their order, whatever the order they are tried in', async (t) => {
  const figure = row(7_200_000, 50_000)
  const trials = [trial('other_side', row(7.2)), trial('wrong_year', row(null), row(5), row(7.2))]
  t.match(slipOf(claim('7.2'), figure, 'level', trials), { slip: 'wrong_year', figure: row(7.2) })
  t.match(slipOf(claim('7.2'), figure, 'level', [trial('other_side', row(7.2))]), { slip: 'magnitude' })
  t.match(slipOf(claim('7.2'), null, 'level', [trial('growth_for_level', row(7.2))]), { slip: 'growth_for_level' })
  t.equal(slipOf(claim('7.2'), null, 'level', [trial('other_side', row(5))]), null)
})
