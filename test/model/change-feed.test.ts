import t from 'tap'
import type { FigureChange } from '../../src/model/change.js'
import { changeFeed } from '../../src/model/change-feed.js'
import type { Figure } from '../../src/model/figure.js'
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
  old: figure({ value: 1234.5, digits: null }),
  new: figure({ value: 1235, digits: null }),
  difference: { value: 0.5, low: null, high: null },
  reason: null,
}
const withdrawn: FigureChange = { ...revised, change: 'withdrawn', new: null, difference: null, reason: 'An error' }
const names = (en: string) => ({ en, vi: `${en} (vi)`, zh: `${en} (zh)` })
const note = { title: 'Yearbook', publisher: 'Customs', published: null, licence: null, attribution: null }
const beside = {
  labels: { ...table().labels, TRADE: names('Trade'), USD: names('US dollars'), PERCENT: names('Per cent') },
  units: { USD: 'currency', PERCENT: 'percent', RANK: 'rank' } as const,
  sources: { 'customs-2024': note },
}
const titles = (change: FigureChange) =>
  languages.map((language) => changeFeed([change], beside, '2025-06-30', language).entries[0]?.title)

t.test('a change is told in a sentence of the language asked for, with the names of its codes', async (t) => {
  t.same(titles(revised), [
    'Trade, Vietnam – China, 2024 was revised from 1,234.5 USD to 1,235 USD.',
    'Trade (vi), Việt Nam – Trung Quốc, năm 2024 được điều chỉnh từ 1.234,5 USD thành 1.235 USD.',
    'Trade (zh)，越南 – 中国，2024年：由1234.5US dollars (zh)修订为1235US dollars (zh)。',
  ])
  const words = {
    added: /^Trade, Vietnam – China, 2024 is newly told as 1,235 USD\.$/,
    rebased: / was 1,234\.5 USD and is 1,235 USD now, compared with another base\.$/,
    withdrawn: /^The figure of 1,234\.5 USD for Trade, .* was withdrawn\.$/,
  }
  for (const [change, said] of Object.entries(words)) {
    const told = titles({ ...revised, change: change as keyof typeof words })
    t.match(told[0], said)
    t.equal(new Set(told).size, 3, `${change} is told differently in each language`)
  }
})

t.test('numbers are said as people say them, with what qualifies them and what they are', async (t) => {
  const added = (unit: string, more: Partial<Figure>, period = '2025') =>
    titles({
      ...revised,
      unit,
      period,
      partner: '_Z',
      product: 'H5_8517',
      change: 'added',
      old: null,
      new: figure({ digits: null, ...more }),
    })
  t.same(added('PERCENT', { value: 3.4, nature: 'forecast', unit: 'PERCENT' }), [
    'Trade, Vietnam, H5_8517, 2025 is newly told as 3.4% (forecast).',
    'Trade (vi), Việt Nam, H5_8517, năm 2025 mới được công bố là 3,4% (dự báo).',
    'Trade (zh)，越南，H5_8517，2025年：新公布为3.4%（预测）。',
  ])
  t.match(added('RANK', { value: 1, unit: 'RANK' })[0], /is newly told as rank 1\.$/)
  t.match(
    added('USD', { value: 994e6, qualifier: 'over' }, '2025-01/..')[1],
    /từ tháng 1 năm 2025 mới .* hơn 994 triệu USD\.$/,
  )
})

t.test('what has no value and what has no name is told all the same', async (t) => {
  const none = { ...revised, reporter: 'XKX', new: figure({ value: null }) }
  t.equal(titles(none)[0], 'Trade, XKX – China, 2024 was revised from 1,234.5 USD to no value.')
})

t.test('an entry says since when and from whom, by how much, and why', async (t) => {
  const summary = (change: FigureChange) => changeFeed([change], beside, '2025-06-30', 'en').entries[0]?.summary
  t.equal(summary(revised), 'Known since 30 June 2025, from Customs. The difference is 0.5 USD.')
  t.equal(summary(withdrawn), 'Known since 30 June 2025, from Customs. An error')
  t.match(summary({ ...revised, unit: 'RANK' }), /The difference is 0\.5\.$/)
  for (const language of languages)
    t.match(changeFeed([revised], beside, '2025-06-30', language).entries[0]?.summary, /2025.*0[.,]5/)
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
