import { isUtf8 } from 'node:buffer'

/** Whole lines of a file as text; where what follows is no text, the line it begins on. */
export interface TextLines {
  text: string
  wrong: number | null
}

const lineFeed = 10

// Line by line, so that the bad one can be named: in UTF-8 a line feed is never part of another letter.
function goodLines(bytes: Buffer): { good: number; lines: number } {
  let good = 0
  let lines = 0
  for (;;) {
    const end = bytes.indexOf(lineFeed, good) + 1
    if (end === 0 || !isUtf8(bytes.subarray(good, end))) return { good, lines }
    good = end
    lines++
  }
}

function lineFeedsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/**
 * Decodes UTF-8 (a byte order mark is passed over) one piece of a file after another, the end told by null, a line whole or
 * not yet.
 */
export function textLines(): (bytes: Buffer | null) => TextLines {
  let waiting: Buffer[] = []
  let line = 1
  let begun = false
  return (bytes) => {
    const cut = bytes === null ? 0 : bytes.lastIndexOf(lineFeed) + 1
    if (bytes !== null && cut === 0) {
      waiting.push(bytes)
      return { text: '', wrong: null }
    }
    const whole = Buffer.concat(bytes === null ? waiting : [...waiting, bytes.subarray(0, cut)])
    waiting = bytes === null ? [] : [bytes.subarray(cut)]
    const fault = isUtf8(whole) ? null : goodLines(whole)
    const read = whole.toString('utf8', 0, fault?.good)
    const text = begun || !read.startsWith('\ufeff') ? read : read.slice(1)
    begun = true
    if (fault !== null) return { text, wrong: line + fault.lines }
    line += lineFeedsIn(text)
    return { text, wrong: null }
  }
}
