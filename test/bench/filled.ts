import { codeListsIn } from '../../db/code-lists.js'
import { openDatabase } from '../../db/open.js'
import { prepare } from '../../db/prepare.js'
import { editionNow, shortDigest } from '../../src/queries/edition.js'
import { fill } from './fill.js'
import { type TradeSeries, tradeSeries } from './trade.js'

const seed = 1975

/** Made-up series of all countries there are, for so many observations, pairs in random order or reporter by reporter. */
export function seriesFor(size: number, order: 'random' | 'by reporter' = 'random'): TradeSeries[] {
  const isNow = ({ valid_from, valid_to }: { valid_from?: string | null; valid_to?: string | null }) =>
    !(valid_from ?? valid_to)
  const countries = codeListsIn().areas.filter((area) => area.kind === 'country' && isNow(area))
  return tradeSeries(
    countries.map(({ code }) => code),
    size,
    seed,
    order,
  )
}

/** Fills an empty database with the shipped releases and made-up series; answers its edition. */
export async function filled(url: string, series: TradeSeries[]): Promise<string> {
  const database = await openDatabase({ url })
  try {
    await prepare(database)
    await fill(database.writer, series)
    return shortDigest(await editionNow(database.reader))
  } finally {
    await database.close()
  }
}
