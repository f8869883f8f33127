import type {
  Artefact,
  Categorisation,
  DataConstraint,
  Dataflow,
  DataStructure,
  Identity,
  ItemScheme,
} from '../../formats/sdmx/artefact.js'
import { components } from '../../formats/sdmx/components.js'
import { agency, dataStructure, type Flow, flows, structureVersion as version } from '../../formats/sdmx/flows.js'
import { topics } from '../../model/indicator.js'
import { topicItems } from './own-codes.js'

const conceptScheme: ItemScheme = {
  ...{ type: 'conceptscheme', agency, id: 'CS_FIGURES', version, partial: false },
  names: { en: 'Concepts of figures', vi: 'Khái niệm của số liệu', zh: '数字的概念' },
  items: components.map(({ id, names }) => ({ id, names })),
}

const categoryScheme: ItemScheme = {
  ...{ type: 'categoryscheme', agency, id: 'CS_TOPICS', version, partial: false },
  names: { en: 'Topics', vi: 'Chủ đề', zh: '主题' },
  items: topicItems,
}

// Those who maintain structures at the top are listed by SDMX, in a scheme whose id and version are fixed.
const agencyScheme: ItemScheme = {
  ...{ type: 'agencyscheme', agency: 'SDMX', id: 'AGENCIES', version: '1.0', partial: true },
  names: { en: 'Agencies', vi: 'Cơ quan', zh: '机构' },
  items: [{ id: agency, names: { en: 'Red River', vi: 'Red River', zh: 'Red River' } }],
}

const structure: DataStructure = {
  ...{ type: 'datastructure', agency, id: dataStructure, version, concepts: conceptScheme, components },
  names: { en: 'Figures', vi: 'Số liệu', zh: '数字' },
}

/** What identifies a flow of ours. */
export function flowIdentity({ id }: Flow): Identity {
  return { type: 'dataflow', agency, id, version }
}

const dataflows = flows.map(
  (flow): Dataflow => ({ ...flowIdentity(flow), type: 'dataflow', names: flow.names, structure }),
)

const categorisations = flows.flatMap((flow) =>
  (flow.topics ?? topics).map(
    (category): Categorisation => ({
      ...{ type: 'categorisation', agency, id: `${flow.id}_${category.toUpperCase()}`, version, names: flow.names },
      ...{ source: flowIdentity(flow), scheme: categoryScheme, category },
    }),
  ),
)

/** What is there of a flow, as long as nobody has looked. */
export function emptyConstraint(flow: Flow): DataConstraint {
  return {
    ...{ type: 'dataconstraint', agency, id: flow.id.replace('DF_', 'DC_'), version, names: flow.names },
    ...{ flow: flowIdentity(flow), codes: {}, time: null, series: 0, observations: 0 },
  }
}

/**
 * The structures that no edition changes: who we are, our flows and their topics, our concepts and how they make observations.
 * Constraints are empty here: what is there is looked up for those that are answered.
 */
export const lastingArtefacts: readonly Artefact[] = [
  ...[agencyScheme, ...dataflows, categoryScheme, ...categorisations, conceptScheme, structure],
  ...flows.map(emptyConstraint),
]
