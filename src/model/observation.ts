import type { SeriesDimensions } from './dimensions.js'
import type { Qualifier } from './precision.js'
import type { Nature, Status } from './status.js'

/** One value of one series at one period from one source, known from a vintage on. Values are in the unit itself. */
export interface Observation extends SeriesDimensions {
  /** The one spelling of the period, with the first and last day it covers (an open one ends when it was told). */
  period: string
  starts: string
  ends: string
  value: number | null
  low: number | null
  high: number | null
  /** Significant digits the print claims; null: exact. */
  digits: number | null
  qualifier: Qualifier | null
  status: Status
  nature: Nature | null
  /** The period compared with, or the reference period of an index or of constant prices. */
  base: string | null
  /** Who compiled it; null: the source does not say. */
  compiler: string | null
  /** The number as read, with its magnitude word. */
  printed: string | null
  /** The figure as printed and its place in the text, in code points, half open. */
  literal: string | null
  start: number | null
  end: number | null
  /** Whether the literal says the figure in words and has no numeral. */
  worded: boolean
  note: string | null
}

/** The columns of a release's observations.csv, in order. Those of the observations face; what follows from the release stands below. */
export const releaseColumns = [
  'indicator',
  'freq',
  'reporter',
  'partner',
  'product',
  'period',
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
  'printed',
  'literal',
  'start',
  'end',
  'worded',
  'note',
] as const
export type ReleaseColumn = (typeof releaseColumns)[number]

/** Columns of the observations face that follow from release.json: they may be left out, and must agree where they are given. */
export const impliedColumns = ['id', 'source', 'known', 'chosen_because'] as const
