import t from 'tap'
import { auditHeld } from '../../src/queries/audit-held.js'
import type { Edition } from '../../src/queries/edition.js'

const edition = {} as Edition
const none = { checks: [], claims: 0 }

t.test('an audit is made once an edition, however often and at once it is asked for', async (t) => {
  let made = 0
  const audit = async () => {
    made++
    return none
  }
  await Promise.all([auditHeld(edition, 'all', audit), auditHeld(edition, 'all', audit)])
  await auditHeld(edition, 'all', audit)
  t.equal(made, 1)
  await auditHeld({} as Edition, 'all', audit)
  t.equal(made, 2, 'of another edition it is another')
  for (const question of ['a', 'b', 'c', 'd', 'all']) await auditHeld(edition, question, audit)
  t.equal(made, 7, 'the oldest are let go')
})

t.test('one that failed is made anew', async (t) => {
  const failing = auditHeld(edition, 'failing', async () => {
    throw new Error('away')
  })
  await t.rejects(failing, { message: 'away' })
  t.same(await auditHeld(edition, 'failing', async () => none), none)
})
