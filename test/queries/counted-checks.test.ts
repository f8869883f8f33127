import t from 'tap'
import { limits } from '../../src/model/limits.js'
import { countedChecks } from '../../src/queries/counted-checks.js'
import { editionNow } from '../../src/queries/edition.js'
import { seededDatabase } from '../database.js'

const database = await seededDatabase()
t.teardown(() => database.close())

t.test('what was asked before is remembered, as long as not too much else is asked', async (t) => {
  const edition = await editionNow(database.reader)
  const asked = (asOf: string | null) => countedChecks(database.reader, [], asOf, edition, limits)
  const first = await asked(null)
  t.equal(await asked(null), first, 'the same answer, not another like it')
  for (let n = 0; n < 500; n++) await asked(`day ${n}`)
  t.not(await asked(null), first, 'forgotten, and asked anew')
})
