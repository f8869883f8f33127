import type { Catalogue } from '../model/catalogue.js'
import type { SeriesDimensions } from '../model/dimensions.js'
import type { Indicator } from '../model/indicator.js'
import { mirroredIndicator } from '../model/kin.js'
import type { Stated } from '../model/stated.js'
import { repeated } from './relations-in-time.js'

type Inputs = readonly Stated[]
type Dimension = Exclude<keyof SeriesDimensions, 'freq' | 'unit'>

const indicatorOf = ({ indicator }: Stated, codes: Catalogue) => codes.indicators.entries.get(indicator) as Indicator
const allOf = (codes: Catalogue) => [...codes.indicators.entries.values()]
const several = (inputs: Inputs, key: Dimension | 'period') => new Set(inputs.map((input) => input[key])).size > 1
const completeParts = (whole: string | null, codes: Catalogue) =>
  allOf(codes).filter(({ part_of, complete }) => complete && part_of !== null && part_of === whole)

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

function isPart(inputs: Inputs, codes: Catalogue): string | null {
  const [part, whole] = inputs as [Stated, Stated]
  const [differing, ...more] = dimensions.filter((dimension) => part[dimension] !== whole[dimension])
  if (differing !== undefined && more.length === 0 && parts[differing](part[differing], whole[differing], codes))
    return null
  return `${part.figure.id} is no part of ${whole.figure.id}, by one of area, product and indicator.`
}

const setOver = (of: string, over: string, codes: Catalogue) =>
  allOf(codes).some((one) => (one.measure === 'share' || one.measure === 'ratio') && one.of === of && one.over === over)

function isOver(inputs: Inputs, codes: Catalogue): string | null {
  const [above, below] = inputs as [Stated, Stated]
  if (indicatorOf(below, codes).per_head || setOver(above.indicator, below.indicator, codes)) return null
  return `No indicator sets ${above.indicator} over ${below.indicator}.`
}

function partsAreOver(inputs: Inputs, codes: Catalogue): string | null {
  const [one, other, below] = inputs as [Stated, Stated, Stated]
  const whole = indicatorOf(one, codes).part_of
  const named = completeParts(whole, codes).map(({ code }) => code)
  const both = named.length === 2 && named.includes(other.indicator) && one.indicator !== other.indicator
  if (both && !several([one, other], 'partner') && setOver(whole as string, below.indicator, codes)) return null
  return `${one.indicator} and ${other.indicator} are not the two parts of what an indicator sets over ${below.indicator}.`
}

// What makes a whole of figures that differ in one way; periods have a reason of their own (derived-period).
const wholes: readonly [key: Dimension | 'period', reason: (inputs: Inputs, codes: Catalogue) => string | null][] = [
  ['period', () => null],
  [
    'indicator',
    (inputs, codes) => {
      const named = completeParts(indicatorOf(inputs[0] as Stated, codes).part_of, codes).map(({ code }) => code)
      const own = inputs.map(({ indicator }) => indicator)
      const all = named.length === own.length && named.every((code) => own.includes(code))
      return all ? null : `${own.join(', ')} are not all the parts of one indicator.`
    },
  ],
  [
    'product',
    (inputs, codes) => {
      const own = inputs.map(({ product }) => product)
      const parents = new Set(own.map((product) => codes.products.entries.get(product)?.parent ?? null))
      return parents.size === 1 && !parents.has(null) ? null : `${own.join(', ')} are not parts of one product.`
    },
  ],
]

function addUp(inputs: Inputs, codes: Catalogue): string | null {
  const twice = repeated(inputs)
  if (twice !== undefined) return `${twice.figure.id} is of a cell that is there already; a sum takes each once.`
  const { code, of } = indicatorOf(inputs[0] as Stated, codes)
  if (of !== null) return `${code} speaks of ${of}, and is not added up.`
  const differing = wholes.filter(([key]) => several(inputs, key))
  if (differing.length > 1)
    return `A sum adds up ${differing.map(([key]) => `${key}s`).join(' or ')}, not both together.`
  return differing[0]?.[1](inputs, codes) ?? null
}

function balance(inputs: Inputs, codes: Catalogue): string | null {
  const named = inputs.map(({ indicator }) => indicator)
  const told = allOf(codes).some(({ difference_of }) => difference_of?.join() === named.join())
  return told ? null : `No indicator is the difference of ${named.join(' and ')}.`
}

function leaveOne(inputs: Inputs, codes: Catalogue): string | null {
  const [whole, part] = inputs as [Stated, Stated]
  const named = completeParts(whole.indicator, codes).map(({ code }) => code)
  if (named.length === 2 && named.includes(part.indicator)) return null
  return `${part.indicator} is not one of two parts of ${whole.indicator}.`
}

function areMirrored(inputs: Inputs, codes: Catalogue): string | null {
  const [own, other] = inputs as [Stated, Stated]
  const faces = mirroredIndicator(indicatorOf(own, codes), allOf(codes)).code === other.indicator
  if (faces && own.reporter === other.partner && own.partner === other.reporter) return null
  return `${other.figure.id} is not what the other side tells of ${own.figure.id}.`
}

function growTogether(inputs: Inputs, codes: Catalogue): string | null {
  const levels = inputs.filter((_, i) => i % 2 === 0)
  const isGrowthOf = (level: Stated, growth: Stated | undefined) =>
    growth?.product === level.product && indicatorOf(growth, codes).of === level.indicator
  const odd = levels.find((level, i) => !isGrowthOf(level, inputs[2 * i + 1]))
  if (odd !== undefined) return `${odd.figure.id} is not followed by its growth.`
  return addUp(levels, codes)
}

/** How inputs stand to each other as parts and wholes: why they do not as they should, or null. */
export const relationsOfParts = {
  ...{ isPart, isOver, partsAreOver, addUp, balance, leaveOne, areMirrored, growTogether },
}
