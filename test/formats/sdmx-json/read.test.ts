import t from 'tap'
import { readMessage } from '../../../src/formats/sdmx-json/read.js'
import { observationsIn } from '../sdmx/twins.js'

const read = (message: unknown) =>
  observationsIn(
    readMessage,
    typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message),
  )
const one = (id: string, ...values: unknown[]) => ({ id, values })

const freq = { ...one('FREQ', { id: 'A' }, { id: 'M' }), keyPosition: 0 }
const area = { ...one('GEO', { id: 'AT' }, { id: 'DE' }), keyPosition: 1 }
const time = { ...one('TIME_PERIOD', { value: '2023' }, { id: '2024' }), keyPosition: 2 }

t.test('a message of 2.x is read with what its sets, groups and series say', async (t) => {
  const structure = {
    links: [{ rel: 'self' }, { urn: 'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=X:NA(1.0)' }],
    dimensions: { dataSet: [one('UNIT', { id: 'EUR' })], series: [area, freq], observation: [time] },
    measures: { observation: [{ id: 'OBS_VALUE' }, { id: 'OTHER' }] },
    attributes: {
      dataSet: [{ id: 'TITLE' }],
      dimensionGroup: [one('COLLECT', { id: 'S' })],
      series: [one('DECIMALS', null, { id: '1' })],
      observation: [one('FLAGS', { id: 'a' }, { id: 'b' }), { id: 'NOTE' }],
    },
  }
  const dataSets = [
    {
      action: 'Replace',
      attributes: [{ en: 'Accounts', fr: 'Comptes' }],
      dimensionGroupAttributes: { '1:::': [0] },
      series: {
        '0:1': { attributes: [1], observations: { 0: [1.5, null, [0, 1], ['x', 'y']], 1: ['NaN', 2, 1] } },
        '1:0': { attributes: [0], observations: { 1: [true, null, null, [null, 'z']] } },
      },
    },
  ]
  structure.dimensions.dataSet[0] = { ...one('UNIT', { id: 'EUR' }), keyPosition: 3 } as never
  const found = await read({ meta: { prepared: '2025-01-01T00:00:00Z' }, data: { structures: [structure], dataSets } })
  const whole = { UNIT: 'EUR', TITLE: 'Accounts' }
  t.same(
    found.map(({ values }) => values),
    [
      {
        ...whole,
        COLLECT: 'S',
        FREQ: 'M',
        GEO: 'AT',
        DECIMALS: '1',
        TIME_PERIOD: '2023',
        OBS_VALUE: '1.5',
        FLAGS: 'a;b',
        NOTE: 'x;y',
      },
      {
        ...whole,
        COLLECT: 'S',
        FREQ: 'M',
        GEO: 'AT',
        DECIMALS: '1',
        TIME_PERIOD: '2024',
        OBS_VALUE: 'NaN',
        OTHER: '2',
        FLAGS: 'b',
      },
      { ...whole, FREQ: 'A', GEO: 'DE', TIME_PERIOD: '2024', OBS_VALUE: 'true', NOTE: ';z' },
    ],
  )
  t.same(found[0]?.set, { structure: 'X:NA(1.0)', prepared: '2025-01-01T00:00:00Z', action: 'Replace' })
  t.equal(found[1]?.place, 'data.dataSets[0].series["0:1"].observations["1"]')
})

t.test('a message of 1.0 has one structure, and a measure without a name', async (t) => {
  const structure = {
    dimensions: { observation: [freq, area, time] },
    attributes: { observation: [one('S', { id: 'A' })] },
  }
  const dataSets = [{ observations: { '0:1:1': [7, 0] } }]
  const values = { FREQ: 'A', GEO: 'DE', TIME_PERIOD: '2024', OBS_VALUE: '7', S: 'A' }
  const within = await read({ header: { prepared: '2025' }, data: { structure, dataSets } })
  t.match(within, [{ values, set: { prepared: '2025', structure: null, action: 'Information' } }])
  const [first] = await read({ structure, dataSets })
  t.match(first, { values, place: 'dataSets[0].observations["0:1:1"]' }, 'older drafts have no data around')
})

t.test('a structure may leave out what it has not', async (t) => {
  t.same(await read({ data: { structures: [{}], dataSets: [{}] } }), [])
  const bare = { dimensions: { series: [one('A', { id: 'a' })], observation: [one('B', { id: 'b' })] } }
  const dataSets = [{ dimensionGroupAttributes: { '0:': [1] }, attributes: [1], observations: { 0: [1] } }]
  t.match(await read({ data: { structures: [bare], dataSets } }), [{ values: { B: 'b', OBS_VALUE: '1' } }])
  t.match(await read({ data: { structures: [{}], dataSets: [{ series: { '': { observations: { '': [1] } } } }] } }), [
    { values: { OBS_VALUE: '1' } },
  ])
  t.match(await read({ data: { structures: [{}], dataSets: [{ series: { '': {} } }] } }), [])
})

t.test('what is no SDMX-JSON is refused with its place', async (t) => {
  const structure = { dimensions: { observation: [freq, area] }, attributes: { observation: [one('S', { id: 'A' })] } }
  const data = (observations: object) => ({ data: { structures: [structure], dataSets: [{ observations }] } })
  const refusals = [
    ['{"a": 1,\n"b": ],\n"c": 2}', /^line 2: .*; expected JSON in UTF-8$/],
    ['{"a": 01}', /^line 1: .*; expected JSON in UTF-8$/],
    [Buffer.from('{\n"a": "\xff"}', 'latin1'), /^line 1: .*; expected JSON in UTF-8$/],
    ['', /^line 1: /],
    ['7', 'line 1: it is no object; expected a data message of SDMX-JSON'],
    ['null', /^line 1: it is no object/],
    [
      { data: { dataSets: [{ series: 7 }] } },
      '/data/dataSets/0/series: must be object; expected a data message of SDMX-JSON',
    ],
    [
      { data: { structures: [{ dimensions: { series: [{}] } }] } },
      /^\/data\/structures\/0\/dimensions\/series\/0: must have required properties id/,
    ],
    [{ data: { dataSets: [{ action: 'X' }] } }, /^\/data\/dataSets\/0\/action: /],
    [{ data: {} }, 'data.dataSets: there is none; expected a data message of SDMX-JSON'],
    [{ errors: [] }, /^dataSets: there is none/],
    [{ data: { dataSets: [{ structure: 1 }] } }, /^data.dataSets\[0\]: its structure is not told/],
    [data({ '0': [1] }), 'data.dataSets[0].observations["0"]: a key of 1 parts; expected 2, as there are dimensions'],
    [data({ '0:2': [1] }), 'data.dataSets[0].observations["0:2"]: GEO has no value "2"; expected 0 to 1'],
    [data({ '0:1': [1, 5] }), 'data.dataSets[0].observations["0:1"]: S has no value 5; expected 0 to 0'],
  ] as const
  for (const [message, wrong] of refusals) await t.rejects(read(message), { message: wrong }, JSON.stringify(message))
})

t.test('numbers are read as they are printed', async (t) => {
  const message = JSON.stringify({ data: { structures: [{}], dataSets: [{ observations: { 0: [1], 1: [2] } }] } })
  const [first, second] = await read(message.replace('[1]', '[9007199254740993]').replace('[2]', '[1.10]'))
  t.match(first, { values: { OBS_VALUE: '9007199254740993' } })
  t.match(second, { values: { OBS_VALUE: '1.10' } })
})
