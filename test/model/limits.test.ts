import t from 'tap'
import { limits } from '../../src/model/limits.js'

t.test('limits are whole numbers from 1 on', async (t) => {
  for (const [name, limit] of Object.entries(limits)) t.ok(Number.isInteger(limit) && limit >= 1, name)
})

t.test('a page has 1,000 rows unless asked, 10,000 at most', async (t) => {
  t.match(limits, { rows_by_default: 1000, rows_at_most: 10_000 })
})

t.test('no limit is in the way of another', async (t) => {
  t.ok(limits.rows_by_default <= limits.rows_at_most)
  t.ok(limits.rows_at_most <= limits.counted_at_most)
})
