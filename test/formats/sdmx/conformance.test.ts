import { spawnSync } from 'node:child_process'
import t from 'tap'
import type { Account, Figure } from '../../../src/model/figure.js'
import { appUnderTest } from '../../app.js'
import { jsonValidators, mlSchema, noSchemas } from './conformance.js'
import { observationsIn, twins } from './twins.js'

const { ask } = await appUnderTest()
const share = 'share(A.TRADE.VNM.CN-GD._T.USD~2024~techgeekwire-2025,A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025)'

// Typed and general, by series and flat, without rows, forecast, open, derived, in all languages.
const questions = [
  '/v1/observations?limit=1000',
  '/v1/observations?indicator=BORDER_CROSSINGS&lang=vi',
  '/v1/observations?period=1999',
  '/v1/observations?sort=-period',
  '/v1/observations?status=F&lang=zh',
  '/v1/observations?candidates=all',
  '/v1/observations?indicator=TRADE&transform=percent_change',
  '/v1/trade/bilateral?reporter=VNM&partner=CHN',
  '/v1/trade/provinces?reporter=VNM&partner=CHN',
  '/v1/trade/mirror?reporter=VNM&partner=CHN',
  '/v1/fdi/rankings?host=VNM',
  '/v1/gdp?area=VNM&lang=vi',
  '/v1/inflation?area=VNM',
  `/v1/figures/${encodeURIComponent(share)}?lang=en`,
]

const mediaTypes = [
  'application/vnd.sdmx.data+csv;version=2.0.0',
  'application/vnd.sdmx.data+csv;version=1.0.0',
  'application/vnd.sdmx.data+json;version=2.0.0',
  'application/vnd.sdmx.structurespecificdata+xml;version=2.1',
  'application/vnd.sdmx.genericdata+xml;version=2.1',
]
const faceOf = (question: string, accept?: string) => ask(question, { headers: { accept } })

/** What must be the same in every face. */
const toldOf = ({ id, value, low, high, unit, status, nature, qualifier, source, known }: Partial<Figure>) => ({
  ...{ id, value, low, high, unit, status, nature, qualifier, source, known },
})

function figuresIn(json: { data: object }): (Figure & Account)[] {
  const found: (Figure & Account)[] = []
  const rows = 'id' in json.data ? [json.data] : [json.data].flat()
  const visit = (value: object) => {
    if ('id' in value && 'value' in value) found.push(value as Figure & Account)
    else for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) visit(inner)
  }
  rows.forEach(visit)
  return found
}

t.test('one question has the same figures in every face', async (t) => {
  for (const question of questions) {
    const { json } = await ask(question)
    const expected = figuresIn(json)
      .map(toldOf)
      .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
    for (const [i, { read }] of twins.entries()) {
      const { text } = await faceOf(question, mediaTypes[i])
      const found = (await observationsIn(read, text)).map(({ values }) => {
        const number = (id: string) => (values[id] === undefined || values[id] === 'NaN' ? null : Number(values[id]))
        return {
          ...{ id: values.EVIDENCE, value: number('OBS_VALUE'), low: number('LOW'), high: number('HIGH') },
          ...{ unit: values.UNIT_MEASURE, status: values.OBS_STATUS, nature: values.NATURE ?? null },
          ...{ qualifier: values.QUALIFIER ?? null, source: values.SOURCE?.replaceAll('@', ','), known: values.KNOWN },
        }
      })
      t.same(
        found.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
        expected,
        `${question} ${mediaTypes[i]}`,
      )
    }
  }
})

t.test('JSON messages are valid, also by the stricter schema that followed', { skip: noSchemas }, async (t) => {
  const validators = jsonValidators('data')
  for (const question of questions) {
    const { json } = await faceOf(question, mediaTypes[2])
    for (const [version, faultsOf] of Object.entries(validators)) t.same(faultsOf(json), [], `${question} ${version}`)
  }
})

const xmllint = spawnSync('xmllint', ['--version']).error === undefined ? false : 'no xmllint here'
t.test('generic XML is valid, structure-specific XML well-formed', { skip: noSchemas || xmllint }, async (t) => {
  const fault = (text: string, ...options: string[]) =>
    spawnSync('xmllint', ['--noout', '--nonet', ...options, '-'], { input: text, encoding: 'utf8' }).stderr
  for (const question of questions) {
    const generic = await faceOf(question, mediaTypes[4])
    t.equal(fault(generic.text, '--schema', mlSchema), '- validates\n', question)
    t.equal(fault((await faceOf(question, mediaTypes[3])).text), '', question)
  }
})
