import { Type } from 'typebox'

const address = (description: string) => Type.String({ pattern: '^https?://', description })

const item = Type.Object(
  {
    id: Type.String({ description: 'A URN that stays the same.' }),
    url: address('Where the figure is.'),
    title: Type.String({ description: 'What has changed, in a sentence.' }),
    content_text: Type.String({ description: 'Since when and from whom it is known.' }),
    date_modified: Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}T00:00:00Z$',
      description: 'The day, at its beginning.',
    }),
    tags: Type.Array(Type.String(), { description: 'What became of the figure.' }),
  },
  { additionalProperties: false },
)

/** A feed after JSON Feed 1.1 (jsonfeed.org), as we write it. */
export const feedSchema = Type.Object(
  {
    version: Type.Enum(['https://jsonfeed.org/version/1.1']),
    title: Type.String(),
    home_page_url: address('What there is beside.'),
    feed_url: address('This feed.'),
    next_url: Type.Optional(address('Its next page.')),
    language: Type.String({ description: 'BCP 47.' }),
    authors: Type.Array(Type.Object({ name: Type.String() })),
    items: Type.Array(item),
  },
  { additionalProperties: false, description: 'A JSON Feed 1.1.' },
)
