import { createReadStream, createWriteStream } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { csvRowLists } from '../../src/formats/csv/read.js'
import type { Release } from '../../src/model/release.js'
import { csvCell } from './csv-cell.js'

async function* linesWithout(lines: ReadonlySet<number>, file: string): AsyncGenerator<string> {
  for await (const rows of csvRowLists(createReadStream(file))) {
    const kept = rows.filter(({ line }) => !lines.has(line))
    yield kept.map(({ cells }) => `${cells.map(csvCell).join(',')}\n`).join('')
  }
}

/** Takes rows out of a release folder's observations.csv, known by the lines they begin on; it does not replace any more: of what was left out nobody says that it is taken back. */
export async function leaveOut(lines: ReadonlySet<number>, folder: string): Promise<void> {
  const file = join(folder, 'observations.csv')
  await pipeline(linesWithout(lines, file), createWriteStream(`${file}.new`))
  await rename(`${file}.new`, file)
  const said = join(folder, 'release.json')
  const release: Release = JSON.parse(await readFile(said, 'utf8'))
  await writeFile(said, `${JSON.stringify({ ...release, scope: 'append' }, null, 2)}\n`)
}
