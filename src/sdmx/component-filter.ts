import { Problem } from '../errors.js'
import { type Component, components, keyComponents } from '../formats/sdmx/components.js'
import { type Comparison, type Condition, type Operator, operators } from '../model/comparison.js'
import { nearest } from '../model/nearest.js'
import { type Slice, sliceKeys, type TimeComparison, type TimeOperator, timeOperators } from '../model/slice.js'
import { periodWord } from './period-word.js'

/** A condition on what a component says, to be held against observations one by one. */
export interface ComponentCondition {
  component: string
  condition: Condition
}

/** What filters ask for: of the database, and of the observations it gives. */
export interface Filters extends Pick<Slice, 'codes' | 'times'> {
  rest: ComponentCondition[]
}

const named = /^(eq|ne|lt|le|gt|ge|co|nc|sw|ew):(.*)$/s

function conditionOf(param: string, text: string): Condition {
  return text.split(',').map((alternative) =>
    alternative.split('+').map((part): Comparison => {
      const [, operator = 'eq', word = part] = named.exec(part) ?? []
      if (word !== '') return { operator: operator as Operator, word }
      throw new Problem('MALFORMED_PARAMETER', {
        detail: `${param} has an empty place. Write a value, or an operator (${operators.join(', ')}) and a colon before it; comma is "or", plus is "and".`,
        param,
      })
    }),
  )
}

function componentNamed(param: string): Component {
  const id = param.slice(2, -1)
  const component = components.find((known) => known.id === id)
  if (component !== undefined) return component
  const allowed = components.map((known) => known.id)
  const meant = nearest(id, allowed)
  throw new Problem('UNKNOWN_CODE', {
    detail: `The data structure has no component "${id.slice(0, 100)}".${meant === undefined ? '' : ` Is ${meant} meant?`}`,
    param,
    allowed,
  })
}

const isTime = ({ operator }: Comparison) => timeOperators.includes(operator as TimeOperator)

function timesOf(param: string, condition: Condition): TimeComparison[][] | null {
  const all = condition.flat()
  if (!all.some(isTime)) return null
  if (all.every(isTime))
    return condition.map((part) =>
      part.map(({ operator, word }) => ({ operator: operator as TimeOperator, period: periodWord(param, word) })),
    )
  throw new Problem('MALFORMED_PARAMETER', {
    detail: `${param} mixes operators on time (${timeOperators.join(', ')}) with operators on text.`,
    param,
  })
}

function refuseNumbers(param: string, { type }: Component, condition: Condition): void {
  if (type !== 'Double' && type !== 'Integer') return
  const wrong = condition
    .flat()
    .find(
      ({ operator, word }) =>
        timeOperators.includes(operator as TimeOperator) && !/^-?\d+(\.\d+)?([eE][+-]?\d+)?$|^NaN$/.test(word),
    )
  if (wrong !== undefined)
    throw new Problem('MALFORMED_PARAMETER', {
      detail: `${param} compares numbers, not "${wrong.word.slice(0, 100)}".`,
      param,
    })
}

/**
 * The filters c[COMPONENT] of a question: codes, the status and time are asked of the database, all else is held against each
 * observation. Throws UNKNOWN_CODE, MALFORMED_PARAMETER, MALFORMED_PERIOD (400).
 */
export function filtersOf(parameters: ReadonlyMap<string, string>): Filters {
  const filters = {
    codes: [] as Slice['codes'][number][],
    times: [] as TimeComparison[][][],
    rest: [] as ComponentCondition[],
  }
  for (const [param, text] of parameters) {
    if (!/^c\[.*\]$/.test(param)) continue
    const component = componentNamed(param)
    const condition = conditionOf(param, text)
    refuseNumbers(param, component, condition)
    const times = component.role === 'time' ? timesOf(param, condition) : null
    const key = sliceKeys[keyComponents.indexOf(component)]
    if (times !== null) filters.times.push(times)
    else if (key !== undefined) filters.codes.push({ column: key, condition })
    else if (component.id === 'OBS_STATUS') filters.codes.push({ column: 'status', condition })
    else filters.rest.push({ component: component.id, condition })
  }
  return filters
}
