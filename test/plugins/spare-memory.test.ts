import t from 'tap'
import { giveBackMemory } from '../../src/plugins/spare-memory.js'

t.test('what nobody holds is given back, twice if need be', async (t) => {
  const left = new WeakRef({ large: new Array(1000).fill('x') })
  await new Promise((turn) => setImmediate(turn))
  await giveBackMemory()
  t.equal(left.deref(), undefined)
  await t.resolves(giveBackMemory())
})
