import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { packageRoot } from '../db/root.js'

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  module: ts.ModuleKind.NodeNext,
  // So that the package's own name leads to its sources.
  rootDir: packageRoot,
  outDir: join(packageRoot, 'dist'),
  noEmit: true,
  skipLibCheck: true,
}

/** What a TypeScript program says that uses this package: what is wrong with its types, and the lines it prints. */
export async function programSays(text: string): Promise<{ faults: string[]; lines: string[] }> {
  const folder = join(packageRoot, '.tap', `program-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    const source = join(folder, 'program.mts')
    const compiled = join(folder, 'program.mjs')
    writeFileSync(source, text)
    writeFileSync(compiled, ts.transpileModule(text, { compilerOptions: options, fileName: source }).outputText)
    const faults = ts.getPreEmitDiagnostics(ts.createProgram([source], options))
    const { stdout } = await promisify(execFile)(process.execPath, [compiled])
    return {
      faults: faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      lines: stdout.trim().split('\n'),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
