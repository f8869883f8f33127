import { citationWords } from './citation-words.js'
import type { Language } from './names.js'
import type { Release } from './release.js'
import { sentences } from './sentences.js'
import type { Source } from './source.js'

/**
 * How to cite figures: an item of CSL-JSON 1.0.2, with its fields and no others, from which all other faces are made.
 * `article-newspaper` is what CSL has for press texts, on paper or online, and `dataset` for data sets. The publisher is the
 * author too, as the texts name nobody else, and so no `container-title` repeats it; a derived figure is ours. The title is the source's, with the
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
  /** Of the source; where it has none, of the figure itself. */
  URL: string
  language?: string
  /** The short edition of the figures. */
  version: string
  note: string
  custom: {
    /** The address of the figure itself. */
    address: string
    /** The figures that were printed: the one that is cited, or those it was reckoned of. */
    figures: { id: string; release: string; text: string; printed: string | null }[]
    /** The formula by which a derived figure was reckoned of those, and the figure in words. */
    derived?: { text: string; formula: string }
  }
}

/** What is cited: its id and address, and of a derived figure its words and formula. */
export interface CitedId {
  id: string
  address: string
  derived: { text: string; formula: string } | null
}

/** A figure that is cited, in words, with its source and the release that stated it. */
export interface CitedFigure {
  id: string
  text: string
  printed: string | null
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

const us = 'Red River'

/** What is said of the source of figures that were printed: who, where, in which words. */
function ofSources(sources: Source[], figures: { text: string }[]) {
  const publishers = unique(sources.map(({ publisher }) => publisher))
  // An item has one address and one language: what is not true of all sources is not said.
  const [url, ...urls] = unique(sources.map((source) => source.url))
  const [spoken, ...languages] = unique(sources.map((source) => source.language))
  const short = sources.map(({ title }) => title).join('; ')
  return {
    type: sources.every(({ kind }) => kind === 'article') ? ('article-newspaper' as const) : ('dataset' as const),
    title: `${short} [${figures.map(({ text }) => text).join('; ')}]`,
    'title-short': short,
    author: publishers.map((literal) => ({ literal })),
    publisher: publishers.join('; '),
    url: urls.length === 0 ? (url ?? null) : null,
    ...(spoken && languages.length === 0 ? { language: spoken } : {}),
  }
}

/** What is said of a figure that was reckoned: it is ours, and made of others. */
function ofUs({ text, formula }: NonNullable<CitedId['derived']>, figures: { text: string }[], language: Language) {
  const made = citationWords[language].reckoned(formula, figures.map(({ text }) => text).join('; '))
  const own = { type: 'dataset' as const, title: `${text} [${made}]`, 'title-short': text }
  return { ...own, author: [{ literal: us }], publisher: us, url: null }
}

/**
 * The citation of a figure. One that was printed is cited as its source says it; one that was reckoned as ours, with the
 * figures it draws on (at least one) and their sources named. The newest release dates it. `version` is the short edition.
 */
export function citationOf(what: CitedId, cited: CitedFigure[], version: string, language: Language): Citation {
  const say = citationWords[language]
  const { id, address, derived } = what
  const figures = cited.map(({ id, text, printed, source: { key }, release: { vintage } }) => ({
    ...{ id, release: `${key}~${vintage}`, text, printed },
  }))
  const sources = unique(cited.map(({ source }) => source))
  const releases = cited.map(({ release }) => release).toSorted((a, b) => b.known.localeCompare(a.known))
  const { url, publisher, ...told } = derived === null ? ofSources(sources, figures) : ofUs(derived, figures, language)
  return {
    id,
    ...told,
    issued: issuedOf(releases[0] as CitedFigure['release']),
    publisher,
    URL: url ?? address,
    version,
    note: sentences(
      [
        ...(derived === null ? [] : [say.derived(id, derived.formula)]),
        ...figures.map((figure) => say.figure(figure.id, figure.release, figure.printed)),
        ...(derived === null ? [] : sources.map((source) => say.source(source.publisher, source.title))),
        say.edition(version),
        ...(releases.some(({ vintage_certainty }) => vintage_certainty === 'inferred') ? [say.inferred] : []),
        ...unique(sources.map(({ licence }) => say.licence(licence))),
        ...unique(sources.flatMap(({ attribution }) => attribution ?? [])),
      ],
      language,
    ),
    custom: { address, figures, ...(derived === null ? {} : { derived }) },
  }
}

/** The day, month or year a citation is dated by, as ISO 8601 writes it: as 2025-05. null: it has no date. */
export function issuedText({ issued }: Citation): string | null {
  return issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-') ?? null
}
