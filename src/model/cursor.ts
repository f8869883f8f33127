import { createHash } from 'node:crypto'
import { Problem } from '../errors.js'

/** Where a page ended: the edition it was answered from, the question, and the keys of its last row. */
export interface Mark {
  edition: string
  /** The question in any one spelling; a cursor holds only for the question it was given for. */
  question: string
}

const digestOf = (question: string) => createHash('sha256').update(question).digest('base64url').slice(0, 10)

/** The cursor of the page that follows the row with these keys: opaque to those who hold it. */
export function cursorOf({ edition, question }: Mark, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([edition, digestOf(question), keys])).toString('base64url')
}

function partsOf(cursor: string): [unknown, unknown, unknown] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parts) ? (parts as [unknown, unknown, unknown]) : [null, null, null]
  } catch {
    return [null, null, null]
  }
}

const isKey = (key: unknown) => typeof key === 'string' || typeof key === 'number'

const notOurs = () =>
  new Problem('BAD_CURSOR', {
    detail: 'This cursor was not given by us.',
    param: 'cursor',
    hint: 'Follow meta.next as it stands.',
  })

/**
 * The keys a cursor stands after; `holds` says whether they are such as this question has. Throws BAD_CURSOR (400) where it is none or belongs to another question, EDITION_MOVED
 * (409) where it was given from an edition that is not served any more.
 */
export function keysAfter(
  cursor: string,
  { edition, question }: Mark,
  holds: (keys: (string | number)[]) => boolean = () => true,
): (string | number)[] {
  const [from, asked, keys] = partsOf(cursor)
  if (typeof from !== 'string' || !Array.isArray(keys) || !keys.every(isKey)) throw notOurs()
  if (from !== edition)
    throw new Problem('EDITION_MOVED', {
      detail: `This cursor was given from edition ${from}; the current one is ${edition}.`,
      param: 'cursor',
      hint: 'Begin again without cursor.',
    })
  if (asked !== digestOf(question))
    throw new Problem('BAD_CURSOR', {
      detail: 'This cursor was given for another question.',
      param: 'cursor',
      hint: 'Keep all other parameters as they were, or begin again without cursor.',
    })
  if (!holds(keys)) throw notOurs()
  return keys
}
