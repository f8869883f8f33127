import t from 'tap'
import { figureWords, type ToldFigure } from '../../src/model/figure-words.js'
import type { UnitKind } from '../../src/model/unit.js'

const names = (en: string, vi: string, zh: string) => ({ en, vi, zh })
const unit = (code: string, kind: UnitKind, name = names(code, code, code)) => ({ code, kind, names: name })
const trade: ToldFigure = {
  indicator: names('Trade', 'Thương mại', '贸易'),
  areas: [names('Vietnam', 'Việt Nam', '越南'), names('China', 'Trung Quốc', '中国')],
  product: null,
  period: '2024',
  unit: unit('USD', 'currency', names('US dollars', 'Đô la Mỹ', '美元')),
  value: 260_650_000_000,
  digits: 5,
  qualifier: null,
  nature: null,
}

t.test('a figure is said with what, of whom, when, and the number as its language says it', async (t) => {
  t.equal(figureWords(trade, 'en'), 'Trade, Vietnam – China, 2024: 260.65 billion USD')
  t.equal(figureWords(trade, 'vi'), 'Thương mại, Việt Nam – Trung Quốc, năm 2024: 260,65 tỷ USD')
  t.equal(figureWords(trade, 'zh'), '贸易，越南 – 中国，2024年：2606.5亿美元')
  const one = { ...trade, areas: trade.areas.slice(0, 1), product: names('Rice', 'Gạo', '大米') }
  t.equal(figureWords(one, 'en'), 'Trade, Vietnam, Rice, 2024: 260.65 billion USD')
})

t.test('an index has no unit, and a rank is a rank', async (t) => {
  const number = (of: ToldFigure['unit'], digits: number | null = null) =>
    figureWords({ ...trade, unit: of, value: 7, digits }, 'en').split(': ')[1]
  t.equal(number(unit('INDEX', 'index')), '7')
  t.equal(number(unit('INDEX', 'index'), 3), '7.00')
  t.equal(number(unit('RANK', 'rank')), 'rank 7')
})
