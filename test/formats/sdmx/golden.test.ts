import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { packageRoot } from '../../../db/root.js'
import { face, table } from '../../model/small-table.js'
import { smallFigures } from './small-figures.js'
import { observationsIn, rowsBack, twins } from './twins.js'
import { wholeText } from './whole-text.js'

const golden = (name: string) => readFileSync(join(packageRoot, 'test/golden/sdmx', name), 'utf8')

t.test('figures are written as the golden files have them', async (t) => {
  for (const { golden: name, write } of twins) {
    const text = await wholeText(write(smallFigures, face()))
    if (name.endsWith('json')) t.same(JSON.parse(text), JSON.parse(golden(name)), name)
    else t.equal(text, golden(name), name)
  }
})

t.test('golden files are read back as the figures', async (t) => {
  for (const twin of twins) t.same(await rowsBack(twin, smallFigures, face()), smallFigures.rows, twin.golden)
})

t.test('the language of names is the one asked for, and changes no figure', async (t) => {
  for (const language of ['vi', 'zh'] as const)
    for (const twin of twins) t.same(await rowsBack(twin, smallFigures, face({ language })), smallFigures.rows)
})

t.test('a table without rows is a message without observations', async (t) => {
  for (const { write, read } of twins) t.same(await observationsIn(read, await wholeText(write(table(), face()))), [])
})

t.test('messages say where they come from, as far as their format can', async (t) => {
  for (const { golden: name, read } of twins) {
    const [first] = await observationsIn(read, golden(name), 7)
    const [structure, prepared] = name.endsWith('csv')
      ? ['RR:DF_ALL(1.0.0)', null]
      : [name.endsWith('xml') ? 'RR:DSD_FIGURES(1.0.0)' : 'RR:DF_ALL(1.0.0)', '2025-07-10T00:00:00Z']
    t.same(first?.set, { structure, prepared, action: 'Information' }, name)
  }
})
