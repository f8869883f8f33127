import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import { type Check, checkColumns } from '../model/check.js'
import { type CheckedFigure, checkWords } from '../model/check-words.js'
import { seriesKeyOf } from '../model/dimensions.js'
import type { Limits } from '../model/limits.js'
import { namedWord } from '../model/named-word.js'
import type { Language } from '../model/names.js'
import type { Selection } from '../model/selection.js'
import type { Source } from '../model/source.js'
import type { Stated } from '../model/stated.js'
import type { Listing, Meta } from '../model/table.js'
import { toldFigure } from '../model/told-figure.js'
import type { Audited } from '../statistics/audit.js'
import { auditOf, type Claims } from './audit.js'
import { auditHeld } from './audit-held.js'
import { drawn, refuseMany } from './drawn.js'
import { type Edition, shortDigest, within } from './edition.js'
import { emptiness } from './emptiness.js'
import type { Filter } from './figures.js'
import { filterOf, neighbours } from './ground.js'
import { cutAt } from './memory-page.js'
import { type Codes, resolved } from './resolve.js'
import { appliedOf } from './shape.js'

/** What checks are asked for: those of the selection's figures, of some kinds and verdicts, told in a language. */
export interface CheckQuestion {
  selection: Selection
  kinds: readonly string[] | null
  verdicts: readonly string[] | null
  language: Language
}

/** A check as it is answered. */
export interface ToldCheckRow extends Check {
  explanation: string
}

/** A check with its explanation in a language. */
export function toldCheck(one: Audited, codes: Catalogue, language: Language): ToldCheckRow {
  const { claim, inputs, how, refused, ...check } = one
  const { low, high } = claim.figure
  const told = (stated: Stated): CheckedFigure => {
    const { publisher } = codes.sources.entries.get(stated.figure.source) as Source
    return { ...toldFigure(stated, codes), publisher }
  }
  const name = (word: string) => namedWord(word, codes, language)
  const figures = { claim: { ...told(claim), low, high }, inputs: inputs.map(told) }
  return { ...check, explanation: checkWords({ ...check, ...figures, how, refused, name }, language) }
}

// What contradicts comes first, then what cannot be told, each by series and period.
const order = ['inconsistent', 'cannot_tell', 'consistent']

/** Checks in the order they are answered in. */
export function inOrder(checks: readonly Audited[]): Audited[] {
  const keyed = checks.map((one) => {
    const { claim, verdict, check, figures } = one
    return {
      one,
      key: [order.indexOf(verdict), seriesKeyOf(claim), claim.starts, claim.period, check, ...figures].join('\0'),
    }
  })
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ one }) => one)
}

function page(
  all: Audited[],
  edition: Edition,
  question: CheckQuestion,
  applied: object,
  why: Pick<Meta, 'empty_because' | 'hint'>,
  onto: string | null,
  size: number,
): Listing {
  const { selection, language } = question
  const mark = { edition: shortDigest(edition), question: JSON.stringify(['checks', selection.as_of, applied]) }
  const { begin, end, next } = cutAt(mark, onto, size, all.length)
  return {
    name: 'checks',
    things: all.slice(begin, end).map((one) => toldCheck(one, edition.codes, language)),
    single: false,
    columns: checkColumns,
    meta: {
      edition: shortDigest(edition),
      as_of: selection.as_of,
      total: all.length,
      complete: next === null,
      next,
      applied: { ...applied },
      ...why,
    },
    ...(next === null ? {} : { more: async () => page(all, edition, question, applied, why, next, size) }),
  }
}

/** Whether a selection leaves nothing out but what was not known then. */
function isWhole({ codes, period, from, to, freq, status, latest }: Selection): boolean {
  return [period, from, to, freq, status, latest].every((one) => one === null) && Object.keys(codes).length === 0
}

// An audit may be of all there is: it is counted before it is drawn.
async function counted(db: Reader, filter: Filter, most: number): Promise<Stated[]> {
  await refuseMany(db, filter, most)
  return drawn(db, filter, most)
}

async function claimsOf(db: Reader, codes: Codes, asked: Selection, edition: Edition, most: number): Promise<Claims> {
  const claims = await counted(db, { ...codes, selection: { ...asked, candidates: true } }, most)
  if (isWhole(asked)) return { claims, near: [], ground: null }
  const ground = neighbours(claims, edition.codes)
  return { claims, near: await counted(db, filterOf(ground, asked.as_of), most), ground: [ground] }
}

/** The audit: every check of the figures that a selection covers against all that is loaded, as known on a day; contradictions first. Throws TOO_MUCH (413). */
export async function checkList(db: Reader, question: CheckQuestion, limits: Limits): Promise<Listing> {
  const { selection, kinds, verdicts } = question
  return within(db, async (edition) => {
    const codes = resolved(selection, edition)
    const { period, from, to, freq, status, latest, as_of: asOf } = selection
    const { checks, claims } = await auditHeld(
      edition,
      JSON.stringify([codes, period, from, to, freq, status, latest, asOf, limits.audited_at_most]),
      // Others wait for it too: it goes on when its asker leaves.
      async () => {
        const claims = await claimsOf(db.itself, codes, selection, edition, limits.audited_at_most)
        return { checks: inOrder(await auditOf(db.itself, claims, asOf, edition.codes)), claims: claims.claims.length }
      },
    )
    const asked = checks.filter(
      ({ check, verdict }) => (kinds?.includes(check) ?? true) && (verdicts?.includes(verdict) ?? true),
    )
    const applied = {
      ...appliedOf(codes, selection),
      ...(kinds === null ? {} : { check: kinds }),
      ...(verdicts === null ? {} : { verdict: verdicts }),
    }
    const size = selection.limit ?? limits.rows_by_default
    // Figures without a check leave nothing to say but that.
    const why = claims > 0 ? { empty_because: null } : await emptiness(db, { ...codes, selection })
    return page(asked, edition, question, applied, why, selection.cursor, size)
  })
}
