import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { foreignFiles } from '../../db/import/foreign-files.js'
import { importFormats } from '../../db/import/formats.js'
import { type Imported, importFiles } from '../../db/import/import-files.js'
import { ImportRefused } from '../../db/import/import-refused.js'
import { mappingIn } from '../../db/import/mapping-file.js'
import { openDatabase } from '../../db/open.js'
import { prepare } from '../../db/prepare.js'
import { faultLine } from '../../db/refusal.js'
import type { Config } from '../config.js'
import { nearest } from '../model/nearest.js'
import { type Watcher, watchProgress } from './progress.js'

/** The options of `redriver import`, as parseArgs takes them. */
export const importOptions = {
  format: { type: 'string' },
  source: { type: 'string' },
  vintage: { type: 'string' },
  map: { type: 'string' },
  out: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'accept-errors': { type: 'string' },
  report: { type: 'string' },
} as const

/** What was said of them. */
export type ImportWords = {
  -readonly [Name in keyof typeof importOptions]?: (typeof importOptions)[Name]['type'] extends 'boolean'
    ? boolean
    : string
}

function formatNamed(name: string | undefined) {
  const names = importFormats.map((format) => format.name)
  if (name === undefined) throw new ImportRefused(`Say the format: --format ${names.join(' or ')}.`)
  const format = importFormats.find((one) => one.name === name)
  if (format !== undefined) return format
  const meant = nearest(name, names)
  throw new ImportRefused(
    `There is no format "${name}"${meant === undefined ? '' : `; perhaps ${meant}`}. There are ${names.join(', ')}.`,
  )
}

function planOf(path: string | undefined, words: ImportWords) {
  if (path === undefined) throw new ImportRefused('Say what to import: redriver import <file, folder or URL>.')
  const named = words.map === undefined ? null : mappingIn(words.map)
  const format = formatNamed(words.format ?? named?.format)
  if (named === null && format.mapping === null)
    throw new ImportRefused(
      `The format ${format.name} needs a mapping: --map <file, or the name of one that is shipped>.`,
    )
  const mapping = named ?? mappingIn(format.mapping as string)
  const source = words.source ?? mapping.source
  const vintage = words.vintage ?? mapping.vintage
  if (source === undefined) throw new ImportRefused('Say whose figures these are: --source <key>.')
  if (!/^[a-z0-9-]{1,60}$/.test(source))
    throw new ImportRefused(`The source "${source}" is no key: small letters, digits and hyphens.`)
  if (vintage === undefined)
    throw new ImportRefused('Say when the figures became known: --vintage <day, month or year>.')
  const accept = words['accept-errors'] ?? '0'
  if (!/^\d{1,9}$/.test(accept)) throw new ImportRefused(`--accept-errors takes a whole number, not "${accept}".`)
  const out = words.out ?? null
  if (out !== null && !existsSync(dirname(resolve(out))))
    throw new ImportRefused(`There is no folder "${dirname(resolve(out))}" to keep the release in.`)
  const files = foreignFiles(path, format.endings, Object.keys(mapping.leave_out ?? {}))
  return {
    files,
    format,
    mapping,
    source,
    vintage,
    acceptErrors: Number(accept),
    dryRun: words['dry-run'] === true,
    out,
  }
}

function linesOf({ release, rows, passedOver, faults, outcome }: Imported): string[] {
  const told =
    typeof outcome === 'string'
      ? `${outcome} ${release}: ${rows} observations`
      : `${release} would add ${outcome.added} observations, revise ${outcome.revised} and leave ${outcome.left} as they are`
  return [
    told,
    ...(passedOver === 0 ? [] : [`${passedOver} rows are none of its figures and were passed over`]),
    ...(faults.length === 0 ? [] : [`${faults.length} faults were accepted:`, ...faults.map(faultLine)]),
  ]
}

/** Imports foreign figures: a file, folder or URL becomes a release and is loaded. Throws ImportRefused and ReleaseRefused. */
export async function imported(
  config: Config,
  path: string | undefined,
  words: ImportWords,
  watcher: Watcher,
): Promise<string[]> {
  const plan = planOf(path, words)
  const kept = config.DATABASE_URL !== undefined || config.DATABASE_DIR !== undefined
  if (!kept && plan.out === null && !plan.dryRun)
    throw new ImportRefused('Say where to: DATABASE_URL or DATABASE_DIR for a database, --out <folder> for a release.')
  const database =
    kept || plan.dryRun ? await openDatabase({ url: config.DATABASE_URL, dir: config.DATABASE_DIR }) : null
  try {
    if (database !== null) await prepare(database)
    const progress = watchProgress(
      watcher,
      plan.files.reduce((sum, { size }) => sum + size, 0),
    )
    try {
      return linesOf(await importFiles(database, plan, progress))
    } finally {
      progress.close()
    }
  } finally {
    await database?.close()
  }
}
