import { type Citation, issuedText } from '../../model/citation.js'
import { months } from '../../model/months.js'
import type { Listing } from '../../model/table.js'

// BibTeX counts braces before TeX reads any, escaped ones too: a lone \{ would swallow the entries that follow.
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^%&$#_]/g, (sign) => escapes[sign] ?? `\\${sign}`)

const keyOf = ({ id }: Citation): string => id.replaceAll('~', ':').replace(/[^A-Za-z0-9.:_-]/g, '_')

// BibTeX reads year and month, BibLaTeX the date, which alone has a day.
function datesOf(citation: Citation): [string, string][] {
  const date = issuedText(citation)
  if (date === null) return []
  const [year = '', month] = date.split('-')
  const name = months[Number(month) - 1]?.slice(0, 3).toLowerCase()
  return [
    ['year', `{${year}}`],
    ...(name === undefined ? [] : [['month', name] as [string, string]]),
    ['date', `{${date}}`],
  ]
}

// Addresses are read as they stand; only what would break the entry is percent-encoded.
function addressOf(url: string): string {
  return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))
}

function entryOf(citation: Citation): string {
  const { author, title, publisher, URL: url, language, version, note } = citation
  const fields: [string, string | undefined][] = [
    ['author', `{${author.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')}}`],
    ['title', `{{${escaped(title)}}}`],
    ...datesOf(citation),
    ['publisher', `{{${escaped(publisher)}}}`],
    ['url', `{${addressOf(url)}}`],
    ['language', language && `{${escaped(language)}}`],
    ['version', `{${escaped(version)}}`],
    ['note', `{${escaped(note)}}`],
  ]
  const said = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value},\n`))
  return `@misc{${keyOf(citation)},\n${said.join('')}}\n`
}

/**
 * BibTeX, UTF-8. Always `@misc`, which every style knows: classic BibTeX has neither data sets nor newspapers. Group authors
 * and titles stand in double braces, so that no style takes them apart or changes their capitals; the key is the figure's id
 * in ASCII.
 */
export function writeList({ things }: Listing): string {
  return (things as Citation[]).map(entryOf).join('\n')
}
