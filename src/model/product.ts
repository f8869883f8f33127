import type { Names } from './names.js'

/** What is counted or traded. Parts and totals are data: each product has a parent, `_T` and `_Z` have none. */
export interface Product {
  code: string
  parent: string | null
  classification: string | null
  names: Names
}
