import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { packageRoot } from '../db/root.js'
import { run, usage } from '../src/commands.js'
import { version } from '../src/config.js'
import { seededDatabase } from './database.js'
import { madeRelease } from './db/made-release.js'

t.test('help tells every command', async (t) => {
  for (const words of [[], ['help'], ['load', '--help']]) {
    const { lines, ok } = await run(words, {})
    t.ok(ok)
    t.match(lines[0], `redriver ${version}`)
    for (const command of ['serve', 'migrate', 'load', 'check', 'audit']) t.match(lines[0], `redriver ${command}`)
  }
})

t.test('a command or option that is none is refused', async (t) => {
  const { lines, ok } = await run(['laod'], {})
  t.notOk(ok)
  t.equal(lines[0], 'There is no command "laod".')
  t.equal(lines.at(-1), usage)
  t.notOk((await run(['load', '--force'], {})).ok)
  t.notOk((await run(['constructor'], {})).ok)
})

t.test('a command takes its own options, each once', async (t) => {
  const told = async (...words: string[]) => (await run(words, {})).lines
  t.same(await told('load', '--dry-run'), ['redriver load has no --dry-run: it takes no options.'])
  t.same(await told('check', '--map', 'gdp'), ['redriver check has no --map: it takes --articles.'])
  t.same(await told('import', 'a.csv', '--map', 'gdp', '--map', 'cpi'), ['--map is said twice.'])
})

t.test('the command tells its faults apart from its answers and exits accordingly', async (t) => {
  const redriver = (word: string) => spawnSync(process.execPath, [join(packageRoot, 'dist/src/cli.js'), word])
  const good = redriver('help')
  t.equal(good.status, 0)
  t.match(String(good.stdout), 'redriver serve')
  const bad = redriver('laod')
  t.equal(bad.status, 1)
  t.equal(String(bad.stdout), '')
  t.match(String(bad.stderr), 'There is no command "laod".')
})

t.test('wrong settings are told', async (t) => {
  const { lines, ok } = await run(['migrate'], { PORT: '1e3' })
  t.notOk(ok)
  t.match(lines[0], 'PORT is a whole number')
})

t.test('migrate and load work on a folder and find nothing to do the second time', async (t) => {
  const environment = { DATABASE_DIR: join(t.testdir(), 'figures') }
  t.same(await run(['migrate'], environment), {
    lines: ['0001-figures', '0002-release-edition', '0003-loading', '0004-edition-figures'].map(
      (name) => `applied ${name}`,
    ),
    ok: true,
  })
  t.same(await run(['migrate'], environment), { lines: ['nothing to do'], ok: true })
  const wide = await run(['migrate', '--distribute'], environment)
  t.notOk(wide.ok)
  t.match(wide.lines, ['nothing to do', /^not distributed: this database has no Citus/])
  const first = await run(['load'], environment)
  t.same(first.lines, [
    'loaded techgeekwire-2025~2025-05: 17 observations',
    'loaded vna-2025~2025-07-10: 20 observations',
  ])
  const again = await run(['load', join(packageRoot, 'db/releases/vna-2025/2025-07-10')], environment)
  t.same(again.lines, ['unchanged vna-2025~2025-07-10: 20 observations'])
})

t.test('load says what a release takes back', async (t) => {
  const environment = { DATABASE_DIR: join(t.testdir({}), 'figures') }
  const [january, february] = [{ period: '2024-01' }, { period: '2024-02' }]
  const made = (vintage: string, rows: object[]) =>
    madeRelease(join(t.testdirName, vintage), { vintage, rows, scope: 'replace' })
  const folders = [made('2025-08', [january, february]), made('2025-09', [january])]
  t.same((await run(['load', ...folders], environment)).lines, [
    'loaded vna-2025~2025-08: 2 observations',
    'loaded vna-2025~2025-09: 1 observation, 1 taken back',
  ])
})

t.test('a release that is none is refused with its faults', async (t) => {
  const environment = { DATABASE_DIR: join(t.testdir({ release: {} }), 'figures') }
  const { lines, ok } = await run(['load', join(t.testdirName, 'release')], environment)
  t.notOk(ok)
  t.match(lines[0], 'release.json')
})

t.test('a release that is refused keeps no other out, and all is told', async (t) => {
  const environment = { DATABASE_DIR: join(t.testdir({ bad: {} }), 'figures') }
  const shipped = (release: string) => join(packageRoot, 'db/releases', release)
  const folders = [shipped('vna-2025/2025-07-10'), join(t.testdirName, 'bad'), shipped('techgeekwire-2025/2025-05')]
  const { lines, ok } = await run(['load', ...folders], environment)
  t.notOk(ok)
  t.match(lines, ['loaded vna-2025~2025-07-10: 20 observations', /bad is not loaded:/, /^loaded techgeekwire-2025/])
})

t.test('check says where the literals stand', async (t) => {
  t.same((await run(['check'], {})).ok, false, 'it must be told where the texts are')
  const absent = await run(['check', '--articles', t.testdir()], {})
  t.notOk(absent.ok)
  t.match(absent.lines.join('\n'), 'cannot be read')
  const articles = join(packageRoot, '../shared/articles')
  if (!existsSync(articles)) {
    t.pass('skipped: the texts of the articles are not here')
    return
  }
  const { lines, ok } = await run(['check'], { ARTICLES_DIR: articles })
  t.ok(ok)
  t.match(lines[0], '17 literals stand at their places')
  t.match(lines[1], '20 literals stand at their places')
})

t.test('audit holds a release against what is loaded, and wants one', async (t) => {
  const database = await seededDatabase()
  t.teardown(() => database.close())
  const environment = database.url === undefined ? {} : { DATABASE_URL: database.url }
  const { lines, ok } = await run(['audit', join(packageRoot, 'db/releases/vna-2025/2025-07-10')], environment)
  t.ok(ok, 'a contradiction is told, and is no fault')
  t.match(lines.at(-1), /^20 figures, \d+ checks: 0 inconsistent, \d+ cannot be told, \d+ consistent$/)
  for (const folders of [[], ['one', 'other']])
    t.same(await run(['audit', ...folders], environment), {
      lines: ['Say which release: redriver audit <release folder>.'],
      ok: false,
    })
})
