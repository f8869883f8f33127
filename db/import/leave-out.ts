import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { csvRowLists } from '../../src/formats/csv/read.js'
import { csvCell } from './csv-cell.js'

async function* linesWithout(lines: ReadonlySet<number>, file: string): AsyncGenerator<string> {
  for await (const rows of csvRowLists(createReadStream(file))) {
    const kept = rows.filter(({ line }) => !lines.has(line))
    yield kept.map(({ cells }) => `${cells.map(csvCell).join(',')}\n`).join('')
  }
}

/** Takes rows out of a release folder's observations.csv, known by the lines they begin on. */
export async function leaveOut(lines: ReadonlySet<number>, folder: string): Promise<void> {
  const file = join(folder, 'observations.csv')
  await pipeline(linesWithout(lines, file), createWriteStream(`${file}.new`))
  await rename(`${file}.new`, file)
}
