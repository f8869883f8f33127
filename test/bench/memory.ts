import { readFileSync, writeFileSync } from 'node:fs'

function megabytes(pid: number, field: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const told = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return told === undefined ? null : (Number(told) * 1024) / 1e6
  } catch {
    return null
  }
}

/** Megabytes a process has in memory; null where the system does not tell (only Linux does). */
export const memoryOf = (pid: number): number | null => megabytes(pid, 'VmRSS')

/** The most megabytes it ever had there. */
export const mostMemoryOf = (pid: number): number | null => megabytes(pid, 'VmHWM')

/** From now on the most it ever had is counted anew. */
export function forgetMost(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
  } catch {
    // Where it cannot be forgotten, the most since the start is told: never too little.
  }
}

/** Milliseconds from being ready until what a start leaves behind has been given back. */
export const untilRest = 1500
