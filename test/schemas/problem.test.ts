import t from 'tap'
import { Value } from 'typebox/value'
import { type ProblemCode, problems } from '../../src/errors.js'
import { problemBody, problemSchema } from '../../src/schemas/problem.js'

t.test('every problem the API can state fits the schema', async (t) => {
  for (const code of Object.keys(problems) as ProblemCode[]) {
    const body = problemBody(code, { detail: 'So it is.' })
    t.ok(Value.Check(problemSchema, body), code)
    t.same(body, { type: `urn:redriver:problem:${code}`, ...problems[code], detail: 'So it is.', code })
  }
})

t.test('a problem may name the parameter, what is allowed, what was meant and what to do', async (t) => {
  const more = { param: 'freq', allowed: ['A', 'Q'], did_you_mean: 'A', hint: 'For example freq=A.' }
  const body = problemBody('UNKNOWN_VALUE', { detail: '"a" is no value of freq.', ...more })
  t.match(body, more)
  t.ok(Value.Check(problemSchema, body))
})

t.test('an unknown code does not fit the schema', async (t) => {
  t.notOk(Value.Check(problemSchema, { ...problemBody('NOT_FOUND', { detail: 'So it is.' }), code: 'LOST' }))
})
