import type { AccountedFigure, Figure } from '../model/figure.js'
import { figureIdOf } from '../model/figure-id.js'
import type { Indicator } from '../model/indicator.js'
import type { Names } from '../model/names.js'
import type { Selection } from '../model/selection.js'
import type { Source } from '../model/source.js'
import type { Stated } from '../model/stated.js'
import type { Row, SourceNote, Table } from '../model/table.js'
import type { Unit } from '../model/unit.js'
import { spreadWithin } from '../statistics/spread.js'
import { type Edition, type LoadedRelease, shortDigest, sourceAsTold } from './edition.js'
import type { FigureRow } from './figures.js'
import type { Codes } from './resolve.js'

function spreadTold(row: ShownRow): Pick<Figure, 'spread'> {
  const { spread_low: low = null, spread_high: high = null, spread_disjoint: disjoint, spread_sources: sources } = row
  if (sources === undefined || disjoint === undefined || sources < 2) return {}
  return { spread: spreadWithin({ low, high, disjoint, sources }) }
}

type SpreadColumn = 'spread_low' | 'spread_high' | 'spread_disjoint' | 'spread_sources'
type AccountColumn = 'literal' | 'literal_start' | 'literal_end' | 'worded' | 'note'

/** What a figure is shown from. */
export type ShownRow = Omit<FigureRow, 'place' | AccountColumn | SpreadColumn> & Partial<Pick<FigureRow, SpreadColumn>>

/** What a figure with its account is shown from. */
export type AccountedRow = ShownRow & Pick<FigureRow, AccountColumn>

// Field by field: this is made for every row of every answer.
function statedFigure(row: ShownRow): Figure {
  return {
    id: figureIdOf(row, row.period, row.source),
    value: row.value,
    unit: row.unit,
    low: row.low,
    high: row.high,
    digits: row.digits,
    qualifier: row.qualifier as Figure['qualifier'],
    status: row.status as Figure['status'],
    nature: row.nature as Figure['nature'],
    base: row.base,
    compiler: row.compiler,
    source: row.source,
    known: row.known,
    printed: row.printed,
    chosen_because: row.chosen_because as Figure['chosen_because'],
  }
}

/** A figure as it is shown, of a row of the database. */
export function figureOf(row: ShownRow): Figure {
  return Object.assign(statedFigure(row), spreadTold(row))
}

/** A figure with its series and the days of its period, of a row of the database. */
export function statedOf(row: FigureRow): Stated {
  const { freq, indicator, reporter, partner, product, unit, period, starts, ends } = row
  return { freq, indicator, reporter, partner, product, unit, period, starts, ends, figure: figureOf(row) }
}

/** A figure with its account: where it was printed, and what is to be said of it. */
export function accountedFigureOf(row: AccountedRow): AccountedFigure {
  const { literal, literal_start: start, literal_end: end, worded, note } = row
  return Object.assign(figureOf(row), { literal, start, end, worded, note })
}

/** The names of codes, by code; a code that stands in no list has none. */
export function labelsOf(codes: Iterable<string>, { codes: lists }: Edition): Record<string, Names> {
  const labels: Record<string, Names> = {}
  for (const code of new Set(codes)) {
    const entry =
      lists.areas.entries.get(code) ??
      lists.indicators.entries.get(code) ??
      lists.units.entries.get(code) ??
      lists.products.entries.get(code)
    if (entry !== undefined) labels[code] = entry.names
  }
  return labels
}

// What each vintage says of itself, the newest first, each once: what figures of several are under is all of it.
function together(said: readonly (string | null)[], between: string): string | null {
  const all = [...new Set(said.filter((one) => one !== null))].toReversed()
  return all.length === 0 ? null : all.join(between)
}

/**
 * How sources are shown beside figures; `published` is the vintage of the newest release known by then. Licences of several
 * vintages are joined as SPDX does.
 */
export function sourceNotesOf(
  keys: Iterable<string>,
  edition: Edition,
  asOf: string | null,
): Record<string, SourceNote> {
  const notes: Record<string, SourceNote> = {}
  for (const key of new Set(keys)) {
    // A source with figures stands in the list and has a release: the database holds both to that.
    const known = edition.releases.filter(({ source, known }) => source === key && (asOf === null || known <= asOf))
    const told = known.map((release) => sourceAsTold(edition, release))
    const { title, publisher } = told.at(-1) as Source
    const { vintage } = known.at(-1) as LoadedRelease
    const attribution = together(
      told.map((one) => one.attribution),
      '; ',
    )
    const licence = together(
      told.map((one) => one.licence),
      ' AND ',
    )
    notes[key] = { title, publisher, published: vintage, licence, attribution }
  }
  return notes
}

/** The question as understood, for `meta.applied`: what was asked, in canonical codes. */
export function appliedOf(codes: Codes, selection: Selection): Record<string, unknown> {
  const { series, period, from, to, freq, status, latest, candidates, derive, sort, since, change } = selection
  const { transform, base, aggregate } = selection
  const told: Record<string, unknown> = {}
  // One after the other, not by a list of all: every answer is told so.
  const tell = (name: string, value: unknown) => {
    if (value !== null && value !== undefined) told[name] = value
  }
  for (const name in codes) tell(name, codes[name as keyof Codes])
  tell('series', series)
  tell(
    'period',
    period?.map(({ text }) => text),
  )
  tell('from', from?.text)
  tell('to', to?.text)
  tell('freq', freq)
  tell('status', status)
  tell('latest', latest)
  tell('candidates', candidates ? 'all' : null)
  tell('transform', transform)
  tell('base', base?.text)
  tell('aggregate', aggregate)
  tell('derive', derive ? true : null)
  tell('sort', sort)
  tell('since', since)
  tell('change', change)
  return told
}

function indicatorsOf(codes: Iterable<string>, { codes: lists }: Edition): Table['indicators'] {
  const told: Table['indicators'] = {}
  for (const code of codes) {
    const { names, collection, decimals } = lists.indicators.entries.get(code) as Indicator
    told[code] = { names, collection, decimals }
  }
  return told
}

function newestOf({ releases }: Edition, asOf: string | null): string {
  const days = releases.map(({ known }) => known).filter((known) => asOf === null || known <= asOf)
  return days.reduce((newest, day) => (day > newest ? day : newest), '1970-01-01')
}

/** What stands beside the rows of a table: the edition, labels, sources. */
export function surroundings(
  rows: Row[],
  edition: Edition,
  asOf: string | null,
): Pick<Table, 'labels' | 'sources' | 'units' | 'indicators' | 'newest'> & { edition: string } {
  const [codes, indicators, sources, units] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ]
  const tell = ({ source, unit }: Figure) => {
    sources.add(source)
    units.add(unit)
  }
  for (const { key, figures, series = [], beside } of rows) {
    for (const name in key) codes.add(key[name] as string)
    if (key.indicator !== undefined) indicators.add(key.indicator)
    for (const one of series) if (one !== null) indicators.add(one.indicator)
    for (const figure of figures) if (figure !== null) tell(figure)
    for (const figure of beside?.unattributed ?? []) tell(figure)
  }
  return {
    edition: shortDigest(edition),
    labels: labelsOf([...codes, ...units], edition),
    sources: sourceNotesOf([...sources].flatMap((keys) => keys.split(',')).filter(Boolean), edition, asOf),
    indicators: indicatorsOf(indicators, edition),
    newest: newestOf(edition, asOf),
    units: Object.fromEntries([...units].map((unit) => [unit, (edition.codes.units.entries.get(unit) as Unit).kind])),
  }
}
