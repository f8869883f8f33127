import fc from 'fast-check'
import t from 'tap'
import { datasetsOf } from '../../../src/formats/jsonstat/read.js'
import { statRules } from '../../../src/formats/jsonstat/rules.js'
import { shapeOf } from '../../../src/formats/jsonstat/shape.js'
import { writeTable } from '../../../src/formats/jsonstat/write.js'
import { seriesOf } from '../../../src/model/dimensions.js'
import type { Figure } from '../../../src/model/figure.js'
import { placedFigures } from '../../../src/model/placed.js'
import type { Row } from '../../../src/model/table.js'
import { face, figure, table } from '../../model/small-table.js'

const category = (...index: string[]) => ({ category: { index } })
const small = {
  version: '2.0',
  class: 'dataset',
  id: ['sex', 'year'],
  size: [2, 2],
  dimension: { sex: category('M', 'F'), year: category('2020', '2021') },
  value: [1, null, 3.5, 'n.a.'],
}
const sexes = (more: object) => ({ ...small.dimension, sex: { category: { index: ['M', 'F'], ...more } } })
const read = (dataset: object) => datasetsOf(JSON.stringify(dataset))
const records = (dataset: object) => [...(read(dataset)[0]?.records() ?? [])]

t.test('cells are told by the codes of their dimensions; one without value and status tells nothing', async (t) => {
  t.same(records(small), [
    { codes: { sex: 'M', year: '2020' }, value: 1, status: null, position: 0 },
    { codes: { sex: 'F', year: '2020' }, value: 3.5, status: null, position: 2 },
    { codes: { sex: 'F', year: '2021' }, value: 'n.a.', status: null, position: 3 },
  ])
})

t.test('values and statuses may be sparse, a status may be that of all', async (t) => {
  const sparse = records({ ...small, value: { 3: 4 }, status: { 0: 'O' } })
  t.match(sparse, [
    { position: 0, value: null, status: 'O' },
    { position: 3, value: 4, status: null },
  ])
  t.match(records({ ...small, value: { 3: 4 }, status: ['O', null, null, 'E'] }), [
    { position: 0, value: null, status: 'O' },
    { position: 3, value: 4, status: 'E' },
  ])
  t.match(records({ ...small, value: { 3: 4 }, status: 'E' }), [{ position: 3, value: 4, status: 'E' }])
})

t.test('dimensions are told with roles, names and units, in the order of their index', async (t) => {
  const [dataset] = read({
    ...small,
    label: 'People',
    source: 'Census',
    updated: '2024-01-01',
    role: { time: ['year'], metric: ['sex'] },
    dimension: {
      sex: {
        label: 'Sex',
        category: {
          index: { F: 1, M: 0 },
          label: { M: 'male', F: 'female' },
          unit: { M: { label: 'men', decimals: 0 } },
        },
      },
      year: { category: { index: ['2020', '2021'] } },
    },
  })
  t.match(dataset, { name: null, label: 'People', source: 'Census', updated: '2024-01-01', extension: {} })
  t.match(dataset?.dimensions, [
    {
      id: 'sex',
      label: 'Sex',
      role: 'metric',
      codes: [
        { code: 'M', label: 'male', unit: { label: 'men' } },
        { code: 'F', unit: null },
      ],
    },
    { id: 'year', label: null, role: 'time' },
  ])
  const one = {
    ...small,
    id: ['all'],
    size: [1],
    dimension: { all: { category: { label: { T: 'Total' } } } },
    value: [7],
  }
  t.match(records(one), [{ codes: { all: 'T' }, value: 7 }], 'one code needs no index')
})

t.test('collections are read with what they hold, bundles of version 1 with all their datasets', async (t) => {
  const { id, size, ...rest } = small
  const old = {
    ...rest,
    class: undefined,
    version: undefined,
    dimension: { ...small.dimension, id, size, role: { time: ['year'] } },
  }
  const bundle = read({
    people: old,
    more: { ...old, dimension: { ...small.dimension, id, size } },
    updated: '2014-01-01',
  })
  t.same(
    bundle.map(({ name }) => name),
    ['people', 'more'],
  )
  t.equal(bundle[0]?.dimensions[1]?.role, 'time')
  t.match([...(bundle[0]?.records() ?? [])][0], { codes: { sex: 'M', year: '2020' }, value: 1 })
  t.equal(read(old).length, 1, 'a dataset of version 1 alone')
  const within = { class: 'collection', link: { item: [small, { class: 'dataset', href: 'https://example.org' }, 7] } }
  const collection = read({ version: '2.0', class: 'collection', link: { item: [small, within] } })
  t.same(
    collection.map(({ name }) => name),
    ['0', '1.0'],
  )
})

t.test('what is none, or breaks a rule, is refused with what is wrong', async (t) => {
  const refusals: [object | string, string, RegExp][] = [
    ['{"a":', 'PARSE_ERROR', /^the text: is no JSON/],
    ['[]', 'STRUCTURAL_VIOLATION', /holds no dataset/],
    [{ class: 'collection', link: {} }, 'STRUCTURAL_VIOLATION', /holds no dataset/],
    [{ class: 'collection' }, 'STRUCTURAL_VIOLATION', /holds no dataset/],
    [{ ...small, value: 7 }, 'STRUCTURAL_VIOLATION', /^the dataset: \/value/],
    [{ value: [1], dimension: 7 }, 'STRUCTURAL_VIOLATION', /^the dataset: the dataset/],
    [{ ...small, size: [2, 3] }, 'INDEX_COUNT_MISMATCH', /dimension year has 2 codes for its size of 3/],
    [{ ...small, size: [2 ** 30, 2 ** 30] }, 'CUBE_SIZE_OVERFLOW', /too many cells/],
    [{ ...small, value: { '01': 1 } }, 'SPARSE_KEY_OUT_OF_RANGE', /01, which is no position/],
    [{ ...small, status: { 4: 'A' } }, 'STATUS_KEY_OUT_OF_RANGE', /status has 4/],
    [{ ...small, id: ['sex', 'age'] }, 'DIM_KEY_ID_MISMATCH', /year stands in one of id and dimension only/],
    [{ ...small, id: ['sex'] }, 'ID_SIZE_LEN_MISMATCH', /id names 1 dimensions, size has 2/],
    [{ ...small, value: [1] }, 'VALUE_LEN_MISMATCH', /value has 1 entries for 4 cells/],
    [{ ...small, role: { time: ['age'] } }, 'ROLE_ID_UNKNOWN', /role names age/],
    [{ ...small, dimension: sexes({ index: { M: 0, F: 2 } }) }, 'INDEX_POSITIONS_INVALID', /the positions 0, 2/],
    [{ ...small, dimension: sexes({ label: { X: 'x' } }) }, 'LABEL_KEY_UNKNOWN', /has a label of X/],
    [{ ...small, dimension: sexes({ child: { M: ['X'] } }) }, 'CHILD_ID_UNKNOWN', /has X in its hierarchy/],
    [{ ...small, dimension: sexes({ child: { M: ['F'], F: ['M'] } }) }, 'CHILD_CYCLE', /goes in a circle/],
  ]
  for (const [what, rule, message] of refusals) {
    const text = typeof what === 'string' ? what : JSON.stringify(what)
    t.throws(() => datasetsOf(text), { name: 'MalformedJsonStat', rule, message }, rule)
  }
  t.equal(datasetsOf(`\ufeff${JSON.stringify(small)}`).length, 1, 'a byte order mark is passed over')
})

t.test('a hierarchy may share what lies below, and a metric without units is read', async (t) => {
  const dimension = {
    ...small.dimension,
    sex: { category: { index: ['M', 'F', 'T'], child: { T: ['M', 'F'], M: ['F'] } } },
  }
  const dataset = { ...small, size: [3, 2], dimension, value: {}, role: { metric: ['sex'] } }
  t.equal(read(dataset).length, 1)
  const rule = statRules.find(({ code }) => code === 'METRIC_UNIT_MISSING')
  t.match(rule?.broken(shapeOf(dataset, 'it')), /dimension sex is a metric without units/)
})

t.test('what needs neither names nor units nor a hierarchy breaks no rule', async (t) => {
  const plain = shapeOf(small, 'it')
  t.same(
    statRules.filter(({ broken }) => broken(plain) !== null),
    [],
  )
  const rule = statRules.find(({ code }) => code === 'METRIC_UNIT_MISSING')
  t.match(rule?.broken({ ...plain, role: { metric: ['age'] } }), /dimension age/)
  t.equal(rule?.broken({ ...plain, role: {} }), null)
})

t.test('a warning is told, and what it warns of is read', async (t) => {
  const dimension = { ...small.dimension, sex: { category: { index: ['M', 'F'], label: { M: 'male' } } } }
  const rule = statRules.find(({ code }) => code === 'LABEL_KEY_INCOMPLETE')
  t.match(rule?.broken(shapeOf({ ...small, dimension }, 'it')), /^dimension sex has no label of F/)
  t.equal(read({ ...small, dimension }).length, 1)
})

const word = (...words: string[]) => fc.constantFrom(...words)
const figures = fc.record({
  key: fc.record({
    indicator: word('TRADE', 'GDP', 'RANK'),
    freq: word('A', 'Q', '_O'),
    reporter: word('VNM', 'CHN'),
    partner: word('_Z', 'CN-GD'),
    product: word('_T', '_Z'),
    period: word('2024', '2023', '2024-Q1', '2025-01/..', '2025-01/2025-04'),
  }),
  figure: fc.record({
    id: fc.string({ minLength: 1 }),
    value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
    unit: word('USD', 'PERCENT'),
    low: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
    digits: fc.oneof(fc.integer({ min: 1, max: 17 }), fc.constant(null)),
    qualifier: word('over', 'about'),
    status: word('A', 'F', 'O'),
    source: word('a', 'b'),
    printed: fc.oneof(fc.string(), fc.constant(null)),
  }),
})

// JSON has no minus zero.
const plain = (list: unknown[]) => JSON.stringify(list)
const stated = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== null))

t.test('what is written is read back: every figure of any table in its series and period', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(figures, { maxLength: 12 }), async (made) => {
      const rows: Row[] = made.map(({ key, figure: fields }) => ({ key, figures: [figure(fields as Partial<Figure>)] }))
      const [dataset] = datasetsOf(await writeTable(table({ rows }), face()))
      const told = dataset?.extension.figures as Record<number, object>
      const found = [...(dataset?.records() ?? [])].map(({ codes, value, status, position }) => {
        const { source, unit, period } = codes as Record<string, string>
        const series = seriesOf(codes as ReturnType<typeof seriesOf>)
        return plain(
          [series, period, stated({ ...told[position], value, status, unit, source })].map((part) =>
            sortedFields(part),
          ),
        )
      })
      const expected = placedFigures(rows, null).map((placed) =>
        plain([seriesOf(placed), placed.period, stated(placed.figure)].map((part) => sortedFields(part))),
      )
      return JSON.stringify(found.sort()) === JSON.stringify(expected.sort())
    }),
  )
  t.pass('whatever the figures')
})

function sortedFields(part: unknown): unknown {
  return typeof part === 'object' && part !== null ? Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)) : part
}
