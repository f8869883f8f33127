import { databaseTimes } from './database-time.js'
import { filled, seriesFor } from './filled.js'
import { smallest } from './goals.js'
import type { Ground, MeasuredClass } from './ground.js'
import { type OwnDatabase, ownDatabase } from './own-database.js'
import { questionClasses } from './questions.js'
import { rankingPaths } from './ranking.js'
import { median, shown } from './report.js'
import type { TradeSeries } from './trade.js'

interface Place {
  size: number
  url: string
}

const atOnce = 30

function pathsBy(series: TradeSeries[]): [name: string, paths: string[]][] {
  const random = questionClasses(series).filter(({ kind }) => kind === 'random')
  const some = random.map(({ name, questions }): [string, string[]] => [
    name,
    questions.slice(0, atOnce).map(({ path }) => path),
  ])
  return [...some, ['ten greatest partners', rankingPaths(series, atOnce).map((path) => `${path}&unit=USD`)]]
}

async function grown(ground: Ground, places: Place[], series: TradeSeries[]): Promise<void> {
  const { options, report, tell } = ground
  const [first, , last] = places
  for (let round = 1; round <= options.rounds; round++)
    for (const [name, paths] of pathsBy(series))
      for (const place of places) {
        const amount = median(await databaseTimes(place.url, paths))
        tell(`${round}/${options.rounds} ${name} of ${shown(place.size)}: ${amount.toFixed(3)} ms`)
        const measured = { class: `${name} at a hundredfold, time in the database`, unit: 'ms', amount } as const
        if (place === first) report({ ...measured, yardstick: smallest })
        if (place === last) report({ ...measured, yardstick: null })
      }
}

/** What a question costs the database as the figures grow a hundredfold. */
export const growth: MeasuredClass = {
  name: 'growth',
  onPostgres: true,
  async measure(ground) {
    const { options, leaveOut, tell } = ground
    if (options.growth === 0) return leaveOut('growth', '--growth is 0')
    const places: Place[] = []
    const own: OwnDatabase[] = []
    // What is asked is in each of them, and the list that is ranked as long: the smallest has all partners of some reporters.
    const smallestSeries = seriesFor(options.growth / 100, 'by reporter')
    const asked = new Set(smallestSeries.map(({ reporter }) => reporter))
    const isAlike = ({ reporter, unit }: TradeSeries) => unit === 'USD' || !asked.has(reporter)
    try {
      for (const size of [options.growth / 100, options.growth / 10, options.growth]) {
        const database = await ownDatabase(options.url, `growth_${size}`)
        own.push(database)
        tell(`Making up ${shown(size)} observations, for growth`)
        await filled(database.url, seriesFor(size, 'by reporter').filter(isAlike))
        places.push({ size, url: database.url })
      }
      await grown(ground, places, smallestSeries)
    } finally {
      for (const database of own) await database.drop()
    }
  },
}
