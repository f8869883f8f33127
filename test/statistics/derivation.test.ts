import fc from 'fast-check'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import type { Figure } from '../../src/model/figure.js'
import { refusal } from '../../src/model/refusal.js'
import { missingStatuses, natures, type Status, statuses } from '../../src/model/status.js'
import { type Cell, derive } from '../../src/statistics/derivation.js'
import { type Operation, type OperationName, operationNamed } from '../../src/statistics/operations.js'
import { inEnglish } from '../model/in-english.js'
import { statedFigure } from './stated-figure.js'

const codes = catalogueOf(codeListsIn())
const cell: Cell = { ...statedFigure(), unit: 'PERCENT' }
type Given = Parameters<typeof statedFigure>[0]

const derived = (name: OperationName, given: Given[], others: Given[] = [], total?: Given) =>
  derive(operationNamed(name) as Operation, given.map(statedFigure), cell, codes, {
    others: others.map((other) => statedFigure(other).figure),
    ...(total === undefined ? {} : { total: statedFigure(total).figure }),
  }).figure
const total = { value: 260.65e9, low: 260.645e9, high: 260.655e9, digits: 5 }
const part = { value: 56.3e9, low: 56.25e9, high: 56.35e9, digits: 3, partner: 'CN-GD' }
const before = { period: '2023', value: 200 }

t.test('a derived figure has the interval of its inputs, and is shown no more exactly', async (t) => {
  const { id, value, low, high, display, digits, derived: account } = derived('share', [part, total])
  const inputs = ['A.TRADE.VNM.CN-GD._T.USD~2024~a-2025', 'A.TRADE.VNM.CHN._T.USD~2024~a-2025']
  t.equal(id, `share(${inputs})`)
  t.equal(value, 21.599846537502398)
  t.same([low?.toFixed(4), high?.toFixed(4)], ['21.5802', '21.6194'])
  t.same([display, digits], ['21.6', 3])
  t.same(account, { formula: 'a / b * 100', inputs })
})

t.test('a figure held against itself enters once: the index of its base period is exactly 100', async (t) => {
  const { value, low, high, digits } = derived('index', [total, total])
  t.same([value, low, high, digits], [100, 100, 100, null])
  t.same(Object.values(derived('change', [total, total])).slice(1, 2), [0])
})

t.test('a derived figure stands in its cell, and only there', async (t) => {
  const operation = operationNamed('share') as Operation
  const { figure, ...place } = derive(operation, [statedFigure(part), statedFigure(total)], cell, codes)
  const { figure: _, ...wanted } = { ...statedFigure(), unit: 'PERCENT' }
  t.same(place, wanted)
  t.same(
    [figure.unit, figure.qualifier, figure.base, figure.printed, figure.chosen_because],
    ['PERCENT', null, null, null, null],
  )
})

t.test('of exact figures a derived one is exact', async (t) => {
  const { value, low, high, digits, display } = derived('percent_change', [{ value: 250 }, before])
  t.same({ value, low, high, digits, display }, { value: 25, low: 25, high: 25, digits: null, display: '25' })
})

t.test('where an input is unbounded, so is what is derived, and no digit is shown', async (t) => {
  const {
    value,
    low,
    high,
    digits,
    display,
    derived: account,
  } = derived('percent_change', [{ value: 250, high: null }, before])
  t.same({ value, low, high, digits, display }, { value: 25, low: 25, high: null, digits: null, display: null })
  t.equal(account?.refused, undefined)
})

t.test('its status and nature are the worst of the inputs, and F goes with a nature', async (t) => {
  const worst = (...list: Partial<Figure>[]) => derived('sum', list as Given[])
  t.equal(worst({ status: 'A' }, { status: 'P' }).status, 'P')
  t.equal(worst({ status: 'B' }, { status: 'F', nature: 'forecast' }).status, 'F')
  t.equal(worst({ status: 'F', nature: 'plan' }, { status: 'F', nature: 'forecast' }).nature, 'plan')
  t.equal(worst({ status: 'F', nature: 'forecast' }, { status: 'F', nature: 'assumption' }).nature, 'assumption')
  const outcomes = (Object.keys(statuses) as Status[]).filter((code) => code !== 'F' && !missingStatuses.includes(code))
  const input = fc.oneof(
    fc.constantFrom(...outcomes).map((status) => ({ status, nature: null })),
    fc.constantFrom(...natures).map((nature) => ({ status: 'F' as const, nature })),
  )
  const holds = fc.property(fc.array(input, { minLength: 1, maxLength: 4 }), (list) => {
    const { status, nature } = worst(...list)
    return (status === 'F') === (nature !== null) && list.some((one) => one.status === status)
  })
  t.equal(fc.check(holds).counterexample, null)
})

t.test('its sources are those of its inputs, its day their last, its compiler the one they share', async (t) => {
  const a = { source: 'a-2025', known: '2025-05-31', compiler: 'VNM' }
  const b = { source: 'b-2025,a-2025', known: '2025-07-10', compiler: 'VNM' }
  const figure = derived('ratio', [a, b])
  t.same([figure.source, figure.known, figure.compiler], ['a-2025,b-2025', '2025-07-10', 'VNM'])
  t.equal(derived('ratio', [b, a]).known, '2025-07-10')
  t.equal(derived('ratio', [a, { ...b, compiler: 'CHN' }]).compiler, null)
  t.equal(derived('ratio', [a, { ...b, compiler: null }]).compiler, null)
})

t.test('what cannot be told has no value, and says why', async (t) => {
  const refused = (name: OperationName, given: Given[]) => {
    const { derived: account, ...figure } = derived(name, given)
    const { value, low, high, digits, display, status, nature } = figure
    t.same(
      { value, low, high, digits, display, status, nature },
      {
        value: null,
        low: null,
        high: null,
        digits: null,
        display: null,
        status: 'O',
        nature: null,
      },
    )
    return inEnglish(account?.refused)
  }
  const missing = { period: '2023', value: null, status: 'L' } as const
  t.match(refused('percent_change', [{}, missing]), /^A\.TRADE.*~2023~a-2025 has no value\.$/)
  const reason = { ...missing, derived: { formula: 'a', inputs: [], refused: refusal('withdrawn', 'It') } }
  t.equal(refused('percent_change', [{}, reason]), 'It was withdrawn.')
  t.match(refused('percent_change', [{}, { ...before, source: 'b-2025' }]), /different sources/)
  t.match(refused('percent_change', [{}, { ...before, known: '2025-07-10' }]), /one vintage/)
  t.match(refused('percent_change', [{}, { ...before, unit: 'VND' }]), /is in USD/)
  t.match(refused('percent_change', [{}, { ...before, base: '2010' }]), /the base 2010/)
  const port = { reporter: 'VN-HP', partner: '_Z' }
  t.match(refused('percent_change', [port, { ...port, period: '2025' }]), /since 2025-07-01/)
  const formula = '(a / b - 1) * 100 cannot be told of these values.'
  t.equal(refused('percent_change', [{}, { ...before, value: -5 }]), formula)
  t.equal(refused('percent_change', [{}, { ...before, low: 0 }]), formula, 'a base that may be nought')
  t.match(
    refused('compounded_annual_rate', [{ period: '2025-01/2025-05' }, { period: '2024-01/2024-05' }]),
    /cannot be told/,
  )
  t.match(refused('convert', [{ value: 1e300 }, { value: 1e300 }]), /cannot be told/)
  t.equal(refused('log', [{ status: 'F', nature: 'plan', value: 0 }]), 'ln(a) cannot be told of these values.')
})

t.test('a yearly rate compounds by the frequency of its inputs', async (t) => {
  const quarters = [
    { period: '2024-Q2', value: 110 },
    { period: '2024-Q1', value: 100 },
  ]
  t.equal(derived('compounded_annual_rate', quarters).display, '46.41')
})

t.test('a rank is among those that have a value, with their intervals', async (t) => {
  const others = [{ value: 300 }, { value: null }, { value: 90, low: 85, high: 110 }]
  const { value, low, high } = derived('rank', [{}], others)
  t.same({ value, low, high }, { value: 2, low: 2, high: 3 })
  const of = (total: Given, beside: Given[] = others) => {
    const { value, low, high } = derived('rank', [{}], beside, total)
    return [value, low, high]
  }
  t.same(of({ value: 700, low: 690, high: 710 }), [2, 2, 5], '225 are left, of which two may have more than 100')
  t.same(of({ value: 500 }, [{ value: 300 }]), [2, 2, 2], 'one that has 100 is no greater')
  t.same(of({ value: 501 }, [{ value: 300 }]), [2, 2, 3])
  t.same(of({ value: 400, low: null, high: null }, [{ value: 300 }]), [2, 2, null])
})

t.test('the value lies within the bounds', async (t) => {
  const level = fc
    .record({
      low: fc.integer({ min: 1, max: 1e6 }),
      up: fc.integer({ min: 0, max: 99 }),
      wide: fc.integer({ min: 0, max: 99 }),
    })
    .map(({ low, up, wide }) => ({ low: low / 7, value: low / 7 + up / 3, high: low / 7 + up / 3 + wide / 9 }))
  const names = fc.constantFrom<OperationName>(
    'change',
    'percent_change',
    'index',
    'level_after',
    'convert',
    'ratio',
    'gap_percent',
  )
  const holds = fc.property(level, level, names, (a, b, name) => {
    const { value, low, high, display } = derived(name, [a, { ...b, period: '2023' }])
    const [least, greatest] = [low as number, high as number]
    return least <= (value as number) && (value as number) <= greatest && typeof display === 'string'
  })
  t.equal(fc.check(holds, { numRuns: 1000 }).counterexample, null)
})
