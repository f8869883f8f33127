import t from 'tap'
import { type Decimal, decimalOf, decimalText } from '../../src/model/decimal.js'
import { isLong, readable } from '../../src/model/readable.js'

const of = (text: string) => decimalOf(text) as Decimal

t.test('a number with all the digits of a double is told with six, one that was printed in full', async (t) => {
  const rows: [string, string, number?][] = [
    ['18612.9166666667', '18612.9'],
    ['-7.03955197123018', '-7.03955'],
    ['476388216343.905', '476388000000'],
    ['7.03955197123018', '7.0395520', 2],
    ['7.03955197123018', '7.03955197123018', 40],
    ['100987686', '100987686'],
    ['260650000000', '260650000000'],
    ['7.09', '7.09'],
    ['0', '0'],
  ]
  for (const [text, expected, more] of rows)
    t.equal(decimalText(readable(of(text), more)), decimalText(of(expected)), text)
  t.same([isLong(of('18612.9166666667')), isLong(of('100987686'))], [true, false])
})
