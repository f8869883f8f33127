import type { Figure } from './figure.js'
import type { Names } from './names.js'
import type { UnitKind } from './unit.js'

/** One row: the codes that key it, and a figure a measure (or null). A flat table's rows have one figure, which is there. */
export interface Row {
  key: Record<string, string>
  figures: (Figure | null)[]
}

/** Why an answer has no rows though its codes are known. */
export const emptyReasons = ['no_such_series', 'outside_coverage', 'not_known_yet'] as const
export type EmptyReason = (typeof emptyReasons)[number]

/** What an answer says of itself. */
export interface Meta {
  /** First 12 hex digits of the edition. */
  edition: string
  as_of: string | null
  /** Rows in all; null where that is beyond what is counted, and then total_at_least says how far it was counted. */
  total: number | null
  total_at_least?: number
  complete: boolean
  /** The cursor of the next page; the face makes a path of it. */
  next: string | null
  /** The question as understood: canonical codes, groups expanded. */
  applied: Record<string, unknown>
  empty_because: EmptyReason | null
  hint?: string
}

/** How a source is shown beside its figures. */
export interface SourceNote {
  title: string
  publisher: string
  published: string | null
  licence: string | null
  attribution: string | null
}

/** What a query answers and a face writes: rows, and all that is needed to understand them. */
export interface Table {
  /** A telling name for files, as `trade-bilateral`. */
  name: string
  keys: string[]
  /** The named figures of a row, in order; null: a flat table, whose rows are one figure each. */
  measures: string[] | null
  /** The fields of each figure, in the order flat faces write them. */
  fields: readonly string[]
  rows: Row[]
  meta: Meta
  /** Names of the codes in the rows, by code. */
  labels: Record<string, Names>
  sources: Record<string, SourceNote>
  /** The kind of each unit in the rows: whether its values may be shown in thousands or millions. */
  units: Record<string, UnitKind>
  /** Where the answer is one thing (a series, a figure): how it is made of the rows. null: the rows are the answer. */
  whole: ((rows: object[]) => object) | null
  /** The following page; null where this is the last. */
  more: (() => Promise<Table>) | null
}

/** A list of things that are no figures, or one of them: code lists, sources, releases, series, limits. */
export interface Listing {
  name: string
  things: object[]
  /** Whether one thing was asked for by its code. */
  single: boolean
  meta: Meta
  /** The fields of the things that are a text a language, and are said in the one asked for. */
  said?: readonly string[]
  /** Names of the codes, and the sources, where the things show figures. */
  beside?: Pick<Table, 'labels' | 'sources'>
  /** The following page, where the list comes in pages and this is not the last. */
  more?: () => Promise<Listing>
}
