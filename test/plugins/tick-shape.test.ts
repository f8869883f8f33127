import { createHook } from 'node:async_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import t from 'tap'
import { giveBackMemory } from '../../src/plugins/spare-memory.js'
import { holdTickShape } from '../../src/plugins/tick-shape.js'

/** The ticks that are made while something is done, each held weakly. */
function ticksOf(done: () => void): WeakRef<object>[] {
  const ticks: WeakRef<object>[] = []
  const hook = createHook({
    init: (_id, type, _trigger, resource) => {
      if (type === 'TickObject') ticks.push(new WeakRef(resource))
    },
  })
  hook.enable()
  done()
  hook.disable()
  return ticks
}

const areLeft = async (ticks: WeakRef<object>[]) => {
  await turn()
  await giveBackMemory()
  return ticks.map((tick) => tick.deref() !== undefined)
}

t.test('one tick outlives the sweeping of the heap, and only one', async (t) => {
  t.same(await areLeft(ticksOf(() => process.nextTick(() => undefined))), [false])
  t.same(await areLeft(ticksOf(holdTickShape)), [true])
  t.same(await areLeft(ticksOf(holdTickShape)), [false])
})
