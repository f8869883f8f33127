import type { Area } from './area.js'
import type { Catalogue } from './catalogue.js'
import { allProducts, notApplicable, type SeriesDimensions } from './dimensions.js'
import type { ToldFigure } from './figure-words.js'
import type { Indicator } from './indicator.js'
import type { Product } from './product.js'
import type { Stated } from './stated.js'
import type { Unit } from './unit.js'

/** The names that say what a figure is of. Its codes stand in the lists: nothing else is loaded. */
export function toldSubject(
  { indicator, reporter, partner, product, period }: SeriesDimensions & { period: string },
  { indicators, areas, products }: Catalogue,
): Pick<ToldFigure, 'indicator' | 'areas' | 'product' | 'period'> {
  const partners = partner === notApplicable ? [] : [partner]
  const counted = product !== notApplicable && product !== allProducts
  return {
    indicator: (indicators.entries.get(indicator) as Indicator).names,
    areas: [reporter, ...partners].map((code) => (areas.entries.get(code) as Area).names),
    product: counted ? (products.entries.get(product) as Product).names : null,
    period,
  }
}

/** A figure with the names that words are made of. */
export function toldFigure(stated: Stated, codes: Catalogue): ToldFigure {
  const { unit, figure } = stated
  const { value, digits, qualifier, nature } = figure
  return {
    value,
    digits,
    qualifier,
    nature,
    ...toldSubject(stated, codes),
    unit: codes.units.entries.get(unit) as Unit,
  }
}
