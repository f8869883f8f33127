import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../db/code-lists.js'
import { load } from '../db/load.js'
import { appUnderTest } from './app.js'
import { worldBank, worldBankFiles, worldBankRelease } from './world-bank.js'

const files = worldBankFiles
const codes = ['TG.VAL.TOTL.GD.ZS', 'TX.VAL.MRCH.CD.WT', 'TM.VAL.MRCH.CD.WT', 'NY.GDP.MKTP.CD']

if (files === null)
  t.test('what the World Bank publishes', { skip: 'its files do not lie beside the project' }, async () => {})
else {
  const { ask, database } = await appUnderTest()
  const shipped = codeListsIn()
  const folder = join(t.testdir({}), 'release')
  // The embedded database takes minutes for all of them: it gets the areas of one letter.
  const isAsked = database.url === undefined ? (area: string) => area.startsWith('V') : () => true
  const count = worldBankRelease(files, folder, codes, isAsked)
  await load(database.writer, { ...shipped, sources: [...shipped.sources, worldBank] }, [folder])

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
    t.ok(json.meta.total * 5 > count, `${json.meta.total} checks of ${count} figures`)
  })
}
