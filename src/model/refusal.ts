/** Why a figure cannot be reckoned, or cannot be held against another: each said in `refusal-words`. */
export const refusalCodes = [
  'not_known',
  'several_not_known',
  'no_value',
  'undefined',
  'other_source',
  'other_compiler',
  'other_unit',
  'other_base',
  'other_territory',
  'series_breaks',
  'members_unsure',
  'total_not_known',
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
  'measure_not_added',
  'growth_not_added',
  'collection_unknown',
  'only_summed',
  'only_averaged',
  'only_at_end',
  'no_period_before',
  'no_heads',
  'withdrawn',
  'measure_unfit',
  'no_longer_of',
  'not_shared',
  'not_earlier',
  'not_just_before',
  'not_the_year_before',
  'cell_repeated',
  'not_one_change',
  'no_part',
  'never_set_over',
  'not_the_parts_over',
  'not_all_parts',
  'not_parts_of_product',
  'speaks_of_other',
  'differ_in_both',
  'no_difference',
  'not_one_of_two_parts',
  'not_mirrored',
  'growth_missing',
  'not_the_last_part',
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
