import { compare, decimalOf } from './decimal.js'
import { type Faults, quoted } from './fault.js'
import type { Observation, ReleaseColumn } from './observation.js'
import { periodOf } from './period.js'
import { printOf } from './print.js'

type Cells = Record<ReleaseColumn, string>
export type RowEvidence = Pick<Observation, 'base' | 'compiler' | 'literal' | 'start' | 'end' | 'worded' | 'note'>

function place(column: 'start' | 'end', cells: Cells, faults: Faults): number | null {
  const told = cells[column]
  if (cells.literal !== '' && /^\d{1,9}$/.test(told)) return Number(told)
  if (cells.literal !== '')
    faults.say(column, `${quoted(told)} is no place in the text`, 'a whole number of code points')
  else if (told !== '')
    faults.say(column, `${quoted(told)} is the place of no literal`, 'nothing, or a literal beside it')
  return null
}

function worded(cells: Cells, faults: Faults): boolean {
  if (cells.worded !== '' && cells.worded !== 'true' && cells.worded !== 'false')
    faults.say('worded', `${quoted(cells.worded)} is no yes or no`, 'true, or nothing')
  return cells.worded === 'true'
}

// The value must agree with its literal wherever that has a numeral: calling it worded is no way round.
function numeral(cells: Cells, inWords: boolean, language: string, faults: Faults): void {
  const print = printOf(cells.literal, language)
  const value = decimalOf(cells.value)
  if (inWords && print !== null)
    faults.say('worded', `${quoted(cells.literal)} has a numeral`, 'nothing: it is not said in words')
  if (inWords || value === null) return
  if (print === null)
    faults.say('literal', `${quoted(cells.literal)} has no numeral`, 'the figure as printed, or worded true')
  else if (compare(print.value, value) !== 0)
    faults.say(
      'value',
      `${cells.value} is not what the literal says, ${quoted(cells.literal)}`,
      'the number in the literal',
    )
}

/** Where a row's figure was printed, and what else its source says of it. */
export function rowEvidence(cells: Cells, language: string, faults: Faults): RowEvidence {
  const start = place('start', cells, faults)
  const end = place('end', cells, faults)
  const inWords = worded(cells, faults)
  if (cells.literal !== '') {
    numeral(cells, inWords, language, faults)
    if (start !== null && end !== null && end - start !== [...cells.literal].length) {
      faults.say(
        'end',
        `${quoted(cells.literal)} is ${[...cells.literal].length} code points long, not ${end - start}`,
        'start and end of the literal, half open',
      )
    }
  }
  if (cells.base !== '' && periodOf(cells.base)?.text !== cells.base)
    faults.say('base', `${quoted(cells.base)} is no period`, 'a period, or nothing')
  return {
    base: cells.base || null,
    compiler: cells.compiler || null,
    literal: cells.literal || null,
    start,
    end,
    worded: inWords,
    note: cells.note || null,
  }
}
