import { executionAsyncResource } from 'node:async_hooks'

const held: object[] = []

/**
 * Holds one of Node's ticks, and with it the shape all of them have. Ticks live for a moment: where none is about when the heap
 * is swept, V8 forgets their shape, sees the next as of a second one and makes every tick from then on by its slowest way, which
 * costs a hot answer a quarter more. Call it early.
 */
export function holdTickShape(): void {
  process.nextTick(() => {
    if (held.length === 0) held.push(executionAsyncResource())
  })
}
