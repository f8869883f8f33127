import { SpanStatusCode, trace } from '@opentelemetry/api'
import t from 'tap'
import { questionSpan } from '../../db/question-span.js'
import { tracedAsking } from '../../db/traced-asking.js'
import { tracingSdk } from '../spans.js'

const { ended } = tracingSdk()
const within = <T>(work: () => T) => trace.getTracer('test').startActiveSpan('request', work)

t.test('a question is told by its table and text, and for as long as it took', async (t) => {
  within(() => questionSpan({ sql: 'with a as (select 1 from "series") select * from a', took: 1500 }))
  within(() => questionSpan({ sql: 'select 1', took: 1, error: new Error('secret') }))
  const [good, bad] = ended()
  t.match(good, { name: 'select series', attributes: { 'db.query.text': /^with a/, 'db.system.name': 'postgresql' } })
  t.ok(good !== undefined && good.duration[0] === 1 && good.duration[1] >= 400_000_000, 'a second and a half')
  t.match(bad, { name: 'select', status: { code: SpanStatusCode.ERROR } })
  t.notMatch(JSON.stringify(bad?.attributes), 'secret')
})

t.test('what is asked outside of any trace is not told', async (t) => {
  questionSpan({ sql: 'select 1', took: 1 })
  t.same(ended(), [])
})

t.test('what goes down a line is told like all else, whether it is answered or fails', async (t) => {
  const statement = { name: 'n', text: 'select * from "unit"', values: [] }
  const good = tracedAsking(async <Row>() => [{ code: 'USD' }] as Row[])
  const bad = tracedAsking(async () => {
    throw new Error('away')
  })
  t.same(await good(statement), [{ code: 'USD' }])
  t.same(ended(), [])
  t.same(await within(() => good(statement)), [{ code: 'USD' }])
  await t.rejects(
    within(() => bad(statement)),
    { message: 'away' },
  )
  t.match(ended(), [{ name: 'select unit' }, { name: 'select unit', status: { code: SpanStatusCode.ERROR } }])
})
