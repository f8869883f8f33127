import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { type Mapping, mappingSchema } from '../../src/model/import/mapping.js'
import { nearest } from '../../src/model/nearest.js'
import { packageRoot } from '../root.js'
import { ImportRefused } from './import-refused.js'

const shippedFolder = join(packageRoot, 'db/mappings')

/** The names of the mappings that are shipped. */
export function shippedMappings(folder = shippedFolder): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'))
    .sort()
}

function fileOf(word: string): string {
  // A folder of that name is none.
  if (statSync(word, { throwIfNoEntry: false })?.isFile()) return word
  const shipped = shippedMappings()
  if (shipped.includes(word)) return join(shippedFolder, `${word}.yaml`)
  const meant = nearest(word, shipped)
  throw new ImportRefused(
    `"${word}" is neither a file nor a mapping that is shipped${meant === undefined ? '' : `; perhaps ${meant}`}. Shipped are ${shipped.join(', ')}.`,
  )
}

function patternFaults({ table, figures }: Mapping): string[] {
  const terms = figures.flatMap((figure) => Object.entries(figure))
  const patterns = terms.flatMap(([name, term]) =>
    typeof term === 'object' && 'take' in term && typeof term.take === 'string' ? [[name, term.take] as const] : [],
  )
  const all = [...patterns, ...(table?.wide === undefined ? [] : [['table/wide', table.wide] as const])]
  return all.flatMap(([name, pattern]) => {
    try {
      new RegExp(pattern)
      return []
    } catch (error) {
      return [`${name}: ${(error as Error).message}`]
    }
  })
}

type ShapeFault = ReturnType<typeof Value.Errors>[number]

// What a schema says of a mapping as a sentence. Of a choice each side complains, which the choice itself need not repeat.
function shapeFault({ instancePath, keyword, message, params }: ShapeFault): string[] {
  const at = instancePath.slice(1) || 'the mapping'
  if (keyword === 'boolean' || keyword === 'anyOf') return []
  if (keyword === 'additionalProperties')
    return params.additionalProperties.map((name: string) => `${at}: there is no field "${name}"`)
  if (keyword === 'enum') return [`${at}: it must be one of ${params.allowedValues.join(' ')}`]
  return [`${at}: ${message}`]
}

function numberFaults({ numbers: { decimal = '.', thousands = '' } = {} }: Mapping): string[] {
  return decimal === thousands
    ? [`numbers: "${decimal}" cannot stand both for the decimal point and between thousands: say decimal as well`]
    : []
}

/** Reads a mapping: a file of YAML or JSON, or the name of one that is shipped. Throws ImportRefused with every fault in it. */
export function mappingIn(word: string): Mapping {
  const file = fileOf(word)
  const refused = (faults: string[]) => new ImportRefused(faults.map((fault) => `${file}: ${fault}`).join('\n'))
  let read: unknown
  try {
    read = parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw refused([(error as Error).message])
  }
  if (!Value.Check(mappingSchema, read)) {
    throw refused([...new Set(Value.Errors(mappingSchema, read).flatMap(shapeFault))])
  }
  const faults = [...patternFaults(read), ...numberFaults(read)]
  if (faults.length > 0) throw refused(faults)
  return read
}
