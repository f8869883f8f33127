#!/usr/bin/env node
import { run } from './commands.js'

// What went well goes to standard output, what did not to standard error, with exit code 1.
const { lines, ok } = await run(process.argv.slice(2))
for (const line of lines) (ok ? console.log : console.error)(line)
if (!ok) process.exitCode = 1
