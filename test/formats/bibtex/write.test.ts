import fc from 'fast-check'
import t from 'tap'
import { writeList } from '../../../src/formats/bibtex/write.js'
import type { Citation } from '../../../src/model/citation.js'
import { cited } from '../../model/small-citation.js'
import { type Entry, entriesOf, printed } from './read.js'

const entryOf = (more: Partial<Citation> = {}): Entry => {
  const [entry, ...others] = entriesOf(writeList(cited(more)))
  t.same(others, [])
  return entry as Entry
}

t.test('a citation is an entry that every style knows', async (t) => {
  t.equal(
    writeList(cited({ URL: 'https://example.org/a_b?c=100%25', language: 'en' })),
    `@misc{A.TRADE.VNM.CHN._T.USD:2024:customs-2024,
  author = {{Customs Review}},
  title = {{Trade grows [Trade, Vietnam – China, 2024: 260.65 billion USD]}},
  year = {2025},
  month = may,
  date = {2025-05},
  publisher = {{Customs Review}},
  url = {https://example.org/a_b?c=100%25},
  language = {en},
  version = {9f2c41d07a35},
  note = {Figure of a release. No licence is stated.},
}
`,
  )
})

t.test('group authors are each kept together', async (t) => {
  const author = [{ literal: 'Food and Agriculture Organization' }, { literal: 'Smith & Sons, Ltd' }]
  const { fields } = entryOf({ author, publisher: 'Smith & Sons, Ltd' })
  t.equal(fields.author, '{{Food and Agriculture Organization} and {Smith \\& Sons, Ltd}}')
  t.equal(fields.publisher, '{{Smith \\& Sons, Ltd}}')
})

t.test('a date has what is known of it', async (t) => {
  const dates = [
    [[2025], { year: '{2025}', date: '{2025}' }],
    [[2025, 7], { year: '{2025}', month: 'jul', date: '{2025-07}' }],
    [[2025, 12, 9], { year: '{2025}', month: 'dec', date: '{2025-12-09}' }],
  ] as const
  for (const [parts, said] of dates) {
    const { year, month, date } = entryOf({ issued: { 'date-parts': [[...parts]] } }).fields
    t.same(JSON.parse(JSON.stringify({ year, month, date })), said)
  }
  const { fields } = entryOf({ issued: undefined as never })
  t.notOk('year' in fields || 'month' in fields || 'date' in fields)
  t.notOk('language' in fields)
})

t.test('the key is ASCII, stable, and tells figures apart', async (t) => {
  const keys = [
    'S.A.B._Z._Z.USD~2025-S2~a',
    '_O.A.VN-09_X._Z._Z.USD~2025-01--..~a',
    'growth(A~2024~a,A~2023~a)',
    'é~ü',
  ].map((id) => entryOf({ id }).key)
  t.same(keys.slice(0, 3), [
    'S.A.B._Z._Z.USD:2025-S2:a',
    '_O.A.VN-09_X._Z._Z.USD:2025-01--..:a',
    'growth_A:2024:a_A:2023:a_',
  ])
  for (const key of keys) t.match(key, /^[A-Za-z0-9.:_-]+$/)
})

t.test('every special sign is escaped, and letters of all languages stay', async (t) => {
  const title = '100% & more: $5 #1 a_b ~ x^2 \\frac {open} Việt Nam 越南'
  const { fields } = entryOf({ title })
  t.equal(
    fields.title,
    '{{100\\% \\& more: \\$5 \\#1 a\\_b \\textasciitilde{} x\\textasciicircum{}2 \\textbackslash{}frac \\textbraceleft{}open\\textbraceright{} Việt Nam 越南}}',
  )
  for (const nasty of [
    title,
    '{',
    '}',
    '}}{{',
    '\\',
    'a\\}',
    '%',
    '\\textbackslash{}',
    '"quoted"',
    '@misc{x,',
    'a,\n}',
  ])
    t.equal(printed(`${entryOf({ title: nasty }).fields.title}`), nasty.replace(/\s+/g, ' '), nasty)
})

t.test('an address is left as it is but for what would break the entry', async (t) => {
  t.equal(entryOf({ URL: 'https://a.org/{b}\\c d' }).fields.url, '{https://a.org/%7Bb%7D%5Cc%20d}')
})

t.test('whatever a title holds, it is read back as it was', async (t) => {
  const nasty = fc.string({ unit: fc.constantFrom(...'{}\\%&$#_~^ ,="@a1é越\n') })
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (title) => {
      const { fields } = entriesOf(writeList(cited({ title })))[0] as Entry
      return printed(`${fields.title}`) === title.replace(/\s+/g, ' ')
    }),
  )
  t.pass()
})
