import t from 'tap'
import { requestId } from '../../src/plugins/request-id.js'
import { requestIdPattern } from '../request-id-pattern.js'

t.test('each request has a name of its own, which tells its process', async (t) => {
  const ids = Array.from({ length: 100 }, requestId)
  t.equal(new Set(ids).size, 100)
  t.equal(new Set(ids.map((id) => id.slice(0, 18))).size, 1)
  for (const id of ids) t.match(id, requestIdPattern)
})
