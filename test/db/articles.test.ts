import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import t from 'tap'
import { packageRoot } from '../../db/root.js'
import type { Release } from '../../src/model/release.js'
import type { Source } from '../../src/model/source.js'

const articles = resolve(process.cwd(), '../shared/articles')
const read = [
  { folder: 'techgeekwire-2025/2025-05', figures: 17 },
  { folder: 'vna-2025/2025-07-10', figures: 20 },
]

for (const { folder, figures } of read) {
  const at = (file: string) => readFileSync(join(packageRoot, 'db/releases', folder, file), 'utf8')
  const release: Release = JSON.parse(at('release.json'))
  const rows: Record<string, string>[] = parse(at('observations.csv'), { columns: true })
  const file = join(articles, release.text?.file ?? '')

  t.test(`${folder} holds the ${figures} figures of its article, each with its literal`, async (t) => {
    t.equal(`${release.source}/${release.vintage}`, folder)
    t.equal(rows.length, figures)
    t.strictSame(
      rows.filter(({ literal }) => !literal),
      [],
    )
    t.strictSame(
      rows.filter(({ literal, worded }) => /\d/.test(literal ?? '') === (worded === 'true')),
      [],
      'a literal without a numeral is marked as worded, and no other',
    )
    t.notMatch(at('observations.csv') + at('release.json'), /\r/)
  })

  t.test(`the title of ${release.source} is the headline as printed, or says that there is none`, async (t) => {
    if (!existsSync(file)) return t.pass('skipped: the text of the article is not here')
    const { title }: Source = JSON.parse(
      readFileSync(join(packageRoot, 'db/codes/sources', `${release.source}.json`), 'utf8'),
    )
    const [headline, ...body] = readFileSync(file, 'utf8').split('\n')
    if (title.startsWith('[')) t.ok(/[.!?]$/.test(headline ?? ''), 'the text begins with a sentence')
    else t.same([headline, body[0]], [title, ''])
  })

  t.test(`each literal of ${folder} stands at its place in the text, counted in code points`, async (t) => {
    if (!existsSync(file)) return t.pass('skipped: the text of the article is not here')
    const bytes = readFileSync(file)
    t.equal(createHash('sha256').update(bytes).digest('hex'), release.text?.sha256, 'the text is the one that was read')
    const points = [...bytes.toString('utf8')]
    for (const { indicator, literal, start, end } of rows)
      t.equal(points.slice(Number(start), Number(end)).join(''), literal, `${indicator} ${literal}`)
  })

  t.test(`the notes of ${folder} carry no sentence of the article over`, async (t) => {
    if (!existsSync(file)) return t.pass('skipped: the text of the article is not here')
    const text = readFileSync(file, 'utf8').toLowerCase().replace(/\s+/g, ' ')
    for (const note of [...release.notes, ...rows.map(({ note }) => note ?? '')]) {
      const words = note.toLowerCase().split(' ')
      const runs = words.slice(6).map((_, i) => words.slice(i, i + 7).join(' '))
      t.strictSame(
        runs.filter((run) => text.includes(run)),
        [],
      )
    }
  })
}
