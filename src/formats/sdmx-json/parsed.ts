import { visit } from 'jsonc-parser'
import { faithfulJson } from '../printed-json.js'
import { MalformedSdmx } from '../sdmx/malformed.js'

// JSON.parse does not tell where it failed.
function lineOf(text: string): number {
  let first = 0
  const onError = (_error: number, _offset: number, _length: number, line: number) => {
    first ||= line + 1
  }
  visit(text, { onError }, { disallowComments: true })
  return first
}

/** A JSON object of bytes in UTF-8. Throws MalformedSdmx with the line where it breaks off. */
export async function parsed(bytes: AsyncIterable<Uint8Array>): Promise<object> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  let text = ''
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))
    value = faithfulJson(text)
  } catch (error) {
    const said = String(error).replace(/\s+/g, ' ')
    throw new MalformedSdmx(`line ${lineOf(text)}`, said, 'JSON in UTF-8')
  }
  if (typeof value === 'object' && value !== null) return value
  throw new MalformedSdmx('line 1', 'it is no object', 'a data message of SDMX-JSON')
}
