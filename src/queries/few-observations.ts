import type { Reader } from '../../db/schema.js'
import { limits } from '../model/limits.js'
import type { Period } from '../model/period.js'
import type { Selection } from '../model/selection.js'
import type { Table } from '../model/table.js'
import { type Edition, heldEdition } from './edition.js'
import { chosenOfFew } from './few-figures.js'
import { type FewAsked, type FewRow, fewRows } from './few-rows.js'
import { keyOf } from './observation-rows.js'
import { observationsOf } from './observations-told.js'
import { type Codes, resolved } from './resolve.js'
import { accountedFigureOf, appliedOf } from './shape.js'

const atMostOne = (list: readonly unknown[] | null | undefined) => (list?.length ?? 1) === 1

/** Whether a selection asks for the chosen figures as they are stated, in the usual order, from the first. */
export function isPlain({ codes, freq, sort, candidates, derive, ...asked }: Selection): boolean {
  const { series, from, to, status, latest, transform, aggregate, cursor } = asked
  const more = [series, from, to, status, latest, transform, aggregate, cursor]
  return (
    more.every((word) => word === null) &&
    !candidates &&
    !derive &&
    (sort ?? 'key') === 'key' &&
    atMostOne(freq) &&
    atMostOne(codes.source)
  )
}

// Beyond so many it is no few: what takes long would hold up what is asked down the same line.
const mostRows = 1000

/** The answer of few figures, with the rows that it was chosen of. */
export interface Few {
  table: Table
  rows: FewRow[]
}

function inTime(periods: readonly Period[] | null): FewAsked {
  if (periods === null) return {}
  const [one] = periods
  return periods.length === 1
    ? { period: one?.text, start: one?.starts }
    : { periods: periods.map(({ text }) => text), starts: periods.map(({ starts }) => starts) }
}

/** What a plain selection is answered by few figures of one edition, as it was at one moment; null: there are none, or not few, or another edition is served. */
export async function fewOf(
  db: Reader,
  edition: Edition,
  selection: Selection,
  codes: Codes,
  asked: FewAsked,
): Promise<Few | null> {
  const { freq, period, as_of } = selection
  const own = { freq: freq?.[0], as_of: as_of ?? undefined, source: codes.source?.[0] }
  const rows = await fewRows(db, { ...asked, ...inTime(period), ...own }, edition.id, mostRows)
  if (rows === null || rows.length === 0) return null
  const figures = chosenOfFew(rows, edition.codes)
  if (figures.length > (selection.limit ?? limits.rows_by_default)) return null
  const shown = figures.map((row) => ({ key: keyOf(row), figures: [accountedFigureOf(row)] }))
  const told = { next: null, applied: appliedOf(codes, selection), count: { total: shown.length } }
  const why = { empty_because: null }
  return { table: observationsOf(shown, { ...told, why }, edition, selection, { converts: false, more: null }), rows }
}

/** Observations of one indicator, reporter and partner, in one statement; null where they have to be asked for in the general way, which also refuses what is to be refused. */
export async function fewObservations(db: Reader, selection: Selection): Promise<Table | null> {
  const edition = heldEdition(db)
  if (edition === undefined || !isPlain(selection)) return null
  const [known] = await Promise.allSettled([(async () => resolved(selection, edition))()])
  if (known.status === 'rejected') return null
  const codes = known.value
  const { indicator, reporter, partner, product, unit } = codes
  if ([indicator, reporter, partner].some((list) => list?.length !== 1)) return null
  if (!atMostOne(product) || !atMostOne(unit)) return null
  const asked = {
    indicator: indicator?.[0],
    reporter: reporter?.[0],
    partner: partner?.[0],
    product: product?.[0],
    unit: unit?.[0],
  }
  const few = await fewOf(db, edition, selection, codes, asked)
  return few?.table ?? null
}
