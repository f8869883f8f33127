import { citationWords } from './citation-words.js'
import type { Language } from './names.js'
import type { Release } from './release.js'
import { sentences } from './sentences.js'
import type { Source } from './source.js'

/**
 * How to cite figures: an item of CSL-JSON 1.0.2, with its fields and no others, from which all other faces are made.
 * `article-newspaper` is what CSL has for press texts, on paper or online, and `dataset` for data sets. The publisher is the
 * author too, as the texts name nobody else, and so no `container-title` repeats it. The title is the source's, with the
 * figure in square brackets, as is the custom for what the citer adds: styles print titles, and seldom notes.
 */
export interface Citation {
  /** The id of the figure. */
  id: string
  type: 'article-newspaper' | 'dataset'
  title: string
  /** The title of the source alone. */
  'title-short': string
  author: { literal: string }[]
  /** As exactly as it is known: year, month, day; `circa` where it is inferred. */
  issued?: { 'date-parts': [number[]]; circa?: true }
  publisher: string
  URL?: string
  language?: string
  /** The short edition of the figures. */
  version: string
  note: string
  custom: { figures: { id: string; release: string; text: string }[] }
}

/** A figure that is cited, in words, with its source and the release that stated it. */
export interface CitedFigure {
  id: string
  text: string
  source: Source
  release: Pick<Release, 'vintage' | 'vintage_certainty'> & { known: string }
}

const unique = <T>(list: T[]): T[] => [...new Set(list)]

// CSL has no halves, quarters or weeks: of those the year is told.
function issuedOf({ vintage, vintage_certainty }: CitedFigure['release']): NonNullable<Citation['issued']> {
  const told = /^\d{4}(-\d{2}){0,2}$/.test(vintage) ? vintage : vintage.slice(0, 4)
  const parts: [number[]] = [told.split('-').map(Number)]
  return { 'date-parts': parts, ...(vintage_certainty === 'inferred' ? { circa: true } : {}) }
}

/**
 * The citation of a figure, which is that of its source, or of those from which it was reckoned (at least one): several
 * sources are all named, and the newest release dates it. `version` is the short edition.
 */
export function citationOf(id: string, cited: CitedFigure[], version: string, language: Language): Citation {
  const say = citationWords[language]
  const figures = cited.map(({ id, text, source: { key }, release: { vintage } }) => ({
    id,
    release: `${key}~${vintage}`,
    text,
  }))
  const sources = unique(cited.map(({ source }) => source))
  const releases = cited.map(({ release }) => release).toSorted((a, b) => b.known.localeCompare(a.known))
  const publishers = unique(sources.map(({ publisher }) => publisher))
  // An item has one address and one language: what is not true of all sources is not said.
  const [url, ...urls] = unique(sources.map((source) => source.url))
  const [spoken, ...languages] = unique(sources.map((source) => source.language))
  const short = sources.map(({ title }) => title).join('; ')
  return {
    id,
    type: sources.every(({ kind }) => kind === 'article') ? 'article-newspaper' : 'dataset',
    title: `${short} [${figures.map(({ text }) => text).join('; ')}]`,
    'title-short': short,
    author: publishers.map((literal) => ({ literal })),
    issued: issuedOf(releases[0] as CitedFigure['release']),
    publisher: publishers.join('; '),
    ...(url && urls.length === 0 ? { URL: url } : {}),
    ...(spoken && languages.length === 0 ? { language: spoken } : {}),
    version,
    note: sentences(
      [
        ...figures.map((figure) => say.figure(figure.id, figure.release)),
        say.edition(version),
        ...(releases.some(({ vintage_certainty }) => vintage_certainty === 'inferred') ? [say.inferred] : []),
        ...unique(sources.map(({ licence }) => say.licence(licence))),
        ...unique(sources.flatMap(({ attribution }) => attribution ?? [])),
      ],
      language,
    ),
    custom: { figures },
  }
}

/** The day, month or year a citation is dated by, as ISO 8601 writes it: as 2025-05. null: it has no date. */
export function issuedText({ issued }: Citation): string | null {
  return issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-') ?? null
}
