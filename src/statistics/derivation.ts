import type { Catalogue } from '../model/catalogue.js'
import { decimalFrom, decimalNumber } from '../model/decimal.js'
import type { SeriesDimensions } from '../model/dimensions.js'
import { derivedIdOf } from '../model/expression.js'
import type { Figure } from '../model/figure.js'
import type { Frequency } from '../model/period.js'
import { periodsAYear } from '../model/period-steps.js'
import { type Refusal, refusal } from '../model/refusal.js'
import type { Stated } from '../model/stated.js'
import { type Nature, natures, worstStatus } from '../model/status.js'
import { honest } from './honest.js'
import { boundsOf, type Interval, intervalFrom, point } from './interval.js'
import type { Operation } from './operations.js'
import { unlikeness } from './unlikeness.js'

/** The cell a derived figure stands in. */
export interface Cell extends SeriesDimensions {
  period: string
  starts: string
  ends: string
}

/** What a rank is told among: the other figures of its list, and what all that could be ranked make together, which has a value. */
export interface Ranked {
  others: readonly Figure[]
  total?: Figure
  /** How many there are to be ranked in all. */
  most?: number
}

const one = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? (values[0] as T) : null)

// A plan weighs more than an assumption, that more than a forecast, that more than an outcome.
function worstNature(inputs: readonly Figure[]): Nature | null {
  return natures.findLast((nature) => inputs.some((input) => input.nature === nature)) ?? null
}

// Held against itself a figure enters once: its difference is nought and its quotient one, whatever it is. A sum or a mean
// that counts it twice has its interval twice.
const cancelling = new Set<string>([
  ...['change', 'percent_change', 'compounded_annual_rate', 'index', 'share', 'ratio', 'ratio_percent'],
  ...['balance', 'remainder', 'gap', 'gap_percent'],
])

const isExact = ({ value, low, high }: Figure) => value === low && value === high

function reckoned(operation: Operation, inputs: readonly Stated[], { others, total, most }: Ranked) {
  const aYear = periodsAYear((inputs[0] as Stated).freq as Frequency)
  const figures = inputs.map(({ figure }) => figure)
  const ranked = others.filter(({ value }) => value !== null)
  const reckon = (of: (figure: Figure) => Interval) =>
    operation.reckon(figures.map(of), {
      ...{ aYear, others: ranked.map(of) },
      ...(total === undefined ? {} : { total: of(total) }),
      ...(most === undefined ? {} : { most }),
    })
  const about = reckon(({ value }) => point(decimalFrom(value as number)))
  const itself = cancelling.has(operation.name) && new Set(figures.map(({ id }) => id)).size === 1
  const beside = total === undefined ? ranked : [...ranked, total]
  const exact = itself || [...figures, ...beside].every(isExact)
  const interval = exact ? about : reckon(intervalFrom)
  const value = about?.low
  return value && interval && Number.isFinite(decimalNumber(value)) ? { value, interval } : null
}

/**
 * A figure reckoned of others, in the cell it is to stand in: its interval is that of its inputs, its status the worst of
 * theirs, its day the last of theirs. Where it cannot be told it has no value, and `derived.refused` says why. `ranked` is
 * what a rank is told among; `fault` is why nothing can be made of such inputs, whatever their values.
 */
export function derive(
  operation: Operation,
  inputs: readonly Stated[],
  cell: Cell,
  codes: Catalogue,
  ranked: Ranked = { others: [] },
  fault: Refusal | null = null,
): Stated {
  const figures = inputs.map(({ figure }) => figure)
  const ids = figures.map(({ id }) => id)
  const impossible = fault ?? lack(figures) ?? unlikeness(operation.alike, inputs, codes)
  const result = impossible === null ? reckoned(operation, inputs, ranked) : null
  const refused = result === null ? (impossible ?? refusal('undefined', operation.formula)) : null
  const nature = worstNature(figures)
  const figure: Figure = {
    id: derivedIdOf(operation.name, ids),
    value: result === null ? null : decimalNumber(result.value),
    unit: cell.unit,
    ...shown(result),
    qualifier: null,
    status: result === null ? 'O' : worstStatus(figures.map(({ status }) => status)),
    nature: result === null ? null : nature,
    base: null,
    compiler: one(figures.map(({ compiler }) => compiler)),
    source: [...new Set(figures.flatMap(({ source }) => source.split(',')))].filter(Boolean).join(','),
    known: figures.map(({ known }) => known).reduce((a, b) => (a > b ? a : b)),
    printed: null,
    chosen_because: null,
    derived: { formula: operation.formula, inputs: ids, ...(refused === null ? {} : { refused }) },
  }
  return { ...cell, figure }
}

// What an input lacks all lack that it is made into.
function lack(figures: readonly Figure[]): Refusal | null {
  const empty = figures.filter(({ value }) => value === null)
  const [first] = empty
  if (first === undefined) return null
  const reason = first.derived?.refused ?? refusal('no_value', first.id)
  const there = figures.length - empty.length
  if (reason.code !== 'not_known' || empty.length === 1 || there === 0) return reason
  return refusal('several_not_known', first.id, there, figures.length)
}

function shown(result: { value: Parameters<typeof honest>[0]; interval: Interval } | null) {
  if (result === null) return { low: null, high: null, digits: null, display: null }
  const text = honest(result.value, result.interval)
  return {
    ...boundsOf(result.interval),
    digits: text?.digits ?? null,
    display: text?.text ?? null,
  }
}
