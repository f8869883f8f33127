import t from 'tap'
import { columnType } from '../../src/model/column-type.js'

t.test('a column is typed by the field it holds; in a wide layout by that and its measure', async (t) => {
  t.equal(columnType('value'), 'number')
  t.equal(columnType('worded'), 'boolean')
  t.equal(columnType('status'), 'text')
  t.equal(columnType('old_value'), 'text', 'nothing is said of old')
  t.equal(columnType('old_value', ['old', 'new']), 'number')
  t.equal(columnType('old_status', ['old', 'new']), 'text')
  t.equal(columnType('reporter', ['old', 'new']), 'text')
  t.equal(columnType('gap_percent', ['gap', 'gap_percent']), 'number')
  t.equal(columnType('gap_percent_digits', ['gap', 'gap_percent']), 'integer', 'of the measure with the longest name')
})
