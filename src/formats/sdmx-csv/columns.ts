import type { Component } from '../sdmx/components.js'
import type { SdmxAction, SdmxMessage, SdmxRecord } from '../sdmx/message.js'
import { periodAt } from '../sdmx/time-period.js'
import { flowName } from '../sdmx/urn.js'
import type { CsvStyle } from './style.js'

type Cell = string | number | boolean | undefined

/** A column of SDMX-CSV: its name in the header, and what stands in it for an observation of a data set. */
export interface Column {
  head: string
  cell(record: SdmxRecord, action: SdmxAction): Cell
}

const letters: Record<SdmxAction, string> = { Information: 'I', Append: 'A', Replace: 'R', Delete: 'D' }

function structureColumns({ flow, language }: SdmxMessage, { version, labels }: CsvStyle): Column[] {
  const id = labels === 'both' ? `${flowName(flow)}: ${flow.names[language]}` : flowName(flow)
  if (version === '1.0.0') return [{ head: 'DATAFLOW', cell: () => id }]
  return [
    { head: 'STRUCTURE', cell: () => 'dataflow' },
    { head: 'STRUCTURE_ID', cell: () => id },
    ...(labels === 'name' ? [{ head: 'STRUCTURE_NAME', cell: () => flow.names[language] }] : []),
    { head: 'ACTION', cell: (_record, action) => letters[action] },
  ]
}

function keyColumns({ components }: SdmxMessage, { version, keys }: CsvStyle): Column[] {
  if (version === '1.0.0') return []
  const keyOf = (roles: string[]) => {
    const parts = components.filter(({ role }) => roles.includes(role))
    return (record: SdmxRecord) => parts.map(({ id }) => record[id]).join('.')
  }
  return [
    ...(keys === 'series' || keys === 'both' ? [{ head: 'SERIES_KEY', cell: keyOf(['dimension']) }] : []),
    ...(keys === 'obs' || keys === 'both' ? [{ head: 'OBS_KEY', cell: keyOf(['dimension', 'time']) }] : []),
  ]
}

function componentColumns({ id, role, names, codelist }: Component, message: SdmxMessage, style: CsvStyle): Column[] {
  const { language } = message
  const code = (record: SdmxRecord): Cell =>
    role === 'time' && style.timeFormat === 'normalized'
      ? (periodAt(String(record[id]))?.ends ?? record[id])
      : record[id]
  const nameOf = (record: SdmxRecord): string | undefined =>
    codelist === null || record[id] === undefined ? undefined : message.nameOf(id, String(record[id]))?.[language]
  if (style.labels === 'id') return [{ head: id, cell: code }]
  if (style.labels === 'name')
    return [
      { head: id, cell: code },
      { head: names[language], cell: nameOf },
    ]
  const both = (record: SdmxRecord): Cell => {
    const name = nameOf(record)
    return name === undefined ? code(record) : `${code(record)}: ${name}`
  }
  return [{ head: `${id}: ${names[language]}`, cell: both }]
}

/** The columns of a message, in the order of the standard: its structure, its keys, then the components. */
export function columnsOf(message: SdmxMessage, style: CsvStyle): Column[] {
  return [
    ...structureColumns(message, style),
    ...keyColumns(message, style),
    ...message.components.flatMap((component) => componentColumns(component, message, style)),
  ]
}
