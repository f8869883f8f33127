import { type Citation, issuedText } from '../../model/citation.js'
import { citationWords, quoted } from '../../model/citation-words.js'
import type { Language } from '../../model/names.js'
import { periodWords } from '../../model/period-words.js'
import type { Face } from '../../model/representation.js'
import { sentences } from '../../model/sentences.js'
import type { Listing } from '../../model/table.js'

function lineOf(citation: Citation, language: Language): string {
  const say = citationWords[language]
  const { type, author, publisher, note, custom, URL: url } = citation
  const date = issuedText(citation)
  const names = author.map(({ literal }) => literal).join('; ')
  const title = `${quoted(citation['title-short'])}${type === 'dataset' ? ` [${say.dataSet}]` : ''}`
  const when = date === null ? say.noDate : periodWords(date, language)
  const told = sentences(
    [
      names,
      ...(publisher === names ? [] : [publisher]),
      `${title}${say.comma}${when}`,
      ...(custom.derived === undefined ? custom.figures.map(({ text }) => text) : []),
      note,
    ],
    language,
  )
  return `${told} ${say.retrievedFrom} ${url}\n`
}

/** A citation on one line, in sentences: who, what, when, the figure, and the notes. */
export function writeList({ things }: Listing, { language }: Face): string {
  return (things as Citation[]).map((citation) => lineOf(citation, language)).join('')
}
