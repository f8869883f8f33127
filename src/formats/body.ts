import { Readable } from 'node:stream'
import type { Written } from '../model/representation.js'

// A refusal that comes before the first piece is still answered as one: nothing is sent until that piece is there.
async function begunStream(pieces: AsyncIterable<string | Uint8Array>): Promise<Readable> {
  const iterator = pieces[Symbol.asyncIterator]()
  const first = await iterator.next()
  async function* all() {
    if (!first.done) yield first.value
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return Readable.from(all(), { objectMode: false })
}

/** What is written as HTTP sends it: bytes, for of text Fastify would write the media type in its own way, or a stream that has begun. */
export async function bodyOf(written: Written): Promise<Buffer | Readable> {
  const body = await written
  if (typeof body === 'string') return Buffer.from(body)
  return body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : begunStream(body)
}
