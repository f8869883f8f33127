import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import type { Catalogue } from '../model/catalogue.js'
import { cursorOf, keysAfter } from '../model/cursor.js'
import { allProducts, notApplicable } from '../model/dimensions.js'
import { figureFields } from '../model/figure.js'
import type { Limits } from '../model/limits.js'
import type { Selection } from '../model/selection.js'
import type { Stated } from '../model/stated.js'
import type { Table } from '../model/table.js'
import { type Basis, placesOf, type View } from '../model/view.js'
import { ordered } from '../model/view-order.js'
import { type ViewRow, viewRows } from '../model/view-rows.js'
import { type Edition, shortDigest, within } from './edition.js'
import { emptiness } from './emptiness.js'
import { chosenFigures, type Filter } from './figures.js'
import { type Codes, resolved } from './resolve.js'
import { appliedOf, figureOf, surroundings } from './shape.js'

/** What a view is asked: the selection, and which of a ranking's lists. */
export interface ViewQuestion extends Basis {
  selection: Selection
}

function provincesOf(countries: string[] | undefined, codes: Catalogue): string[] {
  const within = new Set<string | null>(countries)
  const provinces = [...codes.areas.entries.values()].filter(
    (area) => area.kind === 'province' && within.has(area.parent),
  )
  return provinces.map(({ code }) => code)
}

// A ranking takes one kind of area: countries beside countries, provinces beside provinces.
function rankedCodes(view: View, codes: Codes, catalogue: Catalogue): Partial<Filter> {
  const { reporter, partner, area, host, origin } = codes
  const asked = { reporter: reporter ?? area ?? host, partner: partner ?? origin }
  if (view.ranked === null) return view.keys.partner === undefined ? { ...asked, partner: [notApplicable] } : asked
  const dimension = view.keys[view.ranked]
  if (view.keys.province !== undefined && dimension === 'partner')
    return { ...asked, partner: provincesOf(asked.partner, catalogue) }
  if (view.keys.province !== undefined) return { ...asked, reporter: provincesOf(asked.reporter, catalogue) }
  const countries = [...catalogue.areas.entries.values()]
    .filter(({ kind }) => kind === 'country')
    .map(({ code }) => code)
  return { ...asked, partner: asked.partner?.filter((code) => countries.includes(code)) ?? countries }
}

function currencies(asked: string[] | undefined, codes: Catalogue): string[] {
  for (const unit of asked ?? []) {
    if (codes.units.entries.get(unit)?.kind === 'currency') continue
    throw new Problem('UNKNOWN_CODE', {
      detail: `unit has ${unit}, which is no currency; here it says in which currency amounts are answered.`,
      param: 'unit',
      hint: 'Rates, shares and ranks are answered in their own unit beside it.',
    })
  }
  return asked ?? ['USD']
}

async function figuresOf(db: Reader, filter: Filter, most: number): Promise<Stated[]> {
  const figures = await chosenFigures(db, filter, ['reporter', 'partner', 'freq'])
    .limit(most + 1)
    .execute()
  if (figures.length <= most) return figures.map((row) => ({ ...row, figure: figureOf(row) }))
  throw new Problem('TOO_MUCH', {
    detail: `This question draws on more than ${most} figures, the most for one answer.`,
    hint: 'Ask for fewer areas or periods at a time, or page through /v1/observations.',
  })
}

interface Answer {
  view: View
  edition: Edition
  applied: Record<string, unknown>
  rows: ViewRow[]
  why: Pick<Table['meta'], 'empty_because' | 'hint'>
  selection: Selection
  size: number
}

function keysOf(view: View, row: ViewRow | undefined): string[] {
  const told = Object.keys(row?.key ?? {})
  const named = [...Object.keys(view.keys), 'period', ...(view.tellsBasis ? ['by', 'basis'] : [])]
  return [...named, ...told.filter((key) => !named.includes(key))]
}

const isPlace = ([place, ...rest]: (string | number)[]) =>
  Number.isInteger(place) && Number(place) > 0 && rest.length === 0

function page(answer: Answer, onto: string | null): Table {
  const { view, edition, applied, rows, why, selection, size } = answer
  const mark = { edition: shortDigest(edition), question: JSON.stringify([view.endpoint, selection.as_of, applied]) }
  const begin = onto === null ? 0 : Number(keysAfter(onto, mark, isPlace)[0])
  const shown = rows.slice(begin, begin + size)
  const next = begin + size < rows.length ? cursorOf(mark, [begin + size]) : null
  const { edition: short, ...beside } = surroundings(shown, edition, selection.as_of)
  return {
    name: view.endpoint.replace('/', '-'),
    keys: keysOf(view, rows[0]),
    measures: [...view.measures],
    fields: figureFields,
    rows: shown.map(({ key, figures }) => ({ key, figures })),
    meta: {
      edition: short,
      as_of: selection.as_of,
      total: rows.length,
      complete: next === null,
      next,
      applied,
      ...why,
    },
    ...beside,
    whole: null,
    more: next === null ? null : async () => page(answer, next),
  }
}

/** What a typed endpoint answers. Throws TOO_MUCH (413) where more figures would be drawn on than the limit. */
export async function viewTable(
  db: Reader,
  view: View,
  { selection, by, basis }: ViewQuestion,
  limits: Limits,
): Promise<Table> {
  return within(db, async (edition) => {
    const codes = resolved(selection, edition)
    const places = placesOf(view, { by, basis }, edition.codes)
    const units = currencies(codes.unit, edition.codes)
    const others = [...edition.codes.units.entries.values()]
      .filter(({ kind }) => kind !== 'currency')
      .map(({ code }) => code)
    const filter: Filter = {
      ...rankedCodes(view, codes, edition.codes),
      indicator: [...places.keys()],
      product: [allProducts, notApplicable],
      unit: [...units, ...others],
      source: codes.source,
      selection,
    }
    const telling = { units, freq: (selection.freq?.length ?? 0) > 1, source: selection.candidates }
    const figures = await figuresOf(db, filter, limits.ranked_at_most)
    const rows = ordered(view, viewRows(view, figures, places, edition.codes, telling), selection.sort)
    const applied = {
      ...appliedOf(codes, selection),
      ...(by === null ? {} : { by }),
      ...(basis === null ? {} : { basis }),
      ...(view.keys.province === undefined ? {} : { side: view.keys.province }),
    }
    const why = rows.length > 0 ? { empty_because: null } : await emptiness(db, filter, view.keys)
    return page(
      { view, edition, applied, rows, why, selection, size: selection.limit ?? limits.rows_by_default },
      selection.cursor,
    )
  })
}
