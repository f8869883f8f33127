/** A row of a foreign file as its reader tells it: the text of each column by name, and where it stands. */
export interface ForeignRow {
  /** Null where the file has no lines that tell anything. */
  line: number | null
  /** Where in the line, or in what else the file has: `column 2210`, `value[7]`; null: the line says it. */
  place: string | null
  cells: Readonly<Record<string, string>>
  /** What the file itself calls the codes in its columns, where it says so. */
  names?: Readonly<Record<string, string>>
  /** Why it cannot be read as a row, where it cannot and those after it can. */
  refused?: { wrong: string; expected: string }
}

/** What a file says of itself, where it does: it fills what a mapping does not say. */
export interface OwnMetadata {
  title?: string
  licence?: string
  /** The day it was prepared. */
  prepared?: string
}

/** What is wrong with a foreign file itself, so that nothing after it can be read; what was read before it has been told. */
export class MalformedFile extends Error {
  override readonly name: string = 'MalformedFile'
  constructor(
    readonly line: number | null,
    readonly place: string | null,
    readonly wrong: string,
    readonly expected: string,
  ) {
    super(`${wrong}; expected ${expected}`)
  }
}
