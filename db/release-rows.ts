import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { type CsvRow, csvRowLists, MalformedCsv } from '../src/formats/csv/read.js'
import type { Catalogue } from '../src/model/catalogue.js'
import { quoted } from '../src/model/fault.js'
import { impliedColumns, type Observation, type ReleaseColumn, releaseColumns } from '../src/model/observation.js'
import { observationOf, type RowContext } from '../src/model/row.js'
import type { PlacedFault } from './refusal.js'
import type { ReleaseFolder } from './release-file.js'

/** An observation and the line of observations.csv it stands in. */
export interface ReadRow {
  line: number
  observation: Observation
}

const blank = Object.fromEntries([...releaseColumns, ...impliedColumns].map((column) => [column, '']))

type Say = (line: number, column: string, wrong: string, expected: string) => void

function headerFaults(header: string[], say: Say): void {
  const known: readonly string[] = [...releaseColumns, ...impliedColumns]
  for (const column of releaseColumns)
    if (!header.includes(column)) say(1, column, 'the column is missing', releaseColumns.join(','))
  for (const [i, column] of header.entries()) {
    if (!known.includes(column)) say(1, quoted(column), 'the column is unknown', releaseColumns.join(','))
    if (header.indexOf(column) < i) say(1, column, 'the column stands twice', 'each column once')
  }
}

const holdsNul = (cell: string) => cell.includes('\0')

function read({ line, cells }: CsvRow, header: string[], context: RowContext, say: Say): ReadRow | null {
  if (cells.length !== header.length) {
    say(line, 'the row', `${cells.length} cells`, `${header.length}, a cell a column`)
    return null
  }
  if (cells.some(holdsNul)) {
    say(line, 'the row', 'a letter NUL (U+0000)', 'letters that a database can hold')
    return null
  }
  // Begun with all its columns, each row is of one shape to the engine, which reads such many times faster.
  const byColumn: Record<string, string> = { ...blank }
  for (let i = 0; i < cells.length; i++) byColumn[header[i] as string] = cells[i] as string
  const result = observationOf(byColumn as Record<ReleaseColumn, string>, context)
  if ('observation' in result) return { line, observation: result.observation }
  for (const { column, wrong, expected } of result.faults) say(line, column, wrong, expected)
  return null
}

/** Reads the rows of a release, some at a time, good ones only; what is wrong with the others goes to `faults`, all of it. */
export async function* releaseRows(
  { folder, release, known }: ReleaseFolder,
  codes: Catalogue,
  faults: PlacedFault[],
): AsyncGenerator<ReadRow[]> {
  const file = join(folder, 'observations.csv')
  const say: Say = (line, column, wrong, expected) => void faults.push({ file, line, column, wrong, expected })
  const source = codes.sources.entries.get(release.source)
  if (source === undefined)
    faults.push({
      file: join(folder, 'release.json'),
      line: null,
      column: 'source',
      wrong: `${quoted(release.source)} is no source`,
      expected: 'a source of db/codes/sources',
    })
  const context: RowContext = { codes, source: release.source, known, language: source?.language ?? 'en' }
  let header: string[] | null = null
  try {
    for await (const rows of csvRowLists(createReadStream(file))) {
      if (header === null) {
        header = rows.shift()?.cells ?? null
        if (header === null) continue
        headerFaults(header, say)
        if (faults.some(({ line }) => line === 1)) return
      }
      const good: ReadRow[] = []
      for (const row of rows) {
        const one = read(row, header, context, say)
        if (one !== null) good.push(one)
      }
      yield good
    }
  } catch (error) {
    if (!(error instanceof MalformedCsv)) throw error
    say(error.line, 'the file', error.wrong, error.expected)
  }
  if (header === null) say(1, 'the file', 'it is empty', releaseColumns.join(','))
}
