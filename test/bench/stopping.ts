/** Aborted when the run is told to stop: its processes end, and what waits for them throws. */
export const stopping = new AbortController()
