/** What may be made of the figures of a series: FRED's units, a share of the whole, and per head. */
export const transformNames = [
  'change',
  'percent_change',
  'percent_change_year',
  'index',
  'log',
  'compounded_annual_rate',
  'share',
  'per_capita',
] as const
export type TransformName = (typeof transformNames)[number]

/** How figures of a finer frequency make one of a coarser. */
export const aggregateNames = ['sum', 'mean', 'end'] as const
export type AggregateName = (typeof aggregateNames)[number]
