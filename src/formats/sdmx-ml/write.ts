import type { Face } from '../../model/representation.js'
import type { Table } from '../../model/table.js'
import { tableMessage } from '../sdmx/table-message.js'
import { writeGeneric } from './generic.js'
import { writeStructureSpecific } from './structure-specific.js'

/** A table as structure-specific data of SDMX-ML 2.1; goes on to the last page where no limit was asked. */
export function writeTable(table: Table, face: Face): AsyncGenerator<string> {
  return writeStructureSpecific(tableMessage(table, face))
}

/** A table as generic data of SDMX-ML 2.1. */
export function writeGenericTable(table: Table, face: Face): AsyncGenerator<string> {
  return writeGeneric(tableMessage(table, face))
}
