import { Type } from 'typebox'
import { changes } from '../model/change.js'
import { feedNames, listFormatNames } from '../model/representation.js'

/** The parameters that changes alone take. */
export const changeParameters = {
  since: Type.String({
    pattern: '^(\\d{4}-\\d{2}-\\d{2}|[0-9a-f]{12})$',
    description: 'A day: what became known after its end. Or an edition (meta.edition): what was loaded after it.',
    examples: ['2025-06-30'],
  }),
  change: Type.String({
    pattern: '^[^,]+(,[^,]+)*$',
    maxLength: 100,
    description: `Only figures of which this became, one or several by comma: ${changes.join(' ')}.`,
    examples: ['revised,withdrawn'],
  }),
  format: Type.Enum([...listFormatNames, ...feedNames], {
    description: 'The face of the answer; wins over Accept.',
    examples: ['atom'],
  }),
} as const
