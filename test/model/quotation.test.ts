import t from 'tap'
import { quotation } from '../../src/model/quotation.js'

t.test('words are shown in quotes', async (t) => {
  t.equal(quotation('20x4'), '"20x4"')
})

t.test('quotes and line ends within stay on one line', async (t) => {
  t.equal(quotation('a"b\n'), '"a\\"b\\n"')
})

t.test('after 100 characters they are cut', async (t) => {
  t.equal(quotation('x'.repeat(100)), `"${'x'.repeat(100)}"`)
  t.equal(quotation('x'.repeat(101)), `"${'x'.repeat(100)}..."`)
})

t.test('what is not text is shown as JSON', async (t) => {
  t.equal(quotation(5), '"5"')
  t.equal(quotation(null), '"null"')
})
