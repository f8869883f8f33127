import { compare, type Decimal, digitsOf, quotient, tenTo } from '../model/decimal.js'

// Reckoned in whole numbers of 2^-160: some 48 decimal places.
const places = 160n
const unit = 1n << places
const one: Decimal = { mantissa: 1n, exponent: 0 }

/** ln(a / b) = 2 artanh((a - b) / (a + b)) of whole numbers with b <= a <= 2 b; at most 512 units too small or too great, of some 50 terms. */
function logarithmOfRatio(a: bigint, b: bigint): bigint {
  const argument = ((a - b) << places) / (a + b)
  const square = (argument * argument) >> places
  let total = 0n
  let term = argument
  for (let odd = 1n; term !== 0n; odd += 2n) {
    total += term / odd
    term = (term * square) >> places
  }
  return 2n * total
}

const ofTwo = logarithmOfRatio(2n, 1n)
const ofFiveQuarters = logarithmOfRatio(5n, 4n)
const ofTen = 3n * ofTwo + ofFiveQuarters

/** The natural logarithm of a number above zero: 0 of 1, else, since no other ends, a neighbour below (side -1) or above (1) at 34 digits. */
export function naturalLogarithm(d: Decimal, side: 1 | -1): Decimal {
  if (compare(d, one) === 0) return { mantissa: 0n, exponent: 0 }
  const place = digitsOf(d.mantissa).length - 1
  // d is 10^tens · 2^twos · (5/4)^quarters · a / b, with a / b from 1 to below 5/4.
  const tens = BigInt(place + d.exponent)
  let [a, b, twos, quarters] = [d.mantissa, tenTo(place), 0n, 0n]
  for (; a >= 2n * b; twos++) b *= 2n
  for (; 4n * a >= 5n * b; quarters++) [a, b] = [4n * a, 5n * b]
  const near = tens * ofTen + twos * ofTwo + quarters * ofFiveQuarters + logarithmOfRatio(a, b)
  // Four ratios make a ten; at most three twos, three quarters and the rest are two tens more.
  const off = 2048n * ((tens < 0n ? -tens : tens) + 2n)
  return quotient({ mantissa: near + BigInt(side) * off, exponent: 0 }, { mantissa: unit, exponent: 0 }, side)
}
