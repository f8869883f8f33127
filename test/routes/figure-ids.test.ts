import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { limits } from '../../src/model/limits.js'
import { operations } from '../../src/statistics/operations.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'
import { rows } from '../queries/made-answers.js'

const { ask, database } = await appUnderTest()
await load(database.writer, codeListsIn(), [madeRelease(join(t.testdir({}), 'made'), { rows })])

const trade = 'A.TRADE.VNM.CHN._T.USD~2024~vna-2025'
const growth = 'A.TRADE_GROWTH.VNM.KOR._T.PERCENT~2024~vna-2025'
const nested = (times: number, around: (id: string) => string) =>
  Array.from({ length: times }).reduce<string>((id) => around(id), trade)

t.test('an id that is none leads nowhere, however it is broken', async (t) => {
  const broken = [
    'share(',
    'share()',
    ')',
    '()',
    `share(${trade}`,
    `${trade})`,
    `share(${trade},,${trade})`,
    'sum((()))',
  ]
  const more = [
    `(${trade})`,
    `SUM(${trade})`,
    `sum(${trade})x`,
    `sum(${trade};${trade})`,
    nested(9, (id) => `sum(${id})`),
  ]
  for (const id of [...broken, ...more]) {
    for (const rest of ['', '/evidence', '/citation']) {
      const { status, json } = await ask(`/v1/figures/${encodeURIComponent(id)}${rest}`)
      t.match({ status, ...json }, { status: 404, code: 'NOT_FOUND', detail: /is no id of a figure\.$/ }, id)
    }
  }
})

t.test('what is long or deep is answered as long as it is an id', async (t) => {
  const short = 'A.GDP.VNM._Z._Z.USD~2024~vna-2025'
  const many = `sum(${Array.from({ length: 230 }, () => short).join()})`
  const long = await ask(`/v1/figures/${many}`)
  t.match(long.json.data, { value: null, derived: { refused: /takes each once\.$/ }, inputs: { length: 1 } })
  const deep = await ask(`/v1/figures/${nested(8, (id) => `sum(${id})`)}`)
  t.match(deep.json.data, { value: 260.1, status: 'A' })
  const ranks = `sum(${Array.from({ length: 180 }, () => `rank(${short})`).join()})`
  t.equal((await ask(`/v1/figures/${ranks}`)).status, 200)
})

t.test('an id has its own limit of letters, and every other word of a path the usual one', async (t) => {
  const most = limits.figure_id_at_most
  for (const rest of ['', '/evidence', '/citation']) {
    t.match(await ask(`/v1/figures/${'x'.repeat(most)}${rest}`), { status: 404, json: { code: 'NOT_FOUND' } })
    const over = await ask(`/v1/figures/${'x'.repeat(most + 1)}${rest}`)
    t.match(over, { status: 414, json: { code: 'PATH_TOO_LONG', detail: /./ } })
  }
  t.match((await ask('/v1/limits')).json.data, { figure_id_at_most: 8000, path_word_at_most: 1000 })
})

t.test('operations of whatever figures never fail', async (t) => {
  const leaf = fc.constantFrom(
    trade,
    growth,
    ...rows
      .slice(0, 40)
      .map(
        ({ indicator, freq, reporter, partner, product, unit, period }) =>
          `${[freq, indicator, reporter, partner, product, unit].join('.')}~${period}~vna-2025`,
      ),
  )
  const names = operations.filter(({ takes }) => takes[0] < 4)
  const { id } = fc.letrec<{ id: string }>((tie) => ({
    id: fc.oneof(
      { maxDepth: 3, depthSize: 'large' },
      leaf,
      fc
        .constantFrom(...names)
        .chain(({ name, takes }) =>
          fc
            .array(tie('id'), { minLength: takes[0], maxLength: Math.min(takes[1], 3) })
            .map((inputs) => `${name}(${inputs.join()})`),
        ),
    ),
  }))
  const sound = fc.asyncProperty(id, async (asked) => {
    const { status, json } = await ask(`/v1/figures/${asked}`)
    if (asked.length > limits.figure_id_at_most) return status === 414
    if (status !== 200) return false
    const { value, low, high, status: why, derived, unit } = json.data
    if (value === null) return why === 'O' && derived.refused.length > 0
    return unit !== '' && (low === null || low <= value) && (high === null || value <= high)
  })
  const { counterexample, failed } = await fc.check(sound, { numRuns: 150 })
  t.notOk(failed, `${counterexample}`)
})
