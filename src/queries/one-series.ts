/** What is asked of series by their keys, not by what they are of. */
export interface OneSeries {
  /** The frequency that the one there is has; null: there are several. */
  freq: string | null
  /** The currency that its amounts are converted to; null: they stay as they are. */
  currency: string | null
}
