import type { Slice } from '../../model/slice.js'
import { periodWord } from '../period-word.js'
import type { RequestWords } from '../request-words.js'

/** What startPeriod and endPeriod ask for: periods that lie wholly inside, so that 2020 holds 2020-12. Throws MALFORMED_PERIOD (400). */
export function periodRange({ parameters }: RequestWords): Slice['times'] {
  const asked = [
    ['startPeriod', 'ge'],
    ['endPeriod', 'le'],
  ] as const
  return asked.flatMap(([param, operator]) => {
    const text = parameters.get(param)
    return text === undefined ? [] : [[[{ operator, period: periodWord(param, text) }]]]
  })
}
