import { csvRows } from '../csv/read.js'
import { MalformedSdmx } from '../sdmx/malformed.js'
import type { ReadObservation, ReadSet } from '../sdmx/read-observation.js'
import { columnsIn, type ReadColumn } from './header.js'

const actions: Record<string, ReadSet['action']> = {
  I: 'Information',
  A: 'Append',
  M: 'Merge',
  R: 'Replace',
  D: 'Delete',
}

// A code with its name behind it; the name of what has none is left out.
const codeIn = (cell: string) => /^([\w@$-]+): /.exec(cell)?.[1] ?? cell
const textIn = ({ at, labelled }: ReadColumn, cells: readonly string[]) =>
  labelled ? codeIn(cells[at] as string) : (cells[at] as string)

function setOf(columns: readonly ReadColumn[], cells: readonly string[], place: string): ReadSet {
  const told = Object.fromEntries(columns.map(({ id, at }) => [id, cells[at] as string]))
  const structure = String(told.STRUCTURE_ID ?? told.DATAFLOW)
  const action = actions[told.ACTION || 'I']
  if (action === undefined)
    throw new MalformedSdmx(place, `${JSON.stringify(told.ACTION)} is no action`, Object.keys(actions).join(', '))
  return { structure: structure.replace(/: .*$/s, '') || null, prepared: null, action }
}

/**
 * The observations of SDMX-CSV 1.0 or 2.x of any agency, a row at a time; components without text are left out. Throws
 * MalformedCsv for what is no CSV, MalformedSdmx for what is no SDMX-CSV.
 */
export async function* readMessage(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ReadObservation> {
  let header: ReturnType<typeof columnsIn> | null = null
  let width = 0
  for await (const { line, cells } of csvRows(bytes)) {
    const place = `line ${line}`
    if (header === null) {
      header = columnsIn(cells)
      width = cells.length
      continue
    }
    if (cells.length !== width) throw new MalformedSdmx(place, `${cells.length} cells`, `${width}, as the header has`)
    const texts = header.components.map((column) => [column.id, textIn(column, cells)])
    yield {
      set: setOf(header.row, cells, place),
      place,
      values: Object.fromEntries(texts.filter(([, text]) => text !== '')),
    }
  }
  if (header === null) throw new MalformedSdmx('line 1', 'the file is empty', 'a header of SDMX-CSV')
}
