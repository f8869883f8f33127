import { join } from 'node:path'
import t from 'tap'
import { run } from '../src/commands.js'
import { appUnderTest } from './app.js'
import { seededDatabase } from './database.js'
import { excerpt, olderWorldBankFiles, worldBankFiles } from './world-bank.js'

const wanted = /^(tg\.val\.totl\.gd\.zs|t[xm]\.val\.mrch\.cd\.wt|ny\.gdp\.mktp\.(cd|kd\.zg))\./

if (worldBankFiles === null || olderWorldBankFiles === null)
  t.test('what the World Bank publishes', { skip: 'its files do not lie beside the project' }, async () => {})
else {
  const { ask, database } = await appUnderTest()
  const folder = t.testdir({})
  // The embedded database gets the areas of one letter, and is filled here and not by the command, which could not see it.
  const letters = database.url === undefined ? 'V' : ''
  const newer = excerpt(worldBankFiles, join(folder, 'newer'), letters, (name) => wanted.test(name))
  const older = excerpt(olderWorldBankFiles, join(folder, 'older'), letters)
  const importing = async (variables: Record<string, string>, into: string, ...words: string[]) =>
    run(['import', ...words, ...(into === '' ? [] : ['--out', join(folder, into)])], variables)
  const both = [
    [newer, '--format', 'world-bank', '--vintage', '2026-07-01'],
    [older, '--map', 'wb-vintage', '--vintage', '2025-07-01'],
  ]
  let count = 0
  for (const [i, words] of both.entries()) {
    const { lines, ok } = await importing({}, `release-${i}`, ...words)
    if (!ok) throw new Error(lines.join('\n'))
    count += Number(/: (\d+) observations/.exec(lines[0] ?? '')?.[1])
  }
  // The newer first: the other takes its place before it.
  const variables = database.url === undefined ? null : { DATABASE_URL: database.url }
  for (const [i, words] of both.entries()) {
    if (variables === null) {
      const { load } = await import('../db/load.js')
      const { codeListsIn } = await import('../db/code-lists.js')
      await load(database.writer, codeListsIn(), [join(folder, `release-${i}`)])
    } else await importing(variables, '', ...words)
  }

  t.test('its GDP of a year is told as it was known, whichever vintage was loaded first', async (t) => {
    const gdp = async (words: string, at = ask) =>
      (await at(`/v1/observations?indicator=GDP&reporter=VNM&period=2023&${words}`)).json.data
    t.match(await gdp('as_of=2025-12-31'), [{ value: 429_716_969_049.5928, known: '2025-07-01' }])
    t.match(await gdp('as_of=2026-12-31'), [{ value: 433_805_036_898.465, known: '2026-07-01' }])
    t.same(await gdp('as_of=2025-01-01'), [])
  })

  t.test('its growth stands beside that of an article', async (t) => {
    const { json } = await ask('/v1/observations?indicator=GDP_GROWTH&reporter=VNM&period=2024&candidates=all')
    const told = Object.fromEntries(json.data.map((row: { source: string; value: number }) => [row.source, row.value]))
    t.equal(told['techgeekwire-2025'], 7.09)
    t.equal(told['world-bank-wdi']?.toFixed(4), '7.0396')
  })

  t.test('what the World Bank publishes contradicts itself nowhere', async (t) => {
    const { json } = await ask('/v1/checks?verdict=inconsistent')
    t.same(
      json.data.map(({ figures }: { figures: string[] }) => figures[0]),
      ['A.TRADE_SHARE.VNM.CN-GD._T.PERCENT~2024~techgeekwire-2025'],
    )
  })

  t.test('its ratios of trade to GDP follow from its exports, imports and GDP', async (t) => {
    const { json } = await ask('/v1/checks?check=share_of_whole&verdict=consistent&limit=1')
    t.ok(count > 100)
    t.ok(json.meta.total * 15 > count, `${json.meta.total} checks of ${count} figures`)
  })

  if (variables !== null)
    t.test('the other order gives the same edition', async (t) => {
      const other = await seededDatabase()
      t.teardown(() => other.close())
      for (const words of both.toReversed()) await importing({ DATABASE_URL: String(other.url) }, '', ...words)
      const { digest } = await other.reader
        .selectFrom('edition')
        .select('digest')
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow()
      t.equal((await ask('/v1/editions/current')).json.data.edition, digest.slice(0, 12))
    })
}
