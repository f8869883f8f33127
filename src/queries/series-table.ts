import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import { dimensionsOf, type SeriesDimensions } from '../model/dimensions.js'
import { nearest } from '../model/nearest.js'
import type { Selection } from '../model/selection.js'
import type { Table } from '../model/table.js'
import { type Edition, within } from './edition.js'
import { observationPage } from './observation-table.js'
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

async function tableOf(
  db: Reader,
  edition: Edition,
  key: string,
  name: SeriesDimensions,
  selection: Selection,
): Promise<Table> {
  await seriesThere(db, key, name.indicator)
  const { freq, indicator, reporter, partner, product, unit } = name
  const codes = { indicator: [indicator], reporter: [reporter], partner: [partner], product: [product], unit: [unit] }
  const asked = { ...selection, codes: { ...selection.codes, ...codes }, freq: [freq] as Selection['freq'] }
  const table = await observationPage(db, edition, asked, selection.cursor, false)
  const all = { ...asked, period: null, from: null, to: null, latest: null, status: null }
  const [covers] = await coverage(db, { ...codes, source: selection.codes.source, selection: all }).execute()
  const { key: _key, ...covered } = covers ?? { key, first: null, last: null, periods: 0, sources: '', ...name }
  const sources = covered.sources.split(' ').filter(Boolean)
  return { ...table, name: 'series', whole: (observations) => ({ key, ...covered, sources, observations }) }
}

/** One series by its key, with its observations. Throws NOT_FOUND (404) where no figure has that key. */
export async function seriesTable(db: Reader, key: string, selection: Selection): Promise<Table> {
  const name = dimensionsOf(key)
  if (name === null) {
    throw lost(`"${key.slice(0, 200)}" is no key of a series, which is FREQ.INDICATOR.REPORTER.PARTNER.PRODUCT.UNIT.`)
  }
  return within(db, (edition) => tableOf(db, edition, key, name, selection))
}
