import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReleaseColumn, releaseColumns } from '../../src/model/observation.js'
import type { Release } from '../../src/model/release.js'

/** A row of observations.csv by hand: what is not said is an exact monthly change of consumer prices in Viet Nam. */
export type MadeRow = Partial<Record<ReleaseColumn, string>>

/** A release by hand: what is not said is an append release of vna-2025 without a text. */
export type MadeRelease = Partial<Release> & { rows?: MadeRow[] }

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The text of an observations.csv with these rows. */
export function observationsOf(rows: MadeRow[], columns: readonly string[] = releaseColumns): string {
  const lines = rows.map((row) => {
    const value = row.value ?? '1.5'
    const whole: Record<string, string | undefined> = {
      indicator: 'CPI_CHANGE_MONTH',
      freq: 'M',
      reporter: 'VNM',
      partner: '_Z',
      product: '_Z',
      period: '2024-01',
      value,
      unit: 'PERCENT',
      low: value,
      high: value,
      status: 'A',
      printed: value,
      ...row,
    }
    return columns.map((column) => cell(whole[column] ?? '')).join(',')
  })
  return [columns.join(','), ...lines, ''].join('\n')
}

/** The two files of a release folder, as `t.testdir` takes them. */
export function releaseFiles({ rows = [{}], ...release }: MadeRelease): Record<string, string> {
  const json: Release = {
    source: 'vna-2025',
    vintage: '2025-08-01',
    vintage_certainty: 'stated',
    scope: 'append',
    text: null,
    withdrawals: [],
    notes: [],
    ...release,
  }
  return { 'release.json': JSON.stringify(json), 'observations.csv': observationsOf(rows) }
}

/** Writes a release into a folder, which is made where it is not there; answers the folder. */
export function madeRelease(folder: string, release: MadeRelease): string {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(releaseFiles(release))) writeFileSync(join(folder, name), text)
  return folder
}
