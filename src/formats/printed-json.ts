import { MalformedFile } from '../model/import/foreign-row.js'

// Texts come first, so that a number within one is none.
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** A JSON text, each of its numbers as the text it is printed as: 7.10 has a digit that a double forgets. Throws MalformedFile. */
export async function printedJson(bytes: AsyncIterable<Uint8Array>): Promise<unknown> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))
    JSON.parse(text)
    return JSON.parse(text.replace(tokens, (token) => (token.startsWith('"') ? token : `"${token}"`)))
  } catch (error) {
    throw new MalformedFile(null, null, (error as Error).message, 'JSON in UTF-8')
  }
}
