/** What the thread of the embedded database begins with. */
export interface Begun {
  /** The folder it keeps its data in; absent: in memory. */
  dir: string | undefined
  /** The folder of a database that is copied there first, where that has none yet and this has one. */
  begin: string | undefined
  /** Where editions are announced. */
  channel: string
}

/** A statement on its way to the thread; rows for a COPY go beside it. */
export interface Asked {
  sql: string
  parameters: unknown[]
  copied: string | null
}

/** What the thread tells: that it is ready, what a statement came to, or what was announced meanwhile. */
export type Told =
  | { ready: true }
  | { announced: string }
  | { rows: unknown[]; affected: number | undefined }
  | { failed: { message: string; code?: string } }
