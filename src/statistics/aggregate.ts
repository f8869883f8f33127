import type { Catalogue } from '../model/catalogue.js'
import { seriesKeyOf } from '../model/dimensions.js'
import type { Collection, Indicator, Measure } from '../model/indicator.js'
import { type Frequency, frequencies, type Period } from '../model/period.js'
import { partsOf, periodHolding } from '../model/period-steps.js'
import { type Refusal, type RefusalCode, refusal } from '../model/refusal.js'
import type { Stated } from '../model/stated.js'
import type { AggregateName } from '../model/transform.js'
import type { Cell } from './derivation.js'
import { carriedOut, type Plan } from './plan.js'

const collections: Record<AggregateName, Collection> = { sum: 'S', mean: 'A', end: 'E' }
const measuresOf: readonly Measure[] = ['level', 'count', 'index', 'rate']
const because: Record<Collection, RefusalCode> = { S: 'only_summed', A: 'only_averaged', E: 'only_at_end' }

/** Why figures of an indicator may not be put together so; null where they may (model.md, section 3: its collection alone decides). */
export function aggregateRefusal(name: AggregateName, { code, measure, collection }: Indicator): Refusal | null {
  if (measure === 'growth') return refusal('growth_not_added', code)
  if (!measuresOf.includes(measure)) return refusal('measure_not_added', code, measure)
  if (collection === null) return refusal('collection_unknown', code)
  return collection === collections[name] ? null : refusal(because[collection], code)
}

/** The frequencies finer than one, the coarsest first: the fewest parts that are there are taken. */
export function finerThan(freq: Frequency): Frequency[] {
  return frequencies.slice(frequencies.indexOf(freq) + 1, -1)
}

interface Group {
  period: Period
  first: Stated
  parts: Map<string, Stated>
}

/**
 * Puts figures together to a coarser frequency: one a series, period and source, of the coarsest frequency that the source
 * has the whole period in; where it has none whole, a figure without value that says how many parts are missing.
 */
export function aggregated(
  name: AggregateName,
  figures: readonly Stated[],
  freq: Frequency,
  codes: Catalogue,
): Stated[] {
  const groups = new Map<string, Group[]>()
  for (const stated of figures) {
    const period = periodHolding(stated.starts, freq)
    if (period === null) continue
    const key = `${seriesKeyOf({ ...stated, freq })}~${period.text}~${stated.figure.source}`
    const ofKey = groups.get(key) ?? []
    groups.set(key, ofKey)
    const group = ofKey.find(({ first }) => first.freq === stated.freq)
    if (group === undefined) ofKey.push({ period, first: stated, parts: new Map([[stated.period, stated]]) })
    else group.parts.set(stated.period, stated)
  }
  return [...groups.values()].map((ofKey) => {
    const coarsestFirst = ofKey.toSorted(
      (a, b) => frequencies.indexOf(a.first.freq as Frequency) - frequencies.indexOf(b.first.freq as Frequency),
    )
    const plans = coarsestFirst.map((group) => planOf(name, group, freq))
    const plan = plans.find(({ refused }) => refused === undefined) ?? (plans[0] as Plan)
    return carriedOut(plan, new Map(), codes)
  })
}

function planOf(name: AggregateName, { period, first, parts }: Group, freq: Frequency): Plan {
  const { figure: _figure, ...place } = first
  const cell: Cell = { ...place, freq, period: period.text, starts: period.starts, ends: String(period.ends) }
  const wanted = partsOf(period, first.freq as Frequency)
  const there = (wanted ?? []).flatMap(({ text }) => parts.get(text) ?? [])
  const whole = wanted !== null && there.length === wanted.length
  const end = wanted?.at(-1)
  const last = end && parts.get(end.text)
  if (name === 'end' && last !== undefined) return { operation: 'end', inputs: [last], cell }
  if (name !== 'end' && whole) return { operation: name, inputs: there, cell }
  const inputs = [...parts.values()]
  const refused =
    wanted === null
      ? refusal('not_whole_periods', period.text, first.freq)
      : refusal('periods_missing', wanted.length, first.freq, period.text, there.length)
  return { operation: name, inputs, cell, refused }
}
