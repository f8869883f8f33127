import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'

const { ask, database } = await appUnderTest()
const folder = t.testdir({})
const gdp = { indicator: 'GDP_GROWTH', freq: 'A', period: '2023', value: '5.0' }
const id = 'A.GDP_GROWTH.VNM._Z._Z.PERCENT~2023~vna-2025'
const releases = [
  { vintage: '2025-08-01', rows: [gdp, { ...gdp, reporter: 'ASEAN', value: '4.1' }] },
  { vintage: '2025-09-01', rows: [{ ...gdp, value: '5.1' }] },
  { vintage: '2025-10-01', rows: [{ ...gdp, period: '2022' }], withdrawals: [{ figure: id, reason: 'An error' }] },
]
const folders = releases.map((release) => madeRelease(join(folder, release.vintage), release))
await load(database.writer, codeListsIn(), folders)

t.test('a figure is answered as it was known on each day, and no more once it was taken back', async (t) => {
  const days = [
    ['2025-07-31', null],
    ['2025-08-01', 5],
    ['2025-08-31', 5],
    ['2025-09-01', 5.1],
    ['2025-09-30', 5.1],
    ['2025-10-01', null],
  ] as const
  for (const [day, value] of days) {
    const { json } = await ask(`/v1/gdp?area=VNM&period=2023&as_of=${day}`)
    t.equal(json.data[0]?.growth.value ?? null, value, `${value} on ${day}`)
    const figure = await ask(`/v1/figures/${id}?as_of=${day}`)
    t.equal(figure.status, value === null ? 404 : 200)
    if (value !== null) t.match(figure.json.data, { value, release: `vna-2025~${figure.json.data.known}` })
  }
  t.match((await ask('/v1/gdp?area=VNM&period=2023')).json, { data: [], meta: { empty_because: 'outside_coverage' } })
})

t.test('the vintage told of a source is that of its newest release by the day asked about', async (t) => {
  const published = async (words: string) =>
    (await ask(`/v1/inflation?area=VNM${words}`)).json.sources['vna-2025'].published
  t.equal(await published(''), '2025-10-01')
  t.equal(await published('&as_of=2025-08-15'), '2025-08-01')
})

t.test(
  'a group’s own figure is read by its series and its id; as a filter the group stands for its members',
  async (t) => {
    const key = 'A.GDP_GROWTH.ASEAN._Z._Z.PERCENT'
    const { json } = await ask(`/v1/series/${key}`)
    t.match(json.data, { key, reporter: 'ASEAN', periods: 1, observations: [{ reporter: 'ASEAN', value: 4.1 }] })
    t.match((await ask(`/v1/figures/${key}~2023~vna-2025`)).json.data, { reporter: 'ASEAN', value: 4.1 })
    const filtered = await ask('/v1/observations?indicator=GDP_GROWTH&reporter=ASEAN')
    t.same(
      filtered.json.data.map(({ reporter, period }: Record<string, string>) => [reporter, period]),
      [
        ['VNM', '2022'],
        ['VNM', '2024'],
      ],
    )
  },
)

t.test('the releases are listed with what they state and withdraw', async (t) => {
  const { json } = await ask('/v1/releases/vna-2025~2025-10-01')
  t.match(json.data, {
    ...{ release: 'vna-2025~2025-10-01', known: '2025-10-01', observations: 1 },
    withdrawals: [{ figure: id, reason: 'An error' }],
  })
})
