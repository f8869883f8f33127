import { exports } from './exports.js'
import { growth } from './growth.js'
import { loads, worldBankImports } from './loads.js'
import type { Options } from './options.js'
import { plainStatement } from './questions.js'
import type { Sample } from './report.js'
import { starts } from './starts.js'
import type { TradeSeries } from './trade.js'

/** What is measured of whole processes, once a round or once in all. */
export interface Whole {
  name: string
  once: boolean
  samples(): AsyncIterable<Sample>
}

/** What is measured besides questions: over a filled database `url`, and in others on the same server. */
export function wholes(url: string, server: string, series: TradeSeries[], { growTo, quick }: Options): Whole[] {
  const all: Whole[] = [
    { name: 'start to ready, memory at rest', once: quick, samples: () => starts(url) },
    { name: 'export as CSV', once: quick, samples: () => exports(url, plainStatement) },
    { name: 'release loaded', once: quick, samples: () => loads(server, series) },
  ]
  if (quick) return all
  return [
    ...all,
    { name: 'World Bank set imported', once: true, samples: () => worldBankImports(server) },
    { name: 'growth of costs, list of a ranking', once: true, samples: () => growth(server, growTo) },
  ]
}
