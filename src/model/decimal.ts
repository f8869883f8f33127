/** An exact decimal number, mantissa * 10^exponent. Not normalized: 7.10 is 710 * 10^-2, so it remembers its last place. */
export interface Decimal {
  mantissa: bigint
  exponent: number
}

/** The number a plain text writes (-12.50), its trailing zeros kept in the exponent; null for anything else (1e3, +1, .5). */
export function decimalOf(text: string): Decimal | null {
  const [, whole, fraction = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(text) ?? []
  return whole === undefined ? null : { mantissa: BigInt(whole + fraction), exponent: 0 - fraction.length }
}

/** The shortest plain digits of a number, never in exponent notation: 7.1 for 7.10, 0 for -0. */
export function decimalText({ mantissa, exponent }: Decimal): string {
  const sign = mantissa < 0n ? '-' : ''
  const digits = digitsOf(mantissa)
  if (mantissa === 0n || exponent >= 0) return sign + digits + '0'.repeat(mantissa === 0n ? 0 : exponent)
  const padded = digits.padStart(1 - exponent, '0')
  const fraction = padded.slice(exponent).replace(/0+$/, '')
  return sign + padded.slice(0, exponent) + (fraction && `.${fraction}`)
}

/** a + b, exactly. */
export function sum(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  return { mantissa: mantissaAt(a, exponent) + mantissaAt(b, exponent), exponent }
}

/** a - b, exactly. */
export function difference(a: Decimal, b: Decimal): Decimal {
  return sum(a, { mantissa: -b.mantissa, exponent: b.exponent })
}

/** Negative where a < b, 0 where they are the same number (7.1 and 7.10 are), positive where a > b: an order for sorting. */
export function compare(a: Decimal, b: Decimal): number {
  const { mantissa } = difference(a, b)
  return mantissa < 0n ? -1 : Number(mantissa > 0n)
}

/** d * 10^power, exactly: moves the point. */
export function scaled({ mantissa, exponent }: Decimal, power: number): Decimal {
  return { mantissa, exponent: exponent + power }
}

/** The nearest double (IEEE 754 binary64). */
export function decimalNumber({ mantissa, exponent }: Decimal): number {
  return Number(`${mantissa}e${exponent}`)
}

/** The power of ten of the first digit; of zero, of its last. */
export function firstPlace({ mantissa, exponent }: Decimal): number {
  return digitsOf(mantissa).length - 1 + exponent
}

/** d at a place, a power of ten: itself where it ends there or before, else the neighbour below (side -1) or above (1). */
export function roundedTo(d: Decimal, place: number, side: 1 | -1): Decimal {
  if (place <= d.exponent) return d
  return { mantissa: divided(d.mantissa, tenTo(place - d.exponent), side), exponent: place }
}

/** The digits of a mantissa without its sign. */
export function digitsOf(mantissa: bigint): string {
  return String(mantissa < 0n ? -mantissa : mantissa)
}

function mantissaAt({ mantissa, exponent }: Decimal, lower: number): bigint {
  return exponent === lower ? mantissa : mantissa * tenTo(exponent - lower)
}

// Raising ten again and again was a third of the time of a derived figure.
const powersOfTen = Array.from({ length: 128 }, (_, power) => 10n ** BigInt(power))

/** 10^power, of a whole power from 0 on. */
export function tenTo(power: number): bigint {
  return powersOfTen[power] ?? 10n ** BigInt(power)
}

/** The number a double prints: the shortest decimal that reads back as it, not its binary expansion. Throws RangeError for NaN and infinities. */
export function decimalFrom(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { mantissa: BigInt(value), exponent: 0 }
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number`)
  const text = String(value)
  const power = text.indexOf('e')
  const plain = power < 0 ? text : text.slice(0, power)
  const point = plain.indexOf('.')
  const fraction = point < 0 ? '' : plain.slice(point + 1)
  const whole = point < 0 ? plain : plain.slice(0, point)
  return {
    mantissa: BigInt(whole + fraction),
    exponent: (power < 0 ? 0 : Number(text.slice(power + 1))) - fraction.length,
  }
}

/** a · b, exactly. */
export function product(a: Decimal, b: Decimal): Decimal {
  return { mantissa: a.mantissa * b.mantissa, exponent: a.exponent + b.exponent }
}

/** Significant digits that what does not end is kept to: twice what a double holds. */
const kept = 34

/** a / b, exactly where it ends within 34 digits, else the neighbour below (side -1) or above (1). Throws RangeError for b = 0. */
export function quotient(a: Decimal, b: Decimal, side: 1 | -1): Decimal {
  const more = Math.max(0, kept + digitsOf(b.mantissa).length - digitsOf(a.mantissa).length)
  return { mantissa: divided(a.mantissa * tenTo(more), b.mantissa, side), exponent: a.exponent - more - b.exponent }
}

/** d to a whole power from 0 on, exactly where it and what leads to it end within 34 digits, else one below (side -1) or above (1). */
export function power(d: Decimal, exponent: number, side: 1 | -1): Decimal {
  if (d.mantissa < 0n) {
    const turned = exponent % 2 === 0 ? 1 : -1
    const { mantissa, exponent: at } = power(
      { mantissa: -d.mantissa, exponent: d.exponent },
      exponent,
      (turned * side) as 1 | -1,
    )
    return { mantissa: BigInt(turned) * mantissa, exponent: at }
  }
  if (exponent === 0) return { mantissa: 1n, exponent: 0 }
  const half = power(d, Math.floor(exponent / 2), side)
  const square = cut(product(half, half), side)
  return exponent % 2 === 0 ? square : cut(product(square, d), side)
}

function cut(d: Decimal, side: 1 | -1): Decimal {
  const over = Math.max(0, digitsOf(d.mantissa).length - kept)
  return { mantissa: divided(d.mantissa, tenTo(over), side), exponent: d.exponent + over }
}

/** The whole number at or next to a quotient on that side. */
function divided(numerator: bigint, divisor: bigint, side: 1 | -1): bigint {
  const towardsZero = numerator / divisor
  const rest = numerator - towardsZero * divisor
  const up = rest !== 0n && rest > 0n === divisor > 0n
  return rest === 0n || up !== side > 0 ? towardsZero : towardsZero + BigInt(side)
}
