import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { LRUCache } from 'lru-cache'

/** An answer as it goes over the wire, kept to be sent again. */
export interface KeptAnswer {
  etag: string
  /** The route that answered, as it is declared. */
  route: string
  headers: OutgoingHttpHeaders
  body: Buffer
}

/** Answers of one edition, by question, face and coding; bounded in bytes, the longest unasked going first. */
export interface AnswerCache {
  /** The answer to a request that was answered before in this edition, whoever asked. */
  find(url: string, headers: IncomingHttpHeaders): KeptAnswer | undefined
  /** The answer under a tag, coding and all, where it is kept for this edition. */
  tagged(tag: string): KeptAnswer | undefined
  /** Keeps an answer, told by the edition it comes of; those of another edition are forgotten. */
  keep(edition: string, url: string, headers: IncomingHttpHeaders, answer: KeptAnswer): void
  /** Bytes of bodies that are kept. */
  size(): number
}

// What makes an answer look different, as it was said: two ways to say the same are answered from one body, kept under its tag.
const wordsOf = (url: string, headers: IncomingHttpHeaders) =>
  `${url}\n${headers.accept ?? ''}\n${headers['accept-language'] ?? ''}\n${headers['accept-encoding'] ?? ''}\n${headers.host ?? ''}`

const asManyWords = 50_000

/** A cache of answers to be asked before anything else; `current` tells the edition that is served, null where that is not sure. */
export function answerCache(current: () => string | null, bytes: number): AnswerCache {
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: Math.max(1, bytes),
    maxEntrySize: Math.max(1, Math.ceil(bytes / 8)),
    sizeCalculation: ({ body }) => body.length + 1000,
  })
  const tags = new LRUCache<string, string>({ max: asManyWords })
  let held: string | null = null
  const isHeld = () => held !== null && current() === held
  return {
    find(url, headers) {
      if (!isHeld()) return undefined
      const tag = tags.get(wordsOf(url, headers))
      return tag === undefined ? undefined : answers.get(tag)
    },
    tagged: (tag) => (isHeld() ? answers.get(tag) : undefined),
    keep(edition, url, headers, answer) {
      if (current() !== edition) return
      if (held !== edition) {
        answers.clear()
        tags.clear()
        held = edition
      }
      answers.set(answer.etag, answer)
      tags.set(wordsOf(url, headers), answer.etag)
    },
    size: () => answers.calculatedSize,
  }
}
