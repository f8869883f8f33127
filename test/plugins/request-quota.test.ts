import t from 'tap'
import { requestQuota } from '../../src/plugins/request-quota.js'

t.test('each client has its own minute, from its first request on', async (t) => {
  let time = 1000
  const quotaOf = requestQuota(2, () => time)
  t.same(quotaOf('a'), { left: 1, seconds: 60 })
  time += 30_500
  t.same(quotaOf('a'), { left: 0, seconds: 30 })
  t.same(quotaOf('a'), { left: -1, seconds: 30 })
  t.same(quotaOf('b'), { left: 1, seconds: 60 })
  time += 29_500
  t.same(quotaOf('a'), { left: 1, seconds: 60 }, 'the next minute begins when the last is over')
  t.same(quotaOf('b'), { left: 0, seconds: 31 })
})

t.test('without being told, time is that of the clock', async (t) => {
  t.same(requestQuota(1)('a'), { left: 0, seconds: 60 })
})
