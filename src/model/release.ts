import type { Declarations } from './declarations.js'

export const certainties = ['stated', 'inferred'] as const
export const scopes = ['append', 'replace'] as const
/** What a release does with the figures of its series that it does not state: it is silent on them, or takes them back. */
export type Scope = (typeof scopes)[number]

/** The text a release was read from: its file name where articles are kept, and the sha256 of the file's bytes. */
export interface ReleaseText {
  file: string
  sha256: string
}

/** One figure taken back, by its id (model: <series key>~<period>~<source>), with the reason given. */
export interface Withdrawal {
  figure: string
  reason: string
}

/** One act of publishing by one source: `release.json`. `vintage` is the day (or month, or year) its figures became known. */
export interface Release {
  source: string
  vintage: string
  vintage_certainty: (typeof certainties)[number]
  scope: Scope
  text: ReleaseText | null
  withdrawals: Withdrawal[]
  notes: string[]
  /** The codes it brings along; left out where it needs none. */
  declares?: Declarations
}
