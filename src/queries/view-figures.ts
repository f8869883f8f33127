import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { SeriesDimensions } from '../model/dimensions.js'
import { withoutTime } from '../model/in-time.js'
import type { Frequency } from '../model/period.js'
import type { Selection } from '../model/selection.js'
import { type AtHand, atHandOf, type Stated } from '../model/stated.js'
import { chosen } from '../statistics/chosen.js'
import { drawn } from './drawn.js'
import type { Filter } from './figures.js'
import { inCurrencies } from './in-currencies.js'
import { viewAggregated } from './view-aggregated.js'

/** The figures that a view is made of. */
export interface ViewFigures {
  shown: readonly Stated[]
  /** What was put together or converted, of every source and time: others may be reckoned of it. */
  atHand: AtHand | undefined
  /** Where they were put together: the frequency, and those they were put together of. */
  put: { coarse: Frequency; finer: Frequency[] } | null
  /** Whether they are of all time, not only of the periods asked for. */
  ofAllTime: boolean
}

interface Asked {
  filter: Filter & { indicator: string[] }
  selection: Selection
  /** The currencies that amounts are to be transformed in; null: those they are stated in. */
  currencies: readonly string[] | null
}

const nothing = () => false

async function atFrequency(db: Reader, { filter, selection, currencies }: Asked, codes: Catalogue, most: number) {
  if (selection.aggregate !== null) {
    const { figures, all, together, coarse, finer } = await viewAggregated(db, filter, selection, codes, most)
    const instead = ({ indicator, freq }: SeriesDimensions) => together.has(indicator) && freq === coarse
    return { shown: figures, all, instead, put: { coarse, finer } }
  }
  if (currencies === null) {
    const shown = await drawn(db, filter, most, ['reporter', 'partner', 'freq'])
    return { shown, all: null, instead: nothing, put: null }
  }
  const all = await drawn(
    db,
    { ...filter, selection: { ...withoutTime(selection), status: null, candidates: true } },
    most,
  )
  return { shown: selection.candidates ? all : chosen(all, codes), all, instead: nothing, put: null }
}

/** The figures of a view as they are stated, put together, or in the currencies they are to be transformed in. Throws NOT_DERIVABLE (400), TOO_MUCH (413). */
export async function viewFigures(db: Reader, asked: Asked, codes: Catalogue, most: number): Promise<ViewFigures> {
  const { currencies, selection } = asked
  const { shown, all, instead, put } = await atFrequency(db, asked, codes, most)
  const ofAllTime = selection.derive || all !== null
  if (all === null || currencies === null)
    return { shown, atHand: all === null ? undefined : atHandOf(all, instead), put, ofAllTime }
  const { as_of: asOf, candidates } = selection
  return {
    shown: await inCurrencies(db, shown, currencies, { all: candidates, asOf, codes }),
    atHand: atHandOf(await inCurrencies(db, all, currencies, { all: true, asOf, codes }), instead),
    ...{ put, ofAllTime },
  }
}
