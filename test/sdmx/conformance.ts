import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import formats from 'ajv-formats'
import { packageRoot } from '../../db/root.js'

const folder = join(packageRoot, '../shared/conformance')
const addFormats = formats as unknown as (ajv: Ajv) => void

const hasXmllint = (() => {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Why there is nothing to hold messages against, or false where there is: for `t.test`'s `skip`. */
export const noSchemas: string | false = existsSync(folder) ? false : 'the schemas of the standards are not at hand'
export const noXmlSchemas: string | false = noSchemas || (hasXmllint ? false : 'xmllint is not at hand')

function jsonFaults(kind: 'data' | 'structure', version: '2.0.0' | '2.1.0') {
  const schema = JSON.parse(readFileSync(join(folder, `sdmx-json-${version}`, `sdmx-json-${kind}-schema.json`), 'utf8'))
  const old = version === '2.0.0'
  const ajv = old
    ? new Ajv({ strict: false, unicodeRegExp: false })
    : (new Ajv2019({ strict: false }) as unknown as Ajv)
  addFormats(ajv)
  if (old) {
    delete schema.$schema
    delete schema.id
  }
  const validate = ajv.compile(schema)
  return (message: unknown) => {
    validate(message)
    return (validate.errors ?? []).map(
      ({ instancePath, message: says, params }) => `${instancePath} ${says} ${JSON.stringify(params)}`,
    )
  }
}

const held = new Map<string, (message: unknown) => string[]>()

/** What is wrong with an SDMX-JSON message by the schema of a version. */
export function schemaFaults(message: unknown, kind: 'data' | 'structure', version: '2.0.0' | '2.1.0'): string[] {
  const name = `${kind} ${version}`
  const faults = held.get(name) ?? jsonFaults(kind, version)
  held.set(name, faults)
  return faults(message)
}

/** What xmllint says of an SDMX-ML 2.1 message; empty: it is valid. */
export function xmlFaults(message: string): string {
  const own = mkdtempSync(join(tmpdir(), 'sdmx-ml-'))
  try {
    writeFileSync(join(own, 'message.xml'), message)
    const schema = join(folder, 'sdmx-ml-2.1-xsd/SDMXMessage.xsd')
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, join(own, 'message.xml')], { stdio: 'pipe' })
    return ''
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr)
  } finally {
    rmSync(own, { recursive: true })
  }
}
