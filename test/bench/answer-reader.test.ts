import t from 'tap'
import { answerReader } from './answer-reader.js'

const told = (status: number, ...chunks: string[]) => {
  const isWhole = answerReader(status)
  return chunks.map((chunk) => isWhole(Buffer.from(chunk)))
}

t.test('an answer ends where its length says, however it is cut', async (t) => {
  t.same(told(200, 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc'), [true])
  t.same(told(200, 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\n', '\r\na', 'b', 'c'), [false, false, false, true])
  const one = 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na'
  t.same(told(200, one, one), [true, true], 'and the next is read anew')
})

t.test('an answer in chunks ends with an empty one', async (t) => {
  const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'
  t.same(told(200, head, '3\r\nabc\r\n', '0\r\n', '\r\n'), [false, false, false, true])
  t.same(told(200, `${head}0\r\n\r\n`, `${head}1\r\na\r\n0\r\n\r\n`), [true, true])
  t.same(told(200, `${head}3\r\na0\n\r\n`), [false])
})

t.test('a known tag is answered without a body', async (t) => {
  t.same(told(304, 'HTTP/1.1 304 Not Modified\r\nETag: "a"\r\n\r\n'), [true])
})

t.test('what is not expected is thrown', async (t) => {
  t.throws(() => told(200, 'HTTP/1.1 503 Service Unavailable\r\n\r\n'), /It is answered: HTTP\/1.1 503/)
  t.throws(() => told(200, 'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n'), /does not say where it ends/)
})
