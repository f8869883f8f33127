import t from 'tap'
import type { Figure } from '../../src/model/figure.js'
import { type Edition, editionNow } from '../../src/queries/edition.js'
import { labelsOf, sourceNotesOf, surroundings } from '../../src/queries/shape.js'
import { seededDatabase } from '../database.js'

const database = await seededDatabase()
t.teardown(() => database.close())
const edition: Edition = await editionNow(database.reader)

t.test('codes are named once, and only those that stand in a list', async (t) => {
  const labels = labelsOf(['VNM', 'USD', 'TRADE', 'PASSPORT', 'VNM', '2024'], edition)
  t.same(Object.keys(labels), ['VNM', 'USD', 'TRADE', 'PASSPORT'])
  t.match(labels.VNM, { en: 'Vietnam', vi: 'Việt Nam', zh: '越南' })
})

t.test('a source is told with the vintage of its newest release', async (t) => {
  t.match(sourceNotesOf(['vna-2025', 'vna-2025'], edition, '2025-07-10'), {
    'vna-2025': { publisher: 'Vietnam News Agency', published: '2025-07-10', licence: null, attribution: null },
  })
})

t.test('units are told with their kind', async (t) => {
  const figure = (unit: string) => ({ unit, source: 'vna-2025' }) as Figure
  const rows = [{ key: { reporter: 'VNM' }, figures: [figure('USD'), null, figure('PERCENT')] }]
  const { units } = surroundings(rows, edition, null)
  t.same(units, { USD: 'currency', PERCENT: 'percent' })
})
