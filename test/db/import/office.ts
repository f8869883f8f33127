import { join } from 'node:path'
import t from 'tap'
import type { Vintage } from '../../../db/import/by-vintage.js'
import { foreignFiles } from '../../../db/import/foreign-files.js'
import { type ImportFormat, importFormats } from '../../../db/import/formats.js'
import { type Imported, importFiles } from '../../../db/import/import-files.js'
import type { Import } from '../../../db/import/import-order.js'
import { mappingIn } from '../../../db/import/mapping-file.js'
import { appUnderTest } from '../../app.js'

/** The server under test, and the database that is imported into. */
export const { ask, database } = await appUnderTest()

/** Watches an import without a word. */
export const quiet = { phase: () => undefined, bytes: () => undefined }

/** What a mapping says of its data set. */
export const about =
  'title: A table\npublisher: An office\nlicence: CC0-1.0\nattribution: As the office wants it\nsource: office\nformat: table\n'
/** How the table of an office is read: what, who, year and value. */
export const internet = `${about}topic: innovation
indicators: [{ code: OFFICE_USERS, names: { en: Users of the internet }, measure: count, collection: E, units: [PERSONS] }]
products: [{ code: FIBRE, names: { en: By fibre } }]
figures:
  - indicator: { column: what }
    reporter: { column: who }
    period: { column: year }
    value: { column: value }
    unit: PERSONS
`
/** A table of the office. */
export const table = (...rows: string[]) => ['what,who,year,value', ...rows, ''].join('\n')
/** What the office says first. */
export const first = table('OFFICE_USERS,VNM,2023,78590000', 'OFFICE_USERS,VNM,2024,78600000', 'LINES,VNM,2023,5')

type More = Partial<Import> & Partial<Vintage> & { map?: string }

/** The order to import a table of the office. */
export function orderOf(csv: string, more: More = {}): Import {
  const { map = internet, vintage = '2025-01-31', files, ...rest } = more
  const folder = t.testdir({ 'a.csv': csv, 'map.yaml': map })
  const format = importFormats.find(({ name }) => name === 'table') as ImportFormat
  const vintages = [{ vintage, files: files ?? foreignFiles(join(folder, 'a.csv'), []).files }]
  const whole = { vintages, format, mapping: mappingIn(join(folder, 'map.yaml')), source: 'office' }
  return { ...whole, scope: null, acceptErrors: 0, dryRun: false, out: null, accepted: () => undefined, ...rest }
}
/** Imports a table of the office: what came of its release, and what faults were accepted. */
export async function importing(csv: string, more: More = {}) {
  const { releases, faults } = await importFiles(database, orderOf(csv, more), quiet)
  return { ...(releases[0] as Imported), faults }
}
/** The lines that the import of a table is refused with. */
export const refusal = async (...asked: Parameters<typeof importing>) => {
  const error = await importing(...asked).catch((thrown: Error) => thrown)
  return error instanceof Error ? error.message.replaceAll(t.testdirName, '').split('\n') : ['it was imported']
}
