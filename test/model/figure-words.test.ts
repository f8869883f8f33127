import t from 'tap'
import { figureWords, type ToldFigure } from '../../src/model/figure-words.js'
import { type Qualifier, qualifiers } from '../../src/model/precision.js'
import { natures } from '../../src/model/status.js'
import type { UnitKind } from '../../src/model/unit.js'

const names = (en: string, vi: string, zh: string) => ({ en, vi, zh })
const unit = (code: string, kind: UnitKind, name = names(code, code, code)) => ({ code, kind, names: name })
const trade: ToldFigure = {
  indicator: names('Trade', 'Thương mại', '贸易'),
  areas: [names('Vietnam', 'Việt Nam', '越南'), names('China', 'Trung Quốc', '中国')],
  product: null,
  period: '2024',
  unit: unit('USD', 'currency'),
  printed: '260.65 billion',
  qualifier: null,
  nature: null,
}

t.test('a figure is said with what, of whom, when, and the number as printed', async (t) => {
  t.equal(figureWords(trade, 'en'), 'Trade, Vietnam – China, 2024: 260.65 billion USD')
  t.equal(figureWords(trade, 'vi'), 'Thương mại, Việt Nam – Trung Quốc, năm 2024: 260.65 billion USD')
  t.equal(figureWords(trade, 'zh'), '贸易，越南 – 中国，2024年：260.65 billion USD')
  const one = { ...trade, areas: trade.areas.slice(0, 1), product: names('Rice', 'Gạo', '大米') }
  t.equal(figureWords(one, 'en'), 'Trade, Vietnam, Rice, 2024: 260.65 billion USD')
})

t.test('each kind of unit is written as is usual', async (t) => {
  const number = (of: ToldFigure['unit'], language: 'en' | 'zh' = 'en') =>
    figureWords({ ...trade, unit: of, printed: '7' }, language).split(/: |：/)[1]
  t.equal(number(unit('PERCENT', 'percent')), '7%')
  t.equal(number(unit('PERCENT_OF_GDP', 'percent', names('Per cent of GDP', '', ''))), '7 per cent of GDP')
  t.equal(number(unit('PERSONS', 'count', names('Persons', 'Người', '人'))), '7 persons')
  t.equal(number(unit('PERSONS', 'count', names('Persons', 'Người', '人')), 'zh'), '7 人')
  t.equal(number(unit('KM', 'physical', names('Kilometres', '', ''))), '7 kilometres')
  t.equal(number(unit('RANK', 'rank')), '7')
  t.equal(number(unit('INDEX', 'index')), '7')
})

t.test('what qualifies a number is never left out', async (t) => {
  const said = (qualifier: Qualifier) => figureWords({ ...trade, qualifier }, 'en')
  t.match(said('over'), /: over 260\.65 billion USD$/)
  t.match(said('exact'), /: 260\.65 billion USD$/)
  for (const language of ['en', 'vi', 'zh'] as const) {
    const all = qualifiers.map((qualifier) => figureWords({ ...trade, qualifier }, language))
    t.equal(new Set(all).size, qualifiers.length, `each is said in a word of its own in ${language}`)
    const told = natures.map((nature) => figureWords({ ...trade, nature }, language))
    t.equal(new Set([...told, figureWords(trade, language)]).size, natures.length + 1)
  }
})

t.test('what is no outcome says so, and what has no value too', async (t) => {
  t.match(figureWords({ ...trade, nature: 'forecast' }, 'en'), / USD \(forecast\)$/)
  t.match(figureWords({ ...trade, nature: 'plan' }, 'zh'), / USD（计划）$/)
  t.equal(figureWords({ ...trade, printed: null }, 'en'), 'Trade, Vietnam – China, 2024: no value')
  t.equal(figureWords({ ...trade, printed: null }, 'zh'), '贸易，越南 – 中国，2024年：无数值')
})
