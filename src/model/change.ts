import type { Figure } from './figure.js'

/** What may become of a figure. A rebase (the base is another) is no revision, since values of two bases are not compared. */
export const changes = ['added', 'revised', 'rebased', 'withdrawn'] as const
export type Change = (typeof changes)[number]

/** What a release may do to a figure: change it, or state it again with the same content. */
export const revisionKinds = [...changes, 'restated'] as const
export type RevisionKind = (typeof revisionKinds)[number]

/** New minus old, in the unit of both, with the least and the most that the two prints allow; null: open. */
export interface Difference {
  value: number
  low: number | null
  high: number | null
}

/** A figure that has changed: its keys, what became of it, and its states before and after (null: not in force). */
export interface FigureChange {
  id: string
  indicator: string
  freq: string
  reporter: string
  partner: string
  product: string
  period: string
  unit: string
  source: string
  change: Change
  /** The day of the new state. */
  known: string
  /** The release that brought it, `<source>~<vintage>`. */
  release: string
  old: Figure | null
  new: Figure | null
  /** null where there is nothing to compare: one state only, no value, or another base. */
  difference: Difference | null
  /** Why a figure was withdrawn. */
  reason: string | null
}
