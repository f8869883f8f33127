import t from 'tap'
import type { SdmxMessage } from '../../../src/formats/sdmx/message.js'
import { readMessage } from '../../../src/formats/sdmx-csv/read.js'
import { plainStyle } from '../../../src/formats/sdmx-csv/style.js'
import { writeMessage } from '../../../src/formats/sdmx-csv/write.js'
import { key, message, set } from '../sdmx/small-message.js'
import { observationsIn } from '../sdmx/twins.js'
import { wholeText } from '../sdmx/whole-text.js'

const read = (...lines: string[]) => observationsIn(readMessage, lines.join('\r\n'))
const values = { ...key, TIME_PERIOD: '2024', OBS_VALUE: '1.5', OBS_STATUS: 'A', COMMENT_OBS: 'Total: all' }

t.test('a message is read back whatever style it was written in', async (t) => {
  for (const version of ['1.0.0', '2.0.0'] as const)
    for (const labels of ['id', 'both', 'name'] as const)
      for (const keys of ['none', 'obs', 'series', 'both'] as const) {
        if (version === '1.0.0' && labels === 'name') continue
        const text = await wholeText(writeMessage(message([[values]]), { ...plainStyle, version, labels, keys }))
        const [first] = await observationsIn(readMessage, text)
        t.same(first?.values, values, `${version} ${labels} ${keys}`)
        t.equal(first?.set.structure, 'RR:DF_TRADE(1.0.0)')
      }
})

t.test('other agencies are read too: codes with names, several values, missing components', async (t) => {
  const found = await read(
    'STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ: Frequency,GEO: Area,TIME_PERIOD,OBS_VALUE,FLAGS[]: Flags,TITLE: Title',
    'dataflow,ESTAT:NA(1.6.0): Accounts,R,A: Annual,AT: Austria,2024,NaN,a;b,plain',
    'datastructure,ESTAT:NA(1.6.0),D,A: Annual,,2023,,,',
  )
  t.same(found, [
    {
      set: { structure: 'ESTAT:NA(1.6.0)', prepared: null, action: 'Replace' },
      place: 'line 2',
      values: { FREQ: 'A', GEO: 'AT', TIME_PERIOD: '2024', OBS_VALUE: 'NaN', FLAGS: 'a;b', TITLE: 'plain' },
    },
    {
      set: { structure: 'ESTAT:NA(1.6.0)', prepared: null, action: 'Delete' },
      place: 'line 3',
      values: { FREQ: 'A', TIME_PERIOD: '2023' },
    },
  ])
})

t.test('what each data set does is read', async (t) => {
  const told: SdmxMessage = message([], { sets: [set('Append', [[values]]), set('Delete', [[key]])] })
  const found = await observationsIn(readMessage, await wholeText(writeMessage(told)))
  t.same(
    found.map(({ set: { action } }) => action),
    ['Append', 'Delete'],
  )
  const [merged] = await read('STRUCTURE,STRUCTURE_ID,ACTION,FREQ', 'dataflow,A:B(1.0),M,A')
  t.equal(merged?.set.action, 'Merge')
  const [silent] = await read('DATAFLOW,FREQ', ',A')
  t.same(silent?.set, { structure: null, prepared: null, action: 'Information' })
})

t.test('what is no SDMX-CSV is refused with its line', async (t) => {
  const refusals = [
    [
      ['', ''],
      'line 1: the header begins with ""; expected DATAFLOW (1.0) or STRUCTURE,STRUCTURE_ID (2.x), parted by commas',
    ],
    [['DATAFLOW;FREQ', 'A;B'], /^line 1: the header begins with "DATAFLOW;FREQ"/],
    [['STRUCTURE,FREQ'], /^line 1: the header begins with "STRUCTURE,FREQ"/],
    [['DATAFLOW,FREQ,FREQ'], 'line 1: FREQ has two columns; expected a column a component'],
    [['DATAFLOW,FREQ', 'a,A', 'a,A,B'], 'line 3: 3 cells; expected 2, as the header has'],
    [['STRUCTURE,STRUCTURE_ID,ACTION,FREQ', 'dataflow,a,X,A'], 'line 2: "X" is no action; expected I, A, M, R, D'],
    [['DATAFLOW,FREQ', 'a,"A'], /^line 2: Quote Not Closed/],
  ] as const
  for (const [lines, message] of refusals) await t.rejects(read(...lines), { message }, lines.join(' | '))
  await t.rejects(observationsIn(readMessage, ''), {
    message: 'line 1: the file is empty; expected a header of SDMX-CSV',
  })
})
