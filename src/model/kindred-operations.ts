/** The operations that make a figure of the same kind as those it is made of: a sum of levels is a level, a share of one is none. */
export const kindredOperations: readonly string[] = [
  ...['sum', 'mean', 'year_end', 'half_year_end', 'quarter_end', 'month_end', 'week_end', 'balance', 'remainder'],
  ...['level_before', 'level_after', 'growth_of_whole', 'average_change', 'convert', 'convert_back', 'convert_across'],
]
