import type { Names } from '../../model/names.js'
import { placedFigures } from '../../model/placed.js'
import type { Face } from '../../model/representation.js'
import type { Table } from '../../model/table.js'
import { components } from './components.js'
import { fixedNames } from './fixed-codes.js'
import { type Flow, flows } from './flows.js'
import type { SdmxMessage, SdmxRecord } from './message.js'
import { sdmxRecord } from './record.js'

const allFigures = flows.find(({ topics }) => topics === null) as Flow

// Rows of observations come by series unless another order is asked for, or what is shown is reckoned of them.
const bySeries = ({ measures, meta: { applied } }: Table) =>
  measures === null && ['sort', 'transform', 'aggregate', 'derive'].every((word) => applied[word] === undefined)

const alike = (text: string): Names => ({ en: text, vi: text, zh: text })

/**
 * A table as an SDMX data message of all its pages: by series where its rows come so, else flat. It is prepared when the
 * newest of its releases became known: the same edition gives the same message.
 */
export function tableMessage(table: Table, { language }: Face): SdmxMessage {
  const { labels, indicators, sources } = { labels: {}, indicators: {}, sources: {} } as Pick<
    Table,
    'labels' | 'indicators' | 'sources'
  >
  async function* pages(): AsyncGenerator<SdmxRecord[]> {
    for (let page: Table | undefined = table; page !== undefined; page = await page.more?.()) {
      Object.assign(labels, page.labels)
      Object.assign(indicators, page.indicators)
      Object.assign(sources, page.sources)
      yield placedFigures(page.rows, page.measures).map((placed) => sdmxRecord(placed, indicators, language))
    }
  }
  return {
    id: `${table.name}-${table.meta.edition}`,
    prepared: `${table.newest}T00:00:00Z`,
    flow: allFigures,
    language,
    dimensionAtObservation: bySeries(table) ? 'TIME_PERIOD' : 'AllDimensions',
    components,
    nameOf: (component, code) => {
      const title = component === 'SOURCE' ? sources[code]?.title : undefined
      const names = labels[code] ?? indicators[code]?.names
      return title === undefined ? (fixedNames(component, code) ?? names) : alike(title)
    },
    sets: [{ action: 'Information', pages: pages() }],
  }
}
