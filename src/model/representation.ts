import type { Language } from './names.js'
import type { Listing, Table } from './table.js'

/** The names of the faces, as `format` takes them. */
export const formatNames = ['json', 'csv', 'ndjson'] as const
export type FormatName = (typeof formatNames)[number]

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
  /** The path of the page that follows, by its cursor. */
  pathTo: (cursor: string) => string
  /** The path that was asked for, with its words. */
  path: string
  /** Scheme and host that were asked, as https://example.org: for faces whose links must be whole. */
  origin: string
}

/** A format that writes lists: its name as `format` takes it, its media type, the ending of its files, and whether it goes on to the last row where no limit is asked. */
export interface ListFormat {
  name: string
  mediaType: string
  extension: string
  streams: boolean
  /** Whether it is columns and rows: `labels` and `layout` mean something for it. */
  flat: boolean
  list(listing: Listing, face: Face): AsyncIterable<string> | string
}

/** A format that writes tables too, as the faces of every answer do. */
export interface Format extends ListFormat {
  table(table: Table, face: Face): AsyncIterable<string> | string
}
