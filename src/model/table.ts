import type { Beside } from './beside.js'
import type { SeriesDimensions } from './dimensions.js'
import type { Feed } from './feed.js'
import type { Figure } from './figure.js'
import type { Indicator } from './indicator.js'
import type { Language, Names } from './names.js'
import type { UnitKind } from './unit.js'

/** One row: the codes that key it, and a figure a measure (or null). A flat table's rows have one figure, which is there. */
export interface Row {
  key: Record<string, string>
  figures: (Figure | null)[]
  /** Of each figure the series it is one of; left out where the key of the row and the figure's unit tell it. */
  series?: readonly (SeriesDimensions | null)[]
  /** In a table whose rows tell more than their measures: what. */
  beside?: Beside
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
  /** Whether rows tell something beside their measures. */
  beside?: boolean
  /** The fields of each figure, in the order flat faces write them. */
  fields: readonly string[]
  rows: Row[]
  meta: Meta
  /** Names of the codes in the rows, by code. */
  labels: Record<string, Names>
  sources: Record<string, SourceNote>
  /** Of the indicators in the rows what faces tell beside their figures, by code. */
  indicators: Record<string, Pick<Indicator, 'names' | 'collection' | 'decimals'>>
  /** The day the newest release that the answer rests on became known. */
  newest: string
  /** The kind of each unit in the rows: whether its values may be shown in thousands or millions. */
  units: Record<string, UnitKind>
  /** Where the answer is one thing (a series, a figure): how it is made of the rows. null: the rows are the answer. */
  whole: ((rows: object[]) => object) | null
  /** Where the answer is one thing that only holds the rows (a series): what it tells, and the name they then go under. */
  holder?: { told: object; name: string }
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
  /** How the answer is made of the things, where they are parts of one. */
  whole?: (things: object[]) => object
  /** What flat faces write of each thing, in order, where that is told beforehand; such a list is written page by page. */
  columns?: readonly string[]
  /** Where its things hold figures: the names of their codes, and their sources. */
  beside?: Pick<Table, 'labels' | 'sources'>
  /** The fields of the things that are a text a language, and are said in the one asked for. */
  said?: readonly string[]
  /** How it is told as a feed, where it can be followed as one. */
  feed?: (language: Language) => Feed
  /** The following page, where the list comes in pages and this is not the last. */
  more?: () => Promise<Listing>
}
