import type { Transaction } from 'kysely'
import { type CodeLists, catalogueOf } from '../src/model/catalogue.js'
import { type Declarations, withDeclarations } from '../src/model/declarations.js'
import { declarationFaults } from './declaration-faults.js'
import type { PlacedFault } from './refusal.js'
import type { ReleaseFolder } from './release-file.js'
import type { Schema } from './schema.js'

/** What a release brings along, and whose it is. */
export interface Brought {
  source: string
  known: string
  declares: Declarations
}

/** What the loaded releases bring along. */
export async function declaredIn(transaction: Transaction<Schema>): Promise<Brought[]> {
  const rows = await transaction.selectFrom('release').select(['document', 'known']).execute()
  return rows.flatMap(({ document: { source, declares }, known }) =>
    declares === undefined ? [] : [{ source, known, declares }],
  )
}

/** What one that is not loaded yet brings along. */
export function broughtBy(opened: ReleaseFolder | null): Brought[] {
  const declares = opened?.release.declares
  return opened === null || declares === undefined
    ? []
    : [{ source: opened.release.source, known: opened.known, declares }]
}

const inOrder = (brought: readonly Brought[]) =>
  [...brought]
    .sort((a, b) => (`${a.known} ${a.source}` < `${b.known} ${b.source}` ? -1 : 1))
    .map(({ declares }) => declares)

/** Code lists with what releases bring along, in the order of their vintages, so that it does not matter which was loaded first. */
export const listsWith = (lists: CodeLists, brought: readonly Brought[]): CodeLists =>
  withDeclarations(lists, inOrder(brought))

const saidOf = ({
  names: _names,
  definitions: _definitions,
  units: _units,
  ...facts
}: Declarations['indicators'][number]) => JSON.stringify(facts)

/** What is wrong with what a release brings along: codes that are nowhere, an indicator that another source has told otherwise. */
export function broughtFaults(
  { folder, release }: ReleaseFolder,
  lists: CodeLists,
  others: readonly Brought[],
): PlacedFault[] {
  const { source, declares } = release
  if (declares === undefined) return []
  const foreign = new Map(
    others
      .filter((other) => other.source !== source)
      .flatMap((other) => other.declares.indicators.map((one) => [one.code, { ...one, by: other.source }] as const)),
  )
  const twofold = declares.indicators.flatMap((one) => {
    const { by, ...other } = foreign.get(one.code) ?? { by: '', ...one }
    return saidOf(other) === saidOf(one)
      ? []
      : [{ column: 'declares', wrong: `${one.code} is another indicator of ${by}`, expected: 'a code of its own' }]
  })
  const faults = [...declarationFaults(declares, catalogueOf(lists)), ...twofold]
  return faults.map((fault) => ({ file: `${folder}/release.json`, line: null, ...fault }))
}
