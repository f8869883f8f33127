import t from 'tap'
import { appUnderTest } from '../app.js'

const { ask } = await appUnderTest()

t.test('each figure of a typed answer says how many checks touch it, and the worst verdict', async (t) => {
  const { json } = await ask('/v1/trade/provinces?reporter=VNM&partner=CHN&period=2024')
  const [row] = json.data
  t.strictSame(row.share.checks, { count: 1, worst: 'inconsistent' }, 'the share against the two amounts')
  t.match(row.total.checks, { worst: 'inconsistent' })
  t.ok(row.total.checks.count > 1, 'the amount is in the checks of share and rank, and within its whole')
  const listed = await ask('/v1/checks?reporter=VNM&partner=CHN,CN-GD')
  const touching = listed.json.data.filter(({ figures }: { figures: string[] }) => figures.includes(row.total.id))
  t.equal(row.total.checks.count, touching.length, 'as many as the audit lists')
})

t.test('a figure that no check touches says so, a derived one too', async (t) => {
  const { json } = await ask('/v1/gdp?area=VNM&period=2024')
  t.strictSame(json.data[0].growth.checks, { count: 0, worst: null })
  const derived = await ask('/v1/trade/bilateral?reporter=VNM&partner=CHN&period=2023&derive=true')
  t.strictSame(derived.json.data[0].total.checks, { count: 0, worst: null })
  const changed = await ask('/v1/gdp?area=VNM&period=2024&transform=log')
  t.strictSame(changed.json.data[0].growth.checks, { count: 0, worst: null })
  const mirror = await ask('/v1/trade/mirror?reporter=VNM&partner=CHN&period=2024')
  for (const row of mirror.json.data)
    for (const side of [row.reporter_value, row.partner_value])
      if (side !== null) t.strictSame(Object.keys(side.checks), ['count', 'worst'])
})

t.test('before a figure was known no check holds it against others', async (t) => {
  const { json } = await ask('/v1/trade/bilateral?reporter=VNM&partner=CHN&as_of=2025-06-01')
  t.ok(json.data[0].total.checks.count > 0)
  t.strictSame((await ask('/v1/trade/bilateral?reporter=VNM&partner=CHN&as_of=2025-01-01')).json.data, [])
})

t.test('pages of a typed answer are all checked, and columns tell it too', async (t) => {
  const { text } = await ask('/v1/inflation?area=VNM&format=csv')
  const [header = '', ...lines] = text.trim().split('\n')
  const at = header.split(',').indexOf('checks')
  t.ok(at > 0 && header.includes('worst_verdict'))
  t.ok(lines.length > 1)
  const paged = await ask('/v1/inflation?area=VNM&limit=1')
  const next = await ask(paged.json.meta.next)
  t.match(
    Object.values(next.json.data[0]).find((cell) => cell !== null && typeof cell === 'object'),
    { checks: {} },
  )
})
