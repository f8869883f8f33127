import type { Account } from './figure.js'
import type { Release } from './release.js'

/** Where a figure stands in its source, after the W3C Web Annotation TextPositionSelector: places count code points, `end` is half open. */
export interface Evidence extends Omit<Account, 'note'> {
  source: string
  unit: 'code point'
  /** Digest of the text's bytes; null: the release was read from no text. */
  sha256: string | null
  /** The vintage: when it was published, as exactly as that is known. */
  published: string
  published_certainty: Release['vintage_certainty']
}

/** The evidence of a figure, of the release that stated it. */
export function evidenceOf(
  { source, literal, start, end, worded }: Omit<Account, 'note'> & { source: string },
  { text, vintage, vintage_certainty }: Pick<Release, 'text' | 'vintage' | 'vintage_certainty'>,
): Evidence {
  return {
    source,
    literal,
    start,
    end,
    unit: 'code point',
    worded,
    sha256: text?.sha256 ?? null,
    published: vintage,
    published_certainty: vintage_certainty,
  }
}
