import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { cursorOf, keysAfter } from '../model/cursor.js'
import { limits } from '../model/limits.js'
import { isDay } from '../model/period.js'
import type { Selection } from '../model/selection.js'
import type { Stated } from '../model/stated.js'
import type { Table } from '../model/table.js'
import type { Count } from './count.js'
import { derivedObservations } from './derived-observations.js'
import { type Edition, shortDigest, stillWithin, within } from './edition.js'
import { emptiness } from './emptiness.js'
import { fewObservations } from './few-observations.js'
import { figureTotal } from './figure-total.js'
import { chosenFigures, type FigureRow, type Filter } from './figures.js'
import { inCurrencies } from './in-currencies.js'
import { derivedRow, keyOf, type ObservationOrder, observationOrders } from './observation-rows.js'
import { isSpread, observationsOf } from './observations-told.js'
import type { OneSeries } from './one-series.js'
import { type Codes, resolved } from './resolve.js'
import { accountedFigureOf, appliedOf, statedOf } from './shape.js'
import { transformed } from './transformed.js'

/** How many figures the filter asks for, counted up to `most`. */
export async function countOf(db: Reader, filter: Filter, most?: number): Promise<Count> {
  return figureTotal(db, filter, most)
}

const days = ['starts', 'ends', 'known']

// Rows of the pages after the first, where the first is not limited: with fewer the asking is felt, more lie in memory too long.
const perPage = 2500

/** Whether the keys of a cursor are such as these columns have: text without NUL, which PostgreSQL takes no more than a day that is none. */
export function holdsPlace(columns: readonly string[]): (keys: (string | number)[]) => boolean {
  return (keys) =>
    keys.length === columns.length &&
    keys.every(
      (key, i) => typeof key === 'string' && (days.includes(`${columns[i]}`) ? isDay(key) : !key.includes('\0')),
    )
}

// The currencies that amounts may be told in of which another is asked for.
function convertible(
  { indicator, unit = [] }: Codes,
  { transform }: Selection,
  { codes: { units } }: Edition,
): string[] {
  const currencies = [...units.entries.values()].filter(({ kind }) => kind === 'currency').map(({ code }) => code)
  const asks = indicator !== undefined && transform === null && unit.some((code) => currencies.includes(code))
  return asks ? currencies.filter((code) => !unit.includes(code)) : []
}

// What is made of several figures at once, or is chosen by the status that it comes to.
function isMadeInMemory({ aggregate, derive, transform, status }: Selection, currency: string | null): boolean {
  const [converts, transforms] = [currency !== null, transform !== null]
  return aggregate !== null || derive || (converts && transforms) || ((converts || transforms) && status !== null)
}

/** A page of observations from one edition, after `onto`; what `observationTable` answers, for those who hold the edition already, and perhaps the count. */
export async function observationPage(
  db: Reader,
  edition: Edition,
  selection: Selection,
  onto: string | null,
  own: OneSeries | null,
  counted: Count | null = null,
): Promise<Table> {
  const codes = resolved(selection, edition, own === null)
  const currency = own?.currency ?? null
  if (isMadeInMemory(selection, currency))
    return derivedObservations(db, edition, codes, selection, onto, limits, own ?? { freq: null, currency })
  const filter: Filter = { ...codes, keys: selection.series ?? undefined, selection, spread: isSpread(selection) }
  const applied = { ...appliedOf(codes, selection), ...(currency === null ? {} : { unit: [currency] }) }
  const { columns, descending } = observationOrders[(selection.sort ?? 'key') as ObservationOrder]
  const mark = { edition: shortDigest(edition), question: JSON.stringify(['observations', selection.as_of, applied]) }
  const size = selection.limit ?? limits.rows_by_default

  const keys = onto === null ? null : keysAfter(onto, mark, holdsPlace(columns))
  const onward = keys !== null && columns[0] === 'key' ? { key: String(keys[0]), descending } : undefined
  let query = chosenFigures(db, { ...filter, onward })
  if (keys !== null) {
    const place = sql.join(columns.map((column) => sql.ref(column)))
    const after = sql.join(keys)
    query = query.where(descending ? sql<boolean>`(${place}) < (${after})` : sql<boolean>`(${place}) > (${after})`)
  }
  for (const column of columns) query = query.orderBy(column, descending ? 'desc' : 'asc')
  const found: FigureRow[] = await query.limit(size + 1).execute()

  const shown = found.slice(0, size)
  const last = shown.at(-1)
  const next =
    found.length > size && last !== undefined
      ? cursorOf(
          mark,
          columns.map((column) => last[column]),
        )
      : null
  const made = async (figures: Stated[]) =>
    currency === null
      ? transformed(db, figures, selection, edition.codes)
      : inCurrencies(db, figures, [currency], { all: true, asOf: selection.as_of, codes: edition.codes })
  const rows =
    currency === null && selection.transform === null
      ? shown.map((row) => ({ key: keyOf(row), figures: [accountedFigureOf(row)] }))
      : (await made(shown.map(statedOf))).map(derivedRow)
  // The first page that is also the last has been counted already.
  const count = counted ?? (onto === null && next === null ? { total: rows.length } : await countOf(db, filter))
  const rest = { ...selection, limit: selection.limit ?? perPage }
  const why =
    found.length > 0 || onto !== null
      ? { empty_because: null }
      : await emptiness(db, filter, { currencies: convertible(codes, selection, edition) })
  const more =
    next === null ? null : () => stillWithin(db, edition, () => observationPage(db, edition, rest, next, own, count))
  return observationsOf(rows, { count, next, applied, why }, edition, selection, { converts: currency !== null, more })
}

/** Any figures, a row each: those of the selection, by series and period unless sorted otherwise. A page at a time. */
export async function observationTable(db: Reader, selection: Selection): Promise<Table> {
  const few = await fewObservations(db, selection)
  return few ?? within(db, (edition) => observationPage(db, edition, selection, selection.cursor, null))
}
