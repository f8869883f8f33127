import type { IncomingHttpHeaders } from 'node:http'
import type { Transform } from 'node:stream'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import Negotiator from 'negotiator'
import { remembered } from '../model/remembered.js'

interface Coding {
  name: string
  whole(body: Buffer): Promise<Buffer>
  stream(): Transform
}

type Compress = (body: Buffer, options: object, done: (error: Error | null, result: Buffer) => void) => void

// As hard as pays while somebody waits: brotli's own default takes ten times as long for a tenth less.
const brotli = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }

function codingOf(name: string, compress: Compress, stream: (options: object) => Transform, options: object): Coding {
  const whole = promisify(compress)
  return { name, whole: (body) => whole(body, options) as Promise<Buffer>, stream: () => stream(options) }
}

// Newer than the types of the oldest Node this runs on; where it is not there, it is not offered.
const { zstdCompress, createZstdCompress } = zlib as unknown as {
  zstdCompress: Compress | undefined
  createZstdCompress: (options: object) => Transform
}

/** The content codings (RFC 9110, 8.4.1) an answer may have, the best first. */
export const codings: readonly Coding[] = [
  codingOf('br', zlib.brotliCompress, zlib.createBrotliCompress, brotli),
  ...[zstdCompress]
    .filter((compress) => compress !== undefined)
    .map((compress) => codingOf('zstd', compress, createZstdCompress, {})),
  codingOf('gzip', zlib.gzip, zlib.createGzip, {}),
]

const names = codings.map(({ name }) => name)

// Its types do not know yet that it takes an order for what is accepted alike.
type Ordering = { encodings(available: readonly string[], options: { preferred: readonly string[] }): string[] }

const codingIn = remembered((header: string | undefined) => {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header } }) as unknown as Ordering
  const [best] = negotiator.encodings([...names, 'identity'], { preferred: names })
  return { coding: codings.find(({ name }) => name === best) ?? null }
})

/** The coding a request accepts and likes best, ours where it likes several alike, or null for none. */
export function codingFor({ headers }: { headers: IncomingHttpHeaders }): Coding | null {
  return codingIn(headers['accept-encoding']).coding
}

/** Whether a media type gains by being compressed: text does, what is packed already does not. */
export function isCompressible(mediaType: string): boolean {
  return /^text\/|[/+](json|xml|csv|x-ndjson|javascript|yaml|x-bibtex)\b/.test(mediaType)
}
