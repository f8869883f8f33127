import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { noDeclarations, withDeclarations } from '../../src/model/declarations.js'
import type { Product } from '../../src/model/product.js'

const lists = codeListsIn()
const product = (code: string, name: string): Product => ({
  ...{ code, parent: '_T', classification: null },
  names: { en: name, vi: name, zh: name },
})
const nameOf = (code: string, ...told: Product[][]) =>
  withDeclarations(
    lists,
    told.map((products) => ({ ...noDeclarations, products })),
  ).products.find((one) => one.code === code)?.names.en

t.test('what releases bring along stands among the codes, in order, the last word counting', async (t) => {
  t.equal(
    nameOf('H5_85', [product('H5_85', 'Machines')], [product('H5_85', 'Electrical machines')]),
    'Electrical machines',
  )
  t.equal(nameOf('PASSPORT', [product('PASSPORT', 'Something else')]), 'With a passport', 'our own before any')
  const { products } = withDeclarations(lists, [{ ...noDeclarations, products: [product('H5_85', 'Machines')] }])
  t.same(
    products.map(({ code }) => code),
    [...products.map(({ code }) => code)].sort(),
  )
})

t.test('where nothing is brought along the lists are the same', async (t) => {
  t.equal(withDeclarations(lists, []), lists)
})
