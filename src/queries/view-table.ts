import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import { allProducts, notApplicable } from '../model/dimensions.js'
import { derivedFields, figureFields, rankedFields } from '../model/figure.js'
import { inTime, withoutTime } from '../model/in-time.js'
import type { Limits } from '../model/limits.js'
import type { Selection } from '../model/selection.js'
import type { Stated } from '../model/stated.js'
import type { Table } from '../model/table.js'
import { type Basis, placesOf, type View } from '../model/view.js'
import { ordered } from '../model/view-order.js'
import { type ViewRow, viewRows } from '../model/view-rows.js'
import { conversion } from '../statistics/rules/conversion.js'
import { rules } from '../statistics/rules/index.js'
import { within } from './edition.js'
import { emptiness } from './emptiness.js'
import { chosenFigures, type Filter } from './figures.js'
import { memoryPage } from './memory-page.js'
import { resolved } from './resolve.js'
import { appliedOf, statedOf } from './shape.js'
import { transformed } from './transformed.js'
import { type Filling, rankings, reckoned } from './view-derived.js'
import { areasOf, currenciesOf } from './view-filter.js'

/** What a view is asked: the selection, and which of a ranking's lists. */
export interface ViewQuestion extends Basis {
  selection: Selection
}

async function figuresOf(db: Reader, filter: Filter, most: number): Promise<Stated[]> {
  const figures = await chosenFigures(db, filter, ['reporter', 'partner', 'freq'])
    .limit(most + 1)
    .execute()
  if (figures.length <= most) return figures.map(statedOf)
  throw new Problem('TOO_MUCH', {
    detail: `This question draws on more than ${most} figures, the most for one answer.`,
    hint: 'Ask for fewer areas or periods at a time, or page through /v1/observations.',
  })
}

function keysOf(view: View, row: ViewRow | undefined): string[] {
  const told = Object.keys(row?.key ?? {})
  const named = [...Object.keys(view.keys), 'period', ...(view.tellsBasis ? ['by', 'basis'] : [])]
  return [...named, ...told.filter((key) => !named.includes(key))]
}

// What a view shows beside what is stated: what is asked to be derived, what is always told, ranks and shares.
async function withDerived(
  db: Reader,
  figures: Stated[],
  { derive, codes }: Selection,
  filling: Filling,
): Promise<Stated[]> {
  const { always, measures } = filling.view
  const converted = codes.unit === undefined ? [] : await reckoned(db, figures, measures, filling, [conversion])
  const stated = [...figures, ...converted]
  const told = await reckoned(db, stated, derive ? measures : always, filling, rules)
  const isAsked = ({ unit }: Stated) =>
    filling.units.includes(unit) || filling.codes.units.entries.get(unit)?.kind !== 'currency'
  const all = [...stated, ...told].filter(isAsked)
  return [...all, ...(await rankings(db, all, filling))]
}

/** What a typed endpoint answers. Throws TOO_MUCH (413) where more figures would be drawn on than the limit. */
export async function viewTable(
  db: Reader,
  view: View,
  { selection, by, basis }: ViewQuestion,
  limits: Limits,
): Promise<Table> {
  return within(db, async (edition) => {
    const codes = resolved(selection, edition)
    const places = placesOf(view, { by, basis }, edition.codes)
    const units = currenciesOf(codes.unit, edition.codes)
    // An amount asked for in a currency may be stated in another.
    const drawn = [...edition.codes.units.entries.values()]
      .filter(({ code, kind }) => kind !== 'currency' || units.includes(code) || codes.unit !== undefined)
      .map(({ code }) => code)
    // What is derived may come of other periods than those asked for.
    const wide = selection.derive ? withoutTime(selection) : selection
    const filter: Filter = {
      ...areasOf(view, codes, edition.codes),
      indicator: [...places.keys()],
      product: [allProducts, notApplicable],
      unit: drawn,
      source: codes.source,
      selection: wide,
    }
    const filling = { view, places, units, codes: edition.codes, asOf: selection.as_of }
    const stated = await figuresOf(db, filter, limits.ranked_at_most)
    const figures =
      selection.transform === null
        ? await withDerived(db, stated, selection, filling)
        : await transformed(db, stated, selection, edition.codes)
    const telling = { units, freq: (selection.freq?.length ?? 0) > 1, source: selection.candidates }
    const all = viewRows(view, [...figures], places, edition.codes, telling)
    const rows = ordered(view, selection.derive ? inTime(all, selection) : all, selection.sort)
    const applied = {
      ...appliedOf(codes, selection),
      ...(by === null ? {} : { by }),
      ...(basis === null ? {} : { basis }),
      ...(view.keys.province === undefined ? {} : { side: view.keys.province }),
    }
    const why = rows.length > 0 ? { empty_because: null } : await emptiness(db, { ...filter, selection }, view.keys)
    const table = {
      name: view.endpoint.replace('/', '-'),
      keys: keysOf(view, rows[0]),
      measures: [...view.measures],
      fields: [...figureFields, ...derivedFields, ...(view.ranked === null ? [] : rankedFields)],
      applied,
    }
    const size = selection.limit ?? limits.rows_by_default
    const shown = rows.map(({ key, figures }) => ({ key, figures }))
    return memoryPage({ table, rows: shown, why, edition, asOf: selection.as_of, size }, selection.cursor)
  })
}
