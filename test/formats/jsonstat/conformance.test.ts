import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import t from 'tap'
import { packageRoot } from '../../../db/root.js'
import { datasetsOf } from '../../../src/formats/jsonstat/read.js'
import { statRules } from '../../../src/formats/jsonstat/rules.js'
import { shapeOf } from '../../../src/formats/jsonstat/shape.js'
import { appUnderTest } from '../../app.js'

const folder = join(packageRoot, '../shared/conformance/json-stat-2.0')
const skip = existsSync(folder) ? false : 'the schemas and rules of JSON-stat are not here'
const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))

const questions = [
  '/v1/trade/bilateral?reporter=VNM&partner=CHN',
  '/v1/trade/mirror?reporter=VNM&partner=CHN',
  '/v1/trade/provinces?reporter=VNM&partner=CHN',
  '/v1/fdi/rankings?host=VNM',
  '/v1/gdp?area=VNM&period=1950',
  '/v1/inflation?area=VNM&lang=zh',
  '/v1/observations?lang=vi',
  '/v1/observations?limit=5',
  '/v1/observations?indicator=TRADE&transform=share&scale=billion',
  '/v1/observations?candidates=all&as_of=2025-06-30',
  '/v1/series?series=A.TRADE.VNM.CHN._T.USD,A.GDP_GROWTH.VNM._Z._Z.PERCENT',
]

t.test('our cubes are as the schema asks, and break no rule', { skip }, async (t) => {
  const { ask } = await appUnderTest()
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false })
  ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
  for (const file of readdirSync(join(folder, 'schemas/vendored')))
    ajv.addSchema(json(`schemas/vendored/${file}`), file)
  for (const question of questions) {
    const { text } = await ask(`${question}&format=jsonstat`)
    const dataset = JSON.parse(text)
    t.ok(ajv.validate('dataset.json', dataset), `${question} ${ajv.errorsText(ajv.errors)}`)
    const broken = statRules.map((rule) => rule.broken(shapeOf(dataset, question))).filter((wrong) => wrong !== null)
    t.same(broken, [], question)
    t.equal(datasetsOf(text).length, 1)
  }
})

// Of a whole answer, not of a dataset in it.
const ofReader = ['PARSE_ERROR', 'STRUCTURAL_VIOLATION']
// Of a validator that gives up, which we do not.
const ofValidators = ['RECURSION_LIMIT', 'BUNDLE_DEPRECATED', 'BUDGET_EXCEEDED']

t.test('the rules are those of the standard’s catalogue, with their severity', { skip }, async (t) => {
  const { rules } = json('rules-manifest.json') as { rules: { code: string; severity: string }[] }
  const severities = new Map(statRules.map(({ code, severity }) => [code, severity as string]))
  for (const { code, severity } of rules)
    if (!ofReader.includes(code) && !ofValidators.includes(code)) t.equal(severities.get(code), severity, code)
  t.equal(severities.size + ofReader.length + ofValidators.length, rules.length)
})

interface Specimen {
  id: string
  expected: { valid?: boolean; codes?: string[] }
  input: { class?: string }
}

t.test('specimens are read, or refused by the rule they break', { skip }, async (t) => {
  for (const { id, expected, input } of json('corpus/cases.json') as Specimen[]) {
    const { valid, codes = [] } = expected
    const text = JSON.stringify(input)
    if (valid === false) t.throws(() => datasetsOf(text), { name: 'MalformedJsonStat', rule: codes[0] }, id)
    else t.equal(datasetsOf(text).length, 1, id)
    const warnings = codes.filter((code) => statRules.some((rule) => rule.code === code && rule.severity === 'warning'))
    for (const code of warnings)
      t.ok(statRules.find((rule) => rule.code === code)?.broken(shapeOf({ ...input }, id)), `${id} ${code}`)
  }
})
