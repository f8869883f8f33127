import type { Observation } from '../src/model/observation.js'

/** A release as its observations name it: by its number and that of its source, and the day it became known. */
export interface EnteredRelease {
  id: number
  source: number
  known: string
}

/** The columns of a line after the series, in the order of `observationLine`. */
export const lineColumns =
  'source, known, release, starts, period, ends, value, low, high, digits, qualifier, status, nature, base, compiler, printed, literal, literal_start, literal_end, worded, note'

const special = /[\\\t\n\r]/
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A cell as COPY's text format has it. What does not exist is \N, so a text of a backslash and an N has its backslash doubled as any other. */
export function copiedCell(text: string | number | boolean | null): string {
  if (text === null) return '\\N'
  if (typeof text !== 'string') return String(text)
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (letter) => escapes[letter] as string) : text
}

/** An observation as COPY's text format has it, but for its series, which comes before. */
export function observationLine(o: Observation, { id, source, known }: EnteredRelease): string {
  const place = [source, known, id, o.starts, o.period, o.ends]
  const claim = [o.value, o.low, o.high, o.digits, o.qualifier, o.status, o.nature, o.base, o.compiler, o.printed]
  const evidence = [o.literal, o.start, o.end, o.worded, o.note]
  return `${[...place, ...claim, ...evidence].map(copiedCell).join('\t')}\n`
}
