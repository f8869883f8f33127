import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import { allProducts, type SeriesDimensions, seriesOf } from '../model/dimensions.js'
import { derivedFields, figureFields, spreadFields } from '../model/figure.js'
import { inTime } from '../model/in-time.js'
import type { Limits } from '../model/limits.js'
import { flowsOf, flows as mirrorFlows } from '../model/mirror.js'
import type { Selection } from '../model/selection.js'
import type { Stated } from '../model/stated.js'
import type { Table } from '../model/table.js'
import { views } from '../model/view.js'
import { ordered } from '../model/view-order.js'
import type { ViewRow } from '../model/view-rows.js'
import { finerThan } from '../statistics/aggregate.js'
import { inCurrency } from '../statistics/in-currency.js'
import { mirrorPairs } from '../statistics/mirror.js'
import { type MirrorCell, mirrorCells, type ToldSide } from '../statistics/mirror-cells.js'
import { withSpreads } from '../statistics/spread.js'
import { drawn } from './drawn.js'
import { type Edition, within } from './edition.js'
import { emptiness } from './emptiness.js'
import type { Filter } from './figures.js'
import { memoryPage } from './memory-page.js'
import { ratesOf } from './rates.js'
import { type Codes, resolved } from './resolve.js'
import { appliedOf } from './shape.js'
import { viewAggregated } from './view-aggregated.js'
import { checkedTable } from './view-checked.js'
import { currenciesOf } from './view-filter.js'

const view = views.mirror

/** What a mirror is asked: the selection, and which flows; null: all. */
export interface MirrorQuestion {
  selection: Selection
  flow: string | null
}

// Both sides, each as it reports itself: what the reporter tells of the partner, and the partner of the reporter.
function filtersOf({ reporter, partner, source }: Codes, flow: string | null, selection: Selection, edition: Edition) {
  const asked = flow === null ? mirrorFlows : [flow]
  const unit = [...edition.codes.units.entries.values()].filter(({ kind }) => kind === 'currency')
  const always = {
    ...{ product: [allProducts], unit: unit.map(({ code }) => code), source },
    // Of the latest periods those with a figure of either side count.
    selection: { ...selection, latest: null, candidates: true },
  }
  const sideOf = (side: 'reporter_value' | 'partner_value', areas: Pick<Filter, 'reporter' | 'partner'>) => {
    const flows = flowsOf(side, asked, edition.codes)
    return { flows, filter: { ...always, ...areas, indicator: [...flows.keys()] } satisfies Filter }
  }
  return {
    reporter: sideOf('reporter_value', { reporter, partner }),
    partner: sideOf('partner_value', { reporter: partner, partner: reporter }),
  }
}

interface Telling {
  units: readonly string[]
  freq: boolean
  candidates: boolean
}

// What lies between two sides is told of the reporter's series.
function seriesShown(reporter: Stated | null, partner: Stated | null): (SeriesDimensions | null)[] {
  const own = reporter && seriesOf(reporter)
  return [own, partner && seriesOf(partner), own, own && { ...own, unit: 'PERCENT' }]
}

// A row a cell and currency, or with all candidates a row each two figures that face each other.
function rowsOf(
  cells: readonly MirrorCell[],
  rates: readonly Stated[],
  { units, freq, candidates }: Telling,
  codes: Catalogue,
): ViewRow[] {
  return cells.flatMap(({ key: { freq: own, ...key }, starts, ends, told }) =>
    units.flatMap((unit) => {
      const reporters = inCurrency(unit, told.reporter, rates, codes)
      const partners = inCurrency(unit, told.partner, rates, codes)
      return mirrorPairs(reporters, partners, codes, candidates).map(
        ({ reporter, partner, gap, gap_percent, beside }) => ({
          key: {
            ...key,
            ...(units.length > 1 ? { unit } : {}),
            ...(freq ? { freq: own } : {}),
            ...(candidates && reporter !== null ? { reporter_source: reporter.figure.source } : {}),
            ...(candidates && partner !== null ? { partner_source: partner.figure.source } : {}),
          },
          figures: [reporter?.figure ?? null, partner?.figure ?? null, gap, gap_percent],
          series: seriesShown(reporter, partner),
          beside,
          ...{ starts, ends, measured: {} },
        }),
      )
    }),
  )
}

// The figures of a row, each in its series.
function figuresIn({ key, figures, series, starts, ends }: ViewRow): Stated[] {
  const [place, period] = [{ starts, ends }, String(key.period)]
  return figures.flatMap((figure, i) => {
    const own = series?.[i]
    return figure === null || !own ? [] : [{ ...own, ...place, period, figure }]
  })
}

function keysOf({ units, freq, candidates }: Telling): string[] {
  return [
    ...['reporter', 'partner', 'period', 'flow'],
    ...(units.length > 1 ? ['unit'] : []),
    ...(freq ? ['freq'] : []),
    ...(candidates ? ['reporter_source', 'partner_source'] : []),
  ]
}

/** Both sides of the trade of pairs, held against each other and never mixed. Throws TOO_MUCH (413) where more figures would be drawn on than the limit. */
export async function mirrorTable(db: Reader, { selection, flow }: MirrorQuestion, limits: Limits): Promise<Table> {
  return within(db, async (edition) => {
    const codes = resolved(selection, edition)
    const { candidates, freq, as_of: asOf } = selection
    const telling = { units: currenciesOf(codes.unit, edition.codes), freq: (freq?.length ?? 0) > 1, candidates }
    const { reporter, partner } = filtersOf(codes, flow, selection, edition)
    const most = limits.ranked_at_most
    const told = async ({ flows, filter }: typeof reporter): Promise<ToldSide> => {
      const figures =
        selection.aggregate === null
          ? await drawn(db, filter, most)
          : (await viewAggregated(db, filter, { ...selection, candidates: true }, edition.codes, most)).all
      return { flows, figures: candidates ? withSpreads(figures) : figures }
    }
    const cells = inTime(mirrorCells(await told(reporter), await told(partner)), selection)
    const stated = cells.flatMap(({ told }) => [...told.reporter, ...told.partner])
    const currencies = [...new Set([...stated.map(({ unit }) => unit), ...telling.units])]
    const periods = stated.map(({ period }) => period)
    const rates = await ratesOf(db, currencies, periods, asOf, edition.codes)
    const rows = ordered(view, rowsOf(cells, rates, telling, edition.codes), selection.sort)
    const areas = [...(codes.reporter as string[]), ...(codes.partner as string[])]
    const indicator = [...reporter.filter.indicator, ...partner.filter.indicator]
    const coarse = selection.aggregate === null ? undefined : freq?.[0]
    const statedAt = coarse === undefined ? freq : finerThan(coarse)
    const sought = { ...selection, freq: statedAt }
    const either = { ...reporter.filter, indicator, reporter: areas, partner: areas, selection: sought }
    const why =
      rows.length > 0
        ? { empty_because: null }
        : await emptiness(db, either, { names: view.keys, ...(coarse === undefined ? {} : { coarse }) })
    const table = {
      name: 'trade-mirror',
      keys: keysOf(telling),
      measures: [...view.measures],
      beside: true,
      fields: [...figureFields, ...derivedFields, 'checks', 'worst_verdict', ...(candidates ? spreadFields : [])],
      applied: { ...appliedOf(codes, selection), ...(flow === null ? {} : { flow }) },
    }
    const size = selection.limit ?? limits.rows_by_default
    const page = memoryPage({ table, rows, why, edition, asOf, size }, selection.cursor)
    return checkedTable(db, page, edition, rows.flatMap(figuresIn), limits)
  })
}
