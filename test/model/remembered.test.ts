import t from 'tap'
import { remembered } from '../../src/model/remembered.js'

t.test('what follows from a word is reckoned once, until too many words were said', async (t) => {
  const reckoned: number[] = []
  const double = remembered((word: number) => {
    reckoned.push(word)
    return word * 2
  })
  t.equal(double(7), 14)
  t.equal(double(7), 14)
  t.same(reckoned, [7])
  for (let word = 100; word < 600; word++) double(word)
  t.equal(double(7), 14)
  t.equal(reckoned.filter((word) => word === 7).length, 2)
})
