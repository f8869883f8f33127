import { parse } from 'csv-parse/sync'
import type { Parsed } from './parsed.js'

/** Reads CSV with csv-parse. */
export function parseCsv(bytes: Buffer): Parsed[] {
  const rows: Record<string, string>[] = parse(bytes, { columns: true })
  return rows.map(({ id = '', value = '', period = '', status = '', source = '' }) => ({
    ...{ id, period, status, source },
    value: value === '' ? null : Number(value),
  }))
}
