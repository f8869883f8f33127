import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { importFormats } from '../../../db/import/formats.js'
import { mappingIn, shippedMappings } from '../../../db/import/mapping-file.js'
import { packageRoot } from '../../../db/root.js'
import { mappingSchema } from '../../../src/model/import/mapping.js'

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
