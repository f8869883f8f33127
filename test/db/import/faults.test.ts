import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Vintage } from '../../../db/import/by-vintage.js'
import { type ForeignFile, foreignFiles } from '../../../db/import/foreign-files.js'
import { type ImportFormat, importFormats } from '../../../db/import/formats.js'
import { importFiles } from '../../../db/import/import-files.js'
import { mappingIn } from '../../../db/import/mapping-file.js'
import { contentOf } from '../content.js'
import { ask, database, importing, internet, orderOf, quiet, refusal, table } from './office.js'

t.test('a row that is refused keeps all out, and is told with its file, line and column', async (t) => {
  const bad = table('OFFICE_USERS,VNM,2023,519.4sb', 'OFFICE_USERS,VNM,2024,1', 'OFFICE_USERS,XX,2024,2')
  const more = { vintage: '2026' }
  const before = await contentOf(database.reader)
  t.same(await refusal(bad, more), [
    'office~2026 is not loaded:',
    '/a.csv:2: value: "519.4sb" is no number as this file writes them; expected a number written as 1234.5',
    '/a.csv:4: who: "XX" is no area we know; expected a code of /v1/areas',
  ])
  t.strictSame(await contentOf(database.reader), before)
  const accepted = await importing(bad, { ...more, acceptErrors: 2 })
  t.match(accepted, {
    rows: 1,
    faults: [
      { line: 2, column: 'value' },
      { line: 4, column: 'who' },
    ],
    outcome: 'loaded',
  })
})

t.test(
  'rows that a release itself forbids may be accepted too, the first of those that repeat each other standing',
  async (t) => {
    const more = { vintage: '2028' }
    const bad = table(
      'OFFICE_USERS,VNM,2023,1',
      'OFFICE_USERS,VNM,2023,2',
      'GDP,VNM,2023,1',
      'OFFICE_USERS,VNM,2024,na',
    )
    t.match(await refusal(bad, { ...more, acceptErrors: 2 }), [
      / is not loaded:$/,
      /^\/a\.csv:4: unit:/,
      /^\/a\.csv:5: value:/,
      /^\/a\.csv:3: the row:/,
    ])
    t.match(await importing(bad, { ...more, acceptErrors: 3 }), {
      rows: 1,
      faults: [{ line: 4, column: 'unit' }, { line: 5, column: 'value' }, { line: 3 }],
      outcome: 'loaded',
    })
    t.match((await ask('/v1/observations?indicator=OFFICE_USERS&period=2023')).json.data, [
      { value: 1, known: '2028-12-31' },
    ])
    t.match(await refusal(table('OFFICE_USERS,VNM,2023,7'), { ...more, acceptErrors: 3 }), [
      / is not loaded:$/,
      /office~2028 is loaded with other content/,
    ])
  },
)

t.test('too many faults end the reading, and the first of them are told', async (t) => {
  const rows = Array.from({ length: 5000 }, (_, i) => `OFFICE_USERS,VNM,${1000 + i},na`)
  const lines = await refusal(table(...rows), { vintage: '2027' })
  t.match(lines[0], /^office~2027 \(at least \d{3} faults, the first 200 of which follow\) is not loaded:$/)
  t.equal(lines.length, 201)
})

t.test('a file that breaks off is refused at its line, and what a release itself forbids too', async (t) => {
  t.match(await refusal(table('OFFICE_USERS,VNM,2023', '"'), { vintage: '2027' }), [
    / is not loaded:$/,
    /^\/a\.csv:2: the row: 3 cells; expected 4/,
  ])
  t.match(await refusal(table('OFFICE_USERS,VNM,2023,1', 'OFFICE_USERS,VNM,2023,2'), { vintage: '2027' }), [
    / is not loaded:$/,
    /^\/a\.csv:3: the row: A\.OFFICE_USERS\.VNM\._Z\._Z\.PERSONS at 2023 stands on line 2 already/,
  ])
  t.match(await refusal(table('GDP,VNM,2023,1'), { vintage: '2027' }), [
    / is not loaded:$/,
    /^\/a\.csv:2: unit: "PERSONS" is no unit of GDP/,
  ])
})

t.test('a column that the mapping reads and the file has not is told, whatever else it has', async (t) => {
  t.match(await refusal('what,who,year,vlaue\nOFFICE_USERS,VNM,2023,1\n', { vintage: '2027' }), [
    / is not loaded:$/,
    /^\/a\.csv:1: the file: it has no column "value"; expected the columns of its mapping; here are what, who, year, vlaue$/,
  ])
})

t.test('a column that no row of a message has is told, and what is there', async (t) => {
  const message = `<m:StructureSpecificData xmlns:m="m"><m:Header/><m:DataSet>
<Series><Obs TIME_PERIOD="2024" OBS_VALUE="7.09"/></Series></m:DataSet></m:StructureSpecificData>`
  const folder = t.testdir({ 'a.xml': message, 'empty.xml': message.replace(/<Series>.*<.Series>/, '') })
  const format = importFormats.find(({ name }) => name === 'sdmx-ml') as ImportFormat
  const mapping = mappingIn('nsdp')
  const figure = { indicator: 'GDP_GROWTH', reporter: 'VNM', period: { column: 'TIME_PERIOD' } }
  const reading = (value: string, file = 'a.xml', more = {}) => {
    const figures = [{ ...figure, value: { column: value }, ...more }]
    const { files } = foreignFiles(join(folder, file), [])
    return importing('', { vintage: '2031', mapping: { ...mapping, figures }, format, files, dryRun: true })
  }
  await t.rejects(reading('OBS_VALEU'), {
    message:
      /a\.xml: the file: no row of it has "OBS_VALEU"; expected the columns of its mapping; here are TIME_PERIOD, OBS_V/,
  })
  await t.rejects(reading('OBS_VALUE', 'a.xml', { note: { column: 'COMMENT' } }), { message: /has "COMMENT"/ })
  t.match(await reading('OBS_VALUE', 'a.xml', { note: { column: 'COMMENT', otherwise: '' } }), { rows: 1 })
  await t.rejects(reading('OBS_VALUE', 'empty.xml'), { message: /has no figures/ })
})

t.test('a file that cannot be read to its end is refused, however many faults are accepted', async (t) => {
  const before = await contentOf(database.reader)
  const more = { vintage: '2027', acceptErrors: 1000 }
  t.match(
    await refusal(table('OFFICE_USERS,VNM,2023,1', 'OFFICE_USERS,VNM,2024,"1', 'OFFICE_USERS,VNM,2025,1'), more),
    [/ is not loaded:$/, /^\/a\.csv:3: the file: Quote Not Closed/],
  )
  t.strictSame(await contentOf(database.reader), before)
  const ragged = table('OFFICE_USERS,VNM,1923,1', 'OFFICE_USERS,VNM', 'OFFICE_USERS,VNM,1925,1')
  t.match(await importing(ragged, { ...more, dryRun: true }), { rows: 2, faults: [{ line: 3, wrong: '2 cells' }] })
  t.match(await refusal(table('GDP,VNM,1923,1'), more), [/^office~2027 has no figures: 1 row read, 1 fault\.$/])
  // What only loading refuses may be all there is.
  const noted = internet.replace('indicator: { column: what }', 'indicator: OFFICE_USERS\n    note: { column: what }')
  t.match(await refusal(table('a\0b,VNM,1923,1'), { ...more, map: noted }), [/ has no figures: 1 row read, 1 fault\.$/])
  t.match(await refusal(table('OFFICE_USERS,VNM,1923,x'), more), [
    /^office~2027 has no figures: 1 row read, 1 fault\.$/,
  ])
})

t.test('a dry run finds what loading would', async (t) => {
  const dry = { vintage: '2028', dryRun: true }
  t.match(await refusal(table('OFFICE_USERS,VNM,1923,7'), dry), [/./, /office~2028 is loaded with other content/])
  const twice = table('OFFICE_USERS,VNM,1923,1', 'OFFICE_USERS,VNM,1923,2')
  t.match(await refusal(twice, { ...dry, vintage: '2027' }), [/./, /^\/a\.csv:3: the row:/])
})

t.test('vintages go in together or not at all', async (t) => {
  const before = await contentOf(database.reader)
  const good = orderOf(table('OFFICE_USERS,VNM,1923,1'), { vintage: '2031' })
  const bad = (csv: string) => {
    const { path } = (good.vintages[0] as Vintage).files[0] as ForeignFile
    const file = path.replace('a.csv', 'b.csv')
    writeFileSync(file, csv)
    return [...good.vintages, { vintage: '2032', files: foreignFiles(file, []).files }]
  }
  const both = (csv: string, acceptErrors = 0) =>
    importFiles(database, { ...good, acceptErrors, vintages: bad(csv) }, quiet)
  await t.rejects(both(table('OFFICE_USERS,VNM,1923,na')), { message: /office~2032 is not loaded/ })
  const twice = table('OFFICE_USERS,VNM,1923,2', 'OFFICE_USERS,VNM,1923,3')
  await t.rejects(both(twice), { message: /office~2032 is not loaded:\n.*b\.csv:3: the row/ })
  t.strictSame(await contentOf(database.reader), before)
  const { releases, faults } = await both(twice, 1)
  t.match(releases, [{ release: 'office~2031' }, { release: 'office~2032', rows: 1, change: { revised: 1 } }])
  t.match(faults, [{ line: 3 }])
})
