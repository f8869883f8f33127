import t from 'tap'
import { missingStatuses, natures, statuses } from '../../src/model/status.js'

t.test('statuses are those of SDMX, and none is a revision', async (t) => {
  t.equal(Object.keys(statuses).join(''), 'ABDEFGHIJLMNOPQSUV')
})

t.test('the statuses of a missing value are those whose name says so', async (t) => {
  const named = Object.entries(statuses).filter(([, name]) => name.startsWith('Missing value'))
  t.same(named.map(([code]) => code).sort(), [...missingStatuses].sort())
})

t.test('what is no outcome is a forecast, an assumption or a plan', async (t) => {
  t.same(natures, ['forecast', 'assumption', 'plan'])
})
