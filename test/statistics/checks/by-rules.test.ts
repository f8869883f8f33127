import t from 'tap'
import { checksOf, outcomes, printedFigure } from '../checks-of.js'

const whole = printedFigure(260.65e9, 5)
const part = printedFigure(56.3e9, 3, { partner: 'CN-GD' })
const share = (value: number, digits: number | null, given = {}) =>
  printedFigure(value, digits, { indicator: 'TRADE_SHARE', partner: 'CN-GD', ...given })
const shareChecks = (...figures: Parameters<typeof checksOf>[1]) => outcomes(checksOf('share_of_whole', figures))

t.test('a share is held against its part and its whole', async (t) => {
  t.same(shareChecks(part, whole, share(21.6, 3)), ['consistent'])
  const [check] = checksOf('share_of_whole', [part, whole, share(40, 2)])
  t.match(check, { verdict: 'inconsistent', explained_by: null, stated: { low: 39.5, high: 40.5 } })
  t.same(
    [check?.implied?.low?.toFixed(3), check?.implied?.high?.toFixed(3)],
    [((56.25 / 260.655) * 100).toFixed(3), ((56.35 / 260.645) * 100).toFixed(3)],
  )
  t.same(
    check?.figures,
    [share(40, 2), part, whole].map(({ figure }) => figure.id),
  )
  t.equal(check?.derived, `share(${part.figure.id},${whole.figure.id})`)
})

t.test('what would reconcile a share with its levels is told', async (t) => {
  t.same(shareChecks(part, whole, share(21, 2)), ['inconsistent: truncation'])
  t.same(shareChecks(part, whole, share(0.216, 3)), ['inconsistent: unit'])
  const other = printedFigure(205.2e9, 4, { source: 'b-2025' })
  t.same(shareChecks(part, whole, other, share(27.4, 3)), ['inconsistent: denominator'])
  const before = [
    printedFigure(47e9, 2, { partner: 'CN-GD', period: '2023' }),
    printedFigure(233.8e9, 4, { period: '2023' }),
  ]
  t.same(shareChecks(part, whole, ...before, share(20.1, 3)), ['inconsistent: year'])
})

t.test(
  'a share of which nothing but the whole is known is not checked, one without its whole cannot be told',
  async (t) => {
    t.same(shareChecks(share(21, 2)), [])
    const [check] = checksOf('share_of_whole', [part, share(21, 2)])
    t.match(check, {
      verdict: 'cannot_tell',
      implied: null,
      refused: { code: 'not_known', of: ['A.TRADE.VNM.CHN._T.USD~2024'] },
    })
    const ratio = printedFigure(160, 3, { indicator: 'TRADE_TO_GDP' })
    t.same(shareChecks(ratio, printedFigure(476e9, 3, { indicator: 'GDP' })), [])
  },
)

t.test('a level and its whole from sources that share no compiler are not known to be alike', async (t) => {
  const other = printedFigure(260.65e9, 5, { source: 'b-2025' })
  const [check] = checksOf('share_of_whole', [part, other, share(21, 2)])
  t.match(check, { verdict: 'cannot_tell', refused: { code: 'other_compiler' } })
  const compiled = [part, other].map((one) => ({ ...one, figure: { ...one.figure, compiler: 'GACC' } }))
  t.same(shareChecks(...compiled, share(21.6, 3)), ['cannot_tell'], 'the share itself may be of another')
  t.same(shareChecks(...compiled, share(21.6, 3, { compiler: 'GACC' })), ['consistent'])
})

t.test('the figures of the source that tells the share come first', async (t) => {
  const others = [part, whole].map(({ partner, figure }) =>
    printedFigure((figure.value as number) * (partner === 'CHN' ? 1 : 2), 5, { partner, source: 'b-2025' }),
  )
  t.same(shareChecks(...others, part, whole, share(21.6, 3)), ['consistent'])
  t.same(shareChecks(part, whole, ...others, share(43.2, 3, { source: 'b-2025' })), ['consistent'])
})

const trade = { partner: 'W00', product: '_T' }
const ratioOf = (reporter: string) => [
  printedFigure(405e9, 3, { indicator: 'EXPORTS', ...trade, reporter }),
  printedFigure(381e9, 3, { indicator: 'IMPORTS', ...trade, reporter }),
  printedFigure(476e9, 3, { indicator: 'GDP', reporter }),
]

t.test('a ratio may stand over the sum of the two parts of what it speaks of', async (t) => {
  const ratio = (value: number) => printedFigure(value, 4, { indicator: 'TRADE_TO_GDP' })
  t.same(shareChecks(...ratioOf('VNM'), ratio(165.1)), ['consistent'])
  t.same(shareChecks(...ratioOf('VNM'), ratio(160.1)), ['inconsistent'])
  const other = printedFigure(491e9, 3, { indicator: 'GDP', source: 'b-2025' })
  t.same(shareChecks(...ratioOf('VNM'), other, ratio(160.1)), ['inconsistent: denominator'])
  // Where the sum itself is told, either way is a check of its own.
  const total = printedFigure(786e9, 3, { ...trade })
  t.same(shareChecks(...ratioOf('VNM'), total, ratio(165.1)), ['consistent', 'consistent'])
})

t.test('whether a ratio of a group adds up the same members cannot be told', async (t) => {
  const ratio = printedFigure(160.1, 4, { indicator: 'TRADE_TO_GDP', reporter: 'ASEAN' })
  const [check] = checksOf('share_of_whole', [...ratioOf('ASEAN'), ratio])
  t.match(check, { verdict: 'cannot_tell', implied: null })
  t.same(check?.refused, { code: 'members_unsure', of: ['ASEAN'] })
})

const growth = (value: number, digits: number, given = {}) =>
  printedFigure(value, digits, { indicator: 'TRADE_GROWTH', ...given })
const levels = [whole, printedFigure(229.6e9, 4, { period: '2023' }), printedFigure(200.9e9, 4, { period: '2022' })]
const growthChecks = (...figures: Parameters<typeof checksOf>[1]) =>
  outcomes(checksOf('growth_of_levels', [...levels, ...figures]))

t.test('a growth is held against the two levels it compares', async (t) => {
  t.same(growthChecks(growth(13.5, 3)), ['consistent'])
  t.same(growthChecks(growth(18.5, 3)), ['inconsistent'])
  t.same(growthChecks(growth(0.135, 3)), ['inconsistent: unit'])
  t.same(growthChecks(growth(14.3, 3)), ['inconsistent: year'])
  t.same(growthChecks(growth(13.5, 3, { period: '2023' })), ['inconsistent: year'])
  t.same(growthChecks(growth(13.5, 3, { period: '2021' })), [])
})

t.test('a growth without a value, or of one level alone, cannot be told', async (t) => {
  t.same(growthChecks(growth(13.5, 3, { period: '2025' })), ['cannot_tell'])
  const missing = growth(13.5, 3, { value: null, low: null, high: null, status: 'O' })
  t.same(growthChecks(missing), ['cannot_tell'])
})

const crossings = (value: number, product: string) =>
  printedFigure(value, 3, { indicator: 'BORDER_CROSSINGS', product, reporter: 'VN-09_HUU_NGHI', period: '2025-01/..' })

t.test('a whole is held against the sum of its parts by product', async (t) => {
  const parts = [crossings(431000, 'PASSPORT'), crossings(812000, 'TRAVEL_PERMIT')]
  t.same(outcomes(checksOf('sum_of_parts', [...parts, crossings(1240000, '_T')])), ['consistent'])
  t.same(outcomes(checksOf('sum_of_parts', [...parts, crossings(1350000, '_T')])), ['inconsistent'])
  t.same(outcomes(checksOf('sum_of_parts', [...parts, crossings(1240, '_T')])), ['inconsistent: magnitude'])
})

t.test('a balance is held against the two levels it is the difference of', async (t) => {
  const balance = (value: number) => printedFigure(value, 3, { indicator: 'TRADE_BALANCE', ...trade })
  t.same(outcomes(checksOf('sum_of_parts', [...ratioOf('VNM'), balance(24e9)])), ['consistent'])
  t.same(outcomes(checksOf('sum_of_parts', [...ratioOf('VNM'), balance(-24e9)])), ['inconsistent'])
})

t.test('the growth of a whole is held against the levels and growths of its parts', async (t) => {
  const grown = (value: number, product: string) => ({
    ...crossings(1, product),
    ...(({ figure }) => ({ indicator: 'BORDER_CROSSINGS_GROWTH', unit: 'PERCENT', figure }))(
      printedFigure(value, 3, {
        indicator: 'BORDER_CROSSINGS_GROWTH',
        product,
        reporter: 'VN-09_HUU_NGHI',
        period: '2025-01/..',
      }),
    ),
  })
  const all = [crossings(431000, 'PASSPORT'), crossings(812000, 'TRAVEL_PERMIT'), crossings(1240000, '_T')]
  const parts = [grown(5.8, 'PASSPORT'), grown(22.5, 'TRAVEL_PERMIT')]
  const of = (value: number) => checksOf('growth_of_levels', [...all, ...parts, grown(value, '_T')])
  t.same(outcomes(of(16.1).filter(({ claim }) => claim.product === '_T')), ['consistent'])
  t.same(outcomes(of(14.2).filter(({ claim }) => claim.product === '_T')), ['inconsistent'])
})

const office = { source: 'office' }
const exports = printedFigure(61.2e9, 3, { indicator: 'EXPORTS', ...office })
const imports = printedFigure(144e9, 3, { indicator: 'IMPORTS', ...office })
const customs = [printedFigure(205.2e9, 4, office), printedFigure(171.8e9, 4, { period: '2023', ...office })]

t.test('a figure is not held against those of another source that are not known to be alike', async (t) => {
  const unlike = { verdict: 'cannot_tell', implied: null, derived: null, refused: { code: 'other_compiler' } } as const
  const sums = checksOf('sum_of_parts', [whole, exports, imports])
  t.match(sums, [{ ...unlike, figures: [whole, exports, imports].map(({ figure }) => figure.id) }])
  t.match(checksOf('growth_of_levels', [growth(13.5, 3), ...customs]), [unlike])
  t.match(checksOf('growth_of_levels', [growth(19.4, 3), ...customs]), [unlike], 'agreement is not claimed either')
  const compiled = [whole, exports, imports].map((one) => ({ ...one, figure: { ...one.figure, compiler: 'VNM' } }))
  t.same(outcomes(checksOf('sum_of_parts', compiled)), ['inconsistent'])
})

t.test('parts by product that another source tells are not known to be alike', async (t) => {
  const parts = [crossings(431000, 'PASSPORT'), crossings(812000, 'TRAVEL_PERMIT')]
  const total = crossings(1350000, '_T')
  const told = { ...total, figure: { ...total.figure, source: 'b-2025', id: 'b' } }
  t.match(checksOf('sum_of_parts', [...parts, told]), [{ verdict: 'cannot_tell', refused: { code: 'other_compiler' } }])
})

t.test('what another source chose does not hide what can be told', async (t) => {
  const claim = growth(13.5, 3, { compiler: 'GACC' })
  const known = levels.map((one) => ({ ...one, figure: { ...one.figure, source: 'c-2025', compiler: 'GACC' } }))
  t.same(outcomes(checksOf('growth_of_levels', [...customs, ...known, claim])), ['consistent'])
  t.same(outcomes(checksOf('growth_of_levels', [...known, ...customs, claim])), ['consistent'])
})

t.test('an average is held against the months that another source tells of the same index', async (t) => {
  const months = [2023, 2024].flatMap((year) =>
    Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
  )
  const changes = months.map((period) =>
    printedFigure(0.3, 1, { indicator: 'CPI_CHANGE_MONTH', period, low: 0.25, high: 0.35, ...office }),
  )
  const average = printedFigure(3.7, 2, { indicator: 'CPI_CHANGE_AVERAGE' })
  t.same(outcomes(checksOf('monthly_to_annual', [average, ...changes])), ['consistent'])
})
