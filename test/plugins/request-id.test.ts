import t from 'tap'
import { requestId } from '../../src/plugins/request-id.js'

t.test('each request has a name of its own, which tells its process', async (t) => {
  const ids = Array.from({ length: 100 }, requestId)
  t.equal(new Set(ids).size, 100)
  t.equal(new Set(ids.map((id) => id.slice(0, 18))).size, 1)
  for (const id of ids) t.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-z]+$/)
})
