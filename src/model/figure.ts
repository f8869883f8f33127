import type { Verdict } from './check.js'
import type { Observation } from './observation.js'
import type { Qualifier } from './precision.js'
import type { Refusal } from './refusal.js'
import type { Nature, Status } from './status.js'

/** Why this source's figure was chosen where several have the cell (model.md, section 7); null where only one has. */
export const reasons = ['has_value', 'outcome', 'standing', 'vintage', 'code'] as const
export type Reason = (typeof reasons)[number]

/** How a figure was reckoned of others, where nobody states it. */
export interface Derived {
  /** In terms of the inputs in their order, a being the first. */
  formula: string
  /** The ids of the figures it was reckoned of. */
  inputs: string[]
  /** Why it could not be reckoned, where its value is null. */
  refused?: Refusal
}

/** How many checks touch a figure, and the worst of their verdicts; null: none does. */
export interface FigureChecks {
  count: number
  worst: Verdict | null
}

/** How far the figures that several sources state of one cell lie apart. */
export interface Spread {
  /** The least that any of them allows, and the most; null: one of them is open on that side. */
  low: number | null
  high: number | null
  /** How far high lies above low, in per cent of low, to six digits; only where both are bounded and low is above zero. */
  width_percent?: number
  /** Whether some two of them have no value in common, and so contradict each other. */
  disjoint: boolean
  /** How many sources state a value. */
  sources: number
}

/** The spread of a cell with what is to be said of it. */
export interface Disagreement extends Spread {
  verdict: Verdict
}

/** A figure as every answer shows it. Value and interval are in the unit itself. */
export interface Figure {
  id: string
  value: number | null
  unit: string
  low: number | null
  high: number | null
  digits: number | null
  qualifier: Qualifier | null
  status: Status
  nature: Nature | null
  base: string | null
  compiler: string | null
  /** Of a derived figure: those of its inputs, by comma. */
  source: string
  /** The day it became known; of a derived figure, the last of its inputs' days. */
  known: string
  printed: string | null
  chosen_because: Reason | null
  /**
   * As it may be shown. Of a derived figure: with the fewest digits that name a number of its interval (null: with none), and at the
   * scale asked for. Of any other: the value at the scale asked for, only where one is asked.
   */
  display?: string | null
  /** Of a stated figure in a typed answer. */
  checks?: FigureChecks
  /** Only of figures that nobody states. */
  derived?: Derived
  /** Of a derived rank: how many were ranked. */
  out_of?: number
  /** Of a derived rank or share in a ranking: how much of the total the ranked make up, in per cent. */
  covered_percent?: number
  /** Only where all candidates are asked for, and several sources state a value of the cell. */
  spread?: Spread
}

/** The names of a figure's fields, in the order flat faces write them. */
export const figureFields = [
  'id',
  'value',
  'unit',
  'low',
  'high',
  'digits',
  'qualifier',
  'status',
  'nature',
  'base',
  'compiler',
  'source',
  'known',
  'printed',
  'chosen_because',
] as const satisfies readonly (keyof Figure)[]

/** What a flat face tells of figures that may be derived, after those. */
export const derivedFields = ['display', 'formula', 'inputs', 'refused'] as const

/** What it tells of ranks beside those. */
export const rankedFields = ['out_of', 'covered_percent'] as const satisfies readonly (keyof Figure)[]
/** What a flat face tells of the spread of a cell, where all candidates are asked for. */
export const spreadFields = [
  'spread_low',
  'spread_high',
  'spread_width_percent',
  'spread_disjoint',
  'spread_sources',
] as const

/** What an observation tells beside its figure: where it was printed, and what is to be said of it. */
export type Account = Pick<Observation, 'literal' | 'start' | 'end' | 'worded' | 'note'>
export const accountFields = ['literal', 'start', 'end', 'worded', 'note'] as const satisfies readonly (keyof Account)[]

/** A figure with its account, as /v1/observations and /v1/figures show it. */
export type AccountedFigure = Figure & Account
