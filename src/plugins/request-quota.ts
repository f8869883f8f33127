import { LRUCache } from 'lru-cache'

/** What is left to a client of what it may ask in this minute; below 0: it asked more. */
export interface Quota {
  left: number
  /** Whole seconds until all of it is there again. */
  seconds: number
}

const minute = 60_000

// The longest silent are forgotten, and begin anew.
const clientsAtMost = 100_000

/** Counts what each client asks in a minute that begins with its first request; `now` tells milliseconds. */
export function requestQuota(perMinute: number, now: () => number = Date.now): (client: string) => Quota {
  const clients = new LRUCache<string, { left: number; ends: number }>({ max: clientsAtMost })
  return (client) => {
    const time = now()
    const before = clients.get(client)
    const current = before !== undefined && before.ends > time ? before : { left: perMinute, ends: time + minute }
    if (current !== before) clients.set(client, current)
    current.left--
    return { left: current.left, seconds: Math.ceil((current.ends - time) / 1000) }
  }
}
