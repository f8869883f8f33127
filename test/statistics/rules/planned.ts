import { codeListsIn } from '../../../db/code-lists.js'
import { catalogueOf } from '../../../src/model/catalogue.js'
import { seriesKeyOf } from '../../../src/model/dimensions.js'
import type { Indicator } from '../../../src/model/indicator.js'
import { type Period, periodOf } from '../../../src/model/period.js'
import type { Stated } from '../../../src/model/stated.js'
import type { Rule, Surroundings } from '../../../src/statistics/rules/rule.js'
import { inEnglish } from '../../model/in-english.js'
import { statedFigure } from '../stated-figure.js'

type Given = Parameters<typeof statedFigure>[0]

/** The codes that ship. */
export const codes = catalogueOf(codeListsIn())

/** What a rule may look at: nothing but the codes, or what is said. */
export function around(more: Partial<Surroundings> = {}): Surroundings {
  return { codes, currency: 'USD', near: [], rates: [], ...more }
}

/** The plans a rule makes for a cell, each as its operation and inputs: ids of figures at hand, cells of those looked for, and why it is refused. */
export function plannedBy(rule: Rule, given: Given, more: Partial<Surroundings> = {}): string[] {
  const { figure: _figure, ...cell } = statedFigure(given)
  const place = {
    cell,
    indicator: codes.indicators.entries.get(cell.indicator) as Indicator,
    period: periodOf(cell.period) as Period,
  }
  return rule.plans(place, around(more)).map(({ operation, inputs, refused }) => {
    const named = inputs.map((input) =>
      'figure' in input
        ? input.figure.id
        : `${seriesKeyOf(input.series)}~${input.period}${input.source === null ? '' : `~${input.source}`}`,
    )
    return [operation, ...named].join(' ') + (refused === undefined ? '' : `: ${inEnglish(refused)}`)
  })
}

/** Figures at hand. */
export function near(...given: Given[]): Stated[] {
  return given.map(statedFigure)
}
