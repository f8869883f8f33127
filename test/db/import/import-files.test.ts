import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../../db/code-lists.js'
import { type ImportFormat, importFormats } from '../../../db/import/formats.js'
import { importFiles } from '../../../db/import/import-files.js'
import { load } from '../../../db/load.js'
import { prepare } from '../../../db/prepare.js'
import { contentOf } from '../content.js'
import { releaseFiles } from '../made-release.js'
import { about, ask, database, first, importing, internet, orderOf, quiet, refusal, table } from './office.js'

// A place of its own for what imports put aside: others import at the same time.
const aside = mkdtempSync(join(tmpdir(), 'aside-'))
process.env.TMPDIR = aside
t.teardown(() => rmSync(aside, { recursive: true, force: true }))

t.test('a dry run says what would be, and changes nothing', async (t) => {
  const before = await contentOf(database.reader)
  t.match(await importing(first, { dryRun: true }), {
    ...{ rows: 3, outcome: 'tried', made: ['OFFICE_LINES'] },
    change: { added: 3, revised: 0, left: 0, withdrawn: 0 },
  })
  t.strictSame(await contentOf(database.reader), before)
})

t.test('what a table brings along is served beside its figures', async (t) => {
  const before = (await ask('/v1/editions/current')).json.data.edition
  t.match(await importing(first), { release: 'office~2025-01-31', rows: 3, faults: [], outcome: 'loaded' })
  t.not((await ask('/v1/editions/current')).json.data.edition, before)
  t.match((await ask('/v1/indicators/OFFICE_USERS')).json.data, {
    measure: 'count',
    names: { vi: 'Users of the internet' },
  })
  t.match((await ask('/v1/indicators/OFFICE_LINES')).json.data, {
    measure: 'unknown',
    units: ['PERSONS'],
    topic: 'innovation',
  })
  t.match((await ask('/v1/products/FIBRE')).json.data, { parent: '_T' })
  t.match((await ask('/v1/sources/office')).json.data, { publisher: 'An office', kind: 'data_set', standing: 2 })
  const { json } = await ask('/v1/observations?indicator=OFFICE_USERS&period=2023')
  t.match(json.data, [{ value: 78_590_000, low: 78_585_000, high: 78_595_000, digits: 4, source: 'office' }])
  t.match(json.sources.office, { licence: 'CC0-1.0', attribution: 'As the office wants it' })
  t.match((await ask('/v1/releases/office~2025-01-31')).json.data, { observations: 3, vintage_certainty: 'stated' })
})

t.test('of an indicator that only its source knows nothing is made', async (t) => {
  const asked = '/v1/observations?indicator=OFFICE_LINES'
  t.match((await ask(asked)).json.data, [{ value: 5 }])
  t.match((await ask(`${asked}&transform=change`)).json.data, [
    { value: null, derived: { refused: /the measure unknown/ } },
  ])
  t.match((await ask('/v1/checks?indicator=OFFICE_LINES')).json.data, [])
})

t.test('the same again is unchanged, and a later vintage revises', async (t) => {
  t.match(await importing(first), { outcome: 'unchanged' })
  const later = table(
    'OFFICE_USERS,VNM,2023,78590000',
    'OFFICE_USERS,VNM,2024,78610000',
    'OFFICE_USERS,VNM,2025,79000000',
  )
  const more = { vintage: '2025-06' }
  t.match(await importing(later, { ...more, dryRun: true }), { change: { added: 1, revised: 1, left: 1 } })
  t.match(await importing(later, { ...more, map: internet.replace('An office', 'The office') }), { outcome: 'loaded' })
  t.match((await ask('/v1/sources/office')).json.data, { publisher: 'The office' }, 'the last word counts')
  t.match((await ask('/v1/indicators/OFFICE_LINES')).json.data, { code: 'OFFICE_LINES' })
})

t.test('a vintage that comes late takes its place in what is said of codes too', async (t) => {
  await importing(first, { vintage: '2024', map: internet.replace('An office', 'Some office') })
  t.match((await ask('/v1/sources/office')).json.data, { publisher: 'The office' })
  await prepare(database)
  t.match(
    (await ask('/v1/sources/office')).json.data,
    { publisher: 'The office' },
    'starting anew keeps what was brought along',
  )
})

t.test(
  'what is no file of its format is refused with its place, and what is no fault of the file is thrown',
  async (t) => {
    const more = { vintage: '2027' }
    t.match(await refusal('what,who,year,value\n"\n', more), [
      / is not loaded:$/,
      /^\/a\.csv:2: the file: Quote Not Closed/,
    ])
    const named = (name: string) => importFormats.find((format) => format.name === name) as ImportFormat
    t.match(await refusal('<html/>', { ...more, format: named('sdmx-ml') }), [
      /./,
      /^\/a\.csv:1: the file \(column \d+\): the root is html/,
    ])
    const series = {
      '@what': 'OFFICE_USERS',
      '@who': 'VNM',
      Obs: [5, 6].map((value) => ({ '@year': '2023', '@value': `${value}` })),
    }
    t.match(await refusal(JSON.stringify(series), { ...more, format: named('sdmx-ml-as-json') }), [
      / is not loaded:$/,
      /^\/a\.csv: the row \(\$\.Obs\[1\]\): .* at 2023 stands at \$\.Obs\[0\] already/,
    ])
    const files = [
      { name: 'gone.csv', path: join(t.testdirName, 'gone.csv'), called: 'gone.csv', size: 1, worldBank: null },
    ]
    await t.rejects(importing(first, { ...more, files }), { code: 'ENOENT' })
    const broken = { ...database, writer: undefined as never }
    await t.rejects(importFiles(broken, orderOf(first, more), quiet), { name: 'TypeError' })
  },
)

t.test('a source of ours is not taken by somebody else', async (t) => {
  t.match(await refusal(first, { source: 'vna-2025', vintage: '2027' }), [
    /^vna-2025 is a source of ours, ".*" by Vietnam News Agency; the mapping tells of "A table" by An office\. Say another key/,
  ])
})

t.test('what a mapping notes stands with the release', async (t) => {
  const map = `${about}notes: [read by hand]
figures: [{ indicator: GDP_GROWTH, reporter: { column: who }, period: { column: year }, value: { column: value } }]\n`
  const order = { map, source: 'noted', vintage: '2027' }
  const rows = Array.from({ length: 2500 }, (_, i) => `GDP_GROWTH,VNM,${1000 + i},1.5`)
  t.match(await importing(table(...rows), { ...order, dryRun: true }), { change: { added: 2500, revised: 0, left: 0 } })
  t.match(await importing(table(...rows.slice(0, 1)), order), { outcome: 'loaded' })
  t.match((await ask('/v1/releases/noted~2027')).json.data, { notes: ['read by hand'] })
})

t.test('each face names the sources of its figures, those of older vintages too', async (t) => {
  const asking = (more: string) => ask(`/v1/observations?indicator=OFFICE_USERS${more}`)
  const links = async (more: string) => String((await asking(more)).headers.link)
  t.match(await links('&format=csv'), `</v1/sources/office>; rel="license"; title*=UTF-8''As%20the%20office`)
  t.match(await links('&format=ndjson&limit=1'), /; rel="next", <\/v1\/sources\/office>; rel="license"/)
  const other = internet.replace('As the office wants it', 'As it wants it now').replace('CC0-1.0', 'CC-BY-4.0')
  await importing(table('OFFICE_USERS,VNM,2030,1'), { map: other, vintage: '2025-03-15' })
  t.match((await asking('')).json.sources.office, {
    licence: 'CC-BY-4.0 AND CC0-1.0',
    attribution: 'As it wants it now; As the office wants it',
  })
  t.match((await asking('&as_of=2025-02-15')).json.sources.office, { attribution: 'As the office wants it' })
  const [newer, older] = (await asking('&period=2030,2025')).json.data.map(({ id }: { id: string }) => id)
  const note = async (id: string) => (await ask(`/v1/figures/${id}/citation`)).json.data.note
  const notes = [await note(newer), await note(older)].sort()
  t.match(notes.filter((one) => one.includes('As it wants it now')).length, 1)
  t.match(notes.filter((one) => one.includes('As the office wants it')).length, 1)
})

t.test('what a release brings along must make sense', async (t) => {
  const telling = (more: string) => refusal(first, { vintage: '2028', map: internet.replace('units: [PERSONS]', more) })
  t.match(await telling('units: [PERSONS, HEADS], of: HEADCOUNT'), [
    / is not loaded:$/,
    /declares: OFFICE_USERS has the unit "HEADS", which is no code; expected a code of \/v1\/units/,
    /declares: OFFICE_USERS has the indicator "HEADCOUNT"/,
  ])
  const other = internet.replace('measure: count, collection: E', 'measure: ratio, signed: true')
  t.match(await refusal(first, { vintage: '2028', source: 'census', map: other }), [
    / is not loaded:$/,
    /declares: OFFICE_USERS is another indicator of office/,
  ])
  t.match(await importing(table('OFFICE_USERS,VNM,2023,1'), { vintage: '2028', source: 'census' }), {
    outcome: 'loaded',
  })
  const folder = t.testdir({ ...releaseFiles({}), 'release.json': '{"source":"a","declares":{"sources":[]}}' })
  await t.rejects(load(database.writer, codeListsIn(), [folder]), { message: /declares/ })
})

t.test('nothing to read is refused, and rows that are of no figure are counted', async (t) => {
  t.match(await refusal(table(), { vintage: '2028-02' }), [/office~2028-02 has no figures: 0 rows read\.$/])
  t.match(await refusal(first, { vintage: 'lately' }), ['The vintage "lately" is no day, month, quarter or year.'])
  const chosen = internet.replace('unit: PERSONS', 'unit: PERSONS\n    where: [{ column: year, is: ["2023"] }]')
  t.match(await importing(first, { vintage: '2028-02', map: chosen }), { rows: 2, passedOver: 1 })
  t.same(await refusal(table('OFFICE_USERS,VNM,2022,1'), { vintage: '2028-02', map: chosen }), [
    "office~2028-02 has no figures: 1 row read, 1 row of none of the mapping's figures.",
  ])
})

t.test('a release is kept where that is asked, else nothing is left behind', async (t) => {
  const out = join(t.testdir({}), 'kept')
  t.match(await importFiles(null, orderOf(first, { out, vintage: '2029' }), quiet), {
    releases: [{ outcome: 'written' }],
  })
  t.same(readdirSync(out).sort(), ['observations.csv', 'release.json'])
  t.match(await load(database.writer, codeListsIn(), [out]), [{ outcome: 'loaded', observations: 3 }])
  t.match(await refusal(first, { out, vintage: '2029' }), [/kept" is there already\.$/])
  t.match(await refusal(table('OFFICE_USERS,VNM,2023,x'), { out: `${out}-2`, vintage: '2030' }), [/is not loaded/])
  t.notOk(existsSync(`${out}-2`))
  t.match(await importing(first, { out: `${out}-3`, vintage: '2030' }), { outcome: 'loaded' })
  t.ok(existsSync(`${out}-3`))
  t.same(readdirSync(aside), [])
})

t.test('an older vintage in another unit, and a forecast, go in beside what there is', async (t) => {
  const mapped = `${about}figures:
  - { indicator: LENGTH, reporter: VNM, period: { column: year }, value: { column: value }, unit: { column: what } }
  - { indicator: GDP_GROWTH, reporter: VNM, period: { column: year }, value: { column: value }, nature: { column: who } }
`
  const telling = (unit: string, vintage: string) =>
    importing(table(`${unit},forecast,2040,1.5`), { map: mapped, source: 'surveyor', vintage })
  t.match(await telling('KM', '2026'), { outcome: 'loaded', made: ['SURVEYOR_LENGTH'] })
  t.match(await telling('PERSONS', '2025'), { outcome: 'loaded' })
  t.match((await ask('/v1/indicators/SURVEYOR_LENGTH')).json.data.units.sort(), ['KM', 'PERSONS'])
  t.match((await ask('/v1/observations?indicator=GDP_GROWTH&period=2040')).json.data, [
    { status: 'F', nature: 'forecast', known: '2026-12-31' },
  ])
})

t.test('an indicator that is much like one of ours is told with that', async (t) => {
  const mapped = internet.replace('indicator: { column: what }', 'indicator: GDP_GROWHT')
  const { made } = await importing(first.replace('LINES,VNM,2023', 'LINES,VNM,2022'), {
    ...{ map: mapped, vintage: '2040', dryRun: true },
  })
  t.same(made, ['OFFICE_GDP_GROWHT (perhaps GDP_GROWTH is meant)'])
})
