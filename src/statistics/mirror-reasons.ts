import type { Area } from '../model/area.js'
import type { ToldReason } from '../model/beside.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Indicator } from '../model/indicator.js'
import { differsWords, mirrorWords, withoutWords } from '../model/mirror-words.js'
import type { Stated } from '../model/stated.js'

type Sides = readonly [reporter: Stated, partner: Stated]

const indicatorOf = ({ indicator }: Stated, { indicators }: Catalogue) => indicators.entries.get(indicator) as Indicator

// Freight and insurance make the side that imports tell more, never less.
function freight(sides: Sides, codes: Catalogue): ToldReason[] {
  const told = (valuation: string) => sides.find((side) => indicatorOf(side, codes).valuation === valuation)
  const [exported, imported] = [told('FOB')?.figure.value ?? null, told('CIF')?.figure.value ?? null]
  const applies = exported !== null && imported !== null && imported > exported
  return applies ? [{ code: 'cif_fob', because: mirrorWords.cif_fob }] : []
}

function timing([reporter]: Sides, codes: Catalogue): ToldReason[] {
  if (indicatorOf(reporter, codes).collection !== 'S') return []
  return [{ code: 'timing', because: reporter.freq === 'A' ? mirrorWords.timing : mirrorWords.timing_short }]
}

/** The areas that have a code of ISO 3166-2 within another one (CN-HK within CN) and stand beside it in the list: its figures are without theirs. */
function without({ alpha2 }: Area, { areas }: Catalogue): Area[] {
  if (alpha2 === null) return []
  const isWithin = (alias: string) => alias.startsWith(`${alpha2}-`)
  return [...areas.entries.values()].filter(({ kind, aliases }) => kind === 'country' && aliases.some(isWithin))
}

function coverage(sides: Sides, codes: Catalogue): ToldReason[] {
  return sides.flatMap(({ reporter, figure }) => {
    const area = codes.areas.entries.get(reporter) as Area
    const others = without(area, codes).map(({ names }) => names)
    const because = [
      ...(others.length === 0 ? [] : [withoutWords(area.names, others)]),
      ...(figure.status === 'D' ? [differsWords(area.names)] : []),
    ]
    return because.map((words) => ({ code: 'coverage' as const, because: words }))
  })
}

/**
 * Why two sides may tell the same goods differently: the usual reasons that may apply, each with why it was listed, by what
 * the figures and code lists say and by the arithmetic. None where the gap may be nothing at all, or cannot be told.
 */
export function mirrorReasonsOf(sides: Sides, gap: Stated, codes: Catalogue): ToldReason[] {
  const { low, high } = gap.figure
  const differ = (low !== null && low > 0) || (high !== null && high < 0)
  if (!differ) return []
  return [
    ...freight(sides, codes),
    ...timing(sides, codes),
    { code: 're_exports', because: mirrorWords.re_exports },
    ...coverage(sides, codes),
  ]
}
