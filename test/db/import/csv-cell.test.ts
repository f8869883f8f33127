import t from 'tap'
import { csvCell } from '../../../db/import/csv-cell.js'

t.test('a cell stands in quotes only where it must', async (t) => {
  t.equal(csvCell('plain; text'), 'plain; text')
  t.equal(csvCell('a, b'), '"a, b"')
  t.equal(csvCell('a "b"\nc'), '"a ""b""\nc"')
})
