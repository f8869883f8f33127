import { databaseTimes } from './database-time.js'
import { filled, seriesFor } from './filled.js'
import { smallest } from './goals.js'
import type { Ground, MeasuredClass } from './ground.js'
import { type OwnDatabase, ownDatabase } from './own-database.js'
import { questionClasses } from './questions.js'
import { rankingPaths } from './ranking.js'
import { median, shown } from './report.js'
import type { TradeSeries } from './trade.js'

const atOnce = 30

function pathsBy(series: TradeSeries[]): [name: string, paths: string[]][] {
  const random = questionClasses(series).filter(({ kind }) => kind === 'random')
  const some = random.map(({ name, questions }): [string, string[]] => [
    name,
    questions.slice(0, atOnce).map(({ path }) => path),
  ])
  return [...some, ['ten greatest partners', rankingPaths(series, atOnce)]]
}

async function grown(ground: Ground, places: { size: number; url: string }[], series: TradeSeries[]): Promise<void> {
  const { options, report, tell } = ground
  // What is asked is in each of them: a larger one begins with the series of a smaller.
  for (let round = 1; round <= options.rounds; round++)
    for (const [name, paths] of pathsBy(series)) {
      const first = places[0]?.size as number
      for (const { size, url } of places) {
        const amount = median(await databaseTimes(url, paths))
        tell(`${round}/${options.rounds} ${name} of ${shown(size)}: ${amount.toFixed(3)} ms`)
        if (size === first) report({ class: `${name}, time in the database`, unit: 'ms', yardstick: smallest, amount })
        else report({ class: `${name}, time in the database`, unit: 'ms', yardstick: null, amount })
      }
    }
}

/** What a question costs the database as the figures grow a hundredfold. */
export const growth: MeasuredClass = {
  name: 'growth',
  onPostgres: true,
  async measure(ground) {
    const { options, leaveOut, tell } = ground
    if (options.growth === 0) return leaveOut('growth', 'a hasty run has no time for it')
    const places: { size: number; url: string }[] = []
    const own: OwnDatabase[] = []
    const smallestSeries = seriesFor(options.growth / 100)
    try {
      for (const size of [options.growth / 100, options.growth / 10, options.growth]) {
        const database = await ownDatabase(options.url, `growth_${size}`)
        own.push(database)
        tell(`Making up ${shown(size)} observations, for growth`)
        await filled(database.url, seriesFor(size))
        places.push({ size, url: database.url })
      }
      await grown(ground, places, smallestSeries)
    } finally {
      for (const database of own) await database.drop()
    }
  },
}
