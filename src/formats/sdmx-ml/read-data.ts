import type { SaxesTagNS } from 'saxes'
import { MalformedSdmx } from '../sdmx/malformed.js'
import type { ReadObservation, ReadSet } from '../sdmx/read-observation.js'
import { saidByGroups } from './read-groups.js'
import type { Header } from './read-header.js'
import { attributeOf, componentsOf } from './read-parts.js'

type Values = Record<string, string>

const levels = ['DataSet', 'Group', 'Series', 'Obs'] as const
const isLevel = (name: string): name is (typeof levels)[number] => (levels as readonly string[]).includes(name)

interface Level {
  name: string
  values: Values
  place: string
}

/** Reads the data sets of a data message, generic or structure-specific, fed with its elements; tells each observation when it closes. */
export function dataReader(header: Header, tell: (observation: ReadObservation) => void) {
  const open: Level[] = []
  let groups: Values[] = []
  let set: ReadSet = { structure: null, prepared: null, action: 'Information' }
  let dimensionAtObservation = 'TIME_PERIOD'
  let observed = false
  // Of the open series what its groups say, looked up once.
  let grouped: Values | null = null

  function begin(tag: SaxesTagNS): void {
    const structure = header.structures.get(attributeOf(tag, 'structureRef') ?? '')
    const action = attributeOf(tag, 'action') ?? header.action ?? 'Information'
    set = { structure: structure?.name ?? null, prepared: header.prepared, action: action as ReadSet['action'] }
    dimensionAtObservation = structure?.dimensionAtObservation ?? 'TIME_PERIOD'
    groups = []
    observed = false
  }

  function value(tag: SaxesTagNS, otherwise: string | null, place: string): void {
    const id = attributeOf(tag, 'id') ?? attributeOf(tag, 'concept') ?? otherwise
    const text = attributeOf(tag, 'value')
    if (id === null || text === undefined)
      throw new MalformedSdmx(place, `${tag.local} without ${id === null ? 'id' : 'value'}`, 'both')
    const level = open.at(-1)
    if (level === undefined) throw new MalformedSdmx(place, `${tag.local} outside a DataSet`, 'it in one')
    level.values[id] = text
  }

  function observation(): void {
    const [dataSet = {}, ...inner] = open.map(({ values }) => values)
    const own: Values = Object.assign({}, ...inner)
    const inSeries = inner.length > 1
    const told = (inSeries ? grouped : null) ?? saidByGroups(groups, inSeries ? (inner[0] as Values) : own)
    grouped = inSeries ? told : null
    observed = true
    tell({ set, place: (open.at(-1) as Level).place, values: { ...dataSet, ...told, ...own } })
  }

  return {
    opened(tag: SaxesTagNS, place: string): void {
      if (tag.local === 'DataSet') begin(tag)
      if (tag.local === 'Group' && (observed || open.at(-1)?.name !== 'DataSet'))
        throw new MalformedSdmx(
          place,
          `a Group ${observed ? 'behind observations' : 'outside a DataSet'}`,
          'it in a DataSet, before all it speaks of',
        )
      if (isLevel(tag.local)) open.push({ name: tag.local, values: componentsOf(tag), place })
      else if (tag.local === 'Value') value(tag, null, place)
      else if (tag.local === 'ObsDimension') value(tag, dimensionAtObservation, place)
      else if (tag.local === 'ObsValue') value(tag, 'OBS_VALUE', place)
    },
    closed(name: string): void {
      if (!isLevel(name)) return
      if (name === 'Obs') observation()
      else grouped = null
      const { values } = open.pop() as Level
      if (name === 'Group') groups.push(values)
    },
  }
}
