import { shownFigure } from '../../model/flat.js'
import { limits } from '../../model/limits.js'
import type { Face } from '../../model/representation.js'
import type { Meta, Row, Table } from '../../model/table.js'
import { unpaged } from '../gathered.js'
import { type Cell, cubeOf } from './cube.js'
import { dimensionsOf } from './dimensions.js'

// What a cell's codes, value and status do not say of its figure.
function told({ placed }: Cell, table: Table, face: Face): object {
  const {
    value: _value,
    unit: _unit,
    status: _status,
    source: _source,
    ...rest
  } = shownFigure(placed.figure, table, face)
  return Object.fromEntries(Object.entries(rest).filter(([, field]) => field !== null))
}

function besideRow({ key, beside }: Row, { language }: Face): object[] {
  if (beside === undefined) return []
  const reasons = beside.reasons.map(({ code, because }) => ({ code, because: because[language] }))
  return [{ ...key, reasons, note: beside.note?.[language] ?? null }]
}

const wholePath = (path: string, { origin }: Face) => new URL(path, origin).href

function linkOf({ next }: Meta, face: Face): object {
  if (next === null) return {}
  return { link: { next: [{ class: 'dataset', href: wholePath(face.pathTo(next), face) }] } }
}

/**
 * A table as a JSON-stat 2.0 dataset: a cube of figures, in one piece where no limit was asked. Values are sparse where less
 * than half of the cells are filled; status holds the codes of SDMX CL_OBS_STATUS. `extension` tells what the standard has no
 * place for: the edition and the question as understood, the sources with their licences, and, by the position of its cell,
 * the rest of each figure (its fields that are null are left out). Throws TOO_MUCH (413) for too many figures or cells.
 */
export async function writeTable(first: Table, face: Face): Promise<string> {
  const piece = {
    what: 'format=jsonstat',
    param: 'format',
    hint: 'Ask for fewer series or periods, with limit, or as csv.',
  }
  const table = await unpaged(first, piece, limits.cube_figures_at_most)
  const cube = cubeOf(table)
  const cells = [...cube.cells]
  const figures = cells.map(([, { placed }]) => placed.figure)
  const values = cells.map(([position, { placed }]) => [position, placed.figure.value] as const)
  const stated = new Map(values.filter(([, value]) => value !== null))
  const sparse = stated.size * 2 < cube.size
  const notes = Object.values(table.sources)
  const { meta } = table
  const applied = face.scale === null ? meta.applied : { ...meta.applied, scale: face.scale }
  const beside = table.rows.flatMap((row) => besideRow(row, face))
  const publishers = [...new Set(notes.map(({ publisher }) => publisher))]
  const attributions = [...new Set(notes.flatMap(({ attribution }) => attribution ?? []))]
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: table.name,
    href: wholePath(face.path, face),
    ...(publishers.length > 0 ? { source: publishers.join('; ') } : {}),
    ...(figures.length > 0
      ? {
          updated: figures
            .map(({ known }) => known)
            .sort()
            .at(-1),
        }
      : {}),
    ...(attributions.length > 0 ? { note: attributions } : {}),
    ...linkOf(meta, face),
    id: cube.ids,
    size: cube.codes.map(({ length }) => length),
    ...dimensionsOf(cube, table, face.language),
    value: sparse ? Object.fromEntries(stated) : Array.from({ length: cube.size }, (_, i) => stated.get(i) ?? null),
    status: Object.fromEntries(cells.map(([position, { placed }]) => [position, placed.figure.status])),
    extension: {
      ...{ ...meta, applied, next: meta.next === null ? null : face.pathTo(meta.next) },
      sources: table.sources,
      ...(table.beside === true ? { beside } : {}),
      figures: Object.fromEntries(cells.map(([position, cell]) => [position, told(cell, table, face)])),
    },
  })
}
