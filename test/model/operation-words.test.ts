import t from 'tap'
import { operationWords } from '../../src/model/operation-words.js'
import { operations } from '../../src/statistics/operations.js'

t.test('what an operation makes is named in each language', async (t) => {
  t.same(
    Object.keys(operationWords),
    operations.map(({ name }) => name),
  )
  for (const names of Object.values(operationWords)) t.equal(new Set(Object.values(names)).size, 3)
})
