import { seriesKeyOf } from '../src/model/dimensions.js'
import type { ReadRow } from './release-rows.js'

/** The columns of the staging table, in the order of `stagedLine`. */
export const stagedColumns = `
  line integer, key text collate "C", period text collate "C", starts date, ends date, value float8, low float8, high float8, digits integer,
  qualifier text, status text, nature text, base text, compiler text, printed text, literal text, literal_start integer,
  literal_end integer, worded boolean, note text`

const special = /[\\\t\n\r]/
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

// What does not exist is \N, so a text of a backslash and an N has its backslash doubled as any other.
function told(text: string | number | boolean | null): string {
  if (text === null) return '\\N'
  if (typeof text !== 'string') return String(text)
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (letter) => escapes[letter] as string) : text
}

/** A row as COPY's text format has it. */
export function stagedLine({ line, observation: o }: ReadRow): string {
  const place = [line, seriesKeyOf(o), o.period, o.starts, o.ends]
  const claim = [o.value, o.low, o.high, o.digits, o.qualifier, o.status, o.nature, o.base, o.compiler, o.printed]
  const evidence = [o.literal, o.start, o.end, o.worded, o.note]
  return `${[...place, ...claim, ...evidence].map(told).join('\t')}\n`
}
