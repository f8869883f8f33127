import Fastify from 'fastify'
import t from 'tap'
import { clientModulesPlugin } from '../../src/plugins/client-modules.js'

t.test('every module that the client imports is served as JavaScript', async (t) => {
  const app = Fastify()
  clientModulesPlugin(app)
  const asked = new Set<string>()
  const ask = async (url: string): Promise<void> => {
    if (asked.has(url)) return
    asked.add(url)
    const { statusCode, headers, body } = await app.inject(url)
    t.equal(statusCode, 200, url)
    t.match(headers['content-type'], /^text\/javascript/)
    t.notMatch(body, /sourceMappingURL/, 'a map is not there')
    for (const [, target = ''] of body.matchAll(/from '([^']+)'/g))
      await ask(new URL(target, `http://a${url}`).pathname)
  }
  await ask('/client/red-river.js')
  t.ok(asked.size > 1)
})
