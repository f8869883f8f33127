import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../db/root.js'

const beside = (folder: string) => {
  const path = join(packageRoot, '../shared/data', folder)
  return existsSync(path) ? path : null
}

/** Real files of the World Bank (World Development Indicators, CC BY 4.0) that may lie beside the project; null where they do not. */
export const worldBankFiles = beside('wdi-2026-07')

/** An older vintage of some of them, as somebody else republished it; null where it does not lie beside the project. */
export const olderWorldBankFiles = beside('wb-vintage-2025-26')

/** Copies files into a folder, those lines alone whose area code begins so: the embedded database takes minutes for all. */
export function excerpt(files: string, folder: string, letters: string, wanted = (_name: string) => true): string {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(files).filter(wanted)) {
    if (name.endsWith('.json')) copyFileSync(join(files, name), join(folder, name))
    if (!name.endsWith('.csv')) continue
    const [header, ...lines] = readFileSync(join(files, name), 'utf8').split('\n')
    const kept = lines.filter((line) => new RegExp(`,${letters}[A-Z]*,(19|20)\\d\\d,`).test(line))
    writeFileSync(join(folder, name), [header, ...kept, ''].join('\n'))
  }
  return folder
}
