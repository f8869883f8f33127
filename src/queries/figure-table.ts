import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import { dimensions } from '../model/dimensions.js'
import { type AccountedFigure, accountFields, figureFields } from '../model/figure.js'
import { figureIdOf, figureNameOf } from '../model/figure-id.js'
import { periodOf } from '../model/period.js'
import type { Selection } from '../model/selection.js'
import type { Table } from '../model/table.js'
import { type Edition, type LoadedRelease, within } from './edition.js'
import { chosenFigures, type FigureRow } from './figures.js'
import { resolved } from './resolve.js'
import { accountedFigureOf, figureOf, surroundings } from './shape.js'

const keys = ['indicator', 'freq', 'reporter', 'partner', 'product', 'period'] as const

/** Where in its source a figure stands, after the W3C Web Annotation TextPositionSelector. */
function evidenceOf({ source, literal, start, end, worded }: AccountedFigure, release: LoadedRelease): object {
  return {
    source,
    literal,
    start,
    end,
    unit: 'code point',
    worded,
    sha256: release.text?.sha256 ?? null,
    published: release.vintage,
    published_certainty: release.vintage_certainty,
  }
}

function tableOf(row: FigureRow, cell: FigureRow[], edition: Edition, selection: Selection): Table {
  const figure = accountedFigureOf(row)
  const shown = [{ key: Object.fromEntries(keys.map((key) => [key, row[key]])), figures: [figure] }]
  // A figure's source and day name its release: a source has one a day.
  const stated = ({ source, known }: LoadedRelease) => source === figure.source && known === figure.known
  const release = edition.releases.find(stated) as LoadedRelease
  const others = cell.filter(({ source }) => source !== row.source).map(figureOf)
  const account = {
    release: `${release.source}~${release.vintage}`,
    evidence: evidenceOf(figure, release),
    others,
  }
  const { edition: short, ...beside } = surroundings(
    [...shown, ...others.map((other) => ({ key: {}, figures: [other] }))],
    edition,
    selection.as_of,
  )
  return {
    name: 'figure',
    keys: [...keys],
    measures: null,
    fields: [...figureFields, ...accountFields],
    rows: shown,
    meta: {
      edition: short,
      as_of: selection.as_of,
      total: 1,
      complete: true,
      next: null,
      applied: { id: figure.id },
      empty_because: null,
    },
    ...beside,
    whole: ([first]) => ({ ...first, ...account }),
    more: null,
  }
}

/** One figure by its id, with its evidence and what other sources say of the same cell. Throws NOT_FOUND (404). */
export async function figureTable(db: Reader, id: string, selection: Selection): Promise<Table> {
  const name = figureNameOf(id)
  if (name === null) {
    throw new Problem('NOT_FOUND', {
      detail: `"${id.slice(0, 200)}" is no id of a figure.`,
      hint: 'An id is <series key>~<period>~<source>, as A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024~techgeekwire-2025.',
    })
  }
  return within(db, async (edition) => {
    resolved(selection, edition)
    const series = Object.fromEntries(dimensions.map((dimension) => [dimension, [name.series[dimension]]]))
    const period = periodOf(name.period)
    const freq = [name.series.freq] as Selection['freq']
    const asked = { ...selection, period: period && [period], freq, candidates: true }
    const cell = await chosenFigures(db, { ...series, selection: asked })
      .orderBy('place')
      .execute()
    const row = cell.find(({ source }) => source === name.source)
    if (row !== undefined) return tableOf(row, cell, edition, selection)
    const when = selection.as_of === null ? '' : ` as known on ${selection.as_of}`
    throw new Problem('NOT_FOUND', {
      detail: `There is no figure ${figureIdOf(name.series, name.period, name.source)}${when}.`,
      hint: 'Ask /v1/observations for the figures of this series.',
    })
  })
}
