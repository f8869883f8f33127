import { Problem } from '../../errors.js'
import type { Language } from '../names.js'
import { isDay } from '../period.js'

/** A claim as it is asked, in the words of whoever made it. */
export interface StatedClaim {
  indicator: string
  reporter: string
  partner: string | null
  product: string | null
  period: string
  value: string | number
  unit: string | null
  as_of: string | null
  /** The language its numbers are written in; null: its text tells. */
  lang: Language | null
}

/** The fields of a claim on the wire; reporter, area and host are one, and so are partner and origin. */
export interface ClaimFields {
  indicator: string
  reporter?: string
  area?: string
  host?: string
  partner?: string
  origin?: string
  product?: string
  period: string | number
  value: string | number
  unit?: string
  as_of?: string
  lang?: Language
}

const whose = ['reporter', 'area', 'host'] as const
const other = ['partner', 'origin'] as const

function oneOf(fields: ClaimFields, names: readonly (keyof ClaimFields)[], place: string): string | null {
  const given = names.filter((name) => fields[name] !== undefined)
  if (given.length > 1) {
    throw new Problem('REPEATED_PARAMETER', {
      detail: `${given.join(' and ')} say the same of a claim. Give one of them.`,
      param: `${place}${given[1]}`,
    })
  }
  return given[0] === undefined ? null : String(fields[given[0]])
}

/**
 * A claim of its fields, which have the right types; `place` is where it stands in the question, as "3." of a list.
 * Throws MISSING_PARAMETER (400) where nobody is said whose figure it is, REPEATED_PARAMETER (400) where two fields say it,
 * MALFORMED_PARAMETER (400) where as_of is no day of the calendar.
 */
export function statedClaim(fields: ClaimFields, place: string): StatedClaim {
  const { indicator, product = null, period, value, unit = null, as_of = null, lang = null } = fields
  const reporter = oneOf(fields, whose, place)
  const partner = oneOf(fields, other, place)
  if (reporter === null) {
    throw new Problem('MISSING_PARAMETER', {
      detail: `${place}reporter is required, for example "Viet Nam"; area and host say the same.`,
      param: `${place}reporter`,
    })
  }
  if (as_of !== null && !isDay(as_of)) {
    throw new Problem('MALFORMED_PARAMETER', {
      detail: `${place}as_of is ${as_of}, which is no day of the calendar.`,
      param: `${place}as_of`,
      hint: 'A day is written YYYY-MM-DD.',
    })
  }
  return { indicator, reporter, partner, product, period: String(period), value, unit, as_of, lang }
}
