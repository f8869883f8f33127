import { bounds } from './bounds.js'
import { byRules } from './by-rules.js'
import { convertedAmount } from './converted-amount.js'
import { rankOfValues } from './rank-of-values.js'
import type { CheckRow } from './row.js'
import { streak } from './streak.js'

/** The kinds of checks (model.md, section 8), a row each. */
export const checkRows: readonly CheckRow[] = [
  byRules('share_of_whole'),
  byRules('growth_of_levels'),
  byRules('sum_of_parts'),
  rankOfValues,
  streak,
  convertedAmount,
  byRules('monthly_to_annual'),
  bounds,
]
