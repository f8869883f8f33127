import { components } from '../sdmx/components.js'
import { MalformedSdmx } from '../sdmx/malformed.js'

/** What the cells of a column are: the text of a component, or something of the row itself. */
export interface ReadColumn {
  at: number
  id: string
  /** Whether its cells may hold a name behind the code. */
  labelled: boolean
}

const told = ['STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'DATAFLOW', 'ACTION', 'SERIES_KEY', 'OBS_KEY']

// Of our own structure we know which components hold free text, which may have a colon in it.
const uncoded = components.filter(({ codelist }) => codelist === null).map(({ id }) => id)

function columnOf(head: string, at: number): ReadColumn {
  const [, id = head, name] = /^([A-Za-z][\w@$-]*)(?:\[.*\])?(?:: (.*))?$/.exec(head) ?? []
  return { at, id, labelled: name !== undefined && !uncoded.includes(id) }
}

/** The columns of SDMX-CSV 1.0 and 2.x by its header, whatever labels and keys it was asked with. Throws MalformedSdmx. */
export function columnsIn(header: readonly string[]): { row: ReadColumn[]; components: ReadColumn[] } {
  const all = header.map(columnOf)
  const row = all.filter(({ id }) => told.includes(id))
  const first = all[0]?.id
  if (first !== 'DATAFLOW' && (first !== 'STRUCTURE' || all[1]?.id !== 'STRUCTURE_ID'))
    throw new MalformedSdmx(
      'line 1',
      `the header begins with ${JSON.stringify(header.slice(0, 2).join())}`,
      'DATAFLOW (1.0) or STRUCTURE,STRUCTURE_ID (2.x), parted by commas',
    )
  // A name then has a column of its own, behind that of the code.
  const named = row.some(({ id }) => id === 'STRUCTURE_NAME')
  const rest = all.slice(row.length).filter((_column, i) => !named || i % 2 === 0)
  const twice = rest.find(({ id }, i) => rest.findIndex((other) => other.id === id) < i)
  if (twice !== undefined) throw new MalformedSdmx('line 1', `${twice.id} has two columns`, 'a column a component')
  return { row, components: rest }
}
