import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import type { Catalogue } from '../model/catalogue.js'
import type { SeriesDimensions } from '../model/dimensions.js'
import { seriesKeyOf } from '../model/dimensions.js'
import { accountFields, derivedFields, figureFields, spreadFields } from '../model/figure.js'
import { inTime, withoutTime } from '../model/in-time.js'
import type { Indicator } from '../model/indicator.js'
import type { Limits } from '../model/limits.js'
import type { Frequency } from '../model/period.js'
import { refusalWords } from '../model/refusal-words.js'
import type { Selection } from '../model/selection.js'
import { atHandOf, type Stated } from '../model/stated.js'
import type { Table } from '../model/table.js'
import { aggregateRefusal, finerThan } from '../statistics/aggregate.js'
import { candidateCells, relatedIndicators } from '../statistics/candidate-cells.js'
import { chosen } from '../statistics/chosen.js'
import { rules } from '../statistics/rules/index.js'
import { withSpreads } from '../statistics/spread.js'
import { aggregatedFigures, refuseBesideAggregate } from './aggregated-figures.js'
import { drawn } from './drawn.js'
import type { Edition } from './edition.js'
import { emptiness } from './emptiness.js'
import { emptyCells, filled } from './filled.js'
import { inCurrencies } from './in-currencies.js'
import { memoryPage } from './memory-page.js'
import { derivedRow, observationKeys, sortedObservations } from './observation-rows.js'
import type { OneSeries } from './one-series.js'
import { ratesOf } from './rates.js'
import type { Codes } from './resolve.js'
import { appliedOf } from './shape.js'
import { transformed } from './transformed.js'

function refuse(detail: string, param: string, hint: string): Problem {
  return new Problem('NOT_DERIVABLE', { detail, param, hint })
}

function targetsOf(codes: Codes, param: 'aggregate' | 'derive', { indicators }: Catalogue): Indicator[] {
  if (codes.indicator !== undefined) return codes.indicator.map((code) => indicators.entries.get(code) as Indicator)
  throw new Problem('MISSING_PARAMETER', {
    detail: `${param} needs indicator: what is to be reckoned.`,
    param: 'indicator',
    hint: 'The indicators are listed at /v1/indicators.',
  })
}

// As they are stated, or put together to a coarser frequency: all, and those that are shown.
async function atFrequency(
  db: Reader,
  codes: Catalogue,
  asked: Codes,
  selection: Selection,
  most: number,
  finer: Frequency[],
): Promise<{ all: Stated[]; shown: Stated[] }> {
  if (selection.aggregate === null) {
    const wide = { ...withoutTime(selection), status: null, candidates: true }
    const all = await drawn(db, { ...asked, keys: selection.series ?? undefined, selection: wide }, most)
    return { all, shown: selection.candidates ? all : chosen(all, codes) }
  }
  for (const indicator of targetsOf(asked, 'aggregate', codes)) {
    const refused = aggregateRefusal(selection.aggregate, indicator)
    if (refused !== null)
      throw refuse(refusalWords(refused, 'en'), 'aggregate', 'Ask without aggregate, or for another indicator.')
  }
  return aggregatedFigures(db, asked, selection, finer, codes, most)
}

// First put together, then told in another currency, then transformed.
async function put(
  db: Reader,
  { codes }: Edition,
  asked: Codes,
  selection: Selection,
  most: number,
  finer: Frequency[],
  currency: string | null,
): Promise<Stated[]> {
  const { all, shown } = await atFrequency(db, codes, asked, selection, most, finer)
  const isPut = ({ indicator, freq }: Stated) => `${indicator} ${freq}`
  const put = new Set(selection.aggregate === null ? [] : all.map(isPut))
  const instead = ({ indicator, freq }: SeriesDimensions) => put.has(`${indicator} ${freq}`)
  const told = (figures: Stated[]) =>
    currency === null ? figures : inCurrencies(db, figures, [currency], { all: true, asOf: selection.as_of, codes })
  return [...(await transformed(db, await told(shown), selection, codes, atHandOf(await told(all), instead)))]
}

async function fill(
  db: Reader,
  { codes }: Edition,
  asked: Codes,
  selection: Selection,
  most: number,
): Promise<Stated[]> {
  if (selection.transform !== null)
    throw refuse('derive and transform do not go together.', 'derive', 'Ask for one, then for the other.')
  const targets = targetsOf(asked, 'derive', codes)
  const { as_of: asOf, freq } = selection
  const related = [...new Set(targets.flatMap((target) => relatedIndicators(target, codes)))]
  const wide = { ...withoutTime(selection), freq: null, status: null, candidates: true }
  const { reporter, partner, source } = asked
  const near = await drawn(db, { reporter, partner, source, indicator: related, selection: wide }, most)
  const units = asked.unit ?? ['USD']
  const cells = targets.flatMap((target) => candidateCells(target, near, units, codes))
  const isAsked = ({ product, unit, freq: own }: Pick<Stated, 'product' | 'unit' | 'freq'>) =>
    (asked.product?.includes(product) ?? true) &&
    (asked.unit?.includes(unit) ?? true) &&
    (freq === null || freq.includes(own as Frequency))
  const periods = near.map(({ period }) => period)
  const rates = await ratesOf(db, [...units, ...near.map(({ unit }) => unit)], periods, asOf, codes)
  const around = { codes, currency: units[0] as string, near, rates }
  const told = await filled(db, emptyCells(cells.filter(isAsked), near), around, { asOf, source }, rules)
  const ofStatus = ({ figure }: Stated) => selection.status?.includes(figure.status) ?? true
  const stated = near
    .filter((one) => targets.some(({ code }) => code === one.indicator) && isAsked(one))
    .filter(ofStatus)
  return [...(selection.candidates ? stated : chosen(stated, codes)), ...told.filter(ofStatus)]
}

/** Observations that are put together to a coarser frequency, transformed in another currency, or reckoned where nobody states them; in memory, a page at a time. `own` is what is asked of a series alone, which is then made of nothing else. Throws NOT_DERIVABLE, MISSING_PARAMETER (400), TOO_MUCH (413). */
export async function derivedObservations(
  db: Reader,
  edition: Edition,
  codes: Codes,
  selection: Selection,
  onto: string | null,
  limits: Limits,
  own: OneSeries,
): Promise<Table> {
  const { aggregate, freq: asked } = selection
  if (aggregate !== null) refuseBesideAggregate(selection)
  const coarse = aggregate === null ? null : (asked?.[0] as Frequency)
  const parts = coarse === null ? [] : finerThan(coarse).filter((finer) => own.freq === null || own.freq === finer)
  const most = limits.ranked_at_most
  const figures = selection.derive
    ? await fill(db, edition, codes, selection, most)
    : (await put(db, edition, codes, selection, most, parts, own.currency)).filter(
        ({ figure }) => selection.status?.includes(figure.status) ?? true,
      )
  const apart = selection.candidates && selection.transform === null
  const timed = sortedObservations(apart ? withSpreads(figures) : figures, selection.sort).map((stated) => ({
    ...{ stated, starts: stated.starts, ends: stated.ends },
    key: { series: seriesKeyOf(stated), period: stated.period },
  }))
  const shown = inTime(timed, selection).map(({ stated }) => derivedRow(stated))
  const freq = coarse === null ? asked : parts
  const why =
    shown.length > 0
      ? { empty_because: null }
      : await emptiness(db, { ...codes, selection: { ...selection, freq } }, { ...(coarse === null ? {} : { coarse }) })
  const table = {
    name: 'observations',
    keys: [...observationKeys],
    measures: null,
    fields: [...figureFields, ...derivedFields, ...(apart ? spreadFields : []), ...accountFields],
    applied: { ...appliedOf(codes, selection), ...(own.currency === null ? {} : { unit: [own.currency] }) },
  }
  const size = selection.limit ?? limits.rows_by_default
  return memoryPage({ table, rows: shown, why, edition, asOf: selection.as_of, size }, onto)
}
