import type { Decimal } from '../../src/model/decimal.js'

/** An exact rational number, its divisor above zero: what the arithmetic of decimals is tested against. */
export interface Fraction {
  over: bigint
  under: bigint
}

const fraction = (over: bigint, under: bigint): Fraction =>
  under < 0n ? { over: -over, under: -under } : { over, under }

/** The same number as a fraction. */
export function fractionOf({ mantissa, exponent }: Decimal): Fraction {
  return exponent < 0 ? fraction(mantissa, 10n ** BigInt(-exponent)) : fraction(mantissa * 10n ** BigInt(exponent), 1n)
}

export const whole = (value: number | bigint): Fraction => fraction(BigInt(value), 1n)
export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under)
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.over, b.under))
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under)
export const per = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over)
export const raisedTo = (a: Fraction, exponent: number): Fraction =>
  fraction(a.over ** BigInt(exponent), a.under ** BigInt(exponent))

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function order(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : Number(difference > 0n)
}

/** How far apart two are. */
export function distance(a: Fraction, b: Fraction): Fraction {
  const { over, under } = minus(a, b)
  return { over: over < 0n ? -over : over, under }
}
