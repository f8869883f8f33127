import { Readable } from 'node:stream'
import type { Written } from '../model/representation.js'

// What ends before is sent in one piece, which may be kept and sent again; what is longer is sent as it comes.
const short = 128 * 1024

async function gathered(pieces: AsyncIterator<string | Uint8Array>): Promise<{ bytes: Buffer; ended: boolean }> {
  const parts: Buffer[] = []
  let length = 0
  while (length < short) {
    const piece = await pieces.next()
    if (piece.done) return { bytes: Buffer.concat(parts), ended: true }
    const part = Buffer.from(piece.value as string)
    parts.push(part)
    length += part.length
  }
  return { bytes: Buffer.concat(parts), ended: false }
}

// A refusal that comes before the first pieces is still answered as one: nothing is sent until they are there.
async function streamed(written: AsyncIterable<string | Uint8Array>): Promise<Buffer | Readable> {
  const pieces = written[Symbol.asyncIterator]()
  const { bytes, ended } = await gathered(pieces)
  if (ended) return bytes
  async function* all() {
    yield bytes
    yield* { [Symbol.asyncIterator]: () => pieces }
  }
  return Readable.from(all(), { objectMode: false })
}

/** What is written as HTTP sends it: bytes, for of text Fastify would write the media type in its own way, or a stream that has begun. */
export async function bodyOf(written: Written): Promise<Buffer | Readable> {
  const body = await written
  if (typeof body === 'string') return Buffer.from(body)
  return body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : streamed(body)
}
