import type { SeriesDimensions } from './dimensions.js'
import { expressionOf, figuresIn, isOperation } from './expression.js'
import type { Account, Figure } from './figure.js'
import { figureNameOf } from './figure-id.js'
import { kindredOperations } from './kindred-operations.js'
import type { Row } from './table.js'

/** A figure of a table with the series and period it stands in, under which measure where rows have several, and its account where it is told. */
export interface Placed extends SeriesDimensions {
  period: string
  measure: string | null
  figure: Figure & Partial<Account>
}

/**
 * What a figure is of, as one code: its indicator, or `<indicator>@<operation>` where it is derived and no indicator of ours
 * is what the operation makes of it, so that the growth of TRADE never passes for TRADE.
 */
function indicatorShown(indicator: string, { id, derived }: Figure): string {
  const expression = derived === undefined ? null : expressionOf(id)
  if (expression === null || !isOperation(expression) || kindredOperations.includes(expression.operation))
    return indicator
  return figuresIn(expression)[0]?.series.indicator === indicator ? `${indicator}@${expression.operation}` : indicator
}

function placed(series: SeriesDimensions, period: string, measure: string | null, figure: Placed['figure']): Placed {
  return { ...series, indicator: indicatorShown(series.indicator, figure), period, measure, figure }
}

function besideOf({ beside }: Row): Placed[] {
  return (beside?.unattributed ?? []).flatMap((figure) => {
    const name = figureNameOf(figure.id)
    return name === null ? [] : [placed(name.series, name.period, 'unattributed', figure)]
  })
}

/** The figures of some rows, one after the other, each in its place: what the faces write that know no named measures. */
export function placedFigures(rows: readonly Row[], measures: readonly string[] | null): Placed[] {
  return rows.flatMap((row) => {
    const own = row.figures.flatMap((figure, i) => {
      if (figure === null) return []
      const series = row.series?.[i] ?? ({ ...row.key, unit: figure.unit } as unknown as SeriesDimensions)
      return [placed(series, row.key.period as string, measures?.[i] ?? null, figure)]
    })
    return [...own, ...besideOf(row)]
  })
}
