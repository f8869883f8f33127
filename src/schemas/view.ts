import { type TProperties, Type } from 'typebox'
import type { View } from '../model/view.js'
import { viewOrders } from '../model/view-order.js'
import { figuresAnswer, row } from './answer.js'
import { figureOrNull } from './figure.js'
import { parameters, shared } from './parameters.js'

const told = (description: string) => Type.String({ description })

/** The schema of a typed endpoint's answer: its own keys, the period, and a figure or null a measure. */
export function viewAnswer(view: View, description: string) {
  const basis: TProperties = view.tellsBasis ? { by: told('What is ranked.'), basis: told('stock or flow.') } : {}
  const keys = Object.fromEntries(Object.keys(view.keys).map((name) => [name, told('An area code.')]))
  const figures = Object.fromEntries(view.measures.map((measure) => [measure, figureOrNull]))
  return figuresAnswer(
    description,
    Type.Array(row({ ...keys, period: told('The period observed.'), ...basis }, figures)),
  )
}

/** The parameters every typed endpoint takes beside its own. */
export function viewParameters(view: View) {
  const words = viewOrders(view)
  const described = `The order: ${view.ranked === null ? 'by key and period' : 'by period and rank'} unless asked; a minus turns it round.`
  return {
    ...shared,
    // Of what is no amount nothing is put together.
    ...(view.amounts ? { aggregate: parameters.aggregate, unit: parameters.currency } : {}),
    sort: Type.Enum(words, { description: described, examples: [words[1]] }),
  }
}
