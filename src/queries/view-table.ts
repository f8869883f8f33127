import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import { allProducts, notApplicable } from '../model/dimensions.js'
import { derivedFields, figureFields, rankedFields, spreadFields } from '../model/figure.js'
import { inTime, withoutTime } from '../model/in-time.js'
import type { Indicator } from '../model/indicator.js'
import type { Limits } from '../model/limits.js'
import type { Selection } from '../model/selection.js'
import type { Stated } from '../model/stated.js'
import type { Row, Table } from '../model/table.js'
import { type Basis, placesOf, type View } from '../model/view.js'
import { ordered } from '../model/view-order.js'
import { type ViewRow, viewRows } from '../model/view-rows.js'
import { relatedIndicators } from '../statistics/candidate-cells.js'
import { conversion } from '../statistics/rules/conversion.js'
import { rules } from '../statistics/rules/index.js'
import { withSpreads } from '../statistics/spread.js'
import { drawn } from './drawn.js'
import { within } from './edition.js'
import { emptiness } from './emptiness.js'
import type { Filter } from './figures.js'
import { memoryPage } from './memory-page.js'
import { rankings } from './rankings.js'
import { resolved } from './resolve.js'
import { appliedOf } from './shape.js'
import { transformed } from './transformed.js'
import { checkedTable } from './view-checked.js'
import { type Filling, reckoned } from './view-derived.js'
import { viewFigures } from './view-figures.js'
import { areasOf, currenciesOf } from './view-filter.js'

/** What a view is asked: the selection, and which of a ranking's lists. */
export interface ViewQuestion extends Basis {
  selection: Selection
}

function keysOf(view: View, row: ViewRow | undefined): string[] {
  const told = Object.keys(row?.key ?? {})
  const named = [...Object.keys(view.keys), 'period', ...(view.tellsBasis ? ['by', 'basis'] : [])]
  return [...named, ...told.filter((key) => !named.includes(key))]
}

const isAsked =
  ({ units, codes }: Filling) =>
  ({ unit }: Stated) =>
    units.includes(unit) || codes.units.entries.get(unit)?.kind !== 'currency'

// What a view does not show and what it shows is reckoned of: an index, of which changes are.
async function behind(db: Reader, filter: Filter, { places, codes }: Filling, most: number): Promise<Stated[]> {
  const related = [...places.keys()].flatMap((code) =>
    relatedIndicators(codes.indicators.entries.get(code) as Indicator, codes),
  )
  const indicator = [...new Set(related)].filter((code) => !places.has(code))
  return indicator.length === 0 ? [] : drawn(db, { ...filter, indicator }, most)
}

// What a view shows beside what is stated: what is asked to be derived, what is always told, ranks and shares.
async function withDerived(
  db: Reader,
  figures: readonly Stated[],
  unseen: readonly Stated[],
  { derive, codes }: Selection,
  filling: Filling,
): Promise<Stated[]> {
  const { always, measures } = filling.view
  // What is told in the currency it is stated in is then converted too.
  const currencies = figures.map(({ unit }) => unit)
  const wide =
    codes.unit === undefined ? filling : { ...filling, units: [...new Set([...filling.units, ...currencies])] }
  const told = await reckoned(db, [...figures, ...unseen], derive ? measures : always, wide, rules)
  const known = [...figures, ...told.filter(({ figure }) => figure.value !== null)]
  const converted = codes.unit === undefined ? [] : await reckoned(db, known, measures, filling, [conversion])
  // An amount has the rank and share that it has in the currency it is stated in.
  const ranked = await rankings(db, known, filling)
  const derived = [...told, ...converted, ...ranked].toSorted(
    (a, b) => Number(a.figure.value === null) - Number(b.figure.value === null),
  )
  return [...figures, ...derived].filter(isAsked(filling))
}

// Each stands in the place of the amount it is made of, and so in the row of its currency.
async function withTransform(
  db: Reader,
  figures: readonly Stated[],
  selection: Selection,
  filling: Filling,
): Promise<Stated[]> {
  if (selection.derive)
    throw new Problem('NOT_DERIVABLE', {
      detail: 'derive and transform do not go together.',
      param: 'derive',
      hint: 'Ask for one, then for the other.',
    })
  const asked = figures.filter(isAsked(filling))
  const made = await transformed(db, asked, selection, filling.codes, filling.atHand)
  return made.map((one, i) => ({ ...one, unit: (asked[i] as Stated).unit }))
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
    const { as_of: asOf, candidates } = selection
    const places = placesOf(view, { by, basis }, edition.codes)
    const units = currenciesOf(codes.unit, edition.codes)
    // An amount asked for in a currency may be stated in another.
    const statedIn = [...edition.codes.units.entries.values()]
      .filter(({ code, kind }) => kind !== 'currency' || units.includes(code) || codes.unit !== undefined)
      .map(({ code }) => code)
    // What is derived may come of other periods than those asked for, and has a status of its own.
    const timed = selection.derive ? withoutTime(selection) : selection
    const wide = selection.transform === null ? timed : { ...timed, status: null }
    const filter = {
      ...areasOf(view, codes, edition.codes),
      indicator: [...places.keys()],
      product: [allProducts, notApplicable],
      unit: statedIn,
      source: codes.source,
      selection: wide,
    } satisfies Filter
    const currencies = selection.transform !== null && codes.unit !== undefined ? units : null
    const { shown, atHand, put, ofAllTime } = await viewFigures(
      db,
      { filter, selection, currencies },
      edition.codes,
      limits.ranked_at_most,
    )
    const filling = {
      view,
      atHand,
      places,
      units,
      codes: edition.codes,
      asOf,
      source: codes.source,
      candidates,
    }
    const unseen = selection.derive ? await behind(db, filter, filling, limits.ranked_at_most) : []
    const made =
      selection.transform === null
        ? await withDerived(db, shown, unseen, selection, filling)
        : await withTransform(db, shown, selection, filling)
    const figures = made.filter(({ figure }) => selection.status?.includes(figure.status) ?? true)
    const telling = { units, freq: (selection.freq?.length ?? 0) > 1, source: candidates }
    const apart = candidates && selection.transform === null
    const all = viewRows(view, apart ? withSpreads(figures) : figures, places, edition.codes, telling)
    const rows = ordered(view, ofAllTime ? inTime(all, selection) : all, selection.sort)
    const applied = {
      ...appliedOf(codes, selection),
      ...(by === null ? {} : { by }),
      ...(basis === null ? {} : { basis }),
      ...(view.keys.province === undefined ? {} : { side: view.keys.province }),
    }
    const sought = { ...filter, selection: { ...selection, freq: put?.finer ?? selection.freq } }
    const why =
      rows.length > 0
        ? { empty_because: null }
        : await emptiness(db, sought, { names: view.keys, ...(put === null ? {} : { coarse: put.coarse }) })
    const table = {
      name: view.endpoint.replace('/', '-'),
      keys: keysOf(view, rows[0]),
      measures: [...view.measures],
      fields: [
        ...figureFields,
        ...derivedFields,
        'checks',
        'worst_verdict',
        ...(apart ? spreadFields : []),
        ...(view.ranked === null ? [] : rankedFields),
      ],
      applied,
    }
    const size = selection.limit ?? limits.rows_by_default
    const told = rows.map(({ key, figures, series }): Row => ({ key, figures, series }))
    const page = memoryPage({ table, rows: told, why, edition, asOf, size }, selection.cursor)
    return checkedTable(db, page, edition, figures, limits)
  })
}
