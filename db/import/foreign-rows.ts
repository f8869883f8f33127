import { createReadStream } from 'node:fs'
import { MalformedCsv } from '../../src/formats/csv/read.js'
import { type Faults, noFaults, quoted } from '../../src/model/fault.js'
import { type FigureReader, figureReader, type ReleaseCells } from '../../src/model/import/figure-reader.js'
import { type ForeignRow, MalformedFile } from '../../src/model/import/foreign-row.js'
import type { GrowingCodes } from '../../src/model/import/growing-codes.js'
import type { Mapping } from '../../src/model/import/mapping.js'
import { columnsNeeded } from '../../src/model/import/mapping-columns.js'
import { observationOf, type RowContext } from '../../src/model/row.js'
import type { PlacedFault } from '../refusal.js'
import type { ForeignFile } from './foreign-files.js'
import type { ImportFormat } from './formats.js'

/** What comes of a row of a foreign file: rows of a release, and what is wrong with it. */
export interface ReadForeign {
  line: number | null
  place: string | null
  file: ForeignFile
  rows: ReleaseCells[]
  faults: PlacedFault[]
  /** Whether the row is of none of the mapping's figures. */
  passedOver: boolean
  /** Whether it ends its file before its end. */
  broken?: true
}

/** What tells how far it has come: bytes of files, one after another. */
export type Counted = (bytes: number) => void

async function* counting(path: string, counted: Counted): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    counted(piece.length)
    yield piece
  }
}

function placed(file: ForeignFile, { line, place }: ForeignRow, { list }: Faults): PlacedFault[] {
  const at = (column: string) => (place === null ? column : `${column} (${place})`)
  return list.map(({ column, wrong, expected }) => ({ file: file.called, line, column: at(column), wrong, expected }))
}

function readRow(
  row: ForeignRow,
  file: ForeignFile,
  figures: readonly FigureReader[],
  context: RowContext,
): ReadForeign {
  const faults = noFaults()
  const rows: ReleaseCells[] = []
  const { line, place, refused } = row
  if (refused !== undefined) {
    faults.say('the row', refused.wrong, refused.expected)
    return { line, place, file, rows, faults: placed(file, row, faults), passedOver: false }
  }
  let passedOver = true
  for (const read of figures) {
    const before = faults.list.length
    const cells = read(row, file.name, faults)
    passedOver &&= cells === 'not_its_row'
    if (cells === null || cells === 'not_its_row' || faults.list.length > before) continue
    const checked = observationOf(cells, context)
    if ('observation' in checked) rows.push(cells)
    else faults.list.push(...checked.faults)
  }
  return { line, place, file, rows, faults: placed(file, row, faults), passedOver }
}

/** Watches the columns of a file's rows for those that a mapping needs: one that no row has was misspelt, or is of another file. */
function columnWatch(needed: readonly string[]) {
  const unseen = new Set(needed)
  const seen = new Set<string>()
  return {
    see({ cells }: ForeignRow) {
      if (unseen.size === 0) return
      for (const name in cells) {
        seen.add(name)
        unseen.delete(name)
      }
    },
    faults(file: ForeignFile): PlacedFault[] {
      if (seen.size === 0) return []
      const expected = `the columns of its mapping; here are ${[...seen].join(', ')}`
      return [...unseen].map((name) => ({
        ...{ file: file.called, line: null, column: 'the file', expected },
        wrong: `no row of it has ${quoted(name)}`,
      }))
    },
  }
}

/** Reads foreign files by a mapping, a row at a time; what is wrong with a file itself ends that file, which is broken then. */
export async function* foreignRows(
  files: readonly ForeignFile[],
  format: ImportFormat,
  mapping: Mapping,
  growing: GrowingCodes,
  context: Omit<RowContext, 'codes'>,
  counted: Counted,
): AsyncGenerator<ReadForeign> {
  const figures = mapping.figures.map((figure) => figureReader(figure, mapping, growing))
  const whole = { ...context, codes: growing.codes }
  for (const file of files) {
    const watch = columnWatch(columnsNeeded(mapping, file.name))
    try {
      for await (const row of format.read(file, counting(file.path, counted), mapping)) {
        watch.see(row)
        yield readRow(row, file, figures, whole)
      }
      const faults = watch.faults(file)
      if (faults.length > 0) yield { line: null, place: null, file, rows: [], faults, passedOver: false }
    } catch (error) {
      if (!(error instanceof MalformedFile) && !(error instanceof MalformedCsv)) throw error
      const { line, wrong, expected } = error
      const place = 'place' in error ? error.place : null
      const column = place === null ? 'the file' : `the file (${place})`
      const fault = { file: file.called, line, column, wrong, expected }
      yield { line, place, file, rows: [], faults: [fault], passedOver: false, broken: true }
    }
  }
}
