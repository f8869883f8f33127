import t from 'tap'
import { jsonRows } from '../../src/formats/json-rows.js'
import { jsonTexts } from '../../src/formats/json-texts.js'
import { face, figure, table } from '../model/small-table.js'

const key = { reporter: 'VNM', partner: 'CHN', period: '2024' }

t.test('the texts of rows are what the rows are as JSON, key and figure in one', async (t) => {
  const flat = table({ rows: [{ key, figures: [figure({ printed: 'say "1"' })] }] })
  const named = table({ measures: ['total', 'rank'], rows: [{ key, figures: [figure(), null] }] })
  for (const one of [flat, named, table({ rows: [] })])
    for (const scale of [null, 'million'] as const)
      t.strictSame(
        jsonTexts(one, face({ scale })),
        jsonRows(one, face({ scale })).map((row) => JSON.stringify(row)),
      )
})
