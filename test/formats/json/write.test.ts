import t from 'tap'
import { writeList, writeTable } from '../../../src/formats/json/write.js'
import { face, figure, table } from '../../model/small-table.js'

const key = { indicator: 'TRADE', freq: 'A', reporter: 'VNM', period: '2024' }
const rows = [{ key, figures: [figure()] }]
const { meta } = table()

t.test('a table is written as data, with what is said of it, labels and sources', async (t) => {
  const sources = {
    'customs-2024': { title: 'Yearbook', publisher: 'Customs', published: null, licence: null, attribution: null },
  }
  t.same(JSON.parse(writeTable(table({ rows, sources }), face())), {
    data: [{ ...key, ...figure() }],
    meta,
    labels: { VNM: 'Vietnam', CHN: 'China' },
    sources,
  })
})

t.test('labels are in the language asked for', async (t) => {
  t.same(JSON.parse(writeTable(table(), face({ language: 'zh' }))).labels, { VNM: '越南', CHN: '中国' })
})

t.test('where the answer is one thing that holds the rows, they go under their name', async (t) => {
  const holder = { told: { key: 'A.TRADE.VNM.CHN._T.USD', periods: 1 }, name: 'observations' }
  t.same(JSON.parse(writeTable(table({ rows, holder }), face())).data, {
    ...holder.told,
    observations: [{ ...key, ...figure() }],
  })
})

t.test('where the answer is one thing, it is made of the rows', async (t) => {
  const whole = (shown: object[]) => ({ key: 'A.TRADE.VNM.CHN._T.USD', observations: shown.length })
  t.same(JSON.parse(writeTable(table({ rows, whole }), face())).data, {
    key: 'A.TRADE.VNM.CHN._T.USD',
    observations: 1,
  })
})

t.test('the next page is told as a path', async (t) => {
  const next = { ...meta, next: 'WyJd', complete: false }
  t.equal(JSON.parse(writeTable(table({ meta: next }), face())).meta.next, '/v1/observations?cursor=WyJd')
  t.equal(JSON.parse(writeTable(table(), face())).meta.next, null)
})

t.test('a scale is told in what was applied, beside the rest', async (t) => {
  const asked = { ...meta, applied: { reporter: ['VNM'] } }
  const written = JSON.parse(writeTable(table({ rows, meta: asked }), face({ scale: 'billion' })))
  t.same(written.meta.applied, { reporter: ['VNM'], scale: 'billion' })
  t.equal(written.data[0].display, '260.65')
  t.same(JSON.parse(writeTable(table({ meta: asked }), face())).meta.applied, { reporter: ['VNM'] })
})

t.test('a list is an array of its things, and one thing asked for by its code is an object', async (t) => {
  const things = [{ code: 'USD' }, { code: 'VND' }]
  t.same(JSON.parse(writeList({ name: 'units', things, single: false, meta }, face())), { data: things, meta })
  t.same(JSON.parse(writeList({ name: 'unit', things: [{ code: 'USD' }], single: true, meta }, face())).data, {
    code: 'USD',
  })
})
