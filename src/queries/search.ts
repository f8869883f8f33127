import type { Reader } from '../../db/schema.js'
import { allProducts, notApplicable, type SeriesDimensions } from '../model/dimensions.js'
import type { Indicator } from '../model/indicator.js'
import { languages, type Names } from '../model/names.js'
import { nearest } from '../model/nearest.js'
import { wordsOf } from '../model/question-words.js'
import { directionsOf } from '../model/search-directions.js'
import { type Hit, hits } from '../model/search-hits.js'
import type { SearchIndex } from '../model/search-index.js'
import { type SearchQuestion, searchKinds } from '../model/search-question.js'
import { type Sides, seriesHits } from '../model/search-series.js'
import type { Listing } from '../model/table.js'
import { type Edition, shortDigest, within } from './edition.js'
import { editionIndex } from './edition-index.js'
import { joiningSeries } from './joining-series.js'
import { labelsOf } from './shape.js'

interface Answer {
  kind: string
  code: string
  names: Names
  parent: string | null
  score: number
  why: string
  path: string
}

const rounded = (score: number) => Math.round(score * 1000) / 1000
const inAll = (title: string) => Object.fromEntries(languages.map((language) => [language, title])) as Names

function codeAnswer({ kind, code, score, why }: Hit, edition: Edition): Answer {
  const source = edition.codes.sources.entries.get(code)
  const names = labelsOf([code], edition)[code] ?? inAll(source?.title as string)
  const parent = (kind === 'area' && edition.codes.areas.entries.get(code)?.parent) || null
  return { kind, code, names, parent, score, why, path: `/v1/${kind}s/${code}` }
}

function sidesOf(q: string, found: readonly Hit[], { codes }: Edition): Sides {
  const { entries } = codes.indicators
  const inward = (code: string): boolean => {
    const { of, valuation, topic } = entries.get(code) as Indicator
    return of === null ? valuation === 'CIF' || topic === 'investment' : inward(of)
  }
  return { ...directionsOf(q, found), inward }
}

function seriesNames({ indicator, reporter, partner, product }: SeriesDimensions, edition: Edition): Names {
  const codes = [indicator, reporter, partner, product].filter((code) => code !== notApplicable && code !== allProducts)
  const labels = labelsOf(codes, edition)
  const name = (language: keyof Names) => codes.map((code) => (labels[code] as Names)[language]).join(', ')
  return { en: name('en'), vi: name('vi'), zh: name('zh') }
}

function hintOf(text: string, { spelt }: SearchIndex): string {
  const words = wordsOf(text).filter((word) => word.text.length > 2)
  const known = spelt.filter((word) => word.length > 2)
  const [meant] = words.flatMap((word) => nearest(word.text, known) ?? [])
  return meant === undefined
    ? 'Nothing is called that. /v1/indicators and /v1/areas list what there is.'
    : `Nothing is called that; the nearest word is "${meant}".`
}

async function answerOf(
  db: Reader,
  edition: Edition,
  { q, kinds, limit }: SearchQuestion,
  most: number,
): Promise<Listing> {
  const index = editionIndex(edition)
  const asked = kinds ?? searchKinds
  const found = hits(index, q)
  const series = asked.includes('series') ? await joiningSeries(db, found, most) : []
  const answers = [
    ...found.filter(({ kind }) => (asked as readonly string[]).includes(kind)).map((hit) => codeAnswer(hit, edition)),
    ...seriesHits(series, found, sidesOf(q, found, edition)).map(
      ({ series, score, why }): Answer => ({
        kind: 'series',
        code: series.key,
        names: seriesNames(series, edition),
        parent: null,
        score,
        why,
        path: `/v1/series/${series.key}`,
      }),
    ),
  ].toSorted((a, b) => b.score - a.score)
  return {
    name: 'search',
    things: answers.slice(0, limit).map((answer) => ({ ...answer, score: rounded(answer.score) })),
    single: false,
    meta: {
      edition: shortDigest(edition),
      as_of: null,
      ...(series.length < most ? { total: answers.length } : { total: null, total_at_least: answers.length }),
      complete: answers.length <= limit && series.length < most,
      next: null,
      applied: { q, ...(kinds === null ? {} : { kind: kinds }), limit },
      empty_because: null,
      ...(answers.length > 0 ? {} : { hint: hintOf(q, index) }),
    },
  }
}

/**
 * What a text in free words may mean: indicators, areas and sources by what they are called, and the series that join them,
 * best first, at most `limit`; of series the best `most` are looked at. A series stands above its codes where together they answer more of the text.
 */
export async function search(db: Reader, question: SearchQuestion, most = 200): Promise<Listing> {
  return within(db, (edition) => answerOf(db, edition, question, most))
}
