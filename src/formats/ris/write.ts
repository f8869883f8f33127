import { type Citation, issuedText } from '../../model/citation.js'
import type { Listing } from '../../model/table.js'

const types = { 'article-newspaper': 'NEWS', dataset: 'DATA' } as const

// The specification wants all slashes of YYYY/MM/DD/other, though the parts may be missing.
const dateOf = (text: string): string => [...text.split('-'), '', '', ''].slice(0, 4).join('/')

function recordOf(citation: Citation): string {
  const date = issuedText(citation)
  const lines: [string, string | undefined][] = [
    ['TY', types[citation.type]],
    ['TI', citation.title],
    // Authors may hold no asterisk.
    ...citation.author.map(({ literal }): [string, string] => ['AU', literal.replaceAll('*', ' ')]),
    ['PY', date?.slice(0, 4)],
    ['DA', date === null ? undefined : dateOf(date)],
    ['PB', citation.publisher],
    ['UR', citation.URL],
    ['LA', citation.language],
    ['N1', citation.note],
    ['ER', ''],
  ]
  return lines
    .flatMap(([tag, text]) => (text === undefined ? [] : `${tag}  - ${text.replace(/\s+/g, ' ').trim()}\r\n`))
    .join('')
}

/** RIS, UTF-8: two signs of a tag, two blanks, a dash and a blank, then the text; lines end with CRLF; TY begins a record and ER ends it. */
export function writeList({ things }: Listing): string {
  return (things as Citation[]).map(recordOf).join('')
}
