import { Problem } from '../errors.js'
import { periodAt } from '../formats/sdmx/time-period.js'
import type { Period } from '../model/period.js'

/** The period a parameter names, in any spelling that SDMX has for it. Throws MALFORMED_PERIOD (400). */
export function periodWord(param: string, text: string): Period & { ends: string } {
  const period = periodAt(text)
  if (period !== null && period.ends !== null) return { ...period, ends: period.ends }
  throw new Problem('MALFORMED_PERIOD', {
    detail: `${param} has "${text.slice(0, 100)}", which is no period.`,
    param,
    hint: 'A period is written 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or as a range of start and length, 2025-01-01/P6M.',
  })
}
