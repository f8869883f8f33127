/** The kinds of arithmetic that figures are held against each other by (model.md, section 8). */
export const checkKinds = [
  'share_of_whole',
  'growth_of_levels',
  'sum_of_parts',
  'rank_of_values',
  'streak',
  'converted_amount',
  'monthly_to_annual',
  'bounds',
] as const
export type CheckKind = (typeof checkKinds)[number]

/** inconsistent: the closed intervals are disjoint; consistent: they meet; cannot_tell: an input is missing, unbounded, or not known to be alike. */
export const verdicts = ['consistent', 'inconsistent', 'cannot_tell'] as const
export type Verdict = (typeof verdicts)[number]

/** What would reconcile a stated with an implied figure. */
export const explanations = ['truncation', 'magnitude', 'unit', 'year', 'denominator', 'fencepost'] as const
export type Explanation = (typeof explanations)[number]

/** The columns of a check in flat faces, which are the same whatever there is to tell. */
export const checkColumns = [
  ...['check', 'verdict', 'stated_low', 'stated_high', 'implied_low', 'implied_high', 'explained_by'],
  ...['figures', 'derived', 'explanation'],
]

interface Bounds {
  low: number | null
  high: number | null
}

/** What came of holding one figure against others. */
export interface Check {
  check: CheckKind
  verdict: Verdict
  /** What the figure itself allows. */
  stated: Bounds
  /** What the others make of it; null where that cannot be told. */
  implied: Bounds | null
  explained_by: Explanation | null
  /** The figure first, then those it was held against. */
  figures: string[]
  /** The id of the derived figure that `implied` is the interval of; null where it is none. */
  derived: string | null
}
