/** All that a writer writes, as one text. */
export async function wholeText(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

/** A text or bytes as a file gives them, cut into pieces of some bytes. */
export async function* asFile(text: string | Buffer, size = 1000): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text as string)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
