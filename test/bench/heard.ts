import pg from 'pg'

/** A statement as pg was given it. */
export interface Heard {
  text: string
  values: unknown[]
}

/** Listens to all statements of this process where pg sends them, until `stop`. */
export function listening(): { heard: Heard[]; stop(): void } {
  const heard: Heard[] = []
  const prototype = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown }
  const { query } = prototype
  prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first, values] = given
    const asked = typeof first === 'string' ? { text: first, values } : (first as { text: string; values?: unknown })
    heard.push({ text: asked.text, values: (asked.values ?? values ?? []) as unknown[] })
    return query.apply(this, given)
  }
  const stop = () => {
    prototype.query = query
  }
  return { heard, stop }
}
