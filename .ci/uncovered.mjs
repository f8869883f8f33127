// Usage: node .ci/uncovered.mjs <coverage-final.json> <folder of V8 coverage>. Lists what no run has reached, a line a place,
// and exits with 1 where a file was never loaded at all: a report of what was loaded cannot know it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [report, folder] = process.argv.slice(2)

function unreached({ statementMap, s, fnMap, f, branchMap, b }) {
  const lines = Object.keys(s).filter((id) => s[id] === 0)
  const functions = Object.keys(f).filter((id) => f[id] === 0)
  const branches = Object.keys(b).flatMap((id) => b[id].flatMap((hits, at) => (hits === 0 ? [[id, at]] : [])))
  return [
    ...functions.map((id) => [fnMap[id].loc.start.line, `function ${fnMap[id].name} is never called`]),
    ...branches.map(([id, at]) => [branchMap[id].locations[at].start.line, 'branch is never taken']),
    ...lines.map((id) => [statementMap[id].start.line, 'line is never run']),
  ].sort(([one], [other]) => one - other)
}

const files = existsSync(report) ? Object.values(JSON.parse(readFileSync(report, 'utf8'))) : []
for (const file of files)
  for (const [line, what] of unreached(file)) console.log(`${relative('.', file.path)}:${line} ${what}`)

const loaded = new Set(
  readdirSync(folder).flatMap((name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')).result.map(({ url }) => url),
  ),
)
// A file of types alone compiles to nothing that could be run.
const runs = (path) =>
  readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^#!.*$|^export \{\};$/gm, '')
    .trim() !== ''
const compiled = ['dist/src', 'dist/db']
  .filter((room) => existsSync(room))
  .flatMap((room) => readdirSync(room, { recursive: true }).map((name) => join(room, name)))
const never = compiled.filter(
  (path) => path.endsWith('.js') && runs(path) && !loaded.has(pathToFileURL(resolve(path)).href),
)
for (const path of never) console.log(`${path.replace(/^dist\//, '').replace(/\.js$/, '.ts')} is never loaded`)
process.exitCode = never.length > 0 || compiled.length === 0 ? 1 : 0
