import { Problem } from '../errors.js'
import type { Catalogue } from '../model/catalogue.js'
import { notApplicable } from '../model/dimensions.js'
import type { View } from '../model/view.js'
import type { Filter } from './figures.js'
import type { Codes } from './resolve.js'

function provincesOf(countries: string[] | undefined, codes: Catalogue): string[] {
  const within = new Set<string | null>(countries)
  const provinces = [...codes.areas.entries.values()].filter(
    (area) => area.kind === 'province' && within.has(area.parent),
  )
  return provinces.map(({ code }) => code)
}

/** The areas a view is about. A ranking takes one kind of area: countries beside countries, provinces beside provinces. */
export function areasOf(view: View, codes: Codes, catalogue: Catalogue): Pick<Filter, 'reporter' | 'partner'> {
  const { reporter, partner, area, host, origin } = codes
  const asked = { reporter: reporter ?? area ?? host, partner: partner ?? origin }
  if (view.ranked === null) return view.keys.partner === undefined ? { ...asked, partner: [notApplicable] } : asked
  const dimension = view.keys[view.ranked]
  if (view.keys.province !== undefined && dimension === 'partner')
    return { ...asked, partner: provincesOf(asked.partner, catalogue) }
  if (view.keys.province !== undefined) return { ...asked, reporter: provincesOf(asked.reporter, catalogue) }
  const countries = [...catalogue.areas.entries.values()]
    .filter(({ kind }) => kind === 'country')
    .map(({ code }) => code)
  return { ...asked, partner: asked.partner?.filter((code) => countries.includes(code)) ?? countries }
}

/** The currencies amounts are answered in: US dollars unless asked otherwise. Throws UNKNOWN_CODE (400) for a unit that is none. */
export function currenciesOf(asked: string[] | undefined, codes: Catalogue): string[] {
  for (const unit of asked ?? []) {
    if (codes.units.entries.get(unit)?.kind === 'currency') continue
    throw new Problem('UNKNOWN_CODE', {
      detail: `unit has ${unit}, which is no currency; here it says in which currency amounts are answered.`,
      param: 'unit',
      hint: 'Rates, shares and ranks are answered in their own unit beside it.',
    })
  }
  return asked ?? ['USD']
}
