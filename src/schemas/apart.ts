import type { TSchema } from 'typebox'
import { Problem } from '../errors.js'

/**
 * Refuses with UNKNOWN_PARAMETER (400) the words that do nothing in one of two questions that a path takes, which of them being
 * told by whether `deciding` is asked: nothing is ignored.
 */
export function apart(
  words: Readonly<Record<string, unknown>>,
  deciding: string,
  { without, beside }: { without: Record<string, TSchema>; beside: Record<string, TSchema> },
): void {
  const given = words[deciding] !== undefined
  const stray = Object.keys(words).find(
    (word) => word !== deciding && !((given ? beside : without)[word] !== undefined),
  )
  if (stray === undefined) return
  throw new Problem('UNKNOWN_PARAMETER', {
    detail: `${stray} does nothing ${given ? 'beside' : 'without'} ${deciding}.`,
    param: stray,
    hint: given ? `Ask without ${stray}, or without ${deciding}.` : `Ask with ${deciding}, or without ${stray}.`,
  })
}
