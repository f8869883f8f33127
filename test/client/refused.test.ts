import t from 'tap'
import { refusedBy } from '../../src/client/refused.js'

t.test('a problem is told as the service says it', async (t) => {
  const problem = {
    type: 'urn:redriver:problem:UNKNOWN_CODE',
    title: 'A code is in no code list',
    status: 400,
    detail: 'area has "Vietnam", which is no code we know.',
    code: 'UNKNOWN_CODE',
    param: 'area',
    did_you_mean: 'VNM',
  }
  const headers = { 'content-type': 'application/problem+json; charset=utf-8' }
  const refused = await refusedBy(new Response(JSON.stringify(problem), { status: 400, headers }))
  t.ok(refused instanceof Error)
  t.match(refused, { name: 'Refused', message: problem.detail, status: 400, code: 'UNKNOWN_CODE' })
  t.same(refused.problem, problem)
})

t.test('what something else on the way answers is no problem of ours', async (t) => {
  const page = new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } })
  t.match(await refusedBy(page), { status: 502, problem: null, code: null, message: /answered 502/ })
  t.match(await refusedBy(new Response(null, { status: 504 })), { status: 504, problem: null })
})
