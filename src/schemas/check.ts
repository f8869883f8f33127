import { Type } from 'typebox'
import { checkKinds, explanations, verdicts } from '../model/check.js'
import { orNull } from './figure.js'

const bounds = Type.Object({ low: orNull(Type.Number()), high: orNull(Type.Number()) }, { additionalProperties: false })

/** What came of holding one figure against others. */
export const checkSchema = Type.Object(
  {
    check: Type.Enum([...checkKinds], { description: 'What kind of arithmetic.' }),
    verdict: Type.Enum([...verdicts], {
      description:
        'inconsistent: the intervals are disjoint; consistent: they meet; cannot_tell: a figure is missing, unbounded, or not known to be alike.',
    }),
    stated: { ...bounds, description: 'What the print of the figure allows.' },
    implied: { ...orNull(bounds), description: 'What the others make of it; null: that cannot be told.' },
    explained_by: {
      ...Type.Union([Type.Enum([...explanations]), Type.Null()]),
      description: 'What would reconcile the two, where they do not meet and something would.',
    },
    figures: Type.Array(Type.String(), { description: 'The id of the figure, then of those it was held against.' }),
    derived: { ...orNull(Type.String()), description: 'The id of the derived figure whose interval is `implied`.' },
    explanation: Type.String({ description: 'All of it in sentences, in the language asked for.' }),
  },
  { $id: 'Check', additionalProperties: false },
)

const several = (words: readonly string[], description: string) =>
  Type.String({
    pattern: '^[^,]+(,[^,]+)*$',
    maxLength: 500,
    description: `${description}: ${words.join(' ')}.`,
    examples: [String(words[0])],
  })

/** The parameters of the audit that others have not. */
export const checkParameters = {
  check: several(checkKinds, 'Only checks of these kinds'),
  verdict: several(verdicts, 'Only checks with these verdicts'),
} as const
