import { isUtf8 } from 'node:buffer'
import { type ForeignRow, MalformedFile } from '../../model/import/foreign-row.js'
import { faithfulJson } from '../printed-json.js'
import { MalformedJsonStat } from './malformed.js'
import { codesOf, statRules } from './rules.js'
import { type StatShape, shapeOf } from './shape.js'

/** A cell that tells something: its code in each dimension, its value, and what is said of it. */
export interface StatRecord {
  codes: Record<string, string>
  value: number | string | null
  status: string | null
  /** Row-major: by it an extension may tell more of the cell. */
  position: number
}

/** A code of a dimension, and what it is called. */
export interface StatCode {
  code: string
  label: string | null
  unit: { label?: string; decimals?: number } | null
}

export interface StatDimension {
  id: string
  label: string | null
  role: 'time' | 'geo' | 'metric' | null
  codes: StatCode[]
}

/** A JSON-stat dataset as read, of whatever version. */
export interface StatDataset {
  /** By which name it stands in its bundle, or which place it has in its collection; null: it stands alone. */
  name: string | null
  label: string | null
  source: string | null
  updated: string | null
  dimensions: StatDimension[]
  extension: Record<string, unknown>
  /** The cells that have a value or a status, in the order of their positions; made as they are asked for. */
  records(): Generator<StatRecord>
}

const isObject = (thing: unknown): thing is Record<string, unknown> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing)
const isData = (thing: unknown): thing is Record<string, unknown> & { value: unknown } =>
  isObject(thing) && 'value' in thing && 'dimension' in thing

function dimensionOf({ dimension, role = {} }: StatShape, id: string): StatDimension {
  const { label = null, category } = dimension[id] as StatShape['dimension'][string]
  const roles = ['time', 'geo', 'metric'] as const
  return {
    id,
    label,
    role: roles.find((one) => role[one]?.includes(id)) ?? null,
    codes: codesOf(category).map((code) => ({
      code,
      label: category.label?.[code] ?? null,
      unit: category.unit?.[code] ?? null,
    })),
  }
}

/** The positions that tell something: of an array all, of an object those it names. */
function positionsIn({ value, status }: StatShape): Iterable<number> {
  if (Array.isArray(value) || Array.isArray(status))
    return (Array.isArray(value) ? value : (status as unknown[])).keys()
  const named = new Set([...Object.keys(value), ...Object.keys(typeof status === 'object' ? status : {})])
  return [...named].map(Number).sort((a, b) => a - b)
}

function* recordsOf(dataset: StatShape, dimensions: readonly StatDimension[]): Generator<StatRecord> {
  const { value, status = {} } = dataset
  const at = <T>(told: Record<string, T> | T[], position: number) => (told as Record<number, T>)[position] ?? null
  for (const position of positionsIn(dataset)) {
    const told = at(value as Record<string, number | string | null>, position)
    const said = typeof status === 'string' ? status : at(status as Record<string, string | null>, position)
    if (told === null && said === null) continue
    let rest = position
    const codes: [string, string][] = []
    for (const { id, codes: list } of dimensions.toReversed()) {
      codes.unshift([id, (list[rest % list.length] as StatCode).code])
      rest = Math.floor(rest / list.length)
    }
    yield { codes: Object.fromEntries(codes), value: told, status: said, position }
  }
}

function datasetOf(thing: Record<string, unknown>, name: string | null): StatDataset {
  const called = name ?? 'the dataset'
  const dataset = shapeOf(thing, called)
  for (const { code, severity, broken } of statRules) {
    const wrong = severity === 'error' ? broken(dataset) : null
    if (wrong !== null) throw new MalformedJsonStat(code, called, wrong)
  }
  const { id, label = null, source = null, updated = null, extension = {} } = dataset
  const dimensions = id.map((one) => dimensionOf(dataset, one))
  return { name, label, source, updated, dimensions, extension, records: () => recordsOf(dataset, dimensions) }
}

function itemsOf({ link }: Record<string, unknown>): unknown[] {
  const item = isObject(link) ? link.item : []
  return Array.isArray(item) ? item : []
}

/** The datasets in an answer: itself, those a collection holds (not those it only links to), those of a bundle of 1.x. */
function datasetsIn(thing: unknown, name: string | null): StatDataset[] {
  if (!isObject(thing)) return []
  if (isData(thing)) return [datasetOf(thing, name)]
  if (thing.class === 'collection')
    return itemsOf(thing).flatMap((item, i) => datasetsIn(item, `${name === null ? '' : `${name}.`}${i}`))
  return Object.entries(thing).flatMap(([key, one]) => (isData(one) ? [datasetOf(one, key)] : []))
}

/**
 * Reads JSON-stat of anybody: a dataset of 2.0, a collection that holds its datasets, a dataset or bundle of 1.x. Throws
 * MalformedJsonStat, which names the rule that is broken, where it is none, breaks one, or holds no data.
 */
export function datasetsOf(text: string): StatDataset[] {
  let read: unknown
  try {
    read = faithfulJson(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new MalformedJsonStat('PARSE_ERROR', 'the text', `is no JSON: ${(error as Error).message}`)
  }
  const datasets = datasetsIn(read, null)
  if (datasets.length > 0) return datasets
  throw new MalformedJsonStat('STRUCTURAL_VIOLATION', 'the text', 'holds no dataset with dimensions and values')
}

function* rowsOf({ name, dimensions, records }: StatDataset): Generator<ForeignRow> {
  const labels = dimensions.map(
    ({ id, codes }) => [id, new Map(codes.map(({ code, label }) => [code, label ?? code]))] as const,
  )
  for (const { codes, value, status, position } of records()) {
    const place = `${name === null ? '' : `${name}.`}value[${position}]`
    const names = Object.fromEntries(labels.map(([id, known]) => [id, known.get(codes[id] as string) as string]))
    yield {
      line: null,
      place,
      cells: { ...codes, value: value === null ? '' : String(value), status: status ?? '' },
      names,
    }
  }
}

/** The cells of the datasets of a JSON-stat text as rows: a column a dimension, `value` and `status`. The whole is held in memory. Throws MalformedFile. */
export async function* readJsonStat(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ForeignRow> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  const whole = Buffer.concat(pieces)
  if (!isUtf8(whole)) throw new MalformedFile(null, null, 'bytes that are no UTF-8', 'JSON-stat in UTF-8')
  for (const dataset of datasetsOf(whole.toString('utf8'))) yield* rowsOf(dataset)
}
