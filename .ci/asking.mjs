// Prints the compiled tests that open a database, directly or through what they import: the others would only say on
// PostgreSQL what they have said already.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

const opens = new Set(['dist/db/open.js', 'dist/src/server.js', 'dist/src/commands.js'])
const seen = new Map()

function reaches(file) {
  if (opens.has(file)) return true
  // Texts that are tested may name files that are none.
  if (seen.has(file) || !existsSync(file)) return seen.get(file) ?? false
  seen.set(file, false)
  const text = readFileSync(file, 'utf8')
  const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.js)'/g)].map(([, to]) =>
    posix.join(posix.dirname(file), to),
  )
  const found = targets.some(reaches)
  seen.set(file, found)
  return found
}

const tests = readdirSync('dist/test', { recursive: true })
  .filter((name) => name.endsWith('.test.js'))
  .map((name) => posix.join('dist/test', name))
console.log(tests.filter((file) => reaches(file) || readFileSync(file, 'utf8').includes('TEST_DATABASE_URL')).join('\n'))
