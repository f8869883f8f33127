import type { Account, Figure } from '../../model/figure.js'
import { figureIdOf } from '../../model/figure-id.js'
import { type Period, periodOf } from '../../model/period.js'
import type { Row } from '../../model/table.js'
import { MalformedSdmx } from './malformed.js'
import { noteIn } from './open-period.js'
import type { ReadObservation } from './read-observation.js'
import { periodAt } from './time-period.js'

/**
 * An observation of our own data structure as a row of the observations table: what `sdmxRecord` made of it, undone. Throws
 * MalformedSdmx where a component is missing or is no number, status or period.
 */
export function observationRow({ place, values }: ReadObservation): Row {
  const needed = (id: string): string => {
    const text = values[id]
    if (text === undefined) throw new MalformedSdmx(place, `${id} is missing`, 'every dimension, status and day')
    return text
  }
  const text = (id: string): string | null => values[id] ?? null
  const number = (id: string): number | null => {
    if (values[id] === undefined || values[id] === 'NaN') return null
    if (Number.isFinite(Number(values[id]))) return Number(values[id])
    throw new MalformedSdmx(place, `${id} is ${JSON.stringify(values[id])}`, 'a number')
  }
  const { note, open } = noteIn(text('COMMENT_OBS'))
  const time = periodAt(needed('TIME_PERIOD'))
  if (time === null) throw new MalformedSdmx(place, `TIME_PERIOD is ${JSON.stringify(values.TIME_PERIOD)}`, 'a period')
  const period = open ? (periodOf(`${time.starts}/..`) as Period).text : time.text
  const series = {
    freq: needed('FREQ'),
    // What is reckoned of an indicator says so behind its code.
    indicator: needed('INDICATOR').replace(/@.*$/, ''),
    reporter: needed('REF_AREA'),
    partner: needed('COUNTERPART_AREA'),
    product: needed('PRODUCT'),
    unit: needed('UNIT_MEASURE'),
  }
  const source = needed('SOURCE').replaceAll('@', ',')
  const formula = text('DERIVED')
  const figure: Figure & Account = {
    id: text('EVIDENCE') ?? figureIdOf(series, period, source),
    value: number('OBS_VALUE'),
    unit: series.unit,
    low: number('LOW'),
    high: number('HIGH'),
    digits: number('DIGITS'),
    qualifier: text('QUALIFIER') as Figure['qualifier'],
    status: needed('OBS_STATUS') as Figure['status'],
    nature: text('NATURE') as Figure['nature'],
    base: text('BASE_PER'),
    compiler: text('COMPILING_ORG'),
    source,
    known: needed('KNOWN'),
    printed: text('PRINTED'),
    chosen_because: text('CHOSEN_BECAUSE') as Figure['chosen_because'],
    literal: text('LITERAL'),
    start: number('LITERAL_START'),
    end: number('LITERAL_END'),
    worded: values.WORDED === 'true',
    note,
    ...(formula === null ? {} : { derived: { formula, inputs: (text('INPUTS') ?? '').split(' ').filter(Boolean) } }),
  }
  const { unit: _unit, ...key } = series
  return { key: { ...key, period }, figures: [figure] }
}
