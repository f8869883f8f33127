import { comparePeriods, periodOf } from './period.js'

/** Some periods, each once, in order of time. */
export function inOrderOfTime(texts: Iterable<string>): string[] {
  const periods = [...new Set(texts)].map((text) => periodOf(text)).filter((period) => period !== null)
  return periods.sort(comparePeriods).map(({ text }) => text)
}
