import type { Catalogue } from './catalogue.js'
import { type View, views } from './view.js'

/** The flows that two sides tell of each other. */
export const flows = ['exports', 'imports', 'total'] as const

/** Why two sides may tell the same goods differently. */
export const mirrorReasons = ['cif_fob', 'timing', 're_exports', 'coverage'] as const
export type MirrorReason = (typeof mirrorReasons)[number]

/** One of the two sides of a mirror, as its figures are named. */
export type Side = 'reporter_value' | 'partner_value'

/** The indicators a side tells the flows asked for in, each with its flow: which face each other is said by the indicators (`shown`). */
export function flowsOf(side: Side, asked: readonly string[], { indicators }: Catalogue): Map<string, string> {
  const { endpoint }: View = views.mirror
  const found = new Map<string, string>()
  for (const { code, shown } of indicators.entries.values())
    for (const { endpoint: own, measure, by = '' } of shown)
      if (own === endpoint && measure === side && asked.includes(by)) found.set(code, by)
  return found
}
