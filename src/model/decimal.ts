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

/** The digits of a mantissa without its sign. */
export function digitsOf(mantissa: bigint): string {
  return String(mantissa < 0n ? -mantissa : mantissa)
}

function mantissaAt({ mantissa, exponent }: Decimal, lower: number): bigint {
  return mantissa * 10n ** BigInt(exponent - lower)
}

/** The number a double prints: the shortest decimal that reads back as it, not its binary expansion. Throws RangeError for NaN and infinities. */
export function decimalFrom(value: number): Decimal {
  const [, plain, power] = /^(-?[\d.]+)(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  const decimal = plain === undefined ? null : decimalOf(plain)
  if (decimal === null) throw new RangeError(`${value} is no number`)
  return power === undefined ? decimal : scaled(decimal, Number(power))
}

/** a · b, exactly. */
export function product(a: Decimal, b: Decimal): Decimal {
  return { mantissa: a.mantissa * b.mantissa, exponent: a.exponent + b.exponent }
}

/** Significant digits a quotient keeps: twice what a double holds. */
const kept = 34

/** a / b, exactly where it ends within 34 digits, else the neighbour below (side -1) or above (1). Throws RangeError for b = 0. */
export function quotient(a: Decimal, b: Decimal, side: 1 | -1): Decimal {
  const more = Math.max(0, kept + digitsOf(b.mantissa).length - digitsOf(a.mantissa).length)
  const numerator = a.mantissa * 10n ** BigInt(more)
  const cut = numerator / b.mantissa
  const rest = numerator - cut * b.mantissa
  // Division cuts towards zero: only on one side of zero is that the side asked for.
  const up = rest !== 0n && rest > 0n === b.mantissa > 0n
  const step = rest === 0n || up !== side > 0 ? 0n : BigInt(side)
  return { mantissa: cut + step, exponent: a.exponent - more - b.exponent }
}
