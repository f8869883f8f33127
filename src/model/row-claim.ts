import { compare, type Decimal, decimalNumber, decimalOf, decimalText } from './decimal.js'
import { type Faults, quoted } from './fault.js'
import type { Measure } from './indicator.js'
import type { Observation, ReleaseColumn } from './observation.js'
import { intervalOf, type Qualifier, qualifiers } from './precision.js'
import { printOf } from './print.js'
import { missingStatuses, type Nature, natures, type Status, statuses } from './status.js'

type Cells = Record<ReleaseColumn, string>
export type RowClaim = Pick<
  Observation,
  'value' | 'low' | 'high' | 'digits' | 'qualifier' | 'status' | 'nature' | 'printed'
>

function oneOf<T extends string>(words: readonly T[], column: ReleaseColumn, cells: Cells, faults: Faults): T | null {
  const word = cells[column] as T
  if (cells[column] === '') return null
  if (words.includes(word)) return word
  faults.say(column, `${quoted(word)} is unknown`, `nothing or one of ${words.join(' ')}`)
  return null
}

function decimal(column: ReleaseColumn, cells: Cells, faults: Faults): Decimal | null {
  if (cells[column] === '') return null
  const read = decimalOf(cells[column])
  if (read !== null && Number.isFinite(decimalNumber(read))) return read
  faults.say(
    column,
    `${quoted(cells[column])} is no plain decimal number`,
    'digits with a point, as 260650000000 or 7.09',
  )
  return null
}

const known = Object.keys(statuses) as Status[]

function status(cells: Cells, nature: Nature | null, faults: Faults): Status {
  const word = cells.status as Status
  if (!known.includes(word))
    faults.say('status', `${quoted(word)} is no observation status`, `one of ${known.join(' ')}`)
  else if (cells.value === '' && !missingStatuses.includes(word))
    faults.say('status', `a figure without a value has status ${word}`, missingStatuses.join(' or '))
  else if (cells.value !== '' && missingStatuses.includes(word))
    faults.say('status', `a figure with a value has status ${word}`, 'a status that is not for missing values')
  else if (nature !== null && word !== 'F') faults.say('status', `a ${nature} has status ${word}`, 'F')
  else if (nature === null && word === 'F')
    faults.say('status', 'a figure without a nature has status F', `a nature: ${natures.join(' or ')}`)
  return word
}

function digits(cells: Cells, faults: Faults): number | null {
  if (cells.digits === '') return null
  if (/^[1-9]\d?$/.test(cells.digits)) return Number(cells.digits)
  faults.say(
    'digits',
    `${quoted(cells.digits)} is no number of digits`,
    'nothing (exact) or a whole number from 1 to 99',
  )
  return null
}

function bound(column: 'low' | 'high', given: Decimal | null, due: Decimal | null, faults: Faults): void {
  if (given === null ? due === null : due !== null && compare(given, due) === 0) return
  const told = given === null ? 'is empty' : `is ${decimalText(given)}`
  faults.say(
    column,
    `${column} ${told}, which is not what the digits and qualifier give`,
    due === null ? 'nothing: open on this side' : decimalText(due),
  )
}

function agreement(value: Decimal, claimed: number | null, printed: string, language: string, faults: Faults): void {
  const print = printOf(printed, language)
  if (print === null) {
    faults.say('printed', `${quoted(printed)} has no number`, 'the number as printed, as 260.65 billion')
    return
  }
  if (compare(print.value, value) !== 0)
    faults.say('value', `${decimalText(value)} is not what is printed, ${quoted(printed)}`, decimalText(print.value))
  if (claimed !== null && claimed !== print.digits)
    faults.say(
      'digits',
      `${quoted(printed)} does not claim ${claimed} digits`,
      `${print.digits}, or nothing where it is exact`,
    )
}

// A zero is as exact as its last printed place, which its value alone does not tell: 0.0 million is not 0.
function asPrinted(value: Decimal, printed: string, language: string): Decimal {
  return value.mantissa === 0n ? (printOf(printed, language)?.value ?? value) : value
}

/** What a row claims: its value with the interval, checked against its print (model.md, sections 2 and 9). */
export function rowClaim(cells: Cells, measure: Measure, language: string, faults: Faults): RowClaim {
  const nature = oneOf(natures, 'nature', cells, faults)
  const qualifier: Qualifier | null = oneOf(qualifiers, 'qualifier', cells, faults)
  const value = decimal('value', cells, faults)
  const low = decimal('low', cells, faults)
  const high = decimal('high', cells, faults)
  const claimed = digits(cells, faults)
  if (value !== null) {
    const due = intervalOf({ value: asPrinted(value, cells.printed, language), digits: claimed, qualifier, measure })
    if (due === null)
      faults.say(
        'qualifier',
        `${quoted(cells.qualifier)} makes no sense with digits ${quoted(cells.digits)} on a ${measure}`,
        'digits with over, nearly and about; none with exact; top on a rank',
      )
    else for (const side of ['low', 'high'] as const) bound(side, side === 'low' ? low : high, due[side], faults)
    agreement(value, claimed, cells.printed, language, faults)
  } else if (cells.value === '') {
    for (const column of ['low', 'high', 'digits', 'qualifier', 'printed'] as const)
      if (cells[column] !== '')
        faults.say(column, `${quoted(cells[column])} stands without a value`, 'nothing, or the value too')
  }
  return {
    value: value && decimalNumber(value),
    low: low && decimalNumber(low),
    high: high && decimalNumber(high),
    digits: claimed,
    qualifier,
    status: status(cells, nature, faults),
    nature,
    printed: cells.printed || null,
  }
}
