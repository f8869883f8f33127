/** How other figures imply one: an operation on them, or what can be said of them without any. Each is said in `check-how-words`. */
export const checkHows = [
  'share',
  'ratio',
  'ratio_percent',
  'sum_ratio_percent',
  'percent_change',
  'growth_of_whole',
  'sum',
  'balance',
  'rank',
  'rank_in_total',
  'streak_of_ranks',
  'streak_since',
  'convert',
  'convert_back',
  'average_change',
  'within_kind',
  'within_whole',
  'within_list',
] as const
export type CheckHow = (typeof checkHows)[number]
