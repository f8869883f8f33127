import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import { dimensionsOf, type SeriesDimensions } from '../model/dimensions.js'
import { nearest } from '../model/nearest.js'
import type { Frequency } from '../model/period.js'
import type { Selection } from '../model/selection.js'
import type { Table } from '../model/table.js'
import { finerThan } from '../statistics/aggregate.js'
import { currencyAsked } from './currency-asked.js'
import { type Edition, heldEdition, within } from './edition.js'
import { fewOf, isPlain } from './few-observations.js'
import type { FewRow } from './few-rows.js'
import { observationPage } from './observation-table.js'
import { resolved } from './resolve.js'
import { coverage } from './series-list.js'

function lost(detail: string, meant?: string): Problem {
  const said = meant === undefined ? {} : { did_you_mean: meant }
  return new Problem('NOT_FOUND', { detail, ...said, hint: 'The series are listed at /v1/series.' })
}

async function seriesThere(db: Reader, key: string, indicator: string): Promise<void> {
  const there = await db.selectFrom('series').select('id').where('key', '=', key).executeTakeFirst()
  if (there !== undefined) return
  const near = await db.selectFrom('series').select('key').where('indicator', '=', indicator).limit(500).execute()
  const keys = near.map((series) => series.key)
  throw lost(`No figure has the key ${key}.`, nearest(key, keys))
}

// The key says the frequency: another is one that its figures are put together to.
function coarserOf({ freq: own }: SeriesDimensions, { aggregate, freq }: Selection): Frequency | null {
  const coarse = freq?.[0]
  if (coarse === undefined) return null
  if (aggregate === null)
    throw new Problem('UNKNOWN_PARAMETER', {
      detail: `freq does nothing without aggregate here: the key says ${own}.`,
      param: 'freq',
      hint: 'Ask with aggregate, or without freq.',
    })
  if (finerThan(coarse).includes(own as Frequency)) return coarse
  throw new Problem('NOT_DERIVABLE', {
    detail: `Figures of frequency ${own} are not put together to ${coarse}.`,
    param: 'freq',
    hint: 'Ask for a coarser one.',
  })
}

const codesOf = ({ indicator, reporter, partner, product, unit }: SeriesDimensions) => ({
  indicator: [indicator],
  reporter: [reporter],
  partner: [partner],
  product: [product],
  unit: [unit],
})

const inOrder = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const byEnd = (a: FewRow, b: FewRow) => inOrder(a[3], b[3]) || inOrder(a[2], b[2]) || inOrder(a[1], b[1])

// What the figures of a series cover where all are at hand, as `coverage` tells it; they are in order of time.
function coveredBy(rows: readonly FewRow[]) {
  return {
    first: (rows[0] as FewRow)[1],
    last: rows.reduce((last, row) => (byEnd(last, row) < 0 ? row : last))[1],
    periods: new Set(rows.map(([, period]) => period)).size,
    sources: [...new Set(rows.map(([, , , , , source]) => source))].sort(inOrder),
  }
}

const heldBy = (told: object) => ({ name: 'series', holder: { told, name: 'observations' } })

// A series of few figures that is asked for as it is.
async function fewOfSeries(
  db: Reader,
  key: string,
  name: SeriesDimensions,
  selection: Selection,
): Promise<Table | null> {
  const edition = heldEdition(db)
  const { codes, freq, period } = selection
  if (edition === undefined || !isPlain(selection) || codes.unit !== undefined || (freq ?? period) !== null) return null
  const asked = { ...selection, codes: { ...codes, ...codesOf(name) }, freq: [name.freq] as Selection['freq'] }
  const [known] = await Promise.allSettled([(async () => resolved(asked, edition, false))()])
  if (known.status === 'rejected') return null
  const few = await fewOf(db, edition, asked, known.value, { key })
  if (few === null) return null
  const covered = coveredBy(few.rows)
  return { ...few.table, ...heldBy({ key, ...name, ...covered }) }
}

async function tableOf(
  db: Reader,
  edition: Edition,
  key: string,
  name: SeriesDimensions,
  selection: Selection,
): Promise<Table> {
  await seriesThere(db, key, name.indicator)
  const { freq } = name
  const codes = codesOf(name)
  const currency = currencyAsked(selection.codes.unit, name, selection, edition.codes)
  const coarse = coarserOf(name, selection)
  const asked = { ...selection, codes: { ...selection.codes, ...codes }, freq: [coarse ?? freq] as Selection['freq'] }
  const table = await observationPage(db, edition, asked, selection.cursor, { freq, currency })
  const all = {
    ...asked,
    freq: [freq] as Selection['freq'],
    period: null,
    from: null,
    to: null,
    latest: null,
    status: null,
  }
  const [covers] = await coverage(db, { ...codes, source: selection.codes.source, selection: all }).execute()
  const { key: _key, ...covered } = covers ?? { key, first: null, last: null, periods: 0, sources: '', ...name }
  const sources = covered.sources.split(' ').filter(Boolean)
  return { ...table, ...heldBy({ key, ...covered, sources }) }
}

/** One series by its key, with its observations. Throws NOT_FOUND (404) where no figure has that key. */
export async function seriesTable(db: Reader, key: string, selection: Selection): Promise<Table> {
  const name = dimensionsOf(key)
  if (name === null) {
    throw lost(`"${key.slice(0, 200)}" is no key of a series, which is FREQ.INDICATOR.REPORTER.PARTNER.PRODUCT.UNIT.`)
  }
  return (
    (await fewOfSeries(db, key, name, selection)) ?? within(db, (edition) => tableOf(db, edition, key, name, selection))
  )
}
