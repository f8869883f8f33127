import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { catalogueOf } from '../src/model/catalogue.js'
import { codeListsIn } from './code-lists.js'
import { faultLine, type PlacedFault } from './refusal.js'
import { releaseIn } from './release-file.js'
import { type ReadRow, releaseRows } from './release-rows.js'

/** What came of a check: a line a release, then a line a fault. */
export interface Checked {
  lines: string[]
  ok: boolean
}

async function textOf(folder: string, file: string): Promise<Buffer | null> {
  try {
    return await readFile(join(folder, file))
  } catch {
    return null
  }
}

/**
 * Proves that the literals of releases stand at their places in the texts they were read from, and that the texts are the
 * same to the byte (sha256). A release without a text has nothing to prove. Throws ReleaseRefused for an unreadable release.
 */
export async function checkArticles(articles: string, releases: string[]): Promise<Checked> {
  const codes = catalogueOf(codeListsIn())
  const faults: PlacedFault[] = []
  const lines: string[] = []
  for (const folder of releases) {
    const opened = await releaseIn(folder)
    const { release } = opened
    const address = `${release.source}~${release.vintage}`
    if (release.text === null) {
      lines.push(`${address}: no text to hold it against`)
      continue
    }
    const file = join(articles, release.text.file)
    const say = (line: number | null, column: string, wrong: string, expected: string) =>
      void faults.push({
        file: join(folder, line === null ? 'release.json' : 'observations.csv'),
        line,
        column,
        wrong,
        expected,
      })
    const bytes = await textOf(articles, release.text.file)
    if (bytes === null) {
      say(null, 'text', `${file} cannot be read`, 'the text of the article')
      continue
    }
    const digest = createHash('sha256').update(bytes).digest('hex')
    if (digest !== release.text.sha256)
      say(null, 'text', `${file} has the digest ${digest}: the text has changed`, release.text.sha256)
    const letters = [...bytes.toString('utf8')]
    let proven = 0
    const prove = ({ line, observation: { literal, start, end } }: ReadRow) => {
      if (literal === null || start === null || end === null) {
        say(line, 'literal', 'the row has no literal', 'the figure as printed')
        return
      }
      const there = letters.slice(start, end).join('')
      if (literal === there) proven++
      else
        say(
          line,
          'literal',
          `"${literal}" is not at ${start}..${end}, where the text has "${there}"`,
          'the literal at its place',
        )
    }
    for await (const rows of releaseRows(opened, codes, faults)) rows.forEach(prove)
    lines.push(`${address}: ${proven} literals stand at their places in ${release.text.file}`)
  }
  return { lines: [...lines, ...faults.map(faultLine)], ok: faults.length === 0 }
}
