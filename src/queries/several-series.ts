import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import { dimensionsOf, type SeriesDimensions, seriesKeyOf } from '../model/dimensions.js'
import { expressionOf, figuresIn } from '../model/expression.js'
import type { Figure } from '../model/figure.js'
import type { FigureName } from '../model/figure-id.js'
import { nearest } from '../model/nearest.js'
import { quotation } from '../model/quotation.js'
import type { Selection } from '../model/selection.js'
import type { Table } from '../model/table.js'
import { within } from './edition.js'
import { ofAllTime } from './figures.js'
import { observationPage } from './observation-table.js'
import { coverage } from './series-list.js'

async function refuseUnknown(db: Reader, keys: readonly string[]): Promise<void> {
  const found = await db.selectFrom('series').select('key').where('key', 'in', keys).execute()
  const there = new Set(found.map(({ key }) => key))
  const unknown = keys.find((key) => !there.has(key))
  if (unknown === undefined) return
  const { indicator = '' } = dimensionsOf(unknown) ?? {}
  const near = await db.selectFrom('series').select('key').where('indicator', '=', indicator).limit(500).execute()
  const meant = nearest(
    unknown,
    near.map(({ key }) => key),
  )
  throw new Problem('UNKNOWN_CODE', {
    detail: `series has ${quotation(unknown)}; no figure has that key.`,
    param: 'series',
    ...(meant === undefined ? {} : { did_you_mean: meant }),
    hint: 'Keys are written FREQ.INDICATOR.REPORTER.PARTNER.PRODUCT.UNIT; /v1/series lists them.',
  })
}

// What is reckoned of a series has a unit of its own; the figure it is reckoned of comes first in its id.
function keyBehind(row: object): string {
  const { id, derived, ...series } = row as SeriesDimensions & Figure
  const expression = derived === undefined ? null : expressionOf(id)
  const [first] = expression === null ? [] : figuresIn(expression)
  return seriesKeyOf((first as FigureName | undefined)?.series ?? series)
}

/** Some series by their keys, each with what it covers and its observations, in the order asked for. A page of observations at a time. Throws UNKNOWN_CODE (400) for a key that no figure has. */
export async function severalSeries(db: Reader, keys: readonly string[], selection: Selection): Promise<Table> {
  return within(db, async (edition) => {
    await refuseUnknown(db, keys)
    const table = await observationPage(db, edition, selection, selection.cursor, false)
    const all = { ...ofAllTime, as_of: selection.as_of }
    const covers = await coverage(db, { keys, source: selection.codes.source, selection: all }).execute()
    const nothing = { first: null, last: null, periods: 0, sources: '' }
    const covered = new Map(covers.map(({ key, ...series }) => [key, series]))
    const told = (key: string) => {
      const series = covered.get(key) ?? { ...(dimensionsOf(key) as SeriesDimensions), ...nothing }
      return { key, ...series, sources: series.sources.split(' ').filter(Boolean) }
    }
    const whole = (observations: object[]) =>
      keys.map((key) => ({ ...told(key), observations: observations.filter((row) => keyBehind(row) === key) }))
    return { ...table, name: 'series', whole }
  })
}
