import { figuresInRows } from './json-figures.js'
import type { Parsed } from './parsed.js'

/** Reads JSON a line. */
export function parseNdjson(bytes: Buffer): Parsed[] {
  const lines = bytes.toString('utf8').split('\n').filter(Boolean)
  return figuresInRows(lines.map((line) => JSON.parse(line) as object))
}
