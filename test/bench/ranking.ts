import { databaseTimes } from './database-time.js'
import { limit } from './goals.js'
import type { Ground, MeasuredClass } from './ground.js'
import { drawn, randomNumbers } from './random.js'
import { median } from './report.js'
import { type TradeSeries, years } from './trade.js'

/** Paths that ask for the ten greatest partners of random reporters in random years. */
export function rankingPaths(series: TradeSeries[], count: number): string[] {
  const random = randomNumbers(22)
  const inDollars = series.filter(({ indicator, unit }) => indicator === 'EXPORTS' && unit === 'USD')
  return drawn(count, inDollars.length, random).map((n) => {
    const year = years[Math.floor(random() * years.length)]
    return `/v1/trade/partners?reporter=${inDollars[n]?.reporter}&period=${year}&by=exports&limit=10`
  })
}

/** The ten greatest partners of a year: how long the database works for them. */
export const ranking: MeasuredClass = {
  name: 'ranking',
  onPostgres: true,
  async measure({ url, series, options, report, tell }: Ground) {
    const name = 'ten greatest partners, time in the database'
    for (let round = 1; round <= options.rounds; round++) {
      const amount = median(await databaseTimes(`${url}`, rankingPaths(series, 10)))
      tell(`${round}/${options.rounds} ${name}: ${amount.toFixed(3)} ms`)
      report({ class: name, unit: 'ms', yardstick: null, amount })
      report({ class: name, unit: 'ms', yardstick: limit, amount: 0.2 })
    }
  },
}
