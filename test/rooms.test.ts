import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import t from 'tap'
import ts from 'typescript'

/**
 * Who may import whom: a room, its open doors, and why. Paths go without `src/` and `.ts`: `model/` is all inside, `*` a part
 * of one word, `type:` a door for `import type` alone. A file's room is the first that it matches; its own room is open to it.
 */
const walls: readonly [room: string, doors: string, because: string][] = [
  [
    'server',
    'config app db/ plugins/away plugins/clients-by plugins/spare-memory plugins/tick-shape errors',
    'the server only brings the parts together and listens',
  ],
  ['app', 'plugins/ routes/ sdmx/ errors type:db/schema', 'the app is a table of contents without logic'],
  ['cli', 'commands', 'the command line says what a command says'],
  [
    'commands',
    'commands/ config server db/ queries/ statistics/ formats/ model/ errors',
    'commands work beside HTTP, not through it',
  ],
  ['commands/', 'config db/ queries/ statistics/ formats/ model/ errors', 'a long command has a room of its own'],
  ['config', 'db/root errors', 'the configuration knows the environment and nothing else'],
  ['errors', '', 'errors are known to all and know nobody'],
  ['model/', 'errors', 'the nouns are pure'],
  ['statistics/', 'model/ errors', 'the arithmetic is pure'],
  ['schemas/', 'model/ formats/names errors', 'schemas say how words look, not what answers them'],
  ['routes/', 'schemas/ model/ queries/ statistics/ formats/ errors', 'a handler goes from words to a face'],
  [
    'queries/',
    'model/ statistics/ errors type:db/schema type:db/question',
    'a query only reads, and never sees a header',
  ],
  ['formats/index', 'formats/ model/ errors', 'the list of formats gathers them and chooses one'],
  ['formats/citations', 'formats/*/ model/ errors', 'the list of the faces of a citation gathers them'],
  ['formats/feeds', 'formats/*/ model/ errors', 'the list of the faces of a feed gathers them'],
  ['formats/table/', 'formats/csv/read formats/* model/ errors', 'a table may be a CSV'],
  ['formats/comtrade/', 'formats/table/read formats/* model/ errors', 'its files are tables'],
  ['formats/world-bank/', 'formats/csv/read formats/table/read formats/* model/ errors', 'its files are tables'],
  ['formats/sdmx-csv/', 'formats/sdmx/ formats/csv/read formats/* model/ errors', 'SDMX-CSV is CSV'],
  ['formats/sdmx-*/', 'formats/sdmx/ formats/* model/ errors', 'the SDMX formats share one structure'],
  ['formats/*/', 'formats/* model/ errors', 'a format never sees a parameter, nor another format'],
  ['formats/', 'model/ errors', 'what formats share knows none of them'],
  [
    'sdmx/',
    'model/ queries/ formats/ schemas/ plugins/problem-of errors type:db/schema',
    'SDMX asks and shows by what is there',
  ],
  ['plugins/', 'schemas/ model/ formats/ errors type:db/schema', 'hooks know no figures and no SQL'],
  ['client/', '', 'the client is generated from openapi.json'],
  ['db/', 'model/ errors formats/*/read', 'data arrives by file, reader, table and release, away from HTTP'],
]

/** Packages, as patterns, that have their rooms. */
const packages: readonly [pattern: string, rooms: string, because: string][] = [
  ['luxon', 'model/period*', 'calendars are met in the period alone'],
  ['kysely', 'queries/ db/', 'SQL is spoken in queries and db alone'],
  ['pg', 'db/', 'db alone knows that there are two databases'],
  ['pg-copy-streams', 'db/copying', 'COPY is met where rows come in'],
  ['@electric-sql/pglite', 'db/', 'db alone knows that there are two databases'],
  [
    'fastify',
    'server app routes/ sdmx/ plugins/ type:formats/index type:formats/negotiated',
    'HTTP ends at the routes',
  ],
  ['@opentelemetry/api', 'plugins/tracing db/question-span', 'what is traced is a request or a question'],
  ['prom-client', 'plugins/*metrics', 'what is measured is told in one form'],
  [
    'node:(?!crypto$).*',
    'server app cli commands commands/ config schemas/ routes/ formats/ sdmx/ plugins/ db/',
    'the pure rooms do no I/O',
  ],
]

const withoutLimit = /^(test\/golden|db\/codes|db\/releases|src\/client)\//
const emptyWords = /(^|-)(utils|helpers|services|managers)(-|$)|^(common|types)$/
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/

type Source = { path: string; imports: { target: string; typesOnly: boolean }[]; habits: Set<string>; lines: number }

const placeOf = (path: string): string => path.replace(/^src\//, '').replace(/\.ts$/, '')

const matchOf = (pattern: string, place: string): string | undefined =>
  new RegExp(`^${pattern.replaceAll('*', '[^/]*')}${pattern.endsWith('/') ? '' : '$'}`).exec(place)?.[0]

const isOpen = (doors: string, place: string, typesOnly: boolean): boolean =>
  doors.split(' ').some((door) => {
    const [, forTypes, pattern = ''] = /^(type:)?(.*)$/.exec(door) ?? []
    return matchOf(pattern, place) !== undefined && (typesOnly || forTypes === undefined)
  })

const environmentRead = (node: ts.Node): boolean => {
  if (!ts.isIdentifier(node) || node.text !== 'env') return false
  const around = [ts.isPropertyAccessExpression, ts.isVariableDeclaration, ts.isImportDeclaration]
  return /\bprocess(\.env|')?$/.test(ts.findAncestor(node, (n) => around.some((is) => is(n)))?.getText() ?? '')
}

/** The imports and habits of a file, by TypeScript's own parser, so that comments and strings deceive nobody. */
const sourceOf = (path: string, text: string): Source => {
  const source: Source = { path, imports: [], habits: new Set(), lines: text.trimEnd().split('\n').length }
  const note = (from: ts.Node | undefined, typesOnly = false): void => {
    if (from === undefined || !ts.isStringLiteral(from)) return
    const target = from.text.startsWith('.')
      ? posix.join(posix.dirname(path), from.text).replace(/\.js$/, '.ts')
      : from.text.replace(/^((@[^/]+\/)?[^/]+).*$/, '$1')
    source.imports.push({ target, typesOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, node.importClause?.isTypeOnly)
    else if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) note(node.arguments[0])
    else if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword)
      source.habits.add('default export')
    else if (ts.isExportSpecifier(node) && node.name.text === 'default') source.habits.add('default export')
    else if (environmentRead(node)) source.habits.add('process.env')
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return source
}

const brokenWalls = ({ path, imports }: Source): string[] => {
  const place = placeOf(path)
  const wall = walls.find(([room]) => matchOf(room, place) !== undefined)
  if (wall === undefined) return [`${path} stands in no room`]
  const [room, doors, because] = wall
  const shut = imports.flatMap(({ target, typesOnly }) => {
    const there = placeOf(target)
    const home = walls.find(([other]) => matchOf(other, there) !== undefined)?.[0]
    const own = home === room && matchOf(room, there) === matchOf(room, place)
    return own || !target.endsWith('.ts') || isOpen(doors, there, typesOnly) ? [] : [target]
  })
  return shut.map((target) => `${path} may not import ${target}: ${because}; it may import ${doors || 'nothing'}`)
}

const strayPackages = ({ path, imports }: Source): string[] =>
  imports.flatMap(({ target, typesOnly }) =>
    packages
      .filter(([pattern, rooms]) => new RegExp(`^${pattern}$`).test(target) && !isOpen(rooms, placeOf(path), typesOnly))
      .map(([, , because]) => `${path} may not import ${target}: ${because}`),
  )

/** Each circle of value imports once, told from where it was entered; types alone make no circle at run time. */
const circles = (sources: readonly Source[]): string[] => {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const left = new Set<string>()
  const walk = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' -> ')]
    if (left.has(path)) return []
    const next = byPath.get(path)?.imports.filter((one) => !one.typesOnly) ?? []
    const found = next.flatMap(({ target }) => walk(target, [...trail, path]))
    left.add(path)
    return found
  }
  return sources.flatMap(({ path }) => walk(path, []))
}

const badNames = ({ path }: Source): string[] =>
  path
    .replace(/(\.test)?\.ts$/, '')
    .split('/')
    .flatMap((word) => [
      ...(kebabCase.test(word) ? [] : [`${path}: ${word} is not in kebab-case`]),
      ...(emptyWords.test(word) ? [`${path}: ${word} says nothing of what is inside`] : []),
    ])

const tooLong = ({ path, lines }: Source): string[] => {
  const most = path.startsWith('test/') ? 250 : 200
  return lines > most && !withoutLimit.test(path) ? [`${path} has ${lines} lines, the wall is ${most}`] : []
}

const defaultExports = ({ path, habits }: Source): string[] => (habits.has('default export') ? [path] : [])

const environmentReaders = ({ path, habits }: Source): string[] =>
  habits.has('process.env') && path !== 'src/config.ts' ? [path] : []

const filesIn = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => posix.join(folder, name))
    .map((path) => sourceOf(path, readFileSync(path, 'utf8')))

const inside = [...filesIn('src'), ...filesIn('db')]
const everywhere = [...inside, ...filesIn('openapi'), ...filesIn('test')]

t.test('rooms import only through their open doors', async (t) => t.same(inside.flatMap(brokenWalls), []))
t.test('packages stay in their rooms', async (t) => t.same(inside.flatMap(strayPackages), []))
t.test('the client needs no package, so that browsers take it as it is', async (t) => {
  const client = inside.filter(({ path }) => path.startsWith('src/client/'))
  t.same(
    [...new Set(client.flatMap(({ imports }) => imports.map(({ target }) => posix.dirname(target))))],
    ['src/client'],
  )
})
t.test('imports go in no circles', async (t) => t.same(circles(everywhere), []))
t.test('the environment is read in config alone', async (t) => t.same(inside.flatMap(environmentReaders), []))
t.test('nothing is exported by default', async (t) => t.same(everywhere.flatMap(defaultExports), []))
t.test('files and folders have kebab-case names that say something', async (t) =>
  t.same(everywhere.flatMap(badNames), []),
)
t.test('files stay short', async (t) => t.same(everywhere.flatMap(tooLong), []))

t.test('a broken rule is told in a sentence', async (t) => {
  const complaint = (rule: (source: Source) => string[], path: string, text: string) =>
    rule(sourceOf(path, text)).join()
  const open = "import { open } from '../../db/open.js'"
  t.match(
    complaint(brokenWalls, 'src/routes/gdp.ts', open),
    /^src\/routes\/gdp.ts may not import db\/open.ts: a handler/,
  )
  t.match(complaint(brokenWalls, 'src/formats/csv/write.ts', "import('../xlsx/write.js')"), /nor another format/)
  t.equal(complaint(brokenWalls, 'src/formats/csv/write.ts', "import '../cell.js'; import './read.js'"), '')
  t.equal(complaint(brokenWalls, 'src/queries/series.ts', "import type { Reader } from '../../db/schema.js'"), '')
  t.match(complaint(brokenWalls, 'src/queries/series.ts', "import { Reader } from '../../db/schema.js'"), /only reads/)
  t.match(complaint(brokenWalls, 'src/model/unit.ts', "type A = import('../../db/schema.js').Area"), /are pure/)
  t.match(complaint(brokenWalls, 'src/model/unit.ts', "export type { Area } from '../routes/areas.js'"), /are pure/)
  t.equal(complaint(brokenWalls, 'db/release-rows.ts', "import { csvRows } from '../src/formats/csv/read.js'"), '')
  t.match(complaint(brokenWalls, 'db/load.ts', "import '../src/formats/csv/write.js'"), /away from HTTP/)
  t.equal(complaint(brokenWalls, 'src/extra.ts', ''), 'src/extra.ts stands in no room')
  t.match(
    complaint(strayPackages, 'src/model/area.ts', "import 'luxon'; import 'node:fs/promises'"),
    /period alone.*no I\/O/,
  )
  t.equal(complaint(strayPackages, 'src/model/cursor.ts', "import { createHash } from 'node:crypto'"), '')
  t.equal(complaint(strayPackages, 'src/formats/index.ts', "import type { FastifyReply } from 'fastify'"), '')
  t.equal(complaint(environmentReaders, 'db/open.ts', '// process.env\nconst home = "process.env"'), '')
  for (const line of ['process.env.HOME', 'const { env } = process', "import { env } from 'node:process'"])
    t.equal(complaint(environmentReaders, 'db/open.ts', line), 'db/open.ts')
  for (const line of ['export default 1', 'export default function a() {}', 'const a = 1; export { a as default }'])
    t.equal(complaint(defaultExports, 'src/app.ts', line), 'src/app.ts')
  t.equal(complaint(defaultExports, 'src/app.ts', 'switch (a) { default: b() }'), '')
  t.match(complaint(badNames, 'src/dateUtils/common.ts', ''), /dateUtils is not in kebab-case.*common says nothing/)
  t.match(complaint(tooLong, 'test/long.test.ts', 'a\n'.repeat(251)), /251 lines, the wall is 250/)
  const ring = [sourceOf('db/a.ts', "import './b.js'"), sourceOf('db/b.ts', "import { a } from './a.js'")]
  t.same(circles(ring), ['db/a.ts -> db/b.ts -> db/a.ts'])
  t.same(circles([sourceOf('db/a.ts', "import type { A } from './a.js'")]), [])
})
