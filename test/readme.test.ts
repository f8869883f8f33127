import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { packageRoot } from '../db/root.js'
import { settings } from '../src/config.js'
import { problems } from '../src/errors.js'
import { citationFormats } from '../src/formats/citations.js'
import { feeds } from '../src/formats/feeds.js'
import { formats } from '../src/formats/index.js'
import { releaseColumns } from '../src/model/observation.js'
import { linksOf } from '../src/schemas/links.js'
import { appUnderTest, document } from './app.js'
import { pictureOf } from './bench/picture.js'
import { cellsOf, columns, type Measure } from './bench/report.js'
import { programSays } from './readme-program.js'

const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8')

/** The rows of the table under a header, cells without code marks. */
function tableUnder(header: string, text = readme): string[][] {
  const [, after = ''] = text.split(`| ${header} |\n`)
  const rows = after.split('\n').slice(1)
  const end = rows.findIndex((row) => !row.startsWith('|'))
  return rows.slice(0, end).map((row) =>
    row
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.replaceAll('`', '')),
  )
}

t.test('the table of endpoints is that of the OpenAPI document', async (t) => {
  t.same(
    tableUnder('path | answers'),
    linksOf(document).map(({ path, summary }) => [`GET ${path}`, summary]),
  )
})

t.test('the table of formats is the list of formats', async (t) => {
  t.same(
    tableUnder('format | media type'),
    formats.map(({ name, mediaType }) => [name, mediaType]),
  )
  t.same(
    tableUnder('citation | media type'),
    citationFormats.map(({ name, mediaType }) => [name, mediaType]),
  )
})

t.test('the table of feeds is the list of feeds', async (t) => {
  t.same(
    tableUnder('feed | media type'),
    feeds.map(({ name, mediaType }) => [name, mediaType]),
  )
})

t.test('the table of problems is the list of problems', async (t) => {
  t.same(
    tableUnder('code | status | meaning'),
    Object.entries(problems).map(([code, { status, title }]) => [code, String(status), title]),
  )
})

t.test('the table of settings is what the configuration reads', async (t) => {
  t.same(
    tableUnder('variable | default | meaning'),
    settings.map(({ name, description, default: preset }) => [
      name,
      preset === null ? '' : String(preset),
      description.replaceAll('`', ''),
    ]),
  )
})

t.test('the columns of a release are told as they are read', async (t) => {
  const contributing = readFileSync(join(packageRoot, 'CONTRIBUTING.md'), 'utf8')
  t.same(
    tableUnder('column | holds', contributing).map(([column]) => column),
    releaseColumns,
  )
})

t.test('the table of speed is what the benchmark wrote', async (t) => {
  const written = JSON.parse(readFileSync(join(packageRoot, 'test/bench/result.json'), 'utf8')) as Measure[]
  t.same(tableUnder(columns.join(' | ')), written.map(cellsOf))
  for (const one of written)
    t.same(Object.keys(one), ['class', 'ours', 'yardstick', 'ratio', 'goal', 'met'], `${one.class} is told in one form`)
  t.equal(readFileSync(join(packageRoot, 'test/bench/result.svg'), 'utf8'), pictureOf(written))
})

/** Whether all that is shown stands in the answer: every field shown has its value, lists have the same length. */
function shows(answer: unknown, shown: unknown): boolean {
  if (Array.isArray(shown)) {
    return Array.isArray(answer) && answer.length === shown.length && shown.every((entry, i) => shows(answer[i], entry))
  }
  if (typeof shown !== 'object' || shown === null) return Object.is(answer, shown)
  if (typeof answer !== 'object' || answer === null) return false
  return Object.entries(shown).every(
    ([name, value]) => name in answer && shows((answer as Record<string, unknown>)[name], value),
  )
}

const { app, ask } = await appUnderTest()

t.test('the examples are answered as README shows them', async (t) => {
  const curl = /^curl (?:-H 'content-type: application\/json' -d '([^']*)' )?'http:\/\/127\.0\.0\.1:3000(.*)'$/gm
  const questions = [...readme.matchAll(curl)].map(([, payload, path = '']) => ({ payload, path }))
  const answers = [...readme.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
    ([, text = '']) => JSON.parse(text) as unknown,
  )
  t.equal(questions.length, answers.length, 'every question has its answer')
  t.ok(questions.length >= 7)
  const headers = { 'content-type': 'application/json' }
  for (const [i, { payload, path }] of questions.entries()) {
    const { json } = await ask(path, payload === undefined ? {} : { method: 'POST', headers, payload })
    t.ok(shows(json, answers[i]), `${path} answers what README shows`)
  }
})

t.test('every address that README gives to a tool is answered', async (t) => {
  const [, tools = ''] = readme.split('\n## From your tools\n')
  const addresses = [...tools.matchAll(/http:\/\/127\.0\.0\.1:3000(\/v1\/[^'"\s]+)/g)].map(([, path = '']) => path)
  t.ok(addresses.length > 10)
  for (const path of new Set(addresses)) {
    const refused = path.includes('area=Vietnam')
    t.equal((await ask(path)).status, refused ? 400 : 200, path)
  }
})

t.test('the program that README shows is typed well and prints what stands beside', async (t) => {
  const [program = '', ...others] = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
  t.same(others, [])
  const shown = [...program.matchAll(/console\.log\(.*\) \/\/ (.+)$/gm)].map(([, line]) => line)
  t.ok(shown.length > 3)
  const service = await app.listen({ port: 0, host: '127.0.0.1' })
  t.same(await programSays(program.replace('http://127.0.0.1:3000', service)), { faults: [], lines: shown })
})
