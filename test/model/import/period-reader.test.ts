import t from 'tap'
import { noFaults } from '../../../src/model/fault.js'
import { periodReader } from '../../../src/model/import/period-reader.js'

t.test('a row that lacks the column of its period says so', async (t) => {
  const faults = noFaults()
  t.equal(periodReader({ column: 'when' })({ line: 2, place: null, cells: {} }, faults), null)
  t.match(faults.list, [{ column: 'when', wrong: /is no period$/ }])
})
