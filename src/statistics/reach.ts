import type { Catalogue } from '../model/catalogue.js'
import { allProducts, notApplicable, type SeriesDimensions, world } from '../model/dimensions.js'
import type { Indicator } from '../model/indicator.js'

const distinct = <T>(list: readonly T[]) => [...new Set(list)]

/** Whether an indicator is a count of the periods in a row that a rank was held. */
export function isRun({ measure, of }: Indicator, { indicators }: Catalogue): boolean {
  return measure === 'count' && indicators.entries.get(`${of}`)?.measure === 'rank'
}

/** Whether an indicator is a ratio of what an area has of a partner over what it has by itself. */
export function isRatioOfPartner({ by_partner, over }: Indicator, { indicators }: Catalogue): boolean {
  return by_partner && indicators.entries.get(`${over}`)?.by_partner === false
}

/** Whether checks of an indicator look further than the areas of their figure and the years about it: those of ranks among partners, of runs of ranks, and of ratios of a partner. */
export function looksFar(indicator: Indicator, codes: Catalogue): boolean {
  const { measure, by_partner } = indicator
  return (measure === 'rank' && by_partner) || isRun(indicator, codes) || isRatioOfPartner(indicator, codes)
}

// More than so many are asked for together with all others.
const many = 50

/** The partners that checks of figures of some partners look at: they, what they are part of, and their parts; null: any. */
export function partnersAround(
  figures: readonly Pick<SeriesDimensions, 'partner'>[],
  codes: Catalogue,
): string[] | null {
  const own = new Set(figures.map(({ partner }) => partner))
  // Whatever is told of one partner is part of what is told of all the world.
  if (own.has(world) || own.size > many) return null
  const { entries } = codes.areas
  const parts = [...entries.values()].filter(({ parent }) => own.has(`${parent}`))
  const wholes = [...own].map((code) => entries.get(code)?.parent ?? world)
  return distinct([...own, ...wholes, ...parts.map(({ code }) => code), world, notApplicable])
}

/** The products that checks of figures of some products look at: they, what they are part of, and all parts of either; null: any. */
export function productsAround(
  figures: readonly Pick<SeriesDimensions, 'product'>[],
  codes: Catalogue,
): string[] | null {
  const own = distinct(figures.map(({ product }) => product))
  if (own.length > many) return null
  const { entries } = codes.products
  const wholes = own.map((code) => entries.get(code)?.parent ?? allProducts)
  const divided = new Set([...own, ...wholes])
  const parts = [...entries.values()].filter(({ parent }) => divided.has(`${parent}`))
  return distinct([...divided, ...parts.map(({ code }) => code), allProducts, notApplicable])
}
