import { join } from 'node:path'
import type { Kysely } from 'kysely'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import type { Reader, Schema } from '../../db/schema.js'
import { selectionOf } from '../../src/model/selection.js'
import { editionNow } from '../../src/queries/edition.js'
import { figureTable } from '../../src/queries/figure-table.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'

const { ask, database } = await appUnderTest()
const share = '/v1/figures/A.TRADE_SHARE.VNM.CN-GD._T.PERCENT~2024~techgeekwire-2025'

t.test(
  'a figure answers with its whole account: place, revisions, other sources and the checks that touch it',
  async (t) => {
    const { data } = (await ask(share)).json
    t.match(data.evidence, { literal: '21%', start: 1381, end: 1384 })
    t.match(data.revisions, [{ change: 'added', known: '2025-05-31', value: 21, difference: null, reason: null }])
    t.equal(data.revisions.length, 1)
    t.match(data.checks, [{ check: 'share_of_whole', verdict: 'inconsistent', explained_by: 'truncation' }])
    t.equal(data.checks.length, 1)
    t.same(data.others, [])
  },
)

t.test('its checks are told in the language asked for', async (t) => {
  const [{ explanation }] = (await ask(`${share}?lang=vi`)).json.data.checks
  t.match(explanation, /^Tỷ trọng .* Hai bên không khớp nhau\./)
})

t.test('a figure that was revised tells each state, as known on the day asked for', async (t) => {
  const folder = t.testdir({})
  const release = (vintage: string, value: string) =>
    madeRelease(join(folder, vintage), { vintage, rows: [{ period: '2023-05', value }] })
  await load(database.writer, codeListsIn(), [release('2025-08-01', '0.1'), release('2025-09-01', '0.2')])
  const path = '/v1/figures/M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT~2023-05~vna-2025'
  const states = async (as = '') =>
    (await ask(`${path}${as}`)).json.data.revisions.map(({ change, value }: Record<string, unknown>) => [change, value])
  t.same(await states(), [
    ['added', 0.1],
    ['revised', 0.2],
  ])
  t.same(await states('?as_of=2025-08-15'), [['added', 0.1]])
})

t.test(
  'a derived figure is accounted for alike: what it came to, what is stated of it and how that fits',
  async (t) => {
    const id = 'share(A.TRADE.VNM.CN-GD._T.USD~2024~techgeekwire-2025,A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025)'
    const { data } = (await ask(`/v1/figures/${id}`)).json
    t.equal(data.inputs.length, 2)
    t.match(data.revisions, [{ change: 'added', known: '2025-05-31', release: null, difference: null }])
    t.match(data.checks, [{ check: 'share_of_whole', verdict: 'inconsistent', derived: id }])
    t.match(data.others, [{ id: 'A.TRADE_SHARE.VNM.CN-GD._T.PERCENT~2024~techgeekwire-2025', value: 21 }])
    t.match(data.disagreement, { verdict: 'inconsistent', disjoint: true, sources: 2 })
    const rank = 'rank(A.TRADE.VNM.CN-GD._T.USD~2024~techgeekwire-2025)'
    t.match((await ask(`/v1/figures/${rank}`)).json.data, { revisions: [{ change: 'added' }], id: rank })
  },
)

t.test('every check is told at each figure that it names', async (t) => {
  const { data } = (await ask('/v1/checks')).json
  for (const { check, figures } of data)
    for (const id of figures) {
      const { checks } = (await ask(`/v1/figures/${id}`)).json.data
      const same = checks.filter(
        (one: { figures: string[] }) => `${one.figures.toSorted()}` === `${figures.toSorted()}`,
      )
      t.ok(
        same.some((one: { check: string }) => one.check === check),
        `${check} at ${id}`,
      )
    }
  t.ok(data.length > 10)
})

/** How many statements an act of reading makes, once the code lists are read. */
async function statementsOf(act: (reader: Reader) => Promise<unknown>): Promise<number> {
  let count = 0
  const counted = (database.reader as unknown as Kysely<Schema>).withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      count++
      return result
    },
  })
  const { quick, askedBy } = database.reader
  const reader = Object.assign(counted, { quick, askedBy, secondsAtMost: 5 }) as Kysely<Schema> & Reader
  reader.itself = reader
  await editionNow(reader)
  count = 0
  await act(reader)
  return count
}

const figures = [
  ['a share, held against its levels', 'A.TRADE_SHARE.VNM.CN-GD._T.PERCENT~2024~techgeekwire-2025'],
  ['an amount told in two currencies, held against rates', 'A.PROJECT_COST.VN-SG_METRO_2._Z._Z.USD~2010~vna-2025'],
  ['a rank whose list is in another area', 'A.GII_RANK.VNM._Z._Z.RANK~2024~techgeekwire-2025'],
  ['an open period', '_O.BORDER_CROSSINGS.VN-09_HUU_NGHI._Z._T.PERSONS~2025-01--..~vna-2025'],
  ['an average, held against months', 'A.CPI_CHANGE_AVERAGE.VNM._Z._Z.PERCENT~2025~vna-2025'],
  [
    'a derived share',
    'share(A.TRADE.VNM.CN-GD._T.USD~2024~techgeekwire-2025,A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025)',
  ],
] as const

for (const [name, id] of figures)
  t.test(`a figure with all its account takes three statements at most: ${name}`, async (t) => {
    const count = await statementsOf(async (reader) => {
      const { rows } = await figureTable(reader, id, selectionOf({}), 'en')
      t.equal(rows.length, 1)
    })
    t.ok(count <= 3, `${count} statements`)
  })
