import t from 'tap'
import { smallApp } from './small-app.js'

const ask = async (url: string, more: object = {}) => {
  const { app } = smallApp()
  app.options('*', async () => '')
  app.get('/v1/areas', async () => '')
  return app.inject({ url, ...more })
}

t.test('a path that leads nowhere is told with the one that was probably meant', async (t) => {
  const meant: Record<string, string | undefined> = {
    '/v1/gpd': '/v1/gdp',
    '/v1/gdp/': '/v1/gdp',
    '/V1/GDP?reporter=VNM': '/v1/gdp',
    '/v1/area/VNM': '/v1/areas/VNM',
    '/v1/elephants': undefined,
    '/v1/areas/': '/v1/areas',
    '/v1/series//': undefined,
  }
  for (const [url, did_you_mean] of Object.entries(meant)) {
    const response = await ask(url)
    t.equal(response.statusCode, 404, url)
    t.equal(response.json().code, 'NOT_FOUND')
    t.equal(response.json().did_you_mean, did_you_mean)
  }
})

t.test('a path that is only read says so, and how', async (t) => {
  const post = await ask('/v1/areas/VNM?x=1', {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    payload: '<x/>',
  })
  t.equal(post.statusCode, 405)
  t.equal(post.headers.allow, 'GET, HEAD, OPTIONS')
  t.match(post.json(), { code: 'METHOD_NOT_ALLOWED', allowed: ['GET', 'HEAD', 'OPTIONS'] })
  t.equal((await ask('/docs/a/b', { method: 'DELETE' })).headers.allow, 'GET, HEAD, OPTIONS')
  t.equal((await ask('/v1/verify')).headers.allow, 'POST, OPTIONS')
})

t.test('a question that finds nothing itself is 404, not 405', async (t) => {
  const response = await ask('/lost')
  t.equal(response.statusCode, 404)
  t.match(response.json(), { detail: 'Nothing is at "/lost".' })
})

t.test('a lost path that cannot be read is refused as such', async (t) => {
  t.match((await ask('/nothing/%00')).json(), { code: 'BAD_ENCODING' })
  t.match((await ask('/nothing/%')).json(), { code: 'BAD_ENCODING' })
})
