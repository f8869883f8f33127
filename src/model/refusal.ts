/** Why a figure cannot be reckoned, or cannot be held against another: each said in `refusal-words`. */
export const refusalCodes = [
  'not_known',
  'no_value',
  'undefined',
  'other_source',
  'other_vintage',
  'other_compiler',
  'other_unit',
  'other_base',
  'other_territory',
  'series_breaks',
  'members_unsure',
  'total_not_known',
  'never_ranked',
  'no_list_made',
  'part_of_none',
  'no_rate',
  'no_rate_loaded',
  'rate_implied',
  'not_the_rate',
  'not_the_growth_leading',
  'not_the_growth_following',
  'not_consecutive',
  'not_the_months',
  'measure_unfit',
  'measure_not_added',
  'growth_not_added',
  'collection_unknown',
  'only_summed',
  'only_averaged',
  'only_at_end',
  'no_period_before',
  'no_year_before',
  'no_heads',
  'not_whole_periods',
  'periods_missing',
  'withdrawn',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** A reason with what it speaks of, in the order its sentence names it: ids of figures, codes, periods, days, numbers. */
export interface Refusal {
  code: RefusalCode
  of: readonly (string | number | null)[]
}

/** A reason and what it speaks of. */
export function refusal(code: RefusalCode, ...of: Refusal['of']): Refusal {
  return { code, of }
}
