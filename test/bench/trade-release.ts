import { once } from 'node:events'
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { releaseColumns } from '../../src/model/observation.js'
import type { Release } from '../../src/model/release.js'
import { type TradeSeries, years } from './trade.js'

const digitsOf = (value: number) => String(value).replace(/0+$/, '').length || 1

// Values are in whole thousands and say so; a value may end in more zeros than that, and then claims fewer digits.
function rowOf({ indicator, reporter, partner, unit }: TradeSeries, value: number, year: number): string {
  const digits = digitsOf(value)
  const half = value === 0 ? 0.5 : 10 ** (String(value).length - digits) / 2
  const cells: Record<string, string | number> = {
    ...{ indicator, reporter, partner, unit, freq: 'A', product: '_T', period: year, value, printed: value },
    ...{ low: value - half, high: value + half, digits, status: 'A' },
  }
  return releaseColumns.map((column) => cells[column] ?? '').join(',')
}

/** Writes made-up series as the folder of a release, as it is loaded; answers how many observations. */
export async function tradeRelease(folder: string, series: TradeSeries[], release: Release): Promise<number> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'release.json'), JSON.stringify(release))
  const file = createWriteStream(join(folder, 'observations.csv'))
  file.write(`${releaseColumns.join(',')}\n`)
  for (const one of series) {
    const rows = one.values().map((value, i) => `${rowOf(one, value, years[i] as number)}\n`)
    if (!file.write(rows.join(''))) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
  return series.length * years.length
}
