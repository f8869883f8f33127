import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { codeListsIn } from './code-lists.js'
import { load } from './load.js'
import type { Loaded } from './load-release.js'
import { migrate } from './migrate.js'
import { type Database, openDatabase } from './open.js'
import { packageRoot } from './root.js'

/** The release folders below a folder: `<source>/<vintage>/release.json`, in order of name. */
export function releaseFoldersIn(folder = join(packageRoot, 'db/releases')): string[] {
  const below = (parent: string) =>
    readdirSync(parent)
      .sort()
      .map((name) => join(parent, name))
  return below(folder)
    .flatMap(below)
    .filter((vintage) => existsSync(join(vintage, 'release.json')))
}

/** Where the build makes a database ready, which an embedded one begins with: to make and load an empty one takes longer than all else of a start. */
export const preparedFolder: string = join(packageRoot, 'dist/embedded')

/** Makes a database ready to be asked: migrates it and loads the shipped code lists and releases, as far as they are not there. */
export async function prepare({ writer, kind }: Database): Promise<Loaded[]> {
  await migrate(writer, kind)
  return load(writer, codeListsIn(), releaseFoldersIn())
}

/** Makes a database ready in a folder, for others to begin with; what is there already gives way once it is made. */
export async function makeEmbedded(folder = preparedFolder): Promise<void> {
  const making = `${folder}.new`
  rmSync(making, { recursive: true, force: true })
  const database = await openDatabase({ dir: making })
  await prepare(database)
  await database.close()
  rmSync(folder, { recursive: true, force: true })
  renameSync(making, folder)
}
