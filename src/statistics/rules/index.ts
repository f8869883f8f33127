import { averageOfMonths } from './average-of-months.js'
import { conversion } from './conversion.js'
import { growthOfLevels } from './growth.js'
import { growthOfParts } from './growth-of-parts.js'
import { levelFromGrowth } from './level-from-growth.js'
import { differenceOfLevels, remainderOfWhole, sumOfParts } from './parts.js'
import type { Rule } from './rule.js'
import { shareOfWhole } from './share-of-whole.js'

/** The rules, in the order they are tried where a cell is to be filled: what is exact before what is implied. */
export const rules: readonly Rule[] = [
  sumOfParts,
  differenceOfLevels,
  remainderOfWhole,
  shareOfWhole,
  growthOfLevels,
  growthOfParts,
  averageOfMonths,
  levelFromGrowth,
  conversion,
]
