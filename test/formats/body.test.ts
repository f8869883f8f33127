import { Readable } from 'node:stream'
import t from 'tap'
import { bodyOf } from '../../src/formats/body.js'

const textOf = async (body: Buffer | Readable) =>
  body instanceof Readable ? Buffer.concat(await body.toArray()).toString() : body.toString()

async function* pieces(...texts: string[]) {
  yield* texts
}

t.test('text and bytes are sent as they are, a promise of them when it is kept', async (t) => {
  t.equal(await textOf(await bodyOf('Trade')), 'Trade')
  t.equal(await textOf(await bodyOf(new TextEncoder().encode('xTrade').subarray(1))), 'Trade')
  t.equal(await textOf(await bodyOf(Promise.resolve('Trade'))), 'Trade')
})

t.test('pieces that come to little are sent in one, more as a stream', async (t) => {
  for (const texts of [[], ['Tra', 'de']]) {
    const body = await bodyOf(pieces(...texts))
    t.ok(Buffer.isBuffer(body))
    t.equal(await textOf(body), texts.join(''))
  }
  const long = ['Trade'.repeat(20_000), 'x'.repeat(50_000), 'the rest']
  const body = await bodyOf(pieces(...long))
  t.ok(body instanceof Readable)
  t.equal(await textOf(body), long.join(''))
})

t.test('what is refused before its first piece is refused before anything is sent', async (t) => {
  async function* rows(count: number) {
    if (count > 1) throw new Error('too much')
    yield 'Trade'
  }
  await t.rejects(bodyOf(rows(2)), { message: 'too much' })
  t.equal(await textOf(await bodyOf(rows(1))), 'Trade')
})
