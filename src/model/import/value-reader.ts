import { scaled } from '../decimal.js'
import { type Faults, quoted } from '../fault.js'
import type { ForeignRow } from './foreign-row.js'
import { type FigureMapping, type Mapping, multipliers } from './mapping.js'
import { exampleOf, numberReader, type ReadNumber } from './number-style.js'
import { printedNumber } from './printed-number.js'

/** A number as a release has it; digits are null where it is exact. */
export type PrintedNumber = Omit<ReadNumber, 'digits'> & { digits: number | null; printed: string }

// Nothing is guessed of a power that is not told: 429.7 is not 429.7 billion.
function powerReader(told: FigureMapping['value']['power']): (row: ForeignRow, faults: Faults) => number | null {
  if (told === undefined) return () => 0
  const { column, otherwise = '' } = typeof told === 'string' ? { column: told } : told
  return ({ cells }, faults) => {
    const power = cells[column] || otherwise
    if (/^\d{1,2}$/.test(power)) return Number(power)
    faults.say(column, `${quoted(power)} is no power of ten`, '0, 3, 6 or 9')
    return null
  }
}

/** How the value of a figure is read of rows: null where a row has none, or where it is no number, which is said. */
export function valueReader(
  { column, multiplier = 'one', power, exact = false }: FigureMapping['value'],
  { numbers = {}, language = 'en' }: Pick<Mapping, 'numbers' | 'language'>,
): (row: ForeignRow, faults: Faults) => PrintedNumber | null {
  const read = numberReader(numbers)
  const missing = new Set(numbers.missing ?? [''])
  const powerOf = powerReader(power)
  return (row, faults) => {
    const text = row.cells[column]
    if (text === undefined || missing.has(text)) return null
    const number = read(text)
    if (number === null) faults.say(column, `${quoted(text)} is no number as this file writes them`, exampleOf(numbers))
    const told = powerOf(row, faults)
    if (number === null || told === null) return null
    const at = multipliers[multiplier] + told
    const printed = printedNumber({ ...number, value: scaled(number.value, at) }, at, language)
    return exact ? { ...printed, digits: null } : printed
  }
}
