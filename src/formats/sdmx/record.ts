import type { Language } from '../../model/names.js'
import type { Placed } from '../../model/placed.js'
import { refusalWords } from '../../model/refusal-words.js'
import type { Table } from '../../model/table.js'
import type { SdmxRecord } from './message.js'
import { commentOf } from './open-period.js'
import { timePeriodOf } from './time-period.js'

// SDMX has no comma in ids, and sources have no @ in theirs.
const sourceId = (sources: string) => sources.replaceAll(',', '@')

/**
 * A figure as an observation of our data structure. A value that is missing is NaN, which SDMX has for what is missing on
 * purpose, with the status that says why; several sources of a derived figure are one code, joined by @; what is not known of
 * a figure has no component. Why it could not be reckoned is said in a language.
 */
export function sdmxRecord(
  { period, figure, ...series }: Placed,
  indicators: Table['indicators'],
  language: Language = 'en',
): SdmxRecord {
  const refused = figure.derived?.refused
  const { collection = null, decimals = null } = indicators[series.indicator] ?? {}
  const all: Record<string, string | number | boolean | null | undefined> = {
    FREQ: series.freq,
    INDICATOR: series.indicator,
    REF_AREA: series.reporter,
    COUNTERPART_AREA: series.partner,
    PRODUCT: series.product,
    UNIT_MEASURE: series.unit,
    SOURCE: sourceId(figure.source),
    TIME_PERIOD: timePeriodOf(period, figure.known),
    OBS_VALUE: figure.value ?? 'NaN',
    OBS_STATUS: figure.status,
    UNIT_MULT: '0',
    DECIMALS: decimals === null ? null : String(decimals),
    BASE_PER: figure.base,
    TIME_PER_COLLECT: collection,
    COMPILING_ORG: figure.compiler,
    QUALIFIER: figure.qualifier,
    LOW: figure.low,
    HIGH: figure.high,
    NATURE: figure.nature,
    EVIDENCE: figure.id,
    DIGITS: figure.digits,
    KNOWN: figure.known,
    PRINTED: figure.printed,
    LITERAL: figure.literal,
    LITERAL_START: figure.start,
    LITERAL_END: figure.end,
    WORDED: figure.worded || null,
    CHOSEN_BECAUSE: figure.chosen_because,
    DERIVED: figure.derived?.formula,
    INPUTS: figure.derived?.inputs.join(' '),
    COMMENT_OBS: commentOf(figure.note ?? (refused === undefined ? null : refusalWords(refused, language)), period),
  }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string | number | boolean] => entry[1] != null),
  )
}
