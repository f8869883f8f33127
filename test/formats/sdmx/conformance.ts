import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { packageRoot } from '../../../db/root.js'

const folder = join(packageRoot, '../shared/conformance')
const schemaOf = (version: string, kind: string) =>
  JSON.parse(readFileSync(join(folder, `sdmx-json-${version}/sdmx-json-${kind}-schema.json`), 'utf8'))

/** Why there is nothing to validate against, where there is not. */
export const noSchemas = existsSync(folder) ? false : 'no ../shared/conformance here'

/** The schema of SDMX-ML 2.1 messages. */
export const mlSchema = join(folder, 'sdmx-ml-2.1-xsd/SDMXMessage.xsd')

type Validator = (message: unknown) => string[]

/**
 * Validators of SDMX-JSON messages of a kind, of 2.0.0 and of 2.1.0, which refuses what 2.0.0 lets pass unseen; each answers
 * what is wrong.
 */
export function jsonValidators(kind: 'data' | 'structure'): Record<string, Validator> {
  const { $schema: _schema, id: _id, ...old } = schemaOf('2.0.0', kind)
  const options = { strict: false, allErrors: true }
  // biome-ignore lint/suspicious/noExplicitAny: the module's default export is typed for CommonJS
  const withFormats = <T>(ajv: T): T => (addFormats as any)(ajv)
  const compiled = {
    '2.0.0': withFormats(new Ajv({ ...options, unicodeRegExp: false })).compile(old),
    '2.1.0': withFormats(new Ajv2019(options)).compile(schemaOf('2.1.0', kind)),
  }
  return Object.fromEntries(
    Object.entries(compiled).map(([version, validate]) => [
      version,
      (message) =>
        validate(message)
          ? []
          : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
    ]),
  )
}
