import t from 'tap'
import { beside } from '../../../src/statistics/rules/beside.js'
import { near } from './planned.js'

t.test(
  'figures of the same areas and period stand beside a cell, whatever their indicator, product, unit or source',
  async (t) => {
    const same = [{}, { indicator: 'GDP' }, { product: 'PASSPORT' }, { unit: 'VND' }, { source: 'b-2025' }]
    const figures = near(...same, { partner: 'USA' }, { reporter: 'THA' }, { period: '2023' }, { period: '2024-Q1' })
    const cell = { freq: 'A', reporter: 'VNM', partner: 'CHN', period: '2024' }
    t.same(beside(cell, figures), figures.slice(0, same.length))
    t.same(beside({ ...cell, period: '1999' }, figures), [])
    const many = [...figures, ...near(...Array(50).fill({ partner: 'USA' }))]
    t.same(beside(cell, many), figures.slice(0, same.length), 'among many')
    t.same(beside(cell, many), figures.slice(0, same.length), 'asked again')
    t.same(beside({ ...cell, period: '1999' }, many), [])
  },
)
