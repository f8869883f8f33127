import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { packageRoot } from '../../db/root.js'
import { collections, comparisons, type Indicator, measures, topics } from '../../src/model/indicator.js'
import { languages, type Names } from '../../src/model/names.js'
import { sourceKinds } from '../../src/model/source.js'
import { unitKinds } from '../../src/model/unit.js'

const folder = join(packageRoot, 'db/codes')
const { indicators, units, products, sources } = codeListsIn(folder)
const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))
const unitCodes = new Set(units.map(({ code }) => code))
const productCodes = new Set(products.map(({ code }) => code))

// What an indicator speaks of is told in `of`, but for these, of which it cannot be said.
const speakOfNothing: Record<string, string> = {
  BANK_GROWTH: 'the print does not say what grows',
  GII_RANK: 'the score of the index is no indicator here',
  STARTUP_RANK_ASEAN: 'the list behind it is not named',
  STARTUP_RANK_APAC: 'the list behind it is not named',
}
const compareWithNothing: Record<string, string> = { BANK_GROWTH: 'the print does not say against which period' }
const relative = ['growth', 'share', 'ratio', 'rank', 'target']
const fields =
  `code measure of over comparison part_of complete difference_of converts per_head signed collection valuation units decimals topic by_partner by_product
names definitions aliases shown words opposite_words`.split(/\s+/)

const codesWhere = (test: (indicator: Indicator) => boolean) => indicators.filter(test).map(({ code }) => code)
const repeated = (words: string[]) => words.filter((word, i) => words.indexOf(word) !== i)
const among = (words: readonly string[], word: string | null) => word === null || words.includes(word)
const unsaid = (names: Names) =>
  languages.some((language) => names[language].trim() !== names[language] || names[language] === '')
const unnormal = (text: string) => text !== text.normalize('NFC') || /[\r\t]| {2}/.test(text)

t.test('each indicator has every field, and words that the model knows', async (t) => {
  for (const indicator of indicators) t.strictSame(Object.keys(indicator), fields, indicator.code)
  t.strictSame(
    codesWhere(({ measure, topic }) => !measures.includes(measure) || !topics.includes(topic)),
    [],
  )
  t.strictSame(
    codesWhere(({ comparison, collection }) => !among(comparisons, comparison) || !among(collections, collection)),
    [],
  )
  t.strictSame(
    codesWhere(({ decimals }) => decimals !== null && !(Number.isInteger(decimals) && decimals >= 0)),
    [],
  )
})

t.test('a file of indicators holds one topic and is named after it', async (t) => {
  for (const file of readdirSync(join(folder, 'indicators'))) {
    const held: Indicator[] = JSON.parse(readFileSync(join(folder, 'indicators', file), 'utf8'))
    t.strictSame([...new Set(held.map(({ topic }) => `${topic.replaceAll('_', '-')}.json`))], [file])
  }
})

t.test('codes have no dots, and no word means two things in a list', async (t) => {
  const words = (list: { code: string; aliases: string[] }[]) => list.flatMap(({ code, aliases }) => [code, ...aliases])
  t.strictSame(
    [...byCode.keys(), ...unitCodes, ...productCodes].filter((code) => !/^[A-Z0-9_]{1,60}$/.test(code)),
    [],
  )
  t.strictSame(repeated(words(indicators)), [])
  t.strictSame(repeated(words(units)), [])
  t.strictSame(repeated(products.map(({ code }) => code)), [])
  t.strictSame(repeated(sources.map(({ key }) => key)), [])
})

t.test('what an indicator speaks of, stands over and is part of exists', async (t) => {
  const missing = (code: string | null) => code !== null && !byCode.has(code)
  t.strictSame(
    codesWhere(({ of, part_of, over }) => missing(of) || missing(part_of) || (over !== 'parent' && missing(over))),
    [],
  )
  t.strictSame(
    codesWhere(({ code, of, over, part_of }) => [of, over, part_of].includes(code)),
    [],
    'none speaks of itself',
  )
  t.strictSame(
    codesWhere(({ complete }) => complete),
    ['EXPORTS', 'IMPORTS'],
  )
  for (const { code, part_of, complete } of indicators) if (part_of === null) t.notOk(complete, code)
  t.strictSame(
    codesWhere(({ units: has }) => has.length === 0 || has.some((unit) => !unitCodes.has(unit))),
    [],
  )
})

t.test('a growth, share, ratio, rank or target says of what, where it can be said', async (t) => {
  t.strictSame(
    codesWhere(({ measure, of }) => relative.includes(measure) && of === null).sort(),
    Object.keys(speakOfNothing).sort(),
  )
  t.strictSame(
    codesWhere(({ measure, over }) => ['share', 'ratio'].includes(measure) && over === null),
    [],
  )
  t.strictSame(
    codesWhere(({ measure, comparison }) => (measure === 'growth') !== (comparison !== null)),
    Object.keys(compareWithNothing),
  )
})

t.test('a partner and a product apply to an indicator as they do to what it speaks of', async (t) => {
  for (const { code, of, over, by_partner, by_product } of indicators) {
    // What stands over another indicator is of an area, whoever it traded with.
    const spoken = of === null || (over !== null && over !== 'parent') ? undefined : byCode.get(of)
    if (spoken !== undefined) t.strictSame([by_partner, by_product], [spoken.by_partner, spoken.by_product], code)
  }
})

t.test('levels, counts and indices say how they are collected', async (t) => {
  t.strictSame(
    codesWhere(({ measure, collection }) => ['level', 'count', 'index'].includes(measure) && collection === null),
    [],
  )
  // A share or rank of a stock is of the end of its period, as the stock is; one of a flow cannot be aggregated.
  for (const { code, measure, of, collection } of indicators) {
    if ((measure !== 'share' && measure !== 'rank') || of === null) continue
    t.equal(collection, byCode.get(of)?.collection === 'E' ? 'E' : null, code)
  }
})

t.test('units fit the measure: percent for growth and shares, rank for ranks, currencies only for money', async (t) => {
  const kind = new Map(units.map((unit) => [unit.code, unit.kind]))
  const due: Record<string, string> = { growth: 'percent', share: 'percent', rank: 'rank', index: 'index' }
  for (const { code, measure, converts, units: has } of indicators) {
    const kinds = [...new Set(has.map((unit) => kind.get(unit)))]
    t.equal(kinds.length, 1, code)
    if (measure in due) t.equal(kinds[0], due[measure], code)
    // A rate is told in the currency it prices in, never in the one it prices.
    if (converts !== null) t.notOk(has.includes(converts), code)
    else if (kinds[0] === 'currency') t.strictSame(has.slice(0, 3), ['USD', 'VND', 'CNY'], code)
  }
})

t.test('a place at a typed endpoint shows one indicator', async (t) => {
  const places = indicators.flatMap(({ shown }) =>
    shown.map(({ endpoint, measure, by = '', basis = '' }) => [endpoint, measure, by, basis].join(' ')),
  )
  // Month on month is a monthly change, or the mean of several months for longer periods.
  t.strictSame(
    repeated(places).map((place) => place.trim()),
    ['inflation month_on_month'],
  )
  for (const basis of ['stock', 'flow'])
    for (const by of ['registered_capital', 'disbursed_capital', 'projects'])
      for (const measure of ['value', 'share', 'rank'])
        t.ok(places.includes(['fdi/rankings', measure, by, basis].join(' ')), `${measure} ${by} ${basis}`)
})

t.test('names and definitions are told in three languages, in NFC', async (t) => {
  t.strictSame(
    codesWhere(({ names, definitions }) => unsaid(names) || unsaid(definitions)),
    [],
  )
  t.strictSame(
    [...units, ...products].filter(({ names }) => unsaid(names)).map(({ code }) => code),
    [],
  )
  for (const language of languages) {
    t.strictSame(repeated(indicators.map(({ names }) => names[language])), [], `${language}: no name twice`)
    const told = [...indicators, ...units, ...products].map(({ names }) => names[language])
    t.strictSame([...told, ...indicators.map(({ definitions }) => definitions[language])].filter(unnormal), [])
  }
})

t.test('the words of an indicator are more than its names, and each is told once', async (t) => {
  const known = [...languages].sort()
  for (const { code, names, words, opposite_words } of indicators) {
    for (const list of [words, opposite_words]) t.strictSame(Object.keys(list).sort(), known, code)
    for (const language of languages) {
      const told = [...words[language], ...opposite_words[language]]
      t.strictSame(
        told.filter((word) => word === '' || word !== word.trim() || unnormal(word)),
        [],
        code,
      )
      t.strictSame(repeated([names[language], ...told]), [], code)
    }
  }
})

t.test('units and products are lists of what the model knows', async (t) => {
  const header = (file: string) => readFileSync(join(folder, file), 'utf8').split('\n', 1)[0]
  t.equal(header('units.csv'), 'code,kind,name_en,name_vi,name_zh,aliases')
  t.equal(header('products.csv'), 'code,parent,classification,name_en,name_vi,name_zh')
  t.strictSame(
    units.filter(({ kind }) => !unitKinds.includes(kind)),
    [],
  )
  t.strictSame(
    products.filter(({ parent }) => parent === null).map(({ code }) => code),
    ['_T', '_Z'],
  )
  t.strictSame(
    products.filter(({ parent }) => parent !== null && !productCodes.has(parent)),
    [],
  )
})

t.test('a source says who it is, and its file is named after its key', async (t) => {
  const files = readdirSync(join(folder, 'sources')).sort()
  t.strictSame(
    sources.map(({ key }) => `${key}.json`),
    files,
  )
  for (const { key, title, publisher, kind, standing, language } of sources) {
    t.match(key, /^[a-z0-9-]{1,60}$/)
    t.ok(title !== '' && publisher !== '' && !unnormal(title + publisher), key)
    t.ok(sourceKinds.includes(kind) && [1, 2, 3].includes(standing), key)
    t.match(language, /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, key)
  }
})
