import t from 'tap'
import { noFaults, quoted } from '../../src/model/fault.js'

t.test('faults are kept in the order they are told', async (t) => {
  const faults = noFaults()
  t.same(faults.list, [])
  faults.say('value', '"NaN" is no number', 'digits')
  faults.say('unit', 'nothing is no code', 'perhaps USD')
  t.same(faults.list, [
    { column: 'value', wrong: '"NaN" is no number', expected: 'digits' },
    { column: 'unit', wrong: 'nothing is no code', expected: 'perhaps USD' },
  ])
})

t.test('a word is quoted, an empty one called nothing, a long one cut', async (t) => {
  t.equal(quoted('R'), '"R"')
  t.equal(quoted(''), 'nothing')
  t.equal(quoted('x'.repeat(80)), `"${'x'.repeat(80)}"`)
  t.equal(quoted('x'.repeat(81)), `"${'x'.repeat(80)}..."`)
})
