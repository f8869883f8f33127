import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { importFormats } from '../../../db/import/formats.js'
import { mappingIn, shippedMappings } from '../../../db/import/mapping-file.js'
import { packageRoot } from '../../../db/root.js'
import { mappingSchema } from '../../../src/model/import/mapping.js'
import { bytesOf, rowsOf } from '../../formats/foreign.js'

/** The first cells of the table under a header, without code marks. */
function firstCells(file: string, header: string, heading = ''): string[] {
  const text = readFileSync(join(packageRoot, file), 'utf8')
  const [, after = ''] = text.slice(text.indexOf(heading)).split(`| ${header} |\n|---|---|\n`)
  return (after.split('\n\n')[0] ?? '').split('\n').map((row) => /^\| `([^`]+)`/.exec(row)?.[1] ?? row)
}

t.test('README tells the formats that are imported and the mappings that are shipped', async (t) => {
  t.same(
    firstCells('README.md', 'format | reads'),
    importFormats.map(({ name }) => name),
  )
  t.same(firstCells('README.md', 'mapping | of'), shippedMappings())
})

t.test('CONTRIBUTING tells every field of a mapping', async (t) => {
  t.same(firstCells('CONTRIBUTING.md', 'field | says', '## Adding a mapping'), Object.keys(mappingSchema.properties))
})

t.test('each format is read, and tells the day of its file where it has one', async (t) => {
  const json = {
    meta: { prepared: '2025-02-03T00:00:00' },
    data: { structures: [{}], dataSets: [{ observations: { 0: [1] } }] },
  }
  const ml =
    '<m:GenericData xmlns:m="m"><m:Header><m:Prepared>2025-02-03</m:Prepared></m:Header><m:DataSet><m:Obs><m:ObsValue value="1"/></m:Obs></m:DataSet></m:GenericData>'
  const samples: Record<string, string> = {
    table: 'value\n1\n',
    'world-bank': 'Country Code,Indicator Code,Year,Value\nVNM,A,2024,1\n',
    comtrade: 'flowCode,value\nX,1\n',
    'sdmx-ml': ml,
    'sdmx-json': JSON.stringify(json),
    'sdmx-csv': 'DATAFLOW,OBS_VALUE\nA:B(1.0),1\n',
    'sdmx-ml-as-json': '{"Obs":{"@OBS_VALUE":"1"}}',
    jsonstat:
      '{"version":"2.0","class":"dataset","id":["a"],"size":[1],"dimension":{"a":{"category":{"index":["x"]}}},"value":[1]}',
  }
  const about = { title: '', publisher: '', licence: '', attribution: '', figures: [] }
  for (const { name, read, prepared } of importFormats) {
    const text = samples[name] as string
    const file = { name: 'a', path: 'a', called: 'a', size: 1, worldBank: null }
    const rows = await rowsOf(read(file, bytesOf(text), about))
    t.equal(rows.length, 1, name)
    t.ok(
      ['OBS_VALUE', 'value'].some((column) => column in (rows[0]?.cells ?? {})),
      name,
    )
    if (prepared !== undefined) t.equal(await prepared(bytesOf(text)), '2025-02-03', name)
  }
})

t.test('a format that serves without a mapping names one that is shipped', async (t) => {
  for (const { mapping } of importFormats) t.ok(mapping === null || shippedMappings().includes(mapping))
})

t.test('the mapping that README shows is one', async (t) => {
  const [, yaml = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(readFileSync(join(packageRoot, 'README.md'), 'utf8')) ?? []
  t.match(mappingIn(join(t.testdir({ 'a.yaml': yaml }), 'a.yaml')), {
    title: 'Goods through our ports',
    table: { delimiter: ';' },
  })
})
