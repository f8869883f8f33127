import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { seriesKeyOf } from '../../src/model/dimensions.js'
import { periodOf } from '../../src/model/period.js'
import type { Stated } from '../../src/model/stated.js'
import { type TransformName, transformNames } from '../../src/model/transform.js'
import { transformPlan } from '../../src/statistics/transforms.js'
import { inEnglish } from '../model/in-english.js'
import { statedFigure } from './stated-figure.js'

const shipped = codeListsIn()
const codes = catalogueOf(shipped)
const base = periodOf('2015')
const planned = (name: TransformName, stated: Stated, lists = codes) => {
  const { operation, inputs, cell, refused } = transformPlan(name, stated, { base }, lists)
  const [own, needed] = inputs
  const wanted = needed !== undefined && 'series' in needed ? needed : null
  return {
    ...{ operation, unit: cell.unit, own: own === stated, refused: inEnglish(refused) },
    needs: wanted && `${seriesKeyOf(wanted.series)}~${wanted.period}~${wanted.source}`,
  }
}

t.test('each transform needs its own figures, of the same source where both are ends of one measure', async (t) => {
  const plans = [
    ['change', 'change', 'USD', 'A.TRADE.VNM.CHN._T.USD~2023~a-2025'],
    ['percent_change', 'percent_change', 'PERCENT', 'A.TRADE.VNM.CHN._T.USD~2023~a-2025'],
    ['percent_change_year', 'percent_change', 'PERCENT', 'A.TRADE.VNM.CHN._T.USD~2023~a-2025'],
    ['index', 'index', 'INDEX', 'A.TRADE.VNM.CHN._T.USD~2015~a-2025'],
    ['log', 'log', 'LOGARITHM', null],
    ['compounded_annual_rate', 'compounded_annual_rate', 'PERCENT', 'A.TRADE.VNM.CHN._T.USD~2023~a-2025'],
    ['share', 'share', 'PERCENT', 'A.TRADE.VNM.W00._T.USD~2024~a-2025'],
    ['per_capita', 'ratio', 'USD', 'A.POPULATION.VNM._Z._Z.PERSONS~2024~null'],
  ] as const
  t.same(
    plans.map(([name]) => name),
    transformNames,
  )
  for (const [name, operation, unit, needs] of plans)
    t.same(planned(name, statedFigure()), { operation, unit, own: true, refused: null, needs }, name)
})

t.test('the period before is that of the same frequency, a year before the same part of the year', async (t) => {
  const needs = (name: TransformName, period: string) => planned(name, statedFigure({ period })).needs?.split('~')[1]
  t.equal(needs('change', '2024-01'), '2023-12')
  t.equal(needs('percent_change', '2024-Q1'), '2023-Q4')
  t.equal(needs('percent_change_year', '2024-02'), '2023-02')
  t.equal(needs('percent_change_year', '2024-01/2024-05'), '2023-01/2023-05')
})

t.test('what has no counterpart is refused', async (t) => {
  const refused = (name: TransformName, given: Parameters<typeof statedFigure>[0]) =>
    planned(name, statedFigure(given)).refused
  for (const name of ['change', 'percent_change', 'compounded_annual_rate'] as const)
    t.match(refused(name, { period: '2024-01/2024-05' }), /is an interval, which has no period before it\.$/)
  for (const period of ['2025-01/..', '2024-02-29', '2020-W53'])
    t.equal(refused('percent_change_year', { period }), `${period} has no counterpart a year before.`)
  t.equal(refused('share', { partner: 'W00' }), 'W00 is part of no area we know.')
  t.equal(refused('share', { partner: '_Z', reporter: 'W00' }), 'W00 is part of no area we know.')
})

t.test('the difference of two percentages is in points, of two amounts in their unit', async (t) => {
  const unitOf = (indicator: string, unit: string) => planned('change', statedFigure({ indicator, unit })).unit
  t.equal(unitOf('GDP_GROWTH', 'PERCENT'), 'PERCENT_POINTS')
  t.equal(unitOf('TRADE_TO_GDP', 'PERCENT_OF_GDP'), 'PERCENT_POINTS')
  t.equal(unitOf('FDI_PROJECTS', 'PROJECTS'), 'PROJECTS')
})

t.test('a transform takes the measures it makes sense of, and no other', async (t) => {
  const refused = (name: TransformName, indicator: string) => planned(name, statedFigure({ indicator })).refused
  for (const name of transformNames) {
    t.match(refused(name, 'TRADE_RANK'), `TRADE_RANK has the measure rank; ${name} makes sense only of: level, `)
    t.match(refused(name, 'GHG_NET_EMISSIONS_TARGET'), / has the measure target; /)
    t.equal(refused(name, 'TRADE'), null)
  }
  t.match(refused('percent_change', 'GDP_GROWTH'), /^GDP_GROWTH has the measure growth; /, 'growth of growth')
  t.match(refused('share', 'CPI'), /^CPI has the measure index; share /)
  t.equal(refused('change', 'TRADE_SHARE'), null)
})

t.test('where nothing counts heads nothing is told per head', async (t) => {
  const indicators = shipped.indicators.filter(({ per_head }) => !per_head)
  const { refused } = planned('per_capita', statedFigure(), catalogueOf({ ...shipped, indicators }))
  t.equal(refused, 'No indicator counts the heads to divide by.')
})
