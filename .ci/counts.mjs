// Usage: node .ci/counts.mjs <tap file> <exit status of tap>. Prints "passed failed skipped" as tap itself has counted them.
import { existsSync, readFileSync } from 'node:fs'

const [file, status] = process.argv.slice(2)
const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
const total = text.match(/^# \{.*\}$/gm)?.at(-1) ?? ''
const count = (word) => Number(new RegExp(`\\b${word}: (\\d+)`).exec(total)?.[1] ?? 0)

const passed = count('pass')
const failed = count('fail')
if (passed + failed === 0) console.error('no test was run')
// A run that ended badly without a failed assertion, or in which none ran, is a failure all the same.
const silent = status !== '0' || passed === 0 ? 1 : 0
console.log(passed, Math.max(failed, silent), count('skip') + count('todo'))
