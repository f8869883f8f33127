import type { Names, SpokenWords } from './names.js'

/** `unknown` is that of an indicator of which only its source knows what kind of number it is: it is served, and nothing is made of it. */
export const measures = [
  'level',
  'rate',
  'index',
  'count',
  'growth',
  'share',
  'ratio',
  'rank',
  'target',
  'unknown',
] as const
export type Measure = (typeof measures)[number]

export const comparisons = ['previous_period', 'year_before', 'december_before'] as const
export type Comparison = (typeof comparisons)[number]

/** SDMX CL_TIME_PER_COLLECT: S summed over the period, A average, E end of period. */
export const collections = ['S', 'A', 'E'] as const
export type Collection = (typeof collections)[number]

/** How goods are valued: free on board, or with cost, insurance and freight. */
export const valuations = ['FOB', 'CIF'] as const
export type Valuation = (typeof valuations)[number]

export const topics = [
  'trade',
  'investment',
  'national_accounts',
  'prices',
  'innovation',
  'travel',
  'finance',
  'projects',
  'environment',
] as const
export type Topic = (typeof topics)[number]

/** Where a typed endpoint shows this indicator: under which measure, and for FDI rankings under which `by` and `basis`. */
export interface Place {
  endpoint: string
  measure: string
  by?: string
  basis?: string
}

/** What is measured, with the facts that checks, transforms and typed endpoints follow from. */
export interface Indicator {
  code: string
  measure: Measure
  /** The indicator a growth, share, ratio, rank or target speaks of. */
  of: string | null
  /** For a share or rank: `parent` (the partner's parent, else the reporter's) or an indicator code. */
  over: string | null
  comparison: Comparison | null
  part_of: string | null
  /** Whether the parts of `part_of` of which this is one add up to the whole. */
  complete: boolean
  /** The two levels it is the difference of, first less second, where it is one. */
  difference_of: readonly [string, string] | null
  /** Of an exchange rate: the currency one unit of which costs this many units of the series' own. */
  converts: string | null
  /** Whether it counts the heads that a figure per head is divided by. */
  per_head: boolean
  /** Of a level: whether it may be below zero. */
  signed: boolean
  collection: Collection | null
  /** Of goods at a border: how they are valued unless the source says otherwise; null: it does not apply, or several ways together. */
  valuation: Valuation | null
  units: string[]
  /** Digits after the point that are usual when it is shown; null: as printed. */
  decimals: number | null
  topic: Topic
  by_partner: boolean
  by_product: boolean
  names: Names
  definitions: Names
  aliases: string[]
  shown: Place[]
  words: SpokenWords
  /** What people say for it where they count the other way: a deficit of 5 is a balance of -5. */
  opposite_words: SpokenWords
}
