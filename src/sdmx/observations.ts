import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import { keyComponents } from '../formats/sdmx/components.js'
import type { SdmxRecord } from '../formats/sdmx/message.js'
import { sdmxRecord } from '../formats/sdmx/record.js'
import { meets } from '../model/comparison.js'
import { limits } from '../model/limits.js'
import type { Slice } from '../model/slice.js'
import type { Edition } from '../queries/edition.js'
import { slicePages } from '../queries/slice-pages.js'
import { type DataQuestion, isKeysAlone } from './data-question.js'

type Pages = AsyncIterable<readonly SdmxRecord[]>

const dimensionIds = keyComponents.map(({ id }) => id)
const seriesIn = (record: SdmxRecord) => dimensionIds.map((id) => record[id]).join('.')

const only = (record: SdmxRecord, ids: readonly string[]): SdmxRecord =>
  Object.fromEntries(ids.map((id) => [id, record[id] as string]))

const isWithdrawn = ({ state }: Slice) => state.kind.startsWith('withdrawn')

// What was withdrawn has nothing left but its key.
async function* records(db: Reader, edition: Edition, slice: Slice): Pages {
  const indicators = Object.fromEntries(edition.codes.indicators.entries)
  const place = [...dimensionIds, 'TIME_PERIOD']
  for await (const page of slicePages(db, edition, slice)) {
    const all = page.map((figure) => sdmxRecord(figure, indicators))
    yield isWithdrawn(slice) ? all.map((record) => only(record, place)) : all
  }
}

/** Of each series at most the first and the last so many; they come together and in order of time. */
async function* endsOfSeries(pages: Pages, first: number | null, last: number | null): Pages {
  let series: string | null = null
  let seen = 0
  let tail: SdmxRecord[] = []
  for await (const page of pages) {
    const kept: SdmxRecord[] = []
    for (const record of page) {
      const id = seriesIn(record)
      if (id !== series) {
        kept.push(...tail)
        ;[series, seen, tail] = [id, 0, []]
      }
      seen++
      if (first !== null && seen <= first) kept.push(record)
      else if (last !== null) tail.push(record)
      if (last !== null && tail.length > last) tail.shift()
    }
    yield kept
  }
  yield tail
}

/** The keys of the series alone, each once. */
async function* keysAlone(pages: Pages): Pages {
  let series: string | null = null
  for await (const page of pages) {
    const keys = page.filter((record) => {
      const before = series
      series = seriesIn(record)
      return series !== before
    })
    yield keys.map((record) => only(record, dimensionIds))
  }
}

/** How many observations are still to be passed over, and to be given. */
export interface Window {
  skip: number
  left: number
}

async function* windowed(pages: Pages, window: Window): Pages {
  for await (const page of pages) {
    const kept = page.slice(window.skip, window.skip + window.left)
    window.skip = Math.max(0, window.skip - page.length)
    window.left -= kept.length
    yield kept
    if (window.left <= 0) return
  }
}

/** In order of the sections that a dimension other than time makes. Throws TOO_MUCH (413): they are put in order in memory. */
async function* bySections(pages: Pages, dimension: string): Pages {
  const all: SdmxRecord[] = []
  for await (const page of pages) {
    all.push(...page)
    if (all.length > limits.unpaged_at_most)
      throw new Problem('TOO_MUCH', {
        detail: `With dimensionAtObservation=${dimension} a message has at most ${limits.unpaged_at_most} observations; this would have more than ${all.length - 1}.`,
        param: 'dimensionAtObservation',
        hint: 'Ask by TIME_PERIOD or AllDimensions, or for fewer series.',
      })
  }
  const place = [...dimensionIds.filter((id) => id !== dimension), 'TIME_PERIOD', dimension]
  const keyed = all.map((record) => ({ record, key: place.map((id) => record[id]).join('\0') }))
  yield keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ record }) => record)
}

/**
 * The observations of a slice as a question asks for them, page by page: held against the filters that the database does not
 * know, each series cut to its first or last, the window of `offset` and `limit`. `window` goes on from set to set.
 */
export function observations(
  db: Reader,
  edition: Edition,
  slice: Slice,
  question: DataQuestion,
  window: Window,
): Pages {
  const { filters, firstObservations: first, lastObservations: last, dimensionAtObservation } = question
  const rest = isWithdrawn(slice) ? [] : filters.rest
  async function* filtered(pages: Pages): Pages {
    for await (const page of pages)
      yield page.filter((record) => rest.every(({ component, condition }) => meets(record[component], condition)))
  }
  let pages: Pages = records(db, edition, slice)
  if (rest.length > 0) pages = filtered(pages)
  if (first !== null || last !== null) pages = endsOfSeries(pages, first, last)
  if (isKeysAlone(question)) pages = keysAlone(pages)
  pages = windowed(pages, window)
  const plain = dimensionAtObservation === 'TIME_PERIOD' || dimensionAtObservation === 'AllDimensions'
  return plain || isKeysAlone(question) ? pages : bySections(pages, dimensionAtObservation)
}
