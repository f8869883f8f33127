import { TextDecoder } from 'node:util'
import { MalformedSdmx } from '../sdmx/malformed.js'

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^(?:ï»¿)?<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8'
}

/** XML as text, in the encoding it declares, piece by piece. Throws MalformedSdmx for bytes that are not of it. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  let line = 1
  for await (const piece of bytes) {
    try {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
      const text = decoder.decode(piece, { stream: true })
      line += text.split('\n').length - 1
      yield text
    } catch {
      throw new MalformedSdmx(
        `after line ${line}`,
        'bytes that are not of the encoding it declares',
        'XML, best in UTF-8',
      )
    }
  }
}
