import type { Reader } from '../../db/schema.js'
import { within } from './edition.js'

/** What is reckoned once an edition, however often it is asked for; what failed is not kept. */
export function kept<T>(reckoned: (db: Reader) => Promise<T>): (db: Reader) => Promise<T> {
  const held = new WeakMap<Reader, { digest: string; answer: Promise<T> }>()
  // Whoever asks first may leave, and others wait for it too.
  return ({ itself: db }) =>
    within(db, ({ digest }) => {
      const before = held.get(db)
      if (before?.digest === digest) return before.answer
      const answer = reckoned(db)
      held.set(db, { digest, answer })
      answer.catch(() => held.delete(db))
      return answer
    })
}
