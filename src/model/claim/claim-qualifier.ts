import { qualifiers } from '../precision.js'

/** How a claim may qualify its number: as prints do, and `below` or `above`, which leave out the number itself and have no end (under 5, more than -5). */
export const claimQualifiers = [...qualifiers, 'below', 'above'] as const
export type ClaimQualifier = (typeof claimQualifiers)[number]

const outward = ['over', 'above']
const inward = ['nearly', 'below']

/**
 * Which ends a qualifier leaves out: over, nearly, below and above never say the number itself. Over and nearly speak of
 * size, so of a negative number it is the other end.
 */
export function openEnds(qualifier: ClaimQualifier | null, negative: boolean): { lowOpen: boolean; highOpen: boolean } {
  const turned = negative && (qualifier === 'over' || qualifier === 'nearly')
  const [low, high] = turned ? [inward, outward] : [outward, inward]
  return { lowOpen: low.includes(`${qualifier}`), highOpen: high.includes(`${qualifier}`) }
}
