import t from 'tap'
import { checksOf, outcomes, printedFigure } from '../checks-of.js'

const of = (...figures: Parameters<typeof checksOf>[1]) => outcomes(checksOf('bounds', figures))
const open = { value: null, low: null, high: null }

t.test('a figure that lies beyond all of its kind contradicts itself', async (t) => {
  t.same(of(printedFigure(-5e9, 2)), ['inconsistent'])
  t.same(of(printedFigure(101, 3, { indicator: 'TRADE_SHARE' })), ['inconsistent'])
  t.same(of(printedFigure(-120, 3, { indicator: 'GDP_GROWTH' })), ['inconsistent'])
  t.same(of(printedFigure(-3, null, { indicator: 'FTA_SIGNED' })), ['inconsistent'])
  t.same(of(printedFigure(0, null, { indicator: 'STARTUP_RANK_APAC', low: 0 })), ['inconsistent'])
  t.match(checksOf('bounds', [printedFigure(-5e9, 2)]), [{ implied: { low: 0, high: null }, derived: null }])
})

t.test('a figure that may lie within says nothing, nor does one that may have any value', async (t) => {
  t.same(of(printedFigure(100, 3, { indicator: 'TRADE_SHARE' }), printedFigure(5e9, 2)), [])
  t.same(of(printedFigure(100.2, 2, { indicator: 'TRADE_SHARE' })), [], 'printed so roughly that it may be 100')
  t.same(of(printedFigure(-5e9, 2, { indicator: 'TRADE_BALANCE' })), [])
  t.same(of(printedFigure(-300, 3, { indicator: 'TRADE_TO_GDP' })), [])
  t.same(of(printedFigure(1, 1, open)), [])
})

t.test('a part is no more than its whole', async (t) => {
  const province = (value: number, given = {}) => printedFigure(value, 3, { partner: 'CN-GD', ...given })
  const whole = printedFigure(260.65e9, 5)
  t.same(of(whole, province(56.3e9)), ['consistent'])
  t.same(of(whole, province(563e9)), ['inconsistent: magnitude'])
  t.same(of(whole, province(563e9, { source: 'b-2025' })), [])
  t.same(of(printedFigure(1, 1, open), province(56.3e9)), [])
  t.same(of(printedFigure(260.65e9, 5, { high: null }), province(56.3e9)), ['cannot_tell'])
})

t.test('a rank is no longer than its list', async (t) => {
  const economies = printedFigure(133, null, { indicator: 'GII_ECONOMIES', reporter: 'W00' })
  t.same(of(economies, printedFigure(44, null, { indicator: 'GII_RANK' })), ['consistent'])
  t.same(of(economies, printedFigure(1330, null, { indicator: 'GII_RANK' })), ['inconsistent'])
  t.same(of(printedFigure(44, null, { indicator: 'GII_RANK' })), [])
})

t.test('the length of a list that another source tells may be that of another list', async (t) => {
  const economies = (source: string) =>
    printedFigure(source === 'b-2025' ? 30 : 133, null, { indicator: 'GII_ECONOMIES', reporter: 'W00', source })
  const claim = printedFigure(44, null, { indicator: 'GII_RANK' })
  t.match(checksOf('bounds', [economies('b-2025'), claim]), [
    { verdict: 'cannot_tell', implied: null, refused: { code: 'other_compiler' } },
  ])
  t.same(of(economies('b-2025'), economies('a-2025'), claim), ['consistent'])
})
