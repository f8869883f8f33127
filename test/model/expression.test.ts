import fc from 'fast-check'
import t from 'tap'
import { derivedIdOf, type Expression, expressionOf, figuresIn, idOf, isOperation } from '../../src/model/expression.js'

const trade = 'A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025'
const crossings = '_O.BORDER_CROSSINGS.VN-09_HUU_NGHI._Z._T.PERSONS~2025-01--..~vna-2025'

const stated: fc.Arbitrary<Expression> = fc
  .record({
    reporter: fc.constantFrom('VNM', 'VN-HP', 'W00'),
    period: fc.constantFrom('2024', '2024-S1', '2024-W05', '2025-01/2025-05', '2025-01/..', '2024-02-29'),
    source: fc.stringMatching(/^[a-z0-9-]{1,60}$/),
  })
  .map(({ reporter, period, source }) => ({
    series: { freq: 'A', indicator: 'TRADE', reporter, partner: '_Z', product: '_T', unit: 'USD' },
    period,
    source,
  }))
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    stated,
    fc.record({
      operation: fc.stringMatching(/^[a-z_]{1,40}$/),
      inputs: fc.array(tie('expression'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}))
const nested = (depth: number) => 'log('.repeat(depth) + trade + ')'.repeat(depth)

t.test('an expression is read back from its id', async (t) => {
  const holds = fc.property(expression, (one) => {
    const id = idOf(one)
    const read = expressionOf(id)
    return JSON.stringify(read) === JSON.stringify(one) && idOf(read as Expression) === id
  })
  t.equal(fc.check(holds).counterexample, null)
})

t.test('a stated figure is no operation, and its period has one spelling', async (t) => {
  const { series, ...rest } = expressionOf(crossings) as Extract<Expression, { source: string }>
  t.same([series.reporter, rest], ['VN-09_HUU_NGHI', { period: '2025-01/..', source: 'vna-2025' }])
  t.notOk(isOperation(expressionOf(trade) as Expression))
  t.equal(
    idOf(expressionOf('sum(A.TRADE.VNM.CHN._T.USD~2025-07--2025-12~a)') as Expression),
    'sum(A.TRADE.VNM.CHN._T.USD~2025-S2~a)',
  )
})

t.test('the figures of an expression stand in their order, each as often as it does', async (t) => {
  const id = derivedIdOf('share', [derivedIdOf('sum', [trade, crossings]), trade])
  t.equal(id, `share(sum(${trade},${crossings}),${trade})`)
  const read = expressionOf(id) as Expression
  t.ok(isOperation(read))
  t.same(figuresIn(read).map(idOf), [trade, crossings, trade])
})

t.test('what is no id is told to be none', async (t) => {
  const malformed = [
    '',
    '(',
    ')',
    ',',
    '()',
    'log',
    'log(',
    'log()',
    `log(${trade}`,
    `log(${trade}))`,
    `log(${trade})x`,
    `log(${trade}) `,
    `log(${trade},)`,
    `log(,${trade})`,
    `log(${trade},,${trade})`,
    `(${trade})`,
    `${trade},${trade}`,
    `${trade})`,
    `Log(${trade})`,
    `lög(${trade})`,
    `${'a'.repeat(41)}(${trade})`,
    `log(${trade}\n)`,
    `log( ${trade})`,
    `log\n(${trade})`,
    `log(${trade})(${trade})`,
    `log[${trade}]`,
    `${trade}~x`,
    trade.replace('2024', '2024-13'),
    trade.replace('A.', ''),
    `${trade}${'x'.repeat(60)}`,
    'log(log)',
    `sum(${trade}(${trade}))`,
  ]
  for (const id of malformed) t.equal(expressionOf(id), null, JSON.stringify(id))
})

t.test('operations lie in each other at most 8 deep, and draw on at most 500 figures', async (t) => {
  t.ok(expressionOf(nested(8)))
  t.equal(expressionOf(nested(9)), null)
  t.equal(expressionOf('log('.repeat(1e6)), null)
  const many = (count: number) => derivedIdOf('sum', Array(count).fill(trade))
  t.ok(expressionOf(many(500)))
  t.equal(expressionOf(many(501)), null)
  t.equal(expressionOf(derivedIdOf('sum', [many(250), many(251)])), null)
})

t.test('no text is too strange to be judged', async (t) => {
  const pieces = fc.constantFrom(
    '(',
    ')',
    ',',
    'log',
    'sum',
    '_',
    trade,
    crossings,
    '~',
    '--',
    ' ',
    '\u0000',
    'é',
    '💧',
  )
  const holds = fc.property(
    fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
    ),
    (id) => {
      const read = expressionOf(id)
      return read === null || expressionOf(idOf(read)) !== null
    },
  )
  t.equal(fc.check(holds, { numRuns: 3000 }).counterexample, null)
})
