import { type Faults, quoted } from '../fault.js'
import { type Period, periodOf } from '../period.js'
import type { ForeignRow } from './foreign-row.js'
import type { FigureMapping } from './mapping.js'
import { columnOf, termReader } from './term.js'

// Some date a month or year by its first or last day.
const shortened = { as_is: 10, year_of_day: 4, month_of_day: 7 } as const

/** How the period of a figure is read of rows; null where it is none, which is said. */
export function periodReader(told: FigureMapping['period']): (row: ForeignRow, faults: Faults) => Period | null {
  const { style = 'as_is', ...term } = typeof told === 'string' ? { column: '', style: undefined } : told
  const read = termReader(typeof told === 'string' ? told : term)
  const column = columnOf(typeof told === 'string' ? told : term) ?? 'period'
  return (row, faults) => {
    const text = read(row) ?? ''
    const period = periodOf(text)
    const known = period?.freq === 'D' ? periodOf(text.slice(0, shortened[style])) : period
    if (known === null) faults.say(column, `${quoted(text)} is no period`, '2024, 2024-S1, 2024-Q3, 2024-07 or a day')
    return known
  }
}
