import { parseArgs } from 'node:util'
import { checkArticles } from '../db/check.js'
import { codeListsIn } from '../db/code-lists.js'
import { distribute } from '../db/distribute.js'
import { load } from '../db/load.js'
import type { Loaded } from '../db/load-release.js'
import { migrate } from '../db/migrate.js'
import { type Database, openDatabase } from '../db/open.js'
import { prepare, preparedFolder, releaseFoldersIn } from '../db/prepare.js'
import { releaseFigures } from '../db/release-figures.js'
import { releaseIn } from '../db/release-file.js'
import { type ImportWords, importOptions } from './commands/import-options.js'
import { type Config, configOf, version } from './config.js'
import { catalogueOf } from './model/catalogue.js'
import { counted } from './model/counted.js'
import { withDeclarations } from './model/declarations.js'
import { limits } from './model/limits.js'
import { editionNow } from './queries/edition.js'
import { releaseAudit } from './queries/release-audit.js'
import { serveUntilSignal } from './server.js'

/** What `redriver help` says. */
export const usage = `redriver ${version}

  redriver serve                       answer over HTTP (also: npm start)
  redriver migrate [--distribute]      bring the tables to the newest form; spread figures over the machines of Citus
  redriver load [<release folder> ...] load releases; without a folder, those that are shipped
  redriver import <file, folder or URL> make a release of foreign figures and load it
      --format F --source KEY --vintage DAY --map MAPPING --scope append|replace --out FOLDER
      --dry-run --accept-errors N --report FILE
  redriver check [--articles <folder>] prove that every literal stands at its place in its text
  redriver audit <release folder>      hold its figures against each other and what is loaded, before it is
  redriver help                        this page

Settings come from the environment: DATABASE_URL, DATABASE_DIR, ARTICLES_DIR and more; README lists them.`

/** What a command says and how it ends. */
export interface Outcome {
  lines: string[]
  ok: boolean
}

async function withDatabase(config: Config, act: (database: Database) => Promise<Outcome>): Promise<Outcome> {
  const database = await openDatabase({ url: config.DATABASE_URL, dir: config.DATABASE_DIR })
  try {
    return await act(database)
  } finally {
    await database.close()
  }
}

const distributed = {
  done: 'figures are distributed by their series',
  there: 'figures are distributed already',
  nowhere: 'not distributed: this database has no Citus (create extension citus), so all stays on one machine',
}

async function migrated({ writer, kind }: Database, wide: boolean): Promise<Outcome> {
  const applied = await migrate(writer, kind)
  const lines = applied.length > 0 ? applied.map((name) => `applied ${name}`) : ['nothing to do']
  if (!wide) return { lines, ok: true }
  const outcome = await distribute(writer)
  return { lines: [...lines, distributed[outcome]], ok: outcome !== 'nowhere' }
}

function loadedLine({ outcome, release, observations, withdrawn }: Loaded): string {
  const back = withdrawn > 0 ? `, ${withdrawn} taken back` : ''
  return `${outcome} ${release}: ${counted(observations, 'observation')}${back}`
}

// One that is refused keeps none of the others out, and each says what became of it.
async function loaded({ writer, kind }: Database, folders: string[]): Promise<Outcome> {
  await migrate(writer, kind)
  const lists = codeListsIn()
  const told: Outcome = { lines: [], ok: true }
  for (const folder of folders.length > 0 ? folders : releaseFoldersIn()) {
    try {
      const results = await load(writer, lists, [folder])
      told.lines.push(...results.map(loadedLine))
    } catch (error) {
      told.lines.push((error as Error).message)
      told.ok = false
    }
  }
  return told
}

async function checked(config: Config, folder: string | undefined): Promise<Outcome> {
  const articles = folder ?? config.ARTICLES_DIR
  if (articles === undefined)
    return { lines: ['Say where the texts are: --articles <folder>, or ARTICLES_DIR.'], ok: false }
  return checkArticles(articles, releaseFoldersIn())
}

// Against what is loaded; the embedded database, where it is empty, is given what is shipped first.
async function audited(config: Config, folders: string[]): Promise<Outcome> {
  const [folder, ...more] = folders
  if (folder === undefined || more.length > 0)
    return { lines: ['Say which release: redriver audit <release folder>.'], ok: false }
  const { DATABASE_URL: url, DATABASE_DIR: dir } = config
  const database = await openDatabase({ url, dir, begin: preparedFolder })
  try {
    if (database.kind === 'pglite') await prepare(database)
    const { release } = await releaseIn(folder)
    const { lists } = await editionNow(database.reader)
    const codes = catalogueOf(withDeclarations(lists, release.declares === undefined ? [] : [release.declares]))
    const figures = await releaseFigures(folder, codes)
    // A contradiction is something to know, not a fault of the release: sources contradict each other.
    return { lines: await releaseAudit(database.reader, figures, codes, limits), ok: true }
  } finally {
    await database.close()
  }
}

const terminal = { isTerminal: process.stderr.isTTY === true, write: (text: string) => void process.stderr.write(text) }

const ownOptions = {
  import: importOptions,
  migrate: { distribute: { type: 'boolean' } },
  check: { articles: { type: 'string' } },
} as const

type Options = ImportWords & { articles?: string; distribute?: boolean }

const commands: Record<string, (config: Config, words: string[], options: Options) => Promise<Outcome>> = {
  serve: async (config) => {
    await serveUntilSignal(config)
    return { lines: [], ok: true }
  },
  migrate: (config, _words, { distribute: wide = false }) =>
    withDatabase(config, (database) => migrated(database, wide)),
  load: (config, folders) => withDatabase(config, (database) => loaded(database, folders)),
  import: async (config, [path, ...more], options) => {
    if (more.length > 0) return { lines: ['Import one file or folder at a time.'], ok: false }
    // Readers of foreign files are loaded by whoever reads one: of a server they would be a good part.
    const { imported } = await import('./commands/import.js')
    return { lines: await imported(config, path, options, terminal), ok: true }
  },
  check: (config, _words, { articles }) => checked(config, articles),
  audit: (config, folders) => audited(config, folders),
  help: async () => ({ lines: [usage], ok: true }),
}

/** What is wrong with the options of a command line: a command takes its own, each once. */
function strayOption(command: string, names: readonly string[]): string | null {
  const own = Object.keys(ownOptions[command as keyof typeof ownOptions] ?? {})
  const stray = names.find((name) => name !== 'help' && !own.includes(name))
  const told = own.length === 0 ? 'takes no options' : `takes ${own.map((name) => `--${name}`).join(', ')}`
  if (stray !== undefined) return `redriver ${command} has no --${stray}: it ${told}.`
  const twice = names.find((name, i) => names.indexOf(name) < i)
  return twice === undefined ? null : `--${twice} is said twice.`
}

/** Runs a command line. Errors are told as lines, one for each thing that is wrong. */
export async function run(words: string[], environment?: Record<string, string | undefined>): Promise<Outcome> {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: words,
      allowPositionals: true,
      tokens: true,
      options: { ...ownOptions.import, ...ownOptions.migrate, ...ownOptions.check, help: { type: 'boolean' } },
    })
    const { help, ...options } = values
    const [name = 'help', ...rest] = help ? ['help'] : positionals
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) return { lines: [`There is no command "${name}".`, '', usage], ok: false }
    const said = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
    const stray = help ? null : strayOption(name, said)
    if (stray !== null) return { lines: [stray], ok: false }
    return await command(configOf(environment), rest, options)
  } catch (error) {
    return { lines: [(error as Error).message], ok: false }
  }
}
