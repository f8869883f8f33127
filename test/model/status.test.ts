import t from 'tap'
import { missingStatuses, natures, type Status, statuses, worstStatus } from '../../src/model/status.js'

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

t.test('the worst status of some is one of theirs, and a missing one before any other', async (t) => {
  const all = Object.keys(statuses) as Status[]
  t.equal(worstStatus([]), 'A')
  t.equal(worstStatus(['P', 'A', 'E']), 'E')
  t.equal(worstStatus(['F', 'B']), 'F')
  for (const status of all) {
    t.equal(worstStatus([status]), status)
    t.equal(worstStatus(['A', status]), status, 'A is the best')
    for (const missing of missingStatuses)
      t.ok(missingStatuses.includes(worstStatus([status, missing])), `${status} ${missing}`)
  }
})
