import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import type { Figure } from '../../src/model/figure.js'
import { derive } from '../../src/statistics/derivation.js'
import { mirrorReasonsOf } from '../../src/statistics/mirror-reasons.js'
import { type Operation, operationNamed } from '../../src/statistics/operations.js'
import { statedFigure } from './stated-figures.js'

const codes = catalogueOf(codeListsIn())
const gap = operationNamed('gap') as Operation
const exact = (value: number, more: Partial<Figure> = {}): Partial<Figure> => ({
  value,
  low: value,
  high: value,
  ...more,
})
const side = (indicator: string, figure: Partial<Figure>, reporter = 'VNM', freq = 'A') =>
  statedFigure(figure, { indicator, reporter, partner: reporter === 'VNM' ? 'THA' : 'VNM', freq })
const reasons = (one: ReturnType<typeof side>, other: ReturnType<typeof side>) =>
  mirrorReasonsOf([one, other], derive(gap, [one, other], one, codes), codes)
const codesOf = (...sides: Parameters<typeof reasons>) => reasons(...sides).map(({ code }) => code)

t.test('freight and insurance explain only that the side which imports tells more', async (t) => {
  const exports = (value: number) => side('EXPORTS', exact(value))
  const imports = (value: number) => side('IMPORTS', exact(value), 'THA')
  t.same(codesOf(exports(5), imports(6)), ['cif_fob', 'timing', 're_exports'])
  t.same(codesOf(exports(6), imports(5)), ['timing', 're_exports'])
  t.same(codesOf(imports(6), exports(5)), ['cif_fob', 'timing', 're_exports'], 'whichever side reports')
  t.same(codesOf(side('TRADE', exact(5)), side('TRADE', exact(6), 'THA')), ['timing', 're_exports'])
})

t.test('where the sides may agree, or nothing can be told, there is nothing to explain', async (t) => {
  const exports = side('EXPORTS', { value: 5, low: 4.5, high: 5.5 })
  t.same(codesOf(exports, side('IMPORTS', { value: 6, low: 5.5, high: 6.5 }, 'THA')), [])
  t.same(codesOf(exports, side('IMPORTS', { value: 6, low: 5.2, high: null }, 'THA')), [])
  t.same(codesOf(exports, side('IMPORTS', { value: null, low: null, high: null }, 'THA')), [])
  t.same(codesOf(exports, side('IMPORTS', exact(5), 'THA')), [])
  t.same(codesOf(exports, side('IMPORTS', { value: 9, low: 8, high: null }, 'THA')), [
    'cif_fob',
    'timing',
    're_exports',
  ])
})

t.test('time between ports counts for what is summed over a period, and the more the shorter that is', async (t) => {
  const year = reasons(side('EXPORTS', exact(5)), side('IMPORTS', exact(4), 'THA'))
  const month = reasons(side('EXPORTS', exact(5), 'VNM', 'M'), side('IMPORTS', exact(4), 'THA', 'M'))
  t.equal(year[0]?.because.en, 'Goods leave in one period and arrive in the next.')
  t.match(month[0]?.because.en, /shorter than a year/)
  const stock = (value: number, area: string) => side('FDI_REGISTERED_STOCK', exact(value), area)
  t.same(codesOf(stock(5, 'VNM'), stock(4, 'THA')), ['re_exports'])
})

t.test('coverage is told of areas that are without others, and of figures that say so', async (t) => {
  const china = side('IMPORTS', exact(4, { status: 'D' }), 'CHN')
  const told = reasons(side('EXPORTS', exact(5)), china).filter(({ code }) => code === 'coverage')
  t.match(told[0]?.because, {
    en: 'China is without Hong Kong, Macao and Taiwan, with which others may count it.',
    vi: 'Trung Quốc không bao gồm Hồng Kông, Ma Cao và Đài Loan, trong khi nơi khác có thể tính gộp.',
    zh: '中国不包括香港、澳门和台湾，而他方可能合并计算。',
  })
  t.match(told[1]?.because, { en: 'The figure of China says that its definition differs (status D).' })
  const province = side('EXPORTS', exact(5), 'CN-GD')
  t.same(codesOf(province, side('IMPORTS', exact(4), 'THA')), ['timing', 're_exports'], 'an area without alpha-2')
})
