import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import t, { type Test } from 'tap'
import { type Checked, checkArticles } from '../../db/check.js'
import { releaseFoldersIn } from '../../db/prepare.js'
import { ReleaseRefused } from '../../db/refusal.js'
import { type MadeRow, releaseFiles } from './made-release.js'

const shipped = resolve(process.cwd(), '../shared/articles')
const text = 'Giá 😀 rose by 1.5 percent in January, and by 0.8 percent in February.\n'
const sha256 = createHash('sha256').update(text).digest('hex')
const rows: MadeRow[] = [
  { value: '1.5', literal: '1.5 percent', start: '14', end: '25' },
  { value: '0.8', literal: '0.8 percent', start: '45', end: '56', period: '2024-02' },
]

/** Checks a release by hand against a text by hand; the folder's name is left out of what is said. */
async function checked(t: Test, made: MadeRow[], articles: Record<string, string>): Promise<Checked> {
  const release = releaseFiles({ text: { file: 'a.txt', sha256 }, rows: made })
  const folder = t.testdir({ articles, release })
  const { lines, ok } = await checkArticles(join(folder, 'articles'), [join(folder, 'release')])
  return { lines: lines.map((line) => line.replaceAll(`${folder}/`, '')), ok }
}

t.test('every literal of the shipped releases stands at its place in its article', async (t) => {
  if (!existsSync(shipped)) return t.pass('skipped: the texts of the articles are not here')
  t.strictSame(await checkArticles(shipped, releaseFoldersIn()), {
    lines: [
      'techgeekwire-2025~2025-05: 17 literals stand at their places in 004_b88d5073163adb67.txt',
      'vna-2025~2025-07-10: 20 literals stand at their places in 000_851f6268fcff9adb.txt',
    ],
    ok: true,
  })
})

t.test('places are counted in code points', async (t) => {
  t.strictSame(await checked(t, rows, { 'a.txt': text }), {
    lines: ['vna-2025~2025-08-01: 2 literals stand at their places in a.txt'],
    ok: true,
  })
})

t.test('a literal that has moved is told, with what stands in its place', async (t) => {
  const moved = rows.map((row, i) => (i === 0 ? { ...row, start: '15', end: '26' } : row))
  const nowhere = { period: '2024-03', literal: '1.5', start: '900', end: '903' }
  t.strictSame(await checked(t, [...moved, nowhere, { period: '2024-04' }], { 'a.txt': text }), {
    lines: [
      'vna-2025~2025-08-01: 1 literals stand at their places in a.txt',
      'release/observations.csv:2: literal: "1.5 percent" is not at 15..26, where the text has ".5 percent "; expected the literal at its place',
      'release/observations.csv:4: literal: "1.5" is not at 900..903, where the text has ""; expected the literal at its place',
      'release/observations.csv:5: literal: the row has no literal; expected the figure as printed',
    ],
    ok: false,
  })
})

t.test('a text that has changed is told by its digest, even where the literals still stand', async (t) => {
  const { lines, ok } = await checked(t, rows, { 'a.txt': `${text}.` })
  t.equal(ok, false)
  t.equal(lines.length, 2)
  t.match(lines[0], /2 literals stand at their places/)
  t.match(
    lines[1],
    /^release\/release.json: text: articles\/a.txt has the digest [0-9a-f]{64}: the text has changed; expected/,
  )
  t.ok(lines[1]?.endsWith(sha256))
})

t.test('a text that is missing is told', async (t) => {
  t.strictSame(await checked(t, rows, {}), {
    lines: ['release/release.json: text: articles/a.txt cannot be read; expected the text of the article'],
    ok: false,
  })
})

t.test('a bad row is told here too', async (t) => {
  const { lines, ok } = await checked(t, [...rows, { period: '2024-13' }], { 'a.txt': text })
  t.equal(ok, false)
  t.match(lines[1], /^release\/observations.csv:4: period: "2024-13" is no period/)
})

t.test('a release without a text has nothing to be held against; without release.json it is none', async (t) => {
  const folder = t.testdir({ release: releaseFiles({}), empty: {} })
  t.strictSame(await checkArticles(folder, [join(folder, 'release')]), {
    lines: ['vna-2025~2025-08-01: no text to hold it against'],
    ok: true,
  })
  await t.rejects(checkArticles(folder, [join(folder, 'empty')]), ReleaseRefused)
})
