import t from 'tap'
import type { Slice } from '../../src/model/slice.js'
import { editionNow } from '../../src/queries/edition.js'
import { slicePages } from '../../src/queries/slice-pages.js'
import { seededDatabase } from '../database.js'
import { loadMade } from '../db/made-sources.js'

const database = await seededDatabase()
t.teardown(() => database.close())
const rows = ['01', '02', '03'].map((month) => ({ period: `2024-${month}` }))
await loadMade(t, database, [
  { source: 'office', rows },
  { source: 'census', rows },
])
const edition = await editionNow(database.reader)
const everything: Slice = {
  ...{ indicators: null, patterns: [], codes: [], times: [] },
  state: { kind: 'in_force', asOf: null },
}

async function read(sizes?: { series: number; figures: number }): Promise<string[][]> {
  const pages: string[][] = []
  for await (const page of slicePages(database.reader, edition, everything, sizes))
    pages.push(page.map(({ figure }) => figure.id))
  return pages
}

t.test('pages of any size hold the same figures in the same order', async (t) => {
  const whole = (await read()).flat()
  t.equal(whole.length, 43)
  for (const sizes of [
    { series: 1, figures: 1 },
    { series: 3, figures: 2 },
    { series: 100, figures: 5 },
    { series: 7, figures: 100 },
  ]) {
    const pages = await read(sizes)
    t.same(pages.flat(), whole)
    t.ok(pages.every((page) => page.length > 0 && page.length <= sizes.figures))
  }
})
