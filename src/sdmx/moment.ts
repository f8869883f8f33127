import { Problem } from '../errors.js'
import { isDay } from '../model/period.js'
import type { RequestWords } from './request-words.js'

const form = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/

/**
 * The day, in UTC, of a moment that a parameter names as xs:dateTime (or as a day). Figures become known by the day, at its
 * beginning: what is known as of a moment is what is known as of its day, and younger than a moment is what is known on a
 * later day. null where it is not asked. Throws MALFORMED_PARAMETER (400).
 */
export function dayOf({ parameters }: RequestWords, param: string): string | null {
  const text = parameters.get(param)
  if (text === undefined) return null
  // Clients that do not percent-encode the plus of an offset mean it all the same: here a plus is no blank.
  const [, day = '', time = 'T00:00', , , offset = 'Z'] = form.exec(text) ?? []
  const moment = isDay(day) ? new Date(`${day}${time}${offset}`) : null
  if (moment !== null && !Number.isNaN(moment.getTime())) return moment.toISOString().slice(0, 10)
  throw new Problem('MALFORMED_PARAMETER', {
    detail: `${param} is a moment as 2025-06-30T12:00:00Z, its plus written %2B or +, not "${text.slice(0, 100)}".`,
    param,
  })
}
