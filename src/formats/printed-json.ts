import { MalformedFile } from '../model/import/foreign-row.js'

// Texts come first, so that a number within one is none.
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/**
 * A value of a JSON text, whose numbers are numbers where a double says all of them, else the text they are printed as: 7.10 has
 * a digit that a double forgets, 9007199254740993 is another to it. Throws SyntaxError as JSON.parse does.
 */
export function faithfulJson(text: string): unknown {
  // First as it is: what breaks off is told at its place.
  JSON.parse(text)
  const isWhole = (token: string) => token.startsWith('"') || String(Number(token)) === token
  return JSON.parse(text.replace(tokens, (token) => (isWhole(token) ? token : `"${token}"`)))
}

/** A JSON text in UTF-8 with each of its numbers as the text it is printed as. Throws MalformedFile. */
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
