import t from 'tap'
import { unpaged } from '../../src/formats/gathered.js'
import type { Table } from '../../src/model/table.js'
import { figure, table } from '../model/small-table.js'

const row = { key: { period: '2024' }, figures: [figure()] }
const piece = { what: 'A cube', param: 'format', hint: 'Ask for less.' }
const paged = (pages: number, meta: Partial<Table['meta']> = {}): Table => {
  const one = table({ rows: [row, row] })
  return {
    ...one,
    meta: { ...one.meta, complete: pages === 1, next: pages === 1 ? null : 'next', ...meta },
    more: pages === 1 ? null : async () => paged(pages - 1, meta),
  }
}

t.test('the rows of all pages are put together to one whole', async (t) => {
  t.match(await unpaged(paged(1), piece), { rows: { length: 2 }, more: null })
  const { rows, meta, more } = await unpaged(paged(3), piece)
  t.equal(rows.length, 6)
  t.match({ meta, more }, { meta: { complete: true, next: null }, more: null })
})

t.test('more than goes into one piece is refused with what there would be, as far as that is known', async (t) => {
  const told = [
    [{ total: 50 }, 'A cube answers in one piece, of at most 3 rows; this would have 50.'],
    [
      { total: null, total_at_least: 40 },
      'A cube answers in one piece, of at most 3 rows; this would have more than 40.',
    ],
    [{ total: null }, 'A cube answers in one piece, of at most 3 rows; this would have more than 4.'],
  ] as const
  for (const [meta, detail] of told)
    await t.rejects(unpaged(paged(3, meta), piece, 3), { code: 'TOO_MUCH', message: detail }, detail)
})
