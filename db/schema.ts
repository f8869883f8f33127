import type { Generated, JSONColumnType, Kysely } from 'kysely'
import type { Area } from '../src/model/area.js'
import type { Indicator } from '../src/model/indicator.js'
import type { Product } from '../src/model/product.js'
import type { Release } from '../src/model/release.js'
import type { Source } from '../src/model/source.js'
import type { Unit } from '../src/model/unit.js'
import type { Asker } from './asked-by.js'
import type { Question } from './question.js'

/** An entry of a code list: its code, and all that is known of it. */
interface CodeTable<T extends object> {
  code: string
  document: JSONColumnType<T, string, string>
}

/** A source has a number too: observations name it without repeating its key. */
interface SourceTable extends CodeTable<Source> {
  id: Generated<number>
  standing: number
}

interface ReleaseTable {
  id: Generated<number>
  source: number
  vintage: string
  /** The day the vintage counts from. */
  known: string
  scope: string
  digest: string
  observations: number
  /** The edition that was announced when it was loaded; null only until then, within its transaction. */
  edition: number | null
  document: JSONColumnType<Release, string, string>
}

interface SeriesTable {
  id: Generated<number>
  key: string
  freq: string
  indicator: string
  reporter: string
  partner: string
  product: string
  unit: string
}

/** Figures as known: a row holds from `known` until the day before `until`. Only `until` is ever updated. */
interface ObservationTable {
  series: number
  starts: string
  period: string
  source: number
  known: string
  until: string
  ends: string
  release: number
  /** A row that says the figure was taken back on `known`: it has no value and is never answered. */
  withdrawn: boolean
  value: number | null
  low: number | null
  high: number | null
  digits: number | null
  qualifier: string | null
  status: string
  nature: string | null
  base: string | null
  compiler: string | null
  printed: string | null
  literal: string | null
  literal_start: number | null
  literal_end: number | null
  worded: boolean
  note: string | null
}

/** The editions in the order they were announced; the last is served. */
interface EditionTable {
  id: Generated<number>
  digest: string
  code_digest: string
  /** The figures of every source that were in force; null of editions before it was kept. */
  figures: number | null
}

/** The tables, as Kysely sees them. Days are text in YYYY-MM-DD. */
export interface Schema {
  area: CodeTable<Area>
  indicator: CodeTable<Indicator>
  unit: CodeTable<Unit>
  product: CodeTable<Product>
  source: SourceTable
  release: ReleaseTable
  series: SeriesTable
  observation: ObservationTable
  edition: EditionTable
}

/** Connections to a database: at work or idle, and questions that wait for one. */
export interface Connections {
  busy: number
  idle: number
  waiting: number
}

/** The database as what answers HTTP gets it: it can only read, a write does not compile. */
export interface Reader extends Pick<Kysely<Schema>, 'selectFrom' | 'selectNoFrom' | 'fn'> {
  /** How long a question may take before it is cut. */
  secondsAtMost: number
  /**
   * Asks a question that is built and planned once, however often it is asked: it is known by its function. It goes down a
   * line with others, so what may take long is asked otherwise.
   */
  quick<Row extends object>(question: Question<Row>, values: readonly unknown[]): Promise<Row[]>
  /** The database for one who may leave: what he asks is given up then. */
  askedBy(asker: Asker): Reader
  /** The same for all who ask: what they share is kept under it, and asked of it. */
  itself: Reader
}

/** The database as migrations and loading get it. */
export type Writer = Kysely<Schema>
