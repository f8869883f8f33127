import type { Reader } from '../../db/schema.js'
import type { Dimension } from '../model/dimensions.js'
import type { Frequency } from '../model/period.js'
import type { Meta } from '../model/table.js'
import { anyFigure, type Filter } from './figures.js'

/** What a question is beside its filter, as far as it tells where figures would be. */
export interface EmptyQuestion {
  /** The names it has for the dimensions of a series. */
  names?: Readonly<Record<string, Dimension>>
  /** The currencies that it could convert from, where it could: it asks for amounts in another. */
  currencies?: readonly string[]
  /** The frequency that it puts figures together to: the filter's are those it puts together. */
  coarse?: Frequency
}

type Hint = [applies: () => Promise<boolean>, hint: string]

async function reversedHint(db: Reader, open: Filter, names: Record<string, Dimension>): Promise<string | undefined> {
  const { reporter, partner } = open
  const reversed = { ...open, reporter: partner, partner: reporter }
  const pair = reporter?.length && partner?.length ? await anyFigure(db, reversed, false) : undefined
  if (pair === undefined) return undefined
  const nameOf = (wanted: Dimension) => Object.keys(names).find((name) => names[name] === wanted)
  return `The reversed pair has figures: ${nameOf('reporter')}=${pair.reporter}&${nameOf('partner')}=${pair.partner}.`
}

async function hintOf(
  db: Reader,
  filter: Filter,
  { names = { reporter: 'reporter', partner: 'partner' }, currencies = [], coarse }: EmptyQuestion,
): Promise<string | undefined> {
  const { unit, selection } = filter
  const open = { ...filter, selection: { ...selection, as_of: null, period: null, from: null, to: null, status: null } }
  const has = async (other: Filter) => (await anyFigure(db, other, false)) !== undefined
  const anyFreq = { ...open, selection: { ...open.selection, freq: null } }
  const without = coarse === undefined ? 'freq' : 'freq and aggregate'
  const hints: Hint[] = [
    [async () => selection.freq !== null && has(anyFreq), `Another frequency has figures: ask without ${without}.`],
    [
      async () => currencies.length > 0 && has({ ...open, unit: [...currencies] }),
      'Another currency has figures: with derive=true they are converted where a rate of their period is loaded.',
    ],
    [
      async () => unit !== undefined && has({ ...open, unit: undefined }),
      'Another unit has figures: /v1/series tells which.',
    ],
  ]
  const reversed = await reversedHint(db, open, names)
  if (reversed !== undefined) return reversed
  for (const [applies, hint] of hints) if (await applies()) return hint
  return undefined
}

/** Why a question whose codes are all known has no figures, and where some would be. */
export async function emptiness(
  db: Reader,
  filter: Filter,
  question: EmptyQuestion = {},
): Promise<Pick<Meta, 'empty_because' | 'hint'>> {
  const { selection } = filter
  const { coarse } = question
  const later = { ...filter, selection: { ...selection, as_of: null } }
  if (selection.as_of !== null && (await anyFigure(db, later, true))) return { empty_because: 'not_known_yet' }
  if (await anyFigure(db, filter, false)) return { empty_because: 'outside_coverage' }
  // What is stated of the frequency itself is not put together of anything.
  if (coarse !== undefined && (await anyFigure(db, { ...filter, selection: { ...selection, freq: [coarse] } }, false)))
    return {
      empty_because: 'outside_coverage',
      hint: `Figures of frequency ${coarse} are stated: ask without aggregate.`,
    }
  const hint = await hintOf(db, filter, question)
  return { empty_because: 'no_such_series', ...(hint === undefined ? {} : { hint }) }
}
