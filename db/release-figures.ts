import type { Catalogue } from '../src/model/catalogue.js'
import { figureIdOf } from '../src/model/figure-id.js'
import type { Observation } from '../src/model/observation.js'
import type { Stated } from '../src/model/stated.js'
import { type PlacedFault, ReleaseRefused } from './refusal.js'
import { releaseIn } from './release-file.js'
import { releaseRows } from './release-rows.js'

function statedOf(observation: Observation, source: string, known: string): Stated {
  const { freq, indicator, reporter, partner, product, unit, period, starts, ends } = observation
  const { value, low, high, digits, qualifier, status, nature, base, compiler, printed } = observation
  const id = figureIdOf(observation, period, source)
  const said = { value, unit, low, high, digits, qualifier, status, nature, base, compiler }
  const figure = { id, ...said, source, known, printed, chosen_because: null }
  return { freq, indicator, reporter, partner, product, unit, period, starts, ends, figure }
}

/** The figures of a release that is not loaded, as they would be answered. Throws ReleaseRefused with every fault found. */
export async function releaseFigures(folder: string, codes: Catalogue): Promise<Stated[]> {
  const opened = await releaseIn(folder)
  const faults: PlacedFault[] = []
  const figures: Stated[] = []
  for await (const rows of releaseRows(opened, codes, faults))
    for (const { observation } of rows) figures.push(statedOf(observation, opened.release.source, opened.known))
  if (faults.length > 0) throw new ReleaseRefused(folder, faults)
  return figures
}
