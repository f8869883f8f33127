import t from 'tap'
import { observationRow } from '../../../src/formats/sdmx/observation-row.js'
import { sdmxRecord } from '../../../src/formats/sdmx/record.js'
import type { Placed } from '../../../src/model/placed.js'
import { refusal } from '../../../src/model/refusal.js'
import { figure } from '../../model/small-table.js'

const series = { freq: 'A', indicator: 'TRADE', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD' }
const placed = (more: Partial<Placed> = {}): Placed => ({
  ...series,
  period: '2024',
  measure: null,
  figure: figure(),
  ...more,
})
const back = (values: Record<string, unknown>) => {
  const texts = Object.entries(values).map(([id, value]) => [id, String(value)])
  const set = { structure: null, prepared: null, action: 'Information' as const }
  return observationRow({ set, place: 'line 2', values: Object.fromEntries(texts) })
}
const plain = sdmxRecord(placed(), {})

t.test('what is known of the indicator stands beside its figures, of what is reckoned of it not', async (t) => {
  const indicators = { TRADE: { names: { en: 'Trade', vi: '', zh: '' }, collection: 'S' as const, decimals: 1 } }
  t.match(sdmxRecord(placed(), indicators), { TIME_PER_COLLECT: 'S', DECIMALS: '1', UNIT_MULT: '0' })
  t.notHas(sdmxRecord(placed({ indicator: 'TRADE@growth' }), indicators), { TIME_PER_COLLECT: 'S' })
})

t.test('a derived figure says what it is reckoned of, and why it could not be', async (t) => {
  const derived = { formula: 'a / b', inputs: ['x~2024~a', 'y~2024~b'] }
  const share = figure({ id: 'share(x~2024~a,y~2024~b)', source: 'a,b', derived })
  const record = sdmxRecord(placed({ indicator: 'TRADE@share', figure: share }), {})
  t.match(record, { INDICATOR: 'TRADE@share', SOURCE: 'a@b', DERIVED: 'a / b', INPUTS: 'x~2024~a y~2024~b' })
  t.match(back(record), { key: { indicator: 'TRADE' }, figures: [{ id: share.id, source: 'a,b', derived }] })
  const refused = figure({
    value: null,
    status: 'O',
    derived: { formula: 'a', inputs: [], refused: refusal('not_known', 'x') },
  })
  t.match(sdmxRecord(placed({ figure: refused }), {}), { COMMENT_OBS: 'x is not known.', OBS_VALUE: 'NaN', INPUTS: '' })
  t.match(sdmxRecord(placed({ figure: refused }), {}, 'zh'), { COMMENT_OBS: '没有x的数据。' })
  const { INPUTS: _inputs, ...bare } = sdmxRecord(placed({ figure: refused }), {})
  t.match(back(bare), { figures: [{ derived: { formula: 'a', inputs: [] } }] })
})

t.test('the id follows from series, period and source where it is not told', async (t) => {
  const { EVIDENCE: _id, ...rest } = plain
  t.match(back(rest), { figures: [{ id: 'A.TRADE.VNM.CHN._T.USD~2024~customs-2024' }] })
})

t.test('what is no observation of ours is refused with its place', async (t) => {
  const { OBS_STATUS: _status, ...without } = plain
  t.throws(() => back(without), { message: 'line 2: OBS_STATUS is missing; expected every dimension, status and day' })
  t.throws(() => back({ ...plain, OBS_VALUE: '519.4sb' }), {
    message: 'line 2: OBS_VALUE is "519.4sb"; expected a number',
  })
  t.throws(() => back({ ...plain, TIME_PERIOD: '2024-13' }), {
    message: 'line 2: TIME_PERIOD is "2024-13"; expected a period',
  })
})
