import t from 'tap'
import { appUnderTest, document } from './app.js'
import { requestIdPattern } from './request-id-pattern.js'

const { app, ask } = await appUnderTest()
const pair = '/v1/trade/bilateral?reporter=VNM&partner=CHN'
const examples = Object.values(document.paths).map(
  ({ get }) => (get as unknown as { 'x-example': string })['x-example'],
)

t.test('HEAD answers as GET does, without the body', async (t) => {
  for (const path of [...examples, '/openapi.json', '/docs/']) {
    const get = await app.inject(path)
    const head = await app.inject({ method: 'HEAD', url: path })
    t.equal(head.statusCode, get.statusCode, path)
    t.equal(head.headers['content-type'], get.headers['content-type'])
    t.equal(head.body, '')
  }
})

t.test('any page on the web may read, and only read', async (t) => {
  const headers = { origin: 'https://example.org', 'access-control-request-method': 'GET' }
  for (const path of examples) {
    const preflight = await app.inject({ method: 'OPTIONS', url: path, headers })
    t.equal(preflight.statusCode, 204, path)
    t.match(preflight.headers, {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
      'access-control-max-age': '86400',
    })
  }
  t.equal((await ask(pair, { headers })).headers['access-control-allow-origin'], '*')
  t.equal((await app.inject({ method: 'OPTIONS', url: pair })).statusCode, 204, 'without being asked by a page too')
})

t.test('nothing that HTTP can reach writes', async (t) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    for (const path of ['/', '/v1/observations', '/v1/releases', '/v1/figures/x', '/health/ready']) {
      const { statusCode, headers } = await app.inject({ method, url: path })
      t.equal(statusCode, 405, `${method} ${path}`)
      t.equal(headers.allow, 'GET, HEAD, OPTIONS')
    }
  }
})

t.test('every answer has a request id of its own', async (t) => {
  const ids = []
  for (const path of [pair, '/v1/areas', '/', '/docs/', '/openapi.json', '/health/live', '/nowhere', '/v1/gdp'])
    ids.push(String((await app.inject({ url: path, headers: { 'x-request-id': 'mine' } })).headers['x-request-id']))
  for (const id of ids) t.match(id, requestIdPattern)
  t.equal(new Set(ids).size, ids.length)
})

t.test('the reference is served from here alone', async (t) => {
  t.match(await app.inject('/docs'), { statusCode: 301, headers: { location: '/docs/' } })
  const page = await app.inject('/docs/')
  t.equal(page.statusCode, 200)
  t.match(page.headers['content-type'], 'text/html')
  t.match(page.body, '"url": "/docs/reference.json"')
  t.same((await app.inject('/docs/reference.json')).json(), document)
  t.notMatch(page.body, /https?:\/\//, 'the page fetches nothing from elsewhere')
  const scripts = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => `${path}`)
  t.ok(scripts.length > 0)
  for (const path of scripts) {
    const script = await app.inject(new URL(path, 'http://localhost/docs/').pathname)
    t.equal(script.statusCode, 200, path)
    t.match(script.headers['content-type'], 'javascript')
  }
})

t.test('the description is served as JSON and as YAML, alike, and takes no parameters', async (t) => {
  const { parse } = await import('yaml')
  const json = await app.inject('/openapi.json')
  const yaml = await app.inject('/openapi.yaml')
  t.match(json.headers['content-type'], 'application/json')
  t.match(yaml.headers['content-type'], 'application/yaml')
  t.same(json.json(), document)
  t.same(parse(yaml.body), document)
  for (const path of ['/openapi.json?x=1', '/openapi.yaml?x=1'])
    t.match((await app.inject(path)).json(), { code: 'UNKNOWN_PARAMETER', param: 'x' })
})

t.test('the same question gives the same bytes', async (t) => {
  for (const path of [`${pair}&format=csv`, '/v1/observations', '/v1/areas', '/v1/series'])
    t.equal((await ask(path)).text, (await ask(path)).text, path)
})

t.test('every JSON answer stands in the envelope', async (t) => {
  for (const path of examples.filter((path) => !path.startsWith('/health'))) {
    const { json } = await ask(path)
    // A file to keep is no JSON.
    if (json === null) continue
    // What is told of one figure, its place or how to cite it, is no figure.
    const figures =
      /^\/v1\/(trade|fdi|gdp|inflation|observations|series\/|verify|figures(?!.*\/(evidence|citation)$)|changes)/.test(
        path,
      )
    t.same(Object.keys(json), figures ? ['data', 'meta', 'labels', 'sources'] : ['data', 'meta'], path)
    t.match(Object.keys(json.meta).slice(0, 7), [
      ...['edition', 'as_of', 'total', 'complete', 'next', 'applied', 'empty_because'],
    ])
  }
})

t.test('where nobody says how the database is used, none of its connections are told of', async (t) => {
  const { body } = await app.inject('/metrics')
  for (const state of ['busy', 'idle', 'waiting'])
    t.match(body, new RegExp(`^redriver_database_connections\\{state="${state}"\\} 0$`, 'm'))
})
