import type { Catalogue } from './catalogue.js'
import { seriesOf } from './dimensions.js'
import type { Figure } from './figure.js'
import type { Place } from './indicator.js'
import type { Stated } from './stated.js'
import type { Row } from './table.js'
import { basisOf, rowKeyOf, type View } from './view.js'

/** A row of a view, with what it is ordered by. */
export interface ViewRow extends Row {
  starts: string
  ends: string
  measured: Record<string, Figure>
}

/** What a view's rows are told apart by beside its own keys. */
export interface Telling {
  /** Units asked for; with several, a row each. */
  units: string[]
  freq: boolean
  source: boolean
}

/** Gathers figures into the rows of a view: one a combination of its codes and period (and unit, frequency, source where several are asked for). */
export function viewRows(
  view: View,
  figures: Stated[],
  places: Map<string, Place>,
  codes: Catalogue,
  { units, freq, source }: Telling,
): ViewRow[] {
  const groups = new Map<string, { first: Stated; key: Record<string, string>; figures: Map<string, Stated> }>()
  for (const row of figures) {
    const place = places.get(row.indicator)
    if (place === undefined) continue
    const key = {
      ...rowKeyOf(view, row, codes),
      period: row.period,
      ...basisOf(view, place),
      ...(freq ? { freq: row.freq } : {}),
      ...(source ? { source: row.figure.source } : {}),
    }
    const id = JSON.stringify(key)
    const group = groups.get(id) ?? { first: row, key, figures: new Map<string, Stated>() }
    groups.set(id, group)
    const name = codes.units.entries.get(row.unit)?.kind === 'currency' ? `${place.measure} ${row.unit}` : place.measure
    if (!group.figures.has(name)) group.figures.set(name, row)
  }

  const rows: ViewRow[] = []
  for (const { first, key, figures } of groups.values()) {
    const held = units.filter((unit) => view.measures.some((measure) => figures.has(`${measure} ${unit}`)))
    for (const unit of held.length > 0 ? held : units.slice(0, 1)) {
      const cells = view.measures.map((measure) => figures.get(`${measure} ${unit}`) ?? figures.get(measure) ?? null)
      const measured = Object.fromEntries(
        view.measures.map((measure, i) => [measure, cells[i]?.figure]).filter(([, figure]) => figure),
      ) as Record<string, Figure>
      rows.push({
        key: { ...key, ...(units.length > 1 ? { unit } : {}) },
        figures: cells.map((cell) => cell?.figure ?? null),
        series: cells.map((cell) => cell && seriesOf(cell)),
        starts: first.starts,
        ends: first.ends,
        measured,
      })
    }
  }
  return rows
}
