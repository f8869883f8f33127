import { createHash } from 'node:crypto'
import type { Catalogue } from '../catalogue.js'
import type { Declarations } from '../declarations.js'
import { allProducts } from '../dimensions.js'
import type { Indicator, Topic } from '../indicator.js'
import { noWords } from '../names.js'
import type { Product } from '../product.js'

/** The codes in force while a file is read: those there are, and those it brings along, which grow as it is read. */
export interface GrowingCodes {
  codes: Catalogue
  /**
   * The indicator for what a file calls one: ours, or one made under the prefix of its source, with a code that follows of the
   * word alone, so that each vintage calls it the same. Where another word has that code already, that word.
   */
  indicator(
    word: string,
    place: { name: string; by_partner: boolean; by_product: boolean },
  ): Indicator | { taken_by: string }
  /** The code for what a file calls a product: ours, or one made where the file says its name; else the word as it is. */
  product(word: string, name: string | undefined): string
  /** Lets an indicator that was made here have a unit too. */
  counted(indicator: Indicator, unit: string): void
  /** What was made here. */
  made(): Omit<Declarations, 'sources'>
  /** What a file calls an indicator that was made here. */
  wordOf(code: string): string
}

/** A word as a code, as far as one can: capital letters without their marks, digits, and underscores for all else. */
export const codeText = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

const longest = 60
const digestOf = (word: string) => createHash('sha256').update(word).digest('hex').slice(0, 8).toUpperCase()
// What is lost in a code are at most blanks and the like: 出口 and 进口 have nothing left in one.
const isReadable = (word: string) => /^[\w .,:;/()-]+$/.test(word) && /[A-Za-z0-9]/.test(word)

/** The code of what a source calls so: readable where nothing is lost, else told apart by a digest of the word. */
function prefixedCode(source: string, word: string, isOurs: (code: string) => boolean): string {
  const whole = `${codeText(source)}_${codeText(word)}`
  if (isReadable(word) && whole.length <= longest && !isOurs(whole)) return whole
  return `${whole.slice(0, longest - 9).replace(/_+$/, '')}_${digestOf(word)}`
}

const inAll = (name: string) => ({ en: name, vi: name, zh: name })

/** Codes that grow by what a source calls its indicators and products; of such indicators it is only known how they are called and counted. */
export function growingCodes(codes: Catalogue, source: string, topic: Topic): GrowingCodes {
  const indicators = { entries: new Map(codes.indicators.entries), canonical: new Map(codes.indicators.canonical) }
  const products = { entries: new Map(codes.products.entries), canonical: new Map(codes.products.canonical) }
  const made = { indicators: new Map<string, Indicator>(), products: new Map<string, Product>() }
  const words = new Map<string, string>()

  function unknownIndicator(word: string, { name, by_partner, by_product }: Parameters<GrowingCodes['indicator']>[1]) {
    const code = prefixedCode(source, word, (one) => codes.indicators.entries.has(one))
    const taken_by = words.get(code)
    if (taken_by !== undefined) return { taken_by }
    words.set(code, word)
    const indicator: Indicator = {
      code,
      measure: 'unknown',
      ...{
        of: null,
        over: null,
        comparison: null,
        part_of: null,
        complete: false,
        difference_of: null,
        converts: null,
      },
      ...{ per_head: false, signed: true, collection: null, valuation: null, units: [], decimals: null, topic },
      ...{ by_partner, by_product, names: inAll(name), definitions: inAll(name), aliases: [], shown: [] },
      ...{ words: noWords, opposite_words: noWords },
    }
    made.indicators.set(code, indicator)
    indicators.entries.set(code, indicator)
    indicators.canonical.set(word, code)
    return indicator
  }

  // A code of a classification begins with that of what it is a part of: H5_8517 is in H5_85, where that is told too.
  function parentOf(code: string): string {
    for (let length = code.length - 1; length > 0; length--) {
      const above = code.slice(0, length)
      if (made.products.has(above)) return above
    }
    return allProducts
  }

  return {
    codes: { ...codes, indicators, products },
    indicator: (word, place) =>
      indicators.entries.get(indicators.canonical.get(word) ?? '') ?? unknownIndicator(word, place),
    product(word, name) {
      const known = products.canonical.get(word)
      if (known !== undefined || name === undefined || !/^[A-Z0-9]+_[A-Z0-9_]{1,50}$/.test(word)) return known ?? word
      const classification = word.replace(/_.*/, '')
      const product: Product = { code: word, parent: allProducts, classification, names: inAll(name) }
      made.products.set(word, product)
      products.entries.set(word, product)
      products.canonical.set(word, word)
      return word
    },
    counted({ code, units }, unit) {
      if (made.indicators.has(code) && !units.includes(unit)) units.push(unit)
    },
    wordOf: (code) => words.get(code) ?? code,
    made: () => ({
      indicators: [...made.indicators.values()].filter(({ units }) => units.length > 0),
      products: [...made.products.values()].map((product) => ({ ...product, parent: parentOf(product.code) })),
    }),
  }
}
