import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// There always is one: it is package.json that makes this file an ES module.
const holding = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : holding(dirname(folder))

/** The folder that holds package.json: data files are found from it, not from the compiled file's place. */
export const packageRoot = holding(dirname(fileURLToPath(import.meta.url)))
