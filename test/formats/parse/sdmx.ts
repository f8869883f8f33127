import { observationRow } from '../../../src/formats/sdmx/observation-row.js'
import { readMessage as readCsv } from '../../../src/formats/sdmx-csv/read.js'
import { readMessage as readJson } from '../../../src/formats/sdmx-json/read.js'
import { readMessage as readMl } from '../../../src/formats/sdmx-ml/read.js'
import { observationsIn, type Twin } from '../sdmx/twins.js'
import type { Parser } from './parsed.js'

// Other readers have messages of theirs to read beside the formats; here the periods of ours must come back too.
const readBy =
  (read: Twin['read']): Parser =>
  async (bytes) =>
    (await observationsIn(read, bytes)).map(observationRow).flatMap(({ key, figures }) =>
      figures.flatMap((figure) => {
        if (figure === null) return []
        const { id, value, status, source } = figure
        return [{ id, value, status, source, period: String(key.period) }]
      }),
    )

/** Reads SDMX messages as any agency's are read, and their observations as ours. */
export const parseSdmx: Record<'sdmx-csv' | 'sdmx-json' | 'sdmx-ml', Parser> = {
  'sdmx-csv': readBy(readCsv),
  'sdmx-json': readBy(readJson),
  'sdmx-ml': readBy(readMl),
}
