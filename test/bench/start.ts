import { setTimeout as wait } from 'node:timers/promises'
import { limit } from './goals.js'
import type { Ground, MeasuredClass } from './ground.js'
import { memoryOf, untilRest } from './memory.js'
import { type OurPlace, ourServer } from './our-server.js'

const places = (url: string | null) => [
  { where: 'embedded', place: {}, seconds: 2, megabytes: 450 },
  ...(url === null ? [] : [{ where: 'on PostgreSQL', place: { url }, seconds: 1.5, megabytes: 150 }]),
]

async function started(
  { report, tell, leaveOut }: Ground,
  where: string,
  place: OurPlace,
  goal: { s: number; MB: number },
) {
  const server = await ourServer(place)
  try {
    await wait(untilRest)
    const memory = memoryOf(server.pid)
    tell(`start ${where}: ${server.took.toFixed(2)} s, at rest ${memory?.toFixed()} MB`)
    report({ class: `start, ${where}`, unit: 's', yardstick: null, amount: server.took })
    report({ class: `start, ${where}`, unit: 's', yardstick: limit, amount: goal.s })
    if (memory === null) return leaveOut(`memory at rest, ${where}`, 'this system does not tell it')
    report({ class: `memory at rest, ${where}`, unit: 'MB', yardstick: null, amount: memory })
    report({ class: `memory at rest, ${where}`, unit: 'MB', yardstick: limit, amount: goal.MB })
  } finally {
    await server.stop()
  }
}

/** How soon a built clone is ready, and what it then takes of memory. */
export const start: MeasuredClass = {
  name: 'start',
  onPostgres: false,
  async measure(ground) {
    const { quick, rounds } = ground.options
    for (let round = 0; round < (quick ? 1 : rounds); round++)
      for (const { where, place, seconds, megabytes } of places(ground.url))
        await started(ground, where, place, { s: seconds, MB: megabytes })
  },
}
