import { type TSchema, Type } from 'typebox'
import { orNull } from './figure.js'

const issued = Type.Object(
  {
    'date-parts': Type.Array(Type.Array(Type.Integer(), { minItems: 1, maxItems: 3 }), {
      minItems: 1,
      maxItems: 1,
      description: 'Year, month and day, as far as they are known.',
    }),
    circa: Type.Optional(Type.Boolean({ description: 'Whether the date is inferred, not stated.' })),
  },
  { additionalProperties: false },
)

const figure = Type.Object(
  {
    id: Type.String({ description: 'The id of the figure.' }),
    release: Type.String({ description: 'The release that stated it: <source>~<vintage>.' }),
    text: Type.String({ description: 'The figure in words: what, of whom, when, and the number.' }),
    printed: { ...orNull(Type.String()), description: 'The number as the source printed it.' },
  },
  { additionalProperties: false },
)

const derived = Type.Object(
  {
    text: Type.String({ description: 'The derived figure in words.' }),
    formula: Type.String({ description: 'How it was reckoned of the figures, a, b and so on.' }),
  },
  { additionalProperties: false, description: 'Of a derived figure: what it is, as reckoned by Red River.' },
)

/** How to cite a figure: an item of CSL-JSON 1.0.2 (csl-data.json of citationstyles.org). */
export const citationSchema = Type.Object(
  {
    id: Type.String({ description: 'The id of the figure.' }),
    type: Type.Enum(['article-newspaper', 'dataset'], { description: 'What CSL calls the source.' }),
    title: Type.String({
      description:
        'The title of the source, and in square brackets the figure; of a derived figure its words, and of what it was reckoned. A text without a title is described in square brackets.',
    }),
    'title-short': Type.String({ description: 'The title of the source alone.' }),
    author: Type.Array(Type.Object({ literal: Type.String() }, { additionalProperties: false }), {
      minItems: 1,
      description: 'The publishers, as group authors; of a derived figure Red River.',
    }),
    issued: Type.Optional(issued),
    publisher: Type.String(),
    URL: Type.String({ description: 'The address of the source, or where it has none, of the figure itself.' }),
    language: Type.Optional(Type.String({ description: 'BCP 47 tag of the source’s text.' })),
    version: Type.String({ description: 'The edition the figure was taken from, as meta.edition.' }),
    note: Type.String({ description: 'Ids, edition, licence and how the source wants to be named, in sentences.' }),
    custom: Type.Object(
      {
        address: Type.String({ description: 'The address of the figure itself.' }),
        figures: Type.Array(figure, {
          minItems: 1,
          description: 'The figure that is cited, or those it was reckoned of.',
        }),
        derived: Type.Optional(derived),
      },
      { additionalProperties: false },
    ),
  },
  { $id: 'Citation', additionalProperties: false },
)

const text = (description: string): { schema: TSchema } => ({ schema: Type.String({ description }) })

/** The faces of a citation, by media type, beside the envelope. */
export const citationFaces = {
  'application/vnd.citationstyles.csl+json': {
    schema: Type.Array(Type.Ref('Citation'), { minItems: 1, maxItems: 1, description: 'The item alone, in an array.' }),
  },
  'application/x-bibtex': text('A BibTeX entry.'),
  'application/x-research-info-systems': text('A record of RIS.'),
  'text/x-bibliography': text('An entry of a reference list after APA style, 7th edition.'),
  'text/plain': text('One line of sentences.'),
}
