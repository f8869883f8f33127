import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { WorldBankPackage } from '../../src/formats/world-bank/read.js'
import { fileTest } from '../../src/model/import/condition.js'
import { ImportRefused } from './import-refused.js'

/** A file to be imported, its size in bytes, and what lies beside it. */
export interface ForeignFile {
  name: string
  path: string
  /** What sentences call it: its path, or the address that it was fetched from. */
  called: string
  size: number
  /** What a datapackage.json beside it says, where that is one of the World Bank. */
  worldBank: WorldBankPackage | null
}

function worldBankBeside(path: string): WorldBankPackage | null {
  const beside = [path.replace(/\.[^.]+$/, '.datapackage.json'), join(path, '../datapackage.json')]
  const file = beside.find((one) => existsSync(one))
  if (file === undefined) return null
  try {
    const { title, worldbank } = JSON.parse(readFileSync(file, 'utf8'))
    return typeof worldbank?.indicator === 'string' ? { title, indicator: worldbank.indicator } : null
  } catch (error) {
    throw new ImportRefused(`${file}: ${(error as Error).message}`)
  }
}

// These are read into memory whole; all others a row at a time, whatever their size.
const heldWhole = ['.json', '.xlsx']

/** Bytes of a file that has to be held in memory whole. */
export const heldAtMost = 100_000_000

function fileAt(path: string, called = path): ForeignFile {
  const { size } = statSync(path)
  if (size > heldAtMost && heldWhole.some((ending) => path.toLowerCase().endsWith(ending)))
    throw new ImportRefused(
      `${called} has ${size.toLocaleString('en')} bytes; of its kind, which is held in memory whole, at most ${heldAtMost.toLocaleString('en')} are read. Take it as CSV, SDMX-CSV or SDMX-ML, which may be of any size, or in parts.`,
    )
  return { name: basename(path), path, called, size, worldBank: worldBankBeside(path) }
}

/** What there is at a path to be imported, and what lies beside it in a folder and is not, with the reason. */
export interface FoundFiles {
  files: ForeignFile[]
  leftOut: string[]
}

function whyLeftOut(name: string, isFolder: boolean, endings: readonly string[], leaveOut: Record<string, string>) {
  if (isFolder) return 'a folder'
  if (!endings.some((ending) => name.toLowerCase().endsWith(ending))) return `not ${endings.join(' or ')}`
  return Object.entries(leaveOut).find(([pattern]) => fileTest(pattern)(name))?.[1] ?? null
}

/**
 * The files at a path: itself, or, of a folder, those directly in it with an ending, in order of name, without those left out.
 * `called`: what sentences call it. Throws ImportRefused where there are none.
 */
export function foreignFiles(
  path: string,
  endings: readonly string[],
  leaveOut: Record<string, string> = {},
  called = path,
): FoundFiles {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new ImportRefused(`There is no file or folder "${path}".`)
  if (!stat.isDirectory()) return { files: [fileAt(path, called)], leftOut: [] }
  const found: FoundFiles = { files: [], leftOut: [] }
  const entries = readdirSync(path).filter((name) => !name.endsWith('datapackage.json'))
  for (const name of entries.sort()) {
    const isFolder = statSync(join(path, name)).isDirectory()
    const why = whyLeftOut(name, isFolder, endings, leaveOut)
    if (why === null) found.files.push(fileAt(join(path, name)))
    else found.leftOut.push(`${name} (${why})`)
  }
  if (found.files.length === 0) throw new ImportRefused(`"${path}" has no file that ends in ${endings.join(' or ')}.`)
  return found
}
