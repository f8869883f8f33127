import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { answerCache } from '../../src/plugins/answer-cache.js'
import { type HotAnswer, hotAnswers } from '../../src/plugins/hot-answers.js'
import { requestIdPattern } from '../request-id-pattern.js'

async function hotServer(aside: () => boolean = () => false) {
  const usual: string[] = []
  const server = createServer((request, response) => {
    usual.push(`${request.method} ${request.url}`)
    response.end('the usual way')
  })
  const answers = answerCache(() => 'e1', 1_000_000)
  const told: HotAnswer[] = []
  hotAnswers(server, answers, aside, [(answer) => told.push(answer)])
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const { port } = server.address() as AddressInfo
  const plain = { accept: 'application/json', 'accept-language': 'en', 'accept-encoding': 'br' }
  const ask = (url: string, more: RequestInit & { headers?: Record<string, string> } = {}) =>
    fetch(`http://127.0.0.1:${port}${url}`, { ...more, headers: { ...plain, ...more.headers } })
  const keep = (url: string, coding?: string) =>
    answers.keep(
      'e1',
      url,
      { ...plain, host: `127.0.0.1:${port}` },
      {
        etag: `tag${url}`,
        route: '/:letter',
        headers: {
          etag: `"tag${url}"`,
          'content-type': 'text/plain',
          'content-length': 4,
          ...(coding === undefined ? {} : { 'content-encoding': coding }),
        },
        body: Buffer.from('kept'),
      },
    )
  return { ask, keep, usual, told }
}

t.test('what is kept is answered before there is a route, with an id of its own', async (t) => {
  const { ask, keep, usual } = await hotServer()
  keep('/a')
  const [one, two] = [await ask('/a'), await ask('/a')]
  t.equal(await one.text(), 'kept')
  t.equal(one.headers.get('content-type'), 'text/plain')
  t.match(one.headers.get('x-request-id'), requestIdPattern)
  t.not(one.headers.get('x-request-id'), two.headers.get('x-request-id'))
  t.same(usual, [])
})

t.test('who has it already is told so, without a body or what would describe it', async (t) => {
  const { ask, keep } = await hotServer()
  keep('/a', 'br')
  const answer = await ask('/a', { headers: { 'if-none-match': '"tag/a"' } })
  t.equal(answer.status, 304)
  t.equal(answer.headers.get('etag'), '"tag/a"')
  for (const name of ['content-type', 'content-encoding', 'content-length']) t.equal(answer.headers.get(name), null)
})

t.test('who counts is told what was given, and by which id it is known', async (t) => {
  const { ask, keep, told } = await hotServer()
  keep('/a')
  const given = await ask('/a')
  await ask('/a', { headers: { 'if-none-match': '"tag/a"' } })
  await ask('/b')
  t.match(told, [
    { url: '/a', route: '/:letter', status: 200, reqId: given.headers.get('x-request-id'), begun: Number },
    { url: '/a', route: '/:letter', status: 304 },
  ])
  t.equal(told.length, 2)
})

t.test('whatever is not plainly the same goes the usual way', async (t) => {
  const { ask, keep, usual } = await hotServer()
  keep('/a')
  await ask('/b')
  await ask('/a', { headers: { 'if-none-match': '"other", "tag/a"' } })
  await ask('/a', { method: 'HEAD' })
  await ask('/a', { method: 'POST', body: 'x' })
  await ask('/a', { headers: { accept: 'text/csv' } })
  t.same(usual, ['GET /b', 'GET /a', 'HEAD /a', 'POST /a', 'GET /a'])
})

t.test('aside, everything goes the usual way', async (t) => {
  const { ask, keep, usual } = await hotServer(() => true)
  keep('/a')
  t.equal(await (await ask('/a')).text(), 'the usual way')
  t.same(usual, ['GET /a'])
})
