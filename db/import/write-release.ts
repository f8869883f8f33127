import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { type CodeLists, catalogueOf } from '../../src/model/catalogue.js'
import { withDeclarations } from '../../src/model/declarations.js'
import { growingCodes } from '../../src/model/import/growing-codes.js'
import type { Mapping } from '../../src/model/import/mapping.js'
import { nearest } from '../../src/model/nearest.js'
import { releaseColumns } from '../../src/model/observation.js'
import { lastDayOf } from '../../src/model/period.js'
import type { Release, Scope } from '../../src/model/release.js'
import type { PlacedFault } from '../refusal.js'
import { csvCell as cell } from './csv-cell.js'
import { declaredByMapping } from './declared-by-mapping.js'
import type { ForeignFile } from './foreign-files.js'
import { type Counted, foreignRows } from './foreign-rows.js'
import type { ImportFormat } from './formats.js'
import { ImportRefused } from './import-refused.js'

/** What is to become a release. */
export interface ReleaseOrder {
  files: readonly ForeignFile[]
  format: ImportFormat
  mapping: Mapping
  source: string
  vintage: string
  vintageCertainty: Release['vintage_certainty']
  lists: CodeLists
  scope: Scope
  /** How many faults are too many to go on. */
  faultsAtMost: number
}

/** A release as written: how many rows it has of how many read, how many hold none of its figures, and what was refused. */
export interface WrittenRelease {
  folder: string
  read: number
  rows: number
  passedOver: number
  faults: PlacedFault[]
  /** Whether a file could not be read to its end. */
  broken: boolean
  /** The codes of the indicators it makes of what its files call them, each with one of ours that is much like it. */
  made: string[]
  /** Whether it was to replace, and adds only: of what was refused nobody says that it is taken back. */
  onlyAdds: boolean
}

/** The rows of an order, and what they bring along, which grows as they are read. Throws ImportRefused for a vintage that is none. */
export function orderedRows(order: ReleaseOrder, counted: Counted) {
  const { files, format, mapping, source, vintage, lists } = order
  const known = lastDayOf(vintage)
  if (known === null) throw new ImportRefused(`The vintage "${vintage}" is no day, month, quarter or year.`)
  const declared = declaredByMapping(mapping, source)
  const growing = growingCodes(catalogueOf(withDeclarations(lists, [declared])), source, mapping.topic ?? 'finance')
  const context = { source, known, language: mapping.language ?? 'en' }
  const rows = foreignRows(files, format, mapping, growing, context, counted)
  const declares = () => {
    const made = growing.made()
    const known = [...growing.codes.indicators.entries.keys()].filter((code) => growing.wordOf(code) === code)
    const told = made.indicators.map(({ code }) => {
      const meant = nearest(growing.wordOf(code).toUpperCase(), known)
      return meant === undefined ? code : `${code} (perhaps ${meant} is meant)`
    })
    const indicators = [...declared.indicators, ...made.indicators]
    const products = [...declared.products, ...made.products]
    return { brought: { sources: declared.sources, indicators, products }, made: told }
  }
  return { rows, declares }
}

/** Reads foreign files into a release folder, which is made. Memory holds a row at a time. Throws ImportRefused. */
export async function writeRelease(order: ReleaseOrder, folder: string, counted: Counted): Promise<WrittenRelease> {
  const { mapping, source, vintage } = order
  const { rows, declares } = orderedRows(order, counted)
  await mkdir(folder, { recursive: true })
  const out = createWriteStream(join(folder, 'observations.csv'))
  const none = { read: 0, rows: 0, passedOver: 0, broken: false, onlyAdds: false }
  const written: WrittenRelease = { folder, ...none, faults: [], made: [] }
  let waiting = [releaseColumns.join(',')]
  const flush = async () => {
    const text = `${waiting.join('\n')}\n`
    waiting = []
    if (!out.write(text)) await once(out, 'drain')
  }
  for await (const read of rows) {
    written.faults.push(...read.faults)
    if (read.passedOver) written.passedOver++
    if (read.broken) written.broken = true
    written.read++
    written.rows += read.rows.length
    for (const cells of read.rows) waiting.push(releaseColumns.map((column) => cell(cells[column])).join(','))
    if (written.faults.length > order.faultsAtMost) break
    if (waiting.length >= 1000) await flush()
  }
  await flush()
  out.end()
  await finished(out)
  const { brought, made } = declares()
  written.made = made
  written.onlyAdds = order.scope === 'replace' && written.faults.length > 0
  const release: Release = {
    source,
    vintage,
    vintage_certainty: order.vintageCertainty,
    scope: written.onlyAdds ? 'append' : order.scope,
    text: null,
    withdrawals: [],
    notes: mapping.notes ?? [],
    declares: brought,
  }
  await writeFile(join(folder, 'release.json'), `${JSON.stringify(release, null, 2)}\n`)
  return written
}
