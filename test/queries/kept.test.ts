import t from 'tap'
import { kept } from '../../src/queries/kept.js'
import { seededDatabase } from '../database.js'

t.test('what is kept is reckoned once an edition; what failed, again', async (t) => {
  const database = await seededDatabase()
  t.teardown(() => database.close())
  let times = 0
  const reckoned = kept(async () => {
    times++
    if (times === 1) throw new Error('not yet')
    return times
  })
  await t.rejects(reckoned(database.reader), /not yet/)
  t.same(await Promise.all([reckoned(database.reader), reckoned(database.reader)]), [2, 2])
  t.equal(await reckoned(database.reader), 2)
})
