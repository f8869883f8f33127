import t from 'tap'
import { answerCache } from '../../src/plugins/answer-cache.js'

const answer = (etag: string, bytes = 10) => ({ etag, route: '/', headers: {}, body: Buffer.alloc(bytes) })

t.test('an answer is found by whoever asks in the same words and headers', async (t) => {
  const cache = answerCache(() => 'e1', 1_000_000)
  cache.keep('e1', '/v1/gdp', { accept: 'text/csv' }, answer('a'))
  t.equal(cache.find('/v1/gdp', { accept: 'text/csv' })?.etag, 'a')
  t.equal(cache.tagged('a')?.etag, 'a')
  t.equal(cache.find('/v1/gdp', {}), undefined)
  for (const header of ['accept', 'accept-language', 'accept-encoding', 'host'])
    t.equal(cache.find('/v1/gdp', { accept: 'text/csv', [header]: 'other' }), undefined, header)
  t.equal(cache.size(), 1010)
})

t.test('no answer outlives its edition, and none is given while the edition is not sure', async (t) => {
  let now: string | null = 'e1'
  const cache = answerCache(() => now, 1_000_000)
  t.equal(cache.tagged('a'), undefined)
  cache.keep('e1', '/v1/gdp', {}, answer('a'))
  now = null
  t.equal(cache.find('/v1/gdp', {}), undefined)
  now = 'e2'
  t.equal(cache.find('/v1/gdp', {}), undefined)
  cache.keep('e1', '/v1/late', {}, answer('late'))
  t.equal(cache.find('/v1/late', {}), undefined, 'what comes of an edition that is gone is not kept')
  cache.keep('e2', '/v1/fdi', {}, answer('b'))
  t.equal(cache.find('/v1/fdi', {})?.etag, 'b')
  now = 'e1'
  t.equal(cache.find('/v1/gdp', {}), undefined, 'it is forgotten, even if the edition came back')
})

t.test('what is kept is bounded in bytes: the longest unasked goes, the very large is not kept', async (t) => {
  const cache = answerCache(() => 'e1', 40_000)
  for (let i = 0; i < 20; i++) cache.keep('e1', `/${i}`, {}, answer(`${i}`, 2000))
  t.ok(cache.size() <= 40_000)
  t.equal(cache.find('/0', {}), undefined)
  t.equal(cache.find('/19', {})?.etag, '19')
  cache.keep('e1', '/large', {}, answer('large', 30_000))
  t.equal(cache.find('/large', {}), undefined)
  const none = answerCache(() => 'e1', 0)
  none.keep('e1', '/', {}, answer('a'))
  t.equal(none.find('/', {}), undefined)
})
