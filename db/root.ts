import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function holding(file: string, folder: string): string | null {
  if (existsSync(join(folder, file))) return folder
  const parent = dirname(folder)
  return parent === folder ? null : holding(file, parent)
}

/** The folder that holds package.json: data files are found from it, not from the compiled file's place. */
export const packageRoot = holding('package.json', dirname(fileURLToPath(import.meta.url))) ?? process.cwd()
