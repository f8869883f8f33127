import { figureFields } from './figure.js'

const under = (name: string, fields: readonly string[]) => fields.map((field) => `${name}_${field}`)

/** The columns of a verdict on a claim in flat faces, which are the same whether or not there is a figure or a slip to tell. */
export const claimColumns = [
  ...['verdict', 'indicator', 'reporter', 'partner', 'product', 'period', 'as_of'],
  ...under('claimed', ['value', 'low', 'high', 'unit', 'digits', 'qualifier', 'other_reading']),
  ...under('figure', figureFields),
  ...under('figure_then', figureFields),
  'slip',
  ...under('slip_figure', figureFields),
  ...['others_match', 'candidates', 'reason', 'explanation'],
]
