import type { Catalogue } from '../model/catalogue.js'
import type { SeriesDimensions } from '../model/dimensions.js'
import type { Indicator } from '../model/indicator.js'
import { mirroredIndicator } from '../model/kin.js'
import { type Refusal, refusal } from '../model/refusal.js'
import type { Stated } from '../model/stated.js'
import { repeated } from './relations-in-time.js'
import { completeParts } from './rules/complete-parts.js'

type Inputs = readonly Stated[]
type Dimension = Exclude<keyof SeriesDimensions, 'freq' | 'unit'>

const indicatorOf = ({ indicator }: Stated, codes: Catalogue) => codes.indicators.entries.get(indicator) as Indicator
const allOf = (codes: Catalogue) => [...codes.indicators.entries.values()]
const several = (inputs: Inputs, key: Dimension | 'period') => new Set(inputs.map((input) => input[key])).size > 1
function isWithin(code: string, whole: string, parentOf: (code: string) => string | null | undefined): boolean {
  const parent = parentOf(code)
  return parent != null && (parent === whole || isWithin(parent, whole, parentOf))
}

const isWithinArea = (code: string, whole: string, { areas: { entries } }: Catalogue) =>
  entries.get(code)?.kind !== 'site' && isWithin(code, whole, (area) => entries.get(area)?.parent)

const parts: Record<Dimension, (part: string, whole: string, codes: Catalogue) => boolean> = {
  indicator: (part, whole, codes) => codes.indicators.entries.get(part)?.part_of === whole,
  reporter: isWithinArea,
  partner: isWithinArea,
  product: (part, whole, { products: { entries } }) => isWithin(part, whole, (product) => entries.get(product)?.parent),
}
const dimensions = Object.keys(parts) as Dimension[]

function isPart(inputs: Inputs, codes: Catalogue): Refusal | null {
  const [part, whole] = inputs as [Stated, Stated]
  const [differing, ...more] = dimensions.filter((dimension) => part[dimension] !== whole[dimension])
  if (differing !== undefined && more.length === 0 && parts[differing](part[differing], whole[differing], codes))
    return null
  return refusal('no_part', part.figure.id, whole.figure.id)
}

const setOver = (of: string, over: string, codes: Catalogue) =>
  allOf(codes).some((one) => (one.measure === 'share' || one.measure === 'ratio') && one.of === of && one.over === over)

function isOver(inputs: Inputs, codes: Catalogue): Refusal | null {
  const [above, below] = inputs as [Stated, Stated]
  if (indicatorOf(below, codes).per_head || setOver(above.indicator, below.indicator, codes)) return null
  return refusal('never_set_over', above.indicator, below.indicator)
}

function partsAreOver(inputs: Inputs, codes: Catalogue): Refusal | null {
  const [one, other, below] = inputs as [Stated, Stated, Stated]
  const whole = indicatorOf(one, codes).part_of
  const named = completeParts(String(whole), codes).map(({ code }) => code)
  const both = named.length === 2 && named.includes(other.indicator) && one.indicator !== other.indicator
  if (both && !several([one, other], 'partner') && setOver(whole as string, below.indicator, codes)) return null
  return refusal('not_the_parts_over', one.indicator, other.indicator, below.indicator)
}

// What makes a whole of figures that differ in one way; periods have a reason of their own (derived-period).
const wholes: readonly [key: Dimension | 'period', reason: (inputs: Inputs, codes: Catalogue) => Refusal | null][] = [
  ['period', () => null],
  [
    'indicator',
    (inputs, codes) => {
      const named = completeParts(indicatorOf(inputs[0] as Stated, codes).part_of ?? '', codes).map(({ code }) => code)
      const own = inputs.map(({ indicator }) => indicator)
      const all = named.length === own.length && named.every((code) => own.includes(code))
      return all ? null : refusal('not_all_parts', own.join(', '))
    },
  ],
  [
    'product',
    (inputs, codes) => {
      const own = inputs.map(({ product }) => product)
      const parents = new Set(own.map((product) => codes.products.entries.get(product)?.parent ?? null))
      return parents.size === 1 && !parents.has(null) ? null : refusal('not_parts_of_product', own.join(', '))
    },
  ],
]

function addUp(inputs: Inputs, codes: Catalogue): Refusal | null {
  const twice = repeated(inputs)
  if (twice !== undefined) return refusal('cell_repeated', twice.figure.id, 'sum')
  const { code, of } = indicatorOf(inputs[0] as Stated, codes)
  if (of !== null) return refusal('speaks_of_other', code, of)
  const differing = wholes.filter(([key]) => several(inputs, key))
  const [one, other] = differing.map(([key]) => key)
  if (one !== undefined && other !== undefined) return refusal('differ_in_both', one, other)
  return differing[0]?.[1](inputs, codes) ?? null
}

function balance(inputs: Inputs, codes: Catalogue): Refusal | null {
  const named = inputs.map(({ indicator }) => indicator)
  const told = allOf(codes).some(({ difference_of }) => difference_of?.join() === named.join())
  return told ? null : refusal('no_difference', named[0] as string, named[1] as string)
}

function leaveOne(inputs: Inputs, codes: Catalogue): Refusal | null {
  const [whole, part] = inputs as [Stated, Stated]
  const named = completeParts(whole.indicator, codes).map(({ code }) => code)
  if (named.length === 2 && named.includes(part.indicator)) return null
  return refusal('not_one_of_two_parts', part.indicator, whole.indicator)
}

function areMirrored(inputs: Inputs, codes: Catalogue): Refusal | null {
  const [own, other] = inputs as [Stated, Stated]
  const faces = mirroredIndicator(indicatorOf(own, codes), allOf(codes)).code === other.indicator
  if (faces && own.reporter === other.partner && own.partner === other.reporter) return null
  return refusal('not_mirrored', other.figure.id, own.figure.id)
}

function growTogether(inputs: Inputs, codes: Catalogue): Refusal | null {
  const levels = inputs.filter((_, i) => i % 2 === 0)
  const isGrowthOf = (level: Stated, growth: Stated | undefined) =>
    growth?.product === level.product && indicatorOf(growth, codes).of === level.indicator
  const odd = levels.find((level, i) => !isGrowthOf(level, inputs[2 * i + 1]))
  if (odd !== undefined) return refusal('growth_missing', odd.figure.id)
  return addUp(levels, codes)
}

/** How inputs stand to each other as parts and wholes: why they do not as they should, or null. */
export const relationsOfParts = {
  ...{ isPart, isOver, partsAreOver, addUp, balance, leaveOne, areMirrored, growTogether },
}
