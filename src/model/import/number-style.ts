import { type Decimal, decimalOf, scaled } from '../decimal.js'
import { claimedDigits } from '../print.js'

/** How a file writes its numbers. What is not said is plain: a point, nothing between thousands, no exponents. */
export interface NumberStyle {
  decimal?: '.' | ','
  thousands?: '' | ',' | '.' | ' ' | "'"
  /** Whether 2.8366E+11 is a number here. */
  exponents?: boolean
  /** Whether 21% is a number here, being 21. */
  percent_sign?: boolean
  /** The whole texts of cells that hold no figure; the empty one unless others are said. */
  missing?: string[]
}

/** A number as a file has it: its exact value and how many digits it claims, an exponent being no zeros. */
export interface ReadNumber {
  value: Decimal
  digits: number
}

const escaped = (mark: string) => mark.replace(/[.']/, '\\$&')

function patternOf({ decimal = '.', thousands = '', exponents = false, percent_sign = false }: NumberStyle): RegExp {
  const whole = thousands === '' ? '\\d+' : `(?:\\d{1,3}(?:${escaped(thousands)}\\d{3})+|\\d+)`
  const power = exponents ? '(?:[eE]([+-]?\\d{1,3}))?' : '()'
  return new RegExp(`^(-?${whole})(?:${escaped(decimal)}(\\d+))?${power}${percent_sign ? '%?' : ''}$`)
}

/** Reads the numbers of a style, strictly: null for anything that is not written just so, blanks around it too. */
export function numberReader(style: NumberStyle): (text: string) => ReadNumber | null {
  const pattern = patternOf(style)
  return (text) => {
    const [, whole, fraction, power] = pattern.exec(text) ?? []
    if (whole === undefined) return null
    const plain = `${whole.replace(/[^\d-]/g, '')}${fraction === undefined ? '' : `.${fraction}`}`
    const value = scaled(decimalOf(plain) as Decimal, Number(power || 0))
    return { value, digits: claimedDigits(plain.replace('-', '')) }
  }
}

/** How a number of a style looks, for sentences that refuse another. */
export function exampleOf({
  decimal = '.',
  thousands = '',
  exponents = false,
  percent_sign = false,
}: NumberStyle): string {
  const others = [...(exponents ? [`1${decimal}2E+5`] : []), ...(percent_sign ? [`12${decimal}3%`] : [])]
  return `a number written as ${[`1${thousands}234${decimal}5`, ...others].join(' or ')}`
}
