import type { Figure } from '../../src/model/figure.js'
import { figureIdOf } from '../../src/model/figure-id.js'
import type { Stated } from '../../src/model/stated.js'
import { figure } from '../model/small-table.js'

/** A stated figure of Viet Nam's exports to China in 2024, in USD, or of what is said instead. */
export function statedFigure(more: Partial<Figure> = {}, other: Partial<Stated> = {}): Stated {
  const place = { freq: 'A', indicator: 'EXPORTS', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD' }
  const time = { period: '2024', starts: '2024-01-01', ends: '2024-12-31' }
  const { period, ...series } = { ...place, ...time, ...other }
  const id = figureIdOf(series, period, more.source ?? 'techgeekwire-2025')
  return { ...series, period, figure: figure({ id, ...more }) }
}
