import { Type } from 'typebox'
import { flows, mirrorReasons } from '../model/mirror.js'
import { views } from '../model/view.js'
import { figuresAnswer, row } from './answer.js'
import { figureOrNull, orNull } from './figure.js'
import { parameters } from './parameters.js'
import { viewParameters } from './view.js'

const told = (description: string) => Type.String({ description })

const reason = Type.Object(
  {
    code: Type.Enum([...mirrorReasons], { description: 'What may make two sides tell the same goods differently.' }),
    because: told('Why it was listed here, in the language asked for.'),
  },
  { additionalProperties: false },
)

/** The schema of a mirror: a row a pair, flow and period, its two sides, what lies between, and what is neither's. */
export const mirrorAnswer = figuresAnswer(
  'A row a pair, flow and period.',
  Type.Array(
    row(
      {
        ...{ reporter: told('An area code.'), partner: told('An area code.'), period: told('The period observed.') },
        flow: Type.Enum([...flows], {
          description: 'What the reporter’s side tells; the partner’s tells what faces it.',
        }),
        reporter_source: Type.Optional(told('With candidates=all: whose figure the reporter’s side is.')),
        partner_source: Type.Optional(told('With candidates=all: whose figure the partner’s side is.')),
      },
      {
        ...Object.fromEntries(views.mirror.measures.map((measure) => [measure, figureOrNull])),
        unattributed: Type.Array(Type.Ref('Figure'), {
          description:
            'Figures of the flow that are neither side’s: their own reporter did not compile them, as far as is known.',
        }),
        reasons: Type.Array(reason, {
          description:
            'The usual reasons that may apply; none where the sides may agree within what their prints allow.',
        }),
        note: { ...orNull(Type.String()), description: 'What an unattributed figure is, where there is one.' },
      },
    ),
  ),
)

const { transform, base, derive, ...shared } = viewParameters(views.mirror)

/** The parameters a mirror takes beside its pair. */
export const mirrorParameters = { flow: parameters.flow, ...shared }
