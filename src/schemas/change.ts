import { Type } from 'typebox'
import { changes, revisionKinds } from '../model/change.js'
import { figureListAnswer } from './answer.js'
import { accountProperties, figureOrNull, figureProperties, orNull } from './figure.js'
import { feedSchema } from './json-feed.js'
import { keyProperties } from './observation.js'

const closed = { additionalProperties: false }
const told = {
  unit: Type.String({ description: 'A code of /v1/units.' }),
  source: Type.String({ description: 'A key of /v1/sources.' }),
  release: Type.String({ description: 'The release that brought it: <source>~<vintage>.' }),
  reason: { ...orNull(Type.String()), description: 'Why the figure was withdrawn.' },
  difference: {
    ...orNull(Type.Ref('Difference')),
    description: 'From the state before; null where there is none to compare: no value, or another base.',
  },
}

const difference = Type.Object(
  {
    value: Type.Number({ description: 'The new value minus the old.' }),
    low: { ...orNull(Type.Number()), description: 'The least that the two prints allow; null: open.' },
    high: { ...orNull(Type.Number()), description: 'The most that they allow; null: open.' },
  },
  { $id: 'Difference', ...closed },
)

const revision = Type.Object(
  {
    ...keyProperties,
    ...figureProperties,
    ...accountProperties,
    release: told.release,
    evidence: Type.Ref('Evidence'),
    change: Type.Enum([...revisionKinds], {
      description: 'What the release did to the figure; restated: nothing, it says the same again.',
    }),
    difference: told.difference,
    reason: told.reason,
  },
  { $id: 'Revision', ...closed },
)

const derivedRevision = Type.Object(
  {
    ...keyProperties,
    ...figureProperties,
    change: Type.Enum([...revisionKinds], {
      description: 'What became of the figure; restated: nothing, though something it draws on was stated again.',
    }),
    difference: told.difference,
    reason: { ...orNull(Type.String()), description: 'Which of the figures it draws on was withdrawn.' },
  },
  closed,
)

const change = Type.Object(
  {
    id: Type.String({ description: 'The figure’s id.' }),
    ...keyProperties,
    unit: told.unit,
    source: told.source,
    change: Type.Enum([...changes], { description: 'What became of the figure.' }),
    known: Type.String({ description: 'The day of the new state, YYYY-MM-DD.' }),
    release: told.release,
    old: { ...figureOrNull, description: 'The figure as it was; null: it was not there.' },
    new: { ...figureOrNull, description: 'The figure as it is; null: it is withdrawn.' },
    difference: told.difference,
    reason: told.reason,
  },
  { $id: 'Change', ...closed },
)

/** One figure by its keys, and all that was ever stated of it. */
export const revisionsSchema = Type.Object(
  {
    id: Type.String({ description: 'The figure’s id.' }),
    ...keyProperties,
    unit: told.unit,
    source: told.source,
    revisions: Type.Union([
      Type.Array(Type.Ref('Revision'), { description: 'First print to latest.' }),
      Type.Array(derivedRevision, {
        description: 'Of a derived figure: what it came to on each day on which something it draws on changed.',
      }),
    ]),
  },
  closed,
)

const answer = figureListAnswer('A row a figure, the newest change first.', Type.Array(Type.Ref('Change')))
/** The answer of changes, in every face and as feeds. */
export const changesAnswer = {
  ...answer,
  content: {
    ...answer.content,
    'application/atom+xml': { schema: Type.String({ description: 'An Atom feed (RFC 4287).' }) },
    'application/feed+json': { schema: feedSchema },
  },
}

/** The schemas of changes, by the name they are referred to. */
export const changeSchemas = [difference, revision, change]
