/** A figure as it is read back from a face. */
export interface Parsed {
  id: string
  value: number | null
  period: string
  status: string
  source: string
}

/** Reads the figures of a face back from its bytes. */
export type Parser = (bytes: Buffer) => Promise<Parsed[]> | Parsed[]
