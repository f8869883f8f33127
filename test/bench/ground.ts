import type { Options } from './options.js'
import type { Sample } from './report.js'
import type { TradeSeries } from './trade.js'

/** What a class is measured on: how much of it, the filled database where PostgreSQL is there, and who is told what. */
export interface Ground {
  options: Options
  /** Where the made-up figures are. */
  url: string | null
  series: TradeSeries[]
  report(sample: Sample): void
  /** Says that something is not measured, and why. */
  leaveOut(what: string, why: string): void
  tell(text: string): void
}

/** A class of goals: measures itself and reports, in rounds. */
export interface MeasuredClass {
  name: string
  /** Whether it needs the filled database. */
  onPostgres: boolean
  measure(ground: Ground): Promise<void>
}
