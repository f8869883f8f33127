import type { Indicator, Measure } from './indicator.js'

/** The kinds of number that are told of one thing, and taken for one another. */
export const numberKinds = ['level', 'growth', 'share', 'ratio', 'rank'] as const
export type NumberKind = (typeof numberKinds)[number]

const kinds: Record<Measure, NumberKind | null> = {
  level: 'level',
  count: 'level',
  index: 'level',
  rate: 'level',
  growth: 'growth',
  share: 'share',
  ratio: 'ratio',
  rank: 'rank',
  target: null,
  unknown: null,
}

/** Which kind of number an indicator is; null: one that is taken for no other (a target, the length of a run of ranks). */
export function numberKindOf({ measure, of }: Indicator): NumberKind | null {
  return measure === 'count' && of !== null ? null : kinds[measure]
}

const rootOf = ({ of, code }: Indicator) => of ?? code

const besideOnPages = (one: Indicator, other: Indicator) =>
  one.shown.some(({ endpoint }) => other.shown.some((place) => place.endpoint === endpoint))

/**
 * The indicators that tell another kind of number of the same thing: the growth, share and rank of a level, the level of a
 * growth. Where there is none of a kind, those of that kind that a typed endpoint shows beside it.
 */
export function siblingsOf(indicator: Indicator, all: readonly Indicator[]): Indicator[] {
  const own = numberKindOf(indicator)
  const others = all.filter((other) => numberKindOf(other) !== null && numberKindOf(other) !== own)
  return numberKinds.flatMap((kind) => {
    const alike = own === null ? [] : others.filter((other) => numberKindOf(other) === kind)
    const family = alike.filter((other) => rootOf(other) === rootOf(indicator))
    return family.length > 0 ? family : alike.filter((other) => besideOnPages(indicator, other))
  })
}

/** The indicators that are the whole an indicator is part of, its parts, or other parts of that whole. */
export function partsAndWhole({ code, part_of: whole }: Indicator, all: readonly Indicator[]): Indicator[] {
  return all.filter(
    (other) =>
      other.code !== code &&
      (other.code === whole || other.part_of === code || (whole !== null && other.part_of === whole)),
  )
}

/** What the other side of a pair calls it: imports for exports, their growth for its growth; itself where both say the same. */
export function mirroredIndicator(indicator: Indicator, all: readonly Indicator[]): Indicator {
  const { of, measure, over, part_of: whole, complete } = indicator
  if (whole !== null && complete) {
    const parts = all.filter((other) => other.part_of === whole && other.complete && other.code !== indicator.code)
    return parts.length === 1 ? (parts[0] as Indicator) : indicator
  }
  const subject = all.find(({ code }) => code === of)
  if (subject === undefined) return indicator
  const mirrored = mirroredIndicator(subject, all)
  return (
    all.find((other) => other.of === mirrored.code && other.measure === measure && other.over === over) ?? indicator
  )
}
