import { type TSchema, Type } from 'typebox'

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
    text: Type.String({ description: 'The figure in words: what, of whom, when, and the number as printed.' }),
  },
  { additionalProperties: false },
)

/** How to cite a figure: an item of CSL-JSON 1.0.2 (csl-data.json of citationstyles.org). */
export const citationSchema = Type.Object(
  {
    id: Type.String({ description: 'The id of the figure.' }),
    type: Type.Enum(['article-newspaper', 'dataset'], { description: 'What CSL calls the source.' }),
    title: Type.String({ description: 'The title of the source, and in square brackets the figure.' }),
    'title-short': Type.String({ description: 'The title of the source alone.' }),
    author: Type.Array(Type.Object({ literal: Type.String() }, { additionalProperties: false }), {
      minItems: 1,
      description: 'The publishers, as group authors.',
    }),
    issued: Type.Optional(issued),
    publisher: Type.String(),
    URL: Type.Optional(Type.String()),
    language: Type.Optional(Type.String({ description: 'BCP 47 tag of the source’s text.' })),
    version: Type.String({ description: 'The edition the figure was taken from, as meta.edition.' }),
    note: Type.String({ description: 'Ids, edition, licence and how the source wants to be named, in sentences.' }),
    custom: Type.Object(
      { figures: Type.Array(figure, { minItems: 1, description: 'The figures that are cited.' }) },
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
