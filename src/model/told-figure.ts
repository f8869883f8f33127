import type { Area } from './area.js'
import type { Catalogue } from './catalogue.js'
import { allProducts, notApplicable } from './dimensions.js'
import type { ToldFigure } from './figure-words.js'
import type { Indicator } from './indicator.js'
import type { Product } from './product.js'
import type { Stated } from './stated.js'
import type { Unit } from './unit.js'

/** A figure with the names that words are made of. Its codes stand in the lists: nothing else is loaded. */
export function toldFigure(stated: Stated, { indicators, areas, products, units }: Catalogue): ToldFigure {
  const { indicator, reporter, partner, product, period, unit, figure } = stated
  const partners = partner === notApplicable ? [] : [partner]
  const counted = product !== notApplicable && product !== allProducts
  return {
    value: figure.value,
    digits: figure.digits,
    qualifier: figure.qualifier,
    nature: figure.nature,
    indicator: (indicators.entries.get(indicator) as Indicator).names,
    areas: [reporter, ...partners].map((code) => (areas.entries.get(code) as Area).names),
    product: counted ? (products.entries.get(product) as Product).names : null,
    period,
    unit: units.entries.get(unit) as Unit,
  }
}
