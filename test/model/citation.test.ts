import t from 'tap'
import { type CitedFigure, citationOf, issuedText } from '../../src/model/citation.js'
import { languages } from '../../src/model/names.js'
import type { Source } from '../../src/model/source.js'
import { cslFaults } from './csl-item.js'
import { citation } from './small-citation.js'

const office: Source = {
  key: 'office',
  title: 'Yearbook',
  publisher: 'Office of Statistics',
  language: 'en',
  licence: 'CC-BY-4.0',
  attribution: 'Source: Office of Statistics.',
  url: 'https://example.org/yearbook',
  kind: 'data_set',
  standing: 1,
}
const paper: Source = {
  ...{ key: 'paper', title: 'Exports rise', publisher: 'The Paper', language: 'vi', licence: null, attribution: null },
  ...{ url: null, kind: 'article', standing: 3 },
}
const release = (vintage: string, known = vintage, inferred = false): CitedFigure['release'] => ({
  vintage,
  known,
  vintage_certainty: inferred ? 'inferred' : 'stated',
})
const of = (source: Source, more: Partial<CitedFigure> = {}): CitedFigure => ({
  id: `A.GDP.VNM._Z._Z.USD~2024~${source.key}`,
  text: `GDP by ${source.key}`,
  printed: '5 trillion',
  source,
  release: release('2025-08-01'),
  ...more,
})
const what = { id: 'the-id', address: 'https://figures.example/v1/figures/the-id', derived: null }
const citationFor = (figures: CitedFigure[]) => citationOf(what, figures, '9f2c41d07a35', 'en')

t.test('a figure of a data set is an item of CSL-JSON that names the figure', async (t) => {
  const item = citationFor([of(office)])
  t.same(item, {
    id: 'the-id',
    type: 'dataset',
    title: 'Yearbook [GDP by office]',
    'title-short': 'Yearbook',
    author: [{ literal: 'Office of Statistics' }],
    issued: { 'date-parts': [[2025, 8, 1]] },
    publisher: 'Office of Statistics',
    URL: 'https://example.org/yearbook',
    language: 'en',
    version: '9f2c41d07a35',
    note: 'Figure A.GDP.VNM._Z._Z.USD~2024~office of release office~2025-08-01, printed as “5 trillion”. Red River edition 9f2c41d07a35. Licence: CC-BY-4.0. Source: Office of Statistics.',
    custom: {
      address: 'https://figures.example/v1/figures/the-id',
      figures: [
        {
          ...{ id: 'A.GDP.VNM._Z._Z.USD~2024~office', release: 'office~2025-08-01' },
          ...{ text: 'GDP by office', printed: '5 trillion' },
        },
      ],
    },
  })
  t.same(cslFaults([item]), [])
})

t.test('one of an article is press, without the fields that nobody knows', async (t) => {
  const item = citationFor([of(paper)])
  t.equal(item.type, 'article-newspaper')
  t.equal(item.URL, what.address, 'and with the address of the figure where the article has none')
  t.match(item.note, /edition 9f2c41d07a35\. No licence is stated\.$/)
  t.same(cslFaults([item]), [])
})

t.test('it is dated as exactly as the vintage is known', async (t) => {
  const dates = [
    ['2025', [2025], '2025'],
    ['2025-05', [2025, 5], '2025-05'],
    ['2025-07-09', [2025, 7, 9], '2025-07-09'],
    ['2025-Q2', [2025], '2025'],
    ['2025-W07', [2025], '2025'],
  ] as const
  for (const [vintage, parts, text] of dates) {
    const item = citationFor([of(paper, { release: release(vintage, '2025-12-31') })])
    t.same(item.issued, { 'date-parts': [parts] }, vintage)
    t.equal(issuedText(item), text)
    t.same(cslFaults([item]), [])
  }
  const { issued: _none, ...undated } = citation()
  t.equal(issuedText(undated), null)
})

t.test('an inferred date is told as such', async (t) => {
  const item = citationFor([of(paper, { release: release('2025-05', '2025-05-31', true) })])
  t.same(item.issued, { 'date-parts': [[2025, 5]], circa: true })
  t.match(item.note, /The date is inferred\./)
})

t.test('where several figures are cited every source is named, and the newest release dates it', async (t) => {
  const older = of(paper, { release: release('2024', '2024-12-31') })
  const item = citationFor([older, of(office), of(office, { text: 'Exports by office' })])
  t.match(item, {
    type: 'dataset',
    title: 'Exports rise; Yearbook [GDP by paper; GDP by office; Exports by office]',
    author: [{ literal: 'The Paper' }, { literal: 'Office of Statistics' }],
    publisher: 'The Paper; Office of Statistics',
    issued: { 'date-parts': [[2025, 8, 1]] },
    note: /No licence is stated\. Licence: CC-BY-4\.0\. Source/,
  })
  t.notOk('language' in item, 'what is not true of all sources is not said')
  t.equal(item.URL, what.address)
  t.same(cslFaults([item]), [])
})

t.test('the words are those of the language asked for', async (t) => {
  const item = citationOf(what, [of(office)], '9f2c41d07a35', 'zh')
  t.match(
    item.note,
    /^数据A\.GDP.*，发布批次office~2025-08-01，原文为“5 trillion”。Red River版本9f2c41d07a35。许可：CC-BY-4\.0。/,
  )
})

t.test('a derived figure is cited itself, as ours, with what it was reckoned of', async (t) => {
  const derived = { text: 'Share, Vietnam: 21.6%', formula: 'a / b * 100' }
  const figures = [of(paper, { printed: null }), of(office)]
  const item = citationOf({ ...what, derived }, figures, '9f2c41d07a35', 'en')
  t.match(item, {
    type: 'dataset',
    title: 'Share, Vietnam: 21.6% [reckoned by Red River as a / b * 100 from GDP by paper; GDP by office]',
    'title-short': 'Share, Vietnam: 21.6%',
    ...{ author: [{ literal: 'Red River' }], publisher: 'Red River', URL: what.address, custom: { derived } },
  })
  t.match(
    item.note,
    /^Figure the-id, reckoned by Red River as a \/ b \* 100\. Figure A\..*~paper of release paper~2025-08-01\. Figure .*~office of .* From The Paper, “Exports rise”\. From Office of Statistics, “Yearbook”\./,
  )
  t.same(cslFaults([item]), [])
  for (const language of languages) {
    const { title, note } = citationOf({ ...what, derived }, figures, '9f2c41d07a35', language)
    t.match(title, /Red River.*a \/ b \* 100.*GDP by paper; GDP by office/)
    t.match(note, /the-id.*Exports rise/)
  }
})
