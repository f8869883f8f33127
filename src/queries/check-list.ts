import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import { type Check, checkColumns } from '../model/check.js'
import { checkWords } from '../model/check-words.js'
import { seriesKeyOf } from '../model/dimensions.js'
import type { Limits } from '../model/limits.js'
import type { Language } from '../model/names.js'
import type { Selection } from '../model/selection.js'
import type { Listing } from '../model/table.js'
import { toldFigure } from '../model/told-figure.js'
import type { Audited } from '../statistics/audit.js'
import { auditOf, claimsOf, isWhole } from './audit.js'
import { type Edition, shortDigest, within } from './edition.js'
import { cutAt } from './memory-page.js'
import { resolved } from './resolve.js'
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
  const { claim, inputs, formula, refused, ...check } = one
  const { value, low, high } = claim.figure
  const told = {
    claim: { ...toldFigure(claim, codes), value, low, high },
    inputs: inputs.map((input) => ({ ...toldFigure(input, codes), value: input.figure.value })),
  }
  return { ...check, explanation: checkWords({ ...check, ...told, formula, refused }, language) }
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
      empty_because: null,
    },
    ...(next === null ? {} : { more: async () => page(all, edition, question, applied, next, size) }),
  }
}

/** The audit: every check of the figures that a selection covers against all that is loaded, as known on a day; contradictions first. Throws TOO_MUCH (413). */
export async function checkList(db: Reader, question: CheckQuestion, limits: Limits): Promise<Listing> {
  const { selection, kinds, verdicts } = question
  return within(db, async (edition) => {
    const codes = resolved(selection, edition)
    const claims = await claimsOf(db, { ...codes, selection }, limits.audited_at_most)
    const among = isWhole(selection) ? 'all' : 'some'
    const checks = await auditOf(db, { claims, among }, selection.as_of, edition.codes, limits.audited_at_most)
    const asked = checks.filter(
      ({ check, verdict }) => (kinds?.includes(check) ?? true) && (verdicts?.includes(verdict) ?? true),
    )
    const applied = {
      ...appliedOf(codes, selection),
      ...(kinds === null ? {} : { check: kinds }),
      ...(verdicts === null ? {} : { verdict: verdicts }),
    }
    const size = selection.limit ?? limits.rows_by_default
    return page(inOrder(asked), edition, question, applied, selection.cursor, size)
  })
}
