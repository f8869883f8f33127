const empty: Buffer = Buffer.alloc(0)
const lastChunk = Buffer.from('\r\n0\r\n\r\n')

// How long the body is; null where it comes in chunks and its end is told by an empty one.
function lengthOf(head: string, status: number): number | null {
  if (!head.startsWith(`HTTP/1.1 ${status} `)) throw new Error(`It is answered: ${head.slice(0, 500)}`)
  if (status === 304) return 0
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length !== undefined) return Number(length)
  if (/\r\ntransfer-encoding: chunked/i.test(head)) return null
  throw new Error(`It does not say where it ends: ${head.slice(0, 500)}`)
}

/**
 * Reads answers of one connection, one after the other, as cheaply as it can: of each only the status and where it ends.
 * Told what comes, it says whether an answer is whole. Throws where one has another status.
 */
export function answerReader(status: number): (chunk: Buffer) => boolean {
  let waiting = empty
  let length: number | null = -1
  let had = 0
  let tail = empty
  const isWhole = () => (length === null ? tail.equals(lastChunk) : had >= length)
  const readBody = (chunk: Buffer) => {
    had += chunk.length
    if (length === null) tail = Buffer.concat([tail, chunk.subarray(-lastChunk.length)]).subarray(-lastChunk.length)
    if (!isWhole()) return false
    length = -1
    had = 0
    tail = empty
    return true
  }
  return (chunk) => {
    if (length !== -1) return readBody(chunk)
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk])
    const end = waiting.indexOf('\r\n\r\n')
    if (end < 0) return false
    length = lengthOf(waiting.toString('latin1', 0, end), status)
    // An empty body in chunks begins at once with its last.
    const body = waiting.subarray(length === null ? end + 2 : end + 4)
    waiting = empty
    return readBody(body)
  }
}
