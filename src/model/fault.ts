/** One thing wrong in a cell of a release: which column, what stands there, what was expected. */
export interface Fault {
  column: string
  wrong: string
  expected: string
}

/** Collects faults; `say` adds one. */
export interface Faults {
  list: Fault[]
  say(column: string, wrong: string, expected: string): void
}

/** An empty list of faults. */
export function noFaults(): Faults {
  const list: Fault[] = []
  return { list, say: (column, wrong, expected) => void list.push({ column, wrong, expected }) }
}

/** A word as a fault quotes it: in quotes, cut where it is long. */
export function quoted(text: string): string {
  return text === '' ? 'nothing' : `"${text.length > 80 ? `${text.slice(0, 80)}...` : text}"`
}
