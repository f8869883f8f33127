import { readFileSync } from 'node:fs'

function status(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const kilobytes = new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1000
}

/** Megabytes of memory that a process holds (Linux). */
export const heldBy = (pid: number): number => status(pid, 'VmRSS')

/** The most that it has held. */
export const mostHeldBy = (pid: number): number => status(pid, 'VmHWM')
