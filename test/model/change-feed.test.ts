import t from 'tap'
import type { FigureChange } from '../../src/model/change.js'
import { changeFeed } from '../../src/model/change-feed.js'
import { languages } from '../../src/model/names.js'
import { figure, table } from './small-table.js'

const id = 'A.TRADE.VNM.CHN._T.USD~2024~customs-2024'
const keys = {
  indicator: 'TRADE',
  freq: 'A',
  reporter: 'VNM',
  partner: 'CHN',
  product: '_T',
  period: '2024',
  unit: 'USD',
}
const revised: FigureChange = {
  id,
  ...keys,
  source: 'customs-2024',
  change: 'revised',
  known: '2025-06-30',
  release: 'customs-2024~2025-06-30',
  old: figure({ value: 1234.5 }),
  new: figure({ value: 1235 }),
  difference: { value: 0.5, low: null, high: null },
  reason: null,
}
const withdrawn: FigureChange = { ...revised, change: 'withdrawn', new: null, difference: null, reason: 'An error' }
const names = (en: string) => ({ en, vi: `${en} (vi)`, zh: `${en} (zh)` })
const note = { title: 'Yearbook', publisher: 'Customs', published: null, licence: null, attribution: null }
const beside = {
  labels: { ...table().labels, TRADE: names('Trade'), USD: names('US dollars') },
  sources: { 'customs-2024': note },
}
const titles = (change: FigureChange) =>
  languages.map((language) => changeFeed([change], beside, '2025-06-30', language).entries[0]?.title)

t.test('a change is told in a sentence of the language asked for, with the names of its codes', async (t) => {
  t.same(titles(revised), [
    'Trade, Vietnam, China, 2024: 1,234.5 US dollars was revised to 1,235 US dollars.',
    'Trade (vi), Việt Nam, Trung Quốc, 2024: 1.234,5 US dollars (vi) được điều chỉnh thành 1.235 US dollars (vi).',
    'Trade (zh), 越南, 中国, 2024：1,234.5 US dollars (zh) 修订为 1,235 US dollars (zh)。',
  ])
  const words = { added: /added/, rebased: /rebased/, withdrawn: /1,234\.5 US dollars was withdrawn\.$/ }
  for (const [change, said] of Object.entries(words)) {
    const told = titles({ ...revised, change: change as keyof typeof words })
    t.match(told[0], said)
    t.equal(new Set(told).size, 3, `${change} is told differently in each language`)
  }
})

t.test('what has no value and what has no name is told all the same', async (t) => {
  const none = { ...revised, reporter: 'XKX', new: figure({ value: null }) }
  t.equal(titles(none)[0], 'Trade, XKX, China, 2024: 1,234.5 US dollars was revised to no value.')
})

t.test('an entry says since when and from whom, by how much, and why', async (t) => {
  const summary = (change: FigureChange) => changeFeed([change], beside, '2025-06-30', 'en').entries[0]?.summary
  t.equal(summary(revised), 'Known since 2025-06-30, from Yearbook (customs-2024). The difference is 0.5 US dollars.')
  t.equal(summary(withdrawn), 'Known since 2025-06-30, from Yearbook (customs-2024). An error')
  for (const language of languages)
    t.match(changeFeed([revised], beside, '2025-06-30', language).entries[0]?.summary, /2025-06-30.*0[.,]5/)
})

t.test('an entry has a name that stays, and leads to the figure, or where it is gone to its revisions', async (t) => {
  const { entries, updated, title } = changeFeed([revised, withdrawn], beside, '2025-06-30', 'en')
  t.match(entries, [
    {
      id: `urn:redriver:change:${id}:2025-06-30`,
      category: 'revised',
      path: `/v1/figures/${id}`,
      updated: '2025-06-30',
    },
    { category: 'withdrawn', path: `/v1/figures/${id}/revisions` },
  ])
  t.match({ updated, title }, { updated: '2025-06-30', title: 'Changes in figures' })
})
