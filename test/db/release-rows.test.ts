import { join } from 'node:path'
import t, { type Test } from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { ReleaseRefused } from '../../db/refusal.js'
import { releaseIn } from '../../db/release-file.js'
import { releaseRows } from '../../db/release-rows.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { releaseColumns } from '../../src/model/observation.js'
import { seededDatabase } from '../database.js'
import { contentOf } from './content.js'
import { type MadeRow, observationsOf, releaseFiles } from './made-release.js'

const { reader, writer, close } = await seededDatabase()
t.teardown(close)
const lists = codeListsIn()
const before = await contentOf(reader)
const columns = releaseColumns.join(',')

/** The faults of a release as `line: column: what is wrong`; the database must be as it was. */
async function faultsOf(t: Test, observations: string | Buffer, source = 'vna-2025'): Promise<string[]> {
  const folder = t.testdir({ ...releaseFiles({ source }), 'observations.csv': observations })
  const refused = await load(writer, lists, [folder]).catch((error: unknown) => error)
  t.strictSame(await contentOf(reader), before, 'nothing has changed')
  if (!(refused instanceof ReleaseRefused)) throw refused
  const elsewhere = refused.faults.filter(
    ({ file, line }) => file !== join(folder, line === null ? 'release.json' : 'observations.csv'),
  )
  t.strictSame(elsewhere, [])
  return refused.faults.map(({ line, column, wrong }) => `${line}: ${column}: ${wrong}`)
}

const faultsOfRows = (t: Test, rows: MadeRow[]) => faultsOf(t, observationsOf(rows))

t.test('every bad row is told, with its line, its column and what stands there', async (t) => {
  const rows: MadeRow[] = [
    {},
    { indicator: 'CPI_CHANGE_MONHT', period: '2024-02' },
    { reporter: 'VTN', partner: 'XYZ', period: '2024-03' },
    { period: '2024-04' },
    { product: 'SHOES', unit: 'DONG', period: '2024-05' },
    { period: '2024-06', value: 'NaN', low: '', high: '', printed: '' },
    { period: '2024-07', low: '1.4' },
    { period: '2024-08', value: '', low: '', high: '', printed: '', status: 'A' },
    { period: '2024-09', freq: 'A' },
    { period: '2024-31' },
  ]
  t.strictSame(await faultsOfRows(t, rows), [
    '3: indicator: "CPI_CHANGE_MONHT" is no code',
    '4: reporter: "VTN" is no code',
    '4: partner: "XYZ" is no code',
    '4: partner: CPI_CHANGE_MONTH has no partner',
    '6: product: "SHOES" is no code',
    '6: unit: "DONG" is no code',
    '6: unit: "DONG" is no unit of CPI_CHANGE_MONTH',
    '6: product: CPI_CHANGE_MONTH has no product',
    '7: value: "NaN" is no plain decimal number',
    '8: low: low is 1.4, which is not what the digits and qualifier give',
    '9: status: a figure without a value has status A',
    '10: freq: "A" is not the frequency of 2024-09',
    '11: period: "2024-31" is no period',
  ])
})

t.test('thousands of bad rows are told too, in the order they stand in', async (t) => {
  const rows = Array.from({ length: 4500 }, (_, i) => ({ period: `${1500 + (i % 400)}-01`, status: i % 3 ? 'A' : 'R' }))
  const faults = await faultsOfRows(t, rows)
  t.equal(faults.filter((fault) => fault.includes('"R" is no observation status')).length, 1500)
  const repeated = faults.filter((fault) => fault.includes('stands on line'))
  t.ok(repeated.length > 2500)
  t.strictSame(
    repeated.map((fault) => Number(fault.split(':')[0])),
    repeated.map((fault) => Number(fault.split(':')[0])).sort((a, b) => a - b),
  )
})

t.test('a series and period that stand twice are told, beside what else is wrong', async (t) => {
  t.strictSame(await faultsOfRows(t, [{}, { period: '2024-02' }, { value: '2' }, { status: 'X' }, { value: '3' }]), [
    '5: status: "X" is no observation status',
    '4: the row: M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT at 2024-01 stands on line 2 already',
    '6: the row: M.CPI_CHANGE_MONTH.VNM._Z._Z.PERCENT at 2024-01 stands on line 2 already',
  ])
})

t.test('columns must be those of a release, each once', async (t) => {
  const lacking = releaseColumns.filter((column) => column !== 'unit' && column !== 'note')
  t.strictSame(await faultsOf(t, observationsOf([{}], lacking)), [
    '1: unit: the column is missing',
    '1: note: the column is missing',
  ])
  t.strictSame(await faultsOf(t, observationsOf([{}], [...releaseColumns, 'colour'])), [
    '1: "colour": the column is unknown',
  ])
  t.strictSame(await faultsOf(t, observationsOf([{}], [...releaseColumns, 'value'])), [
    '1: value: the column stands twice',
  ])
})

t.test('columns in another order and what follows from the release are welcome, where they agree', async (t) => {
  const rows = observationsOf([{}], [...releaseColumns.toReversed(), 'source', 'known'])
  t.strictSame(await faultsOf(t, rows.replace(/,,\n$/, ',vna-2025,2025-07-01\n')), [
    '2: known: "2025-07-01" is not what the release says',
  ])
})

t.test('a row has a cell a column, and no letter that a database cannot hold', async (t) => {
  const [, row] = observationsOf([{}]).split('\n')
  t.strictSame(await faultsOf(t, [columns, `${row},`, 'CPI_CHANGE_MONTH,M,VNM', `${row}\0`, ''].join('\n')), [
    '2: the row: 23 cells',
    '3: the row: 3 cells',
    '4: the row: a letter NUL (U+0000)',
  ])
})

t.test('a file is in UTF-8, has its quotes closed, and is not empty', async (t) => {
  const latin = Buffer.concat([Buffer.from(observationsOf([{ note: 'a' }])), Buffer.from([0xe9, 0x0a])])
  t.match(await faultsOf(t, latin), [/^\d: the file: bytes that are no UTF-8/])
  t.match(await faultsOf(t, `${columns}\n"CPI_CHANGE_MONTH,M,VNM\n`), [/^2: the file: Quote Not Closed/])
  t.strictSame(await faultsOf(t, ''), ['1: the file: it is empty'])
})

t.test('a source that is not in the code lists is told, and so are the rows', async (t) => {
  t.strictSame(await faultsOf(t, observationsOf([{ reporter: 'VTN' }]), 'nobody-2025'), [
    'null: source: "nobody-2025" is no source',
    '2: reporter: "VTN" is no code',
  ])
})

t.test('a file that goes away while it is read is no fault of its rows', async (t) => {
  const folder = t.testdir(releaseFiles({}))
  const opened = await releaseIn(folder)
  const rows = releaseRows({ ...opened, folder: join(folder, 'gone') }, catalogueOf(lists), [])
  await t.rejects(rows.next(), { code: 'ENOENT' })
})
