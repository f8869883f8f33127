import type { Language } from './names.js'
import type { Listing, Table } from './table.js'

/** The names of the faces that lists have, as `format` takes them. */
export const listFormatNames = ['json', 'csv', 'ndjson', 'xlsx', 'parquet'] as const

/** The names of the faces that figures have, in the order they are preferred. */
export const formatNames = [
  'json',
  'csv',
  'ndjson',
  'jsonstat',
  'sdmx-json',
  'sdmx-csv',
  'sdmx-ml',
  'xlsx',
  'parquet',
] as const

/** The names of the faces that a whole edition is downloaded in. */
export const downloadFormatNames: readonly string[] = ['csv', 'parquet']

/** The names of the faces of a citation. */
export const citationFormatNames = ['json', 'csl-json', 'bibtex', 'ris', 'apa', 'plain'] as const

/** The names of the faces of a list that can be followed, beside those. */
export const feedNames = ['atom', 'json-feed'] as const

export const labelStyles = ['code', 'name', 'both'] as const
export const layouts = ['long', 'wide'] as const
export const scales = ['thousand', 'million', 'billion'] as const
export type Scale = (typeof scales)[number]

/** How an answer is to look, whatever its format. */
export interface Face {
  language: Language
  labels: (typeof labelStyles)[number]
  layout: (typeof layouts)[number]
  scale: Scale | null
  /** What Accept says of the format beside its name, as labels=both: nothing, where it was asked for by `format`. */
  parameters: Readonly<Record<string, string>>
  /** The path of the page that follows, by its cursor. */
  pathTo: (cursor: string) => string
  /** The path that was asked for, with its words. */
  path: string
  /** Scheme and host that were asked, as https://example.org: for faces whose links must be whole. */
  origin: string
}

/** What a face is written as: at once, when it is ready, or piece by piece. */
export type Written = string | Uint8Array | Promise<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/**
 * What a format is called by `format`, its media type (with its version, where it has one), whether that is sent with a
 * charset, the ending of its files, and whether it goes on to the last row where no limit is asked. Several versions of one
 * format have one name: the first is meant by it, the others are asked for by Accept.
 */
export interface FormatKind {
  name: string
  mediaType: string
  charset: boolean
  extension: string
  streams: boolean
  /** Whether it is columns and rows: `labels` and `layout` mean something for it. */
  flat: boolean
}

/** A format that writes lists. */
export interface ListFormat extends FormatKind {
  list(listing: Listing, face: Face): Written
}

/** A format that writes figures: a face that every data endpoint has. */
export interface TableFormat extends FormatKind {
  table(table: Table, face: Face): Written
}
