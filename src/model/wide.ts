import { inOrderOfTime } from './period-order.js'
import type { Row, Table } from './table.js'

/** A flat table turned round: a series a row, its periods as measures, in order of time. A table of named figures stays as it is. */
export function periodsAsMeasures(table: Table): Table {
  if (table.measures !== null) return table
  const measures = inOrderOfTime(table.rows.map(({ key }) => String(key.period)))
  const several = table.meta.applied.candidates === 'all'
  const keys = [...table.keys.filter((key) => key !== 'period'), 'unit', ...(several ? ['source'] : [])]
  const series = new Map<string, Row>()
  for (const { key, figures } of table.rows) {
    const { period, ...rest } = key
    for (const figure of figures.filter((one) => one !== null)) {
      const own = { ...rest, unit: figure.unit, ...(several ? { source: figure.source } : {}) }
      const id = JSON.stringify(own)
      const row = series.get(id) ?? { key: own, figures: measures.map(() => null) }
      series.set(id, row)
      row.figures[measures.indexOf(String(period))] = figure
    }
  }
  return { ...table, keys, measures, rows: [...series.values()] }
}
