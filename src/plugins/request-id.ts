import { randomUUID } from 'node:crypto'

const nameOfProcess = randomUUID().slice(0, 18)
let asked = 0

/** A name for one more request: its process and its number there, such as `0f8b6c1e-3a52-4d7c-2s`. A random one for each would cost a hot answer a tenth more. */
export const requestId = () => `${nameOfProcess}-${(asked++).toString(36)}`
