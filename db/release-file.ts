import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { lastDayOf } from '../src/model/period.js'
import { certainties, type Release, scopes } from '../src/model/release.js'
import { declarationsSchema } from './declaration-faults.js'
import { type PlacedFault, ReleaseRefused } from './refusal.js'

const ReleaseJson = Type.Object(
  {
    source: Type.String({ pattern: '^[a-z0-9-]{1,60}$' }),
    vintage: Type.String(),
    vintage_certainty: Type.Enum([...certainties]),
    scope: Type.Enum([...scopes]),
    text: Type.Union([
      Type.Null(),
      Type.Object({ file: Type.String(), sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
    ]),
    withdrawals: Type.Array(Type.Object({ figure: Type.String(), reason: Type.String({ minLength: 1 }) })),
    notes: Type.Array(Type.String()),
    declares: Type.Optional(declarationsSchema),
  },
  { additionalProperties: false },
)

/** A release folder as opened: what release.json says, the day it counts from, and the digest of both its files. */
export interface ReleaseFolder {
  folder: string
  release: Release
  known: string
  digest: string
}

function refused(folder: string, column: string, wrong: string, expected: string): ReleaseRefused {
  return new ReleaseRefused(folder, [{ file: join(folder, 'release.json'), line: null, column, wrong, expected }])
}

function releaseOf(folder: string, bytes: Buffer): Release {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw refused(folder, 'the file', (error as Error).message, 'JSON in UTF-8')
  }
  if (Value.Check(ReleaseJson, json)) return json as Static<typeof ReleaseJson> & Release
  const faults = Value.Errors(ReleaseJson, json).map(
    ({ instancePath, message }): PlacedFault => ({
      file: join(folder, 'release.json'),
      line: null,
      column: instancePath.slice(1) || 'the file',
      wrong: message,
      expected: 'release.json as CONTRIBUTING.md tells it',
    }),
  )
  throw new ReleaseRefused(folder, faults)
}

async function reading<T>(folder: string, name: string, act: (file: string) => Promise<T>): Promise<T> {
  const file = join(folder, name)
  try {
    return await act(file)
  } catch (error) {
    const wrong = `cannot be read (${(error as NodeJS.ErrnoException).code})`
    const expected = 'a release folder with release.json and observations.csv'
    throw new ReleaseRefused(folder, [{ file, line: null, column: 'the file', wrong, expected }])
  }
}

/** Opens a release folder; throws ReleaseRefused where a file is missing or release.json is not as it should be. */
export async function releaseIn(folder: string): Promise<ReleaseFolder> {
  const bytes = await reading(folder, 'release.json', (file) => readFile(file))
  const release = releaseOf(folder, bytes)
  const known = lastDayOf(release.vintage)
  if (known === null)
    throw refused(
      folder,
      'vintage',
      `"${release.vintage}" is no day`,
      'a day, or a month, quarter or year, as 2025-07-10 or 2025-05',
    )
  const digest = createHash('sha256').update(bytes)
  // In pieces: the observations of a data set may be more than memory holds.
  await reading(folder, 'observations.csv', async (file) => {
    for await (const piece of createReadStream(file)) digest.update(piece)
  })
  return { folder, release, known, digest: digest.digest('hex') }
}
