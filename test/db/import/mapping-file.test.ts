import { join } from 'node:path'
import t from 'tap'
import { mappingIn, shippedMappings } from '../../../db/import/mapping-file.js'
import { type Term, termReader } from '../../../src/model/import/term.js'

const good = 'title: A table\npublisher: An office\nlicence: CC0-1.0\nattribution: An office\n'
const figures = 'figures: [{ indicator: GDP, reporter: VNM, period: { column: year }, value: { column: value } }]\n'

t.test('each mapping that is shipped is one', async (t) => {
  t.ok(shippedMappings().includes('world-bank'))
  for (const name of shippedMappings()) t.ok(mappingIn(name).figures.length > 0, name)
})

t.test('a mapping may be a file of YAML or JSON', async (t) => {
  const folder = t.testdir({ 'a.yaml': good + figures })
  const mapping = mappingIn(join(folder, 'a.yaml'))
  t.match(mapping, { title: 'A table', figures: [{ indicator: 'GDP' }] })
  const json = t.testdir({ 'a.json': JSON.stringify(mapping) })
  t.same(mappingIn(join(json, 'a.json')), mapping)
})

t.test('what is wrong with a mapping is told, all of it', async (t) => {
  const refusal = (text: string) => {
    const file = join(t.testdir({ 'a.yaml': text }), 'a.yaml')
    try {
      mappingIn(file)
      return ''
    } catch (error) {
      return (error as Error).message.replaceAll(`${file}: `, '')
    }
  }
  t.match(refusal(figures), /^the mapping: must have required properties title, publisher, licence, attribution/)
  t.equal(refusal(`${good}colour: red\n${figures}`), 'the mapping: there is no field "colour"')
  t.same(refusal(good + figures.replace('VNM', '{ colum: who }')).split('\n'), [
    'figures/0/reporter: must be string',
    'figures/0/reporter: must have required properties column',
    'figures/0/reporter: there is no field "colum"',
  ])
  t.match(
    refusal(good + figures.replace('column: value', 'column: value, multiplier: milion')),
    /one of one hundred tho/,
  )
  t.match(refusal(`${good}figures: []\n`), /^figures: /)
  t.match(refusal('{'), /Flow map/)
  t.match(refusal(`${good}table: { wide: "(" }\n${figures}`), /^table\/wide: Invalid regular expression/)
  const thousands = "numbers: { thousands: '.' }\n"
  t.equal(
    refusal(good + thousands + figures),
    'numbers: "." cannot stand both for the decimal point and between thousands: say decimal as well',
  )
  t.equal(refusal(good + thousands.replace("'.'", "'.', decimal: ','") + figures), '')
  t.match(refusal(good + figures.replace('VNM', "{ column: a, take: '(' }")), /^reporter: Invalid regular expression/)
})

t.test('a folder that is called as a shipped mapping does not hide it', async (t) => {
  const here = process.cwd()
  process.chdir(t.testdir({ gdp: {} }))
  t.teardown(() => process.chdir(here))
  t.match(mappingIn('gdp'), { source: 'world-bank-wdi' })
})

t.test('a name that is none is refused with the one that is meant', async (t) => {
  t.throws(() => mappingIn('world-bnak'), { message: /perhaps world-bank\. Shipped are .*agtpa/ })
  t.throws(() => mappingIn('/there/is/no/such/file/at/all'), {
    message: /is neither a file nor a mapping that is shipped\. Shipped/,
  })
})

t.test('international dollars are none of the United States, and quantities for a dollar none at all', async (t) => {
  const [, figure] = mappingIn('world-bank').figures
  const unit = termReader(figure?.unit as Term)
  const of = (indicator: string) => unit({ line: 1, place: null, cells: { indicator } })
  t.equal(of('NY.GDP.MKTP.CD'), 'USD')
  t.equal(of('NY.GDP.MKTP.PP.CD'), 'USD_PPP')
  t.equal(of('NY.GDP.PCAP.PP.KD'), 'USD_PPP')
  t.equal(of('EG.GDP.PUSE.KO.PP.KD'), '')
})
