import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { codeListsIn } from './code-lists.js'
import { type Loaded, load } from './load.js'
import { migrate } from './migrate.js'
import type { Database } from './open.js'
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

/** The database that the build has made ready, for one that is embedded to begin with. */
export const preparedFolder: string = join(packageRoot, 'dist/embedded')

/** Where `preparedFolder` is, if it was made. */
export const preparedIfMade = (): string | undefined => (existsSync(preparedFolder) ? preparedFolder : undefined)

/** Makes a database ready to be asked: migrates it and loads the shipped code lists and releases, as far as they are not there. */
export async function prepare({ writer, kind }: Database): Promise<Loaded[]> {
  await migrate(writer, kind)
  return load(writer, codeListsIn(), releaseFoldersIn())
}
