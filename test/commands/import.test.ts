import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import t from 'tap'
import { run } from '../../src/commands.js'
import { seededDatabase } from '../database.js'

const database = await seededDatabase()
t.teardown(() => database.close())
const about = 'title: A table\npublisher: An office\nlicence: CC0-1.0\nattribution: An office\n'
const message = (day: string, year: string) =>
  `<m:StructureSpecificData xmlns:m="m"><m:Header>${day && `<m:Prepared>${day}T00:00:00Z</m:Prepared>`}</m:Header><m:DataSet>
<Series><Obs TIME_PERIOD="${year}" OBS_VALUE="7.09"/></Series></m:DataSet></m:StructureSpecificData>`
const folder = t.testdir({
  'a.csv': 'who,value\nVNM,1.5\nXX,2\n',
  'map.yaml': `${about}figures: [{ indicator: GDP_GROWTH, reporter: { column: who }, period: "2024", value: { column: value } }]
`,
  out: {},
  sdmx: {
    'a.xml': message('2024-11-13', '2024'),
    'b.xml': message('2024-10-09', '2023'),
    'c.xml': message('2024-11-13', '2022'),
  },
  twice: { 'a.xml': message('2024-11-13', '2024'), 'b.xml': message('2024-11-13', '2024') },
  bad: { 'a.xml': '<html/>' },
  silent: { 'a.xml': message('', '2024') },
  'sdmx.yaml': `${about}source: sdmx-office
format: sdmx-ml
figures: [{ indicator: GDP_GROWTH, reporter: VNM, period: { column: TIME_PERIOD }, value: { column: OBS_VALUE } }]\n`,
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
    lines: ['written office~2025: 1 observation', `1 fault accepted, told in ${report}`],
  })
  t.match(
    readFileSync(report, 'utf8'),
    /^file,line,column,wrong,expected\n.*a\.csv,3,who,"""XX"" is no area we know",a code of/,
  )
})

t.test('a release that brings along its source is audited before it is loaded', async (t) => {
  const { lines } = await run(['audit', join(folder, 'out/office')], database.url === undefined ? {} : environment)
  t.match(lines.at(-1), /^1 figures, \d+ checks:/)
})

t.test('a dry run compares with what is loaded, and then it is loaded', async (t) => {
  const accepting = [file, ...whole, '--accept-errors', '1']
  const dry = await importing([...accepting, '--dry-run'])
  t.match(dry.lines, ['office~2025 would add 1 observation, revise 0, leave 0 as they are and take back 0'])
  t.match((await importing(accepting)).lines, ['loaded office~2025: 1 observation'])
  t.match((await importing([file, ...whole])).lines, [/office~2025 is not loaded:/])
})

const sdmx = (name: string) => [join(folder, name), '--map', join(folder, 'sdmx.yaml')]

t.test('a dry run changes nothing, not even a database that is not there yet', async (t) => {
  const dir = join(folder, 'nowhere')
  const dry = (variables: Record<string, string>) =>
    importing([file, ...whole, '--accept-errors', '1', '--dry-run'], variables)
  t.match((await dry({ DATABASE_DIR: dir })).lines, [/^office~2025 would add 1 observation/])
  t.notOk(existsSync(dir))
  t.match((await dry({})).lines, [/^office~2025 would add 1 observation/])
  const empty = join(folder, 'empty')
  await (await PGlite.create(empty)).close()
  t.match(await dry({ DATABASE_DIR: empty }), { ok: false, lines: [/^The database is not ready.*redriver migrate\.$/] })
})

t.test('what a folder has besides is named, and so are the codes that are made', async (t) => {
  const inside = join(folder, 'several')
  const mapped = join(folder, 'what.yaml')
  const figure = 'indicator: { column: what }, reporter: VNM, period: "2024", value: { column: value }, unit: PERSONS'
  writeFileSync(mapped, `${about}leave_out: { b.csv: the same again }\nfigures: [{ ${figure} }]\n`)
  const words = Array.from({ length: 12 }, (_, i) => `W${i},1\n`).join('')
  mkdirSync(inside)
  for (const name of ['A.CSV', 'b.csv', 'notes.txt']) writeFileSync(join(inside, name), `what,value\n${words}`)
  const { lines } = await importing(
    [inside, '--format', 'table', '--map', mapped, '--source', 'several', '--vintage', '2025', '--dry-run'],
    {},
  )
  t.match(lines, [
    /^several~2025 would add 12 observations/,
    /^indicators that are none of ours: SEVERAL_W0, .*, SEVERAL_W9 and 2 more$/,
    'not read in the folder: b.csv (the same again), notes.txt (not .csv or .tsv or .xlsx)',
  ])
})

t.test('a later vintage says what it changed, and what it does not take back', async (t) => {
  const replacing = join(folder, 'replacing.yaml')
  writeFileSync(replacing, `${readFileSync(map, 'utf8')}scope: replace\n`)
  const later = join(folder, 'later.csv')
  const words = ['--format', 'table', '--map', replacing, '--source', 'office']
  const text = 'who,value\nVNM,1.6\n'
  writeFileSync(later, `${text}XX,2\n`)
  t.match((await importing([later, ...words, '--vintage', '2026', '--accept-errors', '1'])).lines, [
    'loaded office~2026: 1 observation: 0 added, 1 revised, 0 as they were, 0 taken back',
    'office~2026 takes nothing back, as some of it was refused: it only adds and revises',
    /^1 fault accepted/,
  ])
  writeFileSync(later, `${text}CHN,2\nTHA,3\n`)
  t.match((await importing([later, ...words, '--vintage', '2027'])).lines, [
    'loaded office~2027: 3 observations: 2 added, 0 revised, 1 as they were, 0 taken back',
  ])
})

t.test('a report goes where there is none but a report', async (t) => {
  const accepting = (place: string) => run(['import', file, ...whole, '--accept-errors', '1', '--report', place], {})
  const out = ['--out', join(folder, 'out/report')]
  const refused = async (place: string) =>
    (await run(['import', file, ...whole, ...out, '--accept-errors', '1', '--report', place], {})).lines
  t.match(await refused(join(folder, 'no/such.csv')), [/^There is no folder .* for the report\.$/])
  t.match(await refused(file), [/a\.csv" is there and no report of faults/])
  t.match(await refused(folder), [/is there and no report of faults/])
  t.match(await refused(report), [/^written/, /^1 fault accepted/], 'an older report gives way')
  t.notOk((await accepting(report)).ok, 'it still has to be said where to')
  t.match(await refusal(file, ...whole, '--scope', 'all'), '--scope takes append or replace, not "all".')
})

t.test('files that tell when they were prepared become a release a day', async (t) => {
  const { lines } = await importing([...sdmx('sdmx'), '--out', join(folder, 'out/sdmx')], {})
  t.same(lines, ['written sdmx-office~2024-10-09: 1 observation', 'written sdmx-office~2024-11-13: 2 observations'])
  t.same(
    readdirSync(join(folder, 'out')).filter((name) => name.startsWith('sdmx')),
    ['sdmx-2024-10-09', 'sdmx-2024-11-13'],
  )
  t.match(await refusal(...sdmx('silent')), /^Say when the figures became known.*a\.xml does not tell it/)
  t.match(await refusal(...sdmx('bad')), /^.*bad\/a\.xml: the root is html/)
})

t.test('a figure that two files state is told with both places', async (t) => {
  t.match(
    await refusal(...sdmx('twice')),
    /twice\/b\.xml:2: the row \(column \d+\): A\.GDP_GROWTH.* at 2024 stands on line 2 already/,
  )
})

t.test('an address is fetched, and what was fetched goes again', async (t) => {
  const server = createServer((_request, response) => void response.end('who,value\nVNM,1.5\n'))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.csv`
  const { lines } = await run(['import', address, ...whole, '--out', join(folder, 'out/fetched')], {})
  t.same(lines, ['written office~2025: 1 observation'])
  const bad = createServer((_request, response) => void response.end('who,value\nXX,1.5\n'))
  await new Promise<void>((resolve) => void bad.listen(0, '127.0.0.1', resolve))
  t.teardown(() => bad.close())
  const there = `http://127.0.0.1:${(bad.address() as AddressInfo).port}/a.csv`
  const refused = await run(['import', there, ...whole, '--out', join(folder, 'out/bad')], {})
  t.match(refused.lines.join(), `${there}:2: who: "XX" is no area`, 'faults stand where it was fetched')
})

t.test('rows that are of no figure are counted', async (t) => {
  const words = ['--map', join(folder, 'some.yaml'), '--format', 'table', '--source', 'office', '--vintage', '2025']
  writeFileSync(
    join(folder, 'some.yaml'),
    readFileSync(map, 'utf8').replace('reporter:', 'where: [{ column: who, is: [VNM] }], reporter:'),
  )
  const { lines } = await importing([file, ...words, '--out', join(folder, 'out/some')], {})
  t.same(lines, ['written office~2025: 1 observation', '1 row of none of its figures passed over'])
})
