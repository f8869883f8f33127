import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { MalformedSdmx } from '../sdmx/malformed.js'

const some = Type.Optional
const listOf = Type.Array
const cells = listOf(Type.Unknown())
const observations = Type.Record(Type.String(), cells)

const component = Type.Object({
  id: Type.String(),
  keyPosition: some(Type.Integer()),
  values: some(
    listOf(Type.Union([Type.Null(), Type.Object({ id: some(Type.String()), value: some(Type.Unknown()) })])),
  ),
})
const components = some(listOf(component))
const levels = some(
  Type.Object({ dataSet: components, dimensionGroup: components, series: components, observation: components }),
)
const structure = Type.Object({
  links: some(listOf(Type.Object({ urn: some(Type.String()) }))),
  dimensions: levels,
  measures: levels,
  attributes: levels,
})
const dataSet = Type.Object({
  structure: some(Type.Integer()),
  action: some(Type.Enum(['Information', 'Append', 'Replace', 'Delete', 'Merge'])),
  attributes: some(cells),
  dimensionGroupAttributes: some(observations),
  series: some(Type.Record(Type.String(), Type.Object({ attributes: some(cells), observations: some(observations) }))),
  observations: some(observations),
})
// 2.x has a list of structures, 1.0 one; older drafts have no data around.
const data = { structures: some(listOf(structure)), structure: some(structure), dataSets: some(listOf(dataSet)) }
const header = some(Type.Object({ prepared: some(Type.String()) }))
const message = Type.Object({ meta: header, header, data: some(Type.Object(data)), ...data })

/** A component as a structure of SDMX-JSON tells it; where it has values, the data hold indexes of them. */
export type ReadComponent = Static<typeof component>
export type ReadStructure = Static<typeof structure>
export type ReadDataSet = Static<typeof dataSet>
export type ReadMessage = Static<typeof message>

const checked = Compile(message)

/** An object as an SDMX-JSON data message of 1.0 or 2.x, of which what we read is checked. Throws MalformedSdmx with the path of what is not so. */
export function messageOf(value: object): ReadMessage {
  if (checked.Check(value)) return value
  const [fault] = checked.Errors(value)
  throw new MalformedSdmx(String(fault?.instancePath), String(fault?.message), 'a data message of SDMX-JSON')
}
