import { Type } from 'typebox'

const closed = { additionalProperties: false }
const edition = Type.String({ description: 'The first 12 hex digits of its digest, as meta.edition tells it.' })
const digest = Type.String({ description: 'sha256 over the loaded releases and the code lists, in hex.' })

/** An edition: what was announced at once. */
export const editionSchema = Type.Object(
  {
    edition,
    digest,
    current: Type.Boolean({ description: 'Whether it is the one that is served.' }),
    releases: Type.Array(Type.String(), { description: 'The releases that came with it: <source>~<vintage>.' }),
  },
  closed,
)

/** The edition that is served. */
export const currentEditionSchema = Type.Object(
  {
    edition,
    digest,
    figures: Type.Integer({
      description: 'How many figures are known now, of every source: the rows of the download.',
    }),
    releases: Type.Integer({ description: 'How many releases are loaded.' }),
    sources: Type.Integer({ description: 'Of how many sources.' }),
    csv: Type.String({ description: 'The path of all figures as CSV.' }),
    parquet: Type.String({ description: 'The path of all figures as Parquet.' }),
    files: Type.String({ description: 'The path of the digests of those files.' }),
  },
  closed,
)

/** The files of the edition that is served. */
export const editionFilesSchema = Type.Object(
  {
    files: Type.Array(
      Type.Object(
        {
          file: Type.String({ description: 'Its name.' }),
          path: Type.String({ description: 'Where it is downloaded; of this path to the letter is the digest.' }),
          rows: Type.Integer({ description: 'Its rows, without the header.' }),
          bytes: Type.Integer({ description: 'Its length.' }),
          sha256: Type.String({ description: 'The digest of its bytes, in hex.' }),
        },
        closed,
      ),
    ),
  },
  closed,
)
