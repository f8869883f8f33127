import t from 'tap'
import { Problem } from '../../src/errors.js'
import { cursorOf, keysAfter, type Mark } from '../../src/model/cursor.js'

const mark: Mark = { edition: '9f2c41d07a35', question: '["observations",null,{"reporter":["VNM"]}]' }
const keys = ['A.TRADE.VNM.CHN._T.USD', '2024-01-01', 7, 'Thừa Thiên Huế 承天']

function problemOf(cursor: string, asked: Mark = mark) {
  try {
    keysAfter(cursor, asked)
    return null
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { code: error.code, status: error.statusCode, ...error.details }
  }
}
const encoded = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')

t.test('a cursor leads back to the row it was given after', async (t) => {
  const cursor = cursorOf(mark, keys)
  t.match(cursor, /^[\w-]+$/)
  t.same(keysAfter(cursor, mark), keys)
})

t.test('a cursor does not tell the question', async (t) => {
  t.notMatch(Buffer.from(cursorOf(mark, []), 'base64url').toString(), 'VNM')
})

t.test('a cursor of another question is refused', async (t) => {
  t.match(problemOf(cursorOf(mark, keys), { ...mark, question: '["observations",null,{"reporter":["THA"]}]' }), {
    code: 'BAD_CURSOR',
    status: 400,
    param: 'cursor',
    detail: 'This cursor was given for another question.',
  })
})

t.test('a cursor of an edition that is not served any more is refused as moved', async (t) => {
  t.match(problemOf(cursorOf(mark, keys), { ...mark, edition: '000000000000' }), {
    code: 'EDITION_MOVED',
    status: 409,
    detail: 'This cursor was given from edition 9f2c41d07a35; the current one is 000000000000.',
    hint: 'Begin again without cursor.',
  })
})

t.test('a text that is no cursor is refused', async (t) => {
  const question = JSON.parse(Buffer.from(cursorOf(mark, keys), 'base64url').toString())[1]
  const none = [
    '',
    'next',
    '!!!',
    encoded({}),
    encoded('9f2c41d07a35'),
    encoded([]),
    encoded([1, question, keys]),
    encoded([mark.edition, question, 'VNM']),
    encoded([mark.edition, question, [null]]),
    encoded([mark.edition, question, [{ sql: 'drop' }]]),
  ]
  for (const cursor of none) {
    t.match(problemOf(cursor), { code: 'BAD_CURSOR', detail: 'This cursor was not given by us.' }, cursor)
  }
})

t.test('a cursor whose keys are not such as the question has is refused', async (t) => {
  const cursor = cursorOf(mark, keys)
  t.same(
    keysAfter(cursor, mark, (held) => held.length === keys.length),
    keys,
  )
  t.throws(() => keysAfter(cursor, mark, (held) => held.length === 1), { code: 'BAD_CURSOR' })
})
