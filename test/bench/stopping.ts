import { setMaxListeners } from 'node:events'

/** Aborted when the run is told to stop: its processes end, and what waits for them throws. */
export const stopping = new AbortController()

// As many processes as the yardsticks need listen to it.
setMaxListeners(0, stopping.signal)
