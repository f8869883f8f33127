import t from 'tap'
import { type Comparison, meets, type Operator } from '../../src/model/comparison.js'

const one = (operator: Operator, word: string): Comparison[][] => [[{ operator, word }]]

t.test('numbers compare as numbers, all else as text', async (t) => {
  const met: [value: string | number | boolean | undefined, operator: Operator, word: string, is: boolean][] = [
    [9, 'lt', '10', true],
    ['9', 'lt', '10', false],
    [9, 'eq', '9.0', true],
    [9, 'ne', '9', false],
    [9, 'le', '9', true],
    [9, 'gt', '9', false],
    [9, 'ge', '9', true],
    [120, 'sw', '12', true],
    [true, 'eq', 'true', true],
    ['CN-GD', 'co', 'N-', true],
    ['CN-GD', 'nc', 'N-', false],
    ['CN-GD', 'sw', 'CN', true],
    ['CN-GD', 'ew', 'GD', true],
    [undefined, 'ne', 'x', true],
    [undefined, 'nc', 'x', true],
    [undefined, 'eq', 'x', false],
    [undefined, 'lt', 'x', false],
  ]
  for (const [value, operator, word, is] of met)
    t.equal(meets(value, one(operator, word)), is, `${value} ${operator} ${word}`)
})

t.test('a condition has alternatives, each of comparisons that all hold', async (t) => {
  const condition = [...one('eq', 'B'), [...one('ge', 'D'), ...one('le', 'F')].flat()]
  t.same(
    ['A', 'B', 'C', 'D', 'F', 'G'].filter((letter) => meets(letter, condition)),
    ['B', 'D', 'F'],
  )
})
