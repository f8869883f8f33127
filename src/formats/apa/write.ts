import type { Citation } from '../../model/citation.js'
import { type CitationWords, citationWords } from '../../model/citation-words.js'
import { months } from '../../model/months.js'
import type { Language } from '../../model/names.js'
import type { Face } from '../../model/representation.js'
import type { Listing } from '../../model/table.js'

type Dating = (year: number, month?: number, day?: number) => string

const datings: Record<Language, Dating> = {
  en: (year, month, day) =>
    [`${year}`, ...(month ? [[months[month - 1], ...(day ? [day] : [])].join(' ')] : [])].join(', '),
  vi: (year, month, day) => [`${year}`, ...(month ? [`${day ? `${day} ` : ''}tháng ${month}`] : [])].join(', '),
  zh: (year, month, day) => `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
}

function dated({ issued }: Citation, say: CitationWords, language: Language): string {
  if (issued === undefined) return say.noDate
  const [year = 0, month, day] = issued['date-parts'][0]
  return `${issued.circa ? say.circa : ''}${datings[language](year, month, day)}`
}

function listed(names: string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}

const stopped = (text: string): string => (/[.。]$/.test(text) ? text : `${text}.`)

function referenceOf(citation: Citation, language: Language): string {
  const say = citationWords[language]
  const { type, publisher, URL: url } = citation
  const names = citation.author.map(({ literal }) => literal)
  const { figures, derived } = citation.custom
  const texts = figures.map(({ text }) => text)
  const told = derived === undefined ? texts : [say.reckoned(derived.formula, texts.join('; '))]
  // A group that publishes its own text is named once.
  const other = publisher === names.join('; ') ? [] : [stopped(publisher)]
  const version = type === 'dataset' ? [`(${say.edition(citation.version)})`] : []
  const kind = type === 'dataset' ? [say.dataSet] : []
  const title = [citation['title-short'], ...version, `[${[...kind, ...told].join('; ')}]`].join(' ')
  const parts = [stopped(listed(names)), `(${dated(citation, say, language)}).`, stopped(title), ...other, url]
  return `${parts.join(' ').replace(/\s+/g, ' ').trim()}\n`
}

/**
 * An entry of a reference list after APA style, 7th edition, as plain text: group author, date or "n.d.", title, and in square
 * brackets what it is and which figure is cited; a data set with the edition it was taken from. The address ends it without
 * a full stop and without a day of retrieval, as the same edition has the same figures.
 */
export function writeList({ things }: Listing, { language }: Face): string {
  return (things as Citation[]).map((citation) => referenceOf(citation, language)).join('')
}
