import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { run } from '../../src/commands.js'
import { seededDatabase } from '../database.js'

const database = await seededDatabase()
t.teardown(() => database.close())
const folder = t.testdir({
  'a.csv': 'who,value\nVNM,1.5\nXX,2\n',
  'map.yaml': `title: A table
publisher: An office
licence: CC0-1.0
attribution: An office
figures: [{ indicator: GDP_GROWTH, reporter: { column: who }, period: "2024", value: { column: value } }]
`,
  out: {},
})
const file = join(folder, 'a.csv')
const map = join(folder, 'map.yaml')
const whole = ['--format', 'table', '--map', map, '--source', 'office', '--vintage', '2025']
const environment: Record<string, string> =
  database.url === undefined ? { DATABASE_DIR: join(folder, 'figures') } : { DATABASE_URL: database.url }
const report = join(folder, 'report.csv')
const importing = (words: string[], variables: Record<string, string> = environment) =>
  run(['import', '--report', report, ...words], variables)
const refusal = async (...words: string[]) => (await importing(words)).lines.join('\n')

t.test('what is not said is asked for, and what is none is told with what is meant', async (t) => {
  t.equal(await refusal(), 'Say what to import: redriver import <file, folder or URL>.')
  t.match(await refusal(file), /^Say the format: --format table or world-bank/)
  t.match(await refusal(file, '--format', 'tabel'), /There is no format "tabel"; perhaps table\. There are table, /)
  t.match(await refusal(file, '--format', 'zzzzzzzz'), /There is no format "zzzzzzzz"\. There/)
  t.match(await refusal(file, '--format', 'table'), /needs a mapping/)
  t.match(await refusal(file, '--format', 'table', '--map', map), /^Say whose figures these are/)
  t.match(await refusal(file, '--format', 'table', '--map', map, '--source', 'An Office'), /is no key/)
  t.match(await refusal(file, '--format', 'table', '--map', map, '--source', 'office'), /^Say when/)
  t.match(await refusal(file, ...whole, '--accept-errors', 'all'), /takes a whole number/)
  t.match(await refusal(file, ...whole, '--out', join(folder, 'no/such')), /There is no folder/)
  t.match(await refusal(file, 'b.csv'), /one file or folder at a time/)
})

t.test('without a database or a folder there is nowhere to import to', async (t) => {
  t.match((await importing([file, ...whole], {})).lines, [/^Say where to: DATABASE_URL or DATABASE_DIR/])
})

t.test('a release is written without a database, faults being accepted', async (t) => {
  const words = [file, ...whole, '--accept-errors', '1', '--out', join(folder, 'out/office')]
  t.match(await importing(words, {}), {
    ok: true,
    lines: ['written office~2025: 1 observations', `1 faults were accepted; they are told in ${report}`],
  })
  t.match(
    readFileSync(report, 'utf8'),
    /^file,line,column,wrong,expected\n.*a\.csv,3,who,"""XX"" is no area we know",a code of/,
  )
})

t.test('a dry run compares with what is loaded, and then it is loaded', async (t) => {
  const accepting = [file, ...whole, '--accept-errors', '1']
  const dry = await importing([...accepting, '--dry-run'])
  t.match(dry.lines, ['office~2025 would add 1 observations, revise 0 and leave 0 as they are'])
  t.match((await importing(accepting)).lines, ['loaded office~2025: 1 observations'])
  t.match((await importing([file, ...whole])).lines, [/office~2025 is not loaded:/])
})
