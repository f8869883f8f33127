import type { Amount } from '../model/claim/amount.js'
import { type Finding, subjectOf, type ToldFigure } from '../model/claim/explanation.js'
import type { ValueReading } from '../model/claim/value.js'
import { compare, type Decimal, decimalFrom, scaled } from '../model/decimal.js'
import { allProducts, notApplicable, type SeriesDimensions } from '../model/dimensions.js'
import type { Names } from '../model/names.js'
import { readable } from '../model/readable.js'
import type { Unit } from '../model/unit.js'
import type { FoundSlip } from '../statistics/slips.js'
import type { Judgement } from '../statistics/verdict.js'
import type { CellRow } from './claim-cells.js'
import type { Edition } from './edition.js'
import { labelsOf } from './shape.js'

/** A claim held against its cell. */
export interface JudgedClaim {
  judgement: Judgement<CellRow, ValueReading>
  slip: FoundSlip<CellRow> | null
  /** The other way its value may be read. */
  otherwise: ValueReading | null
}

const nothing: readonly string[] = [notApplicable, allProducts]

/** How a sentence names the cell of some codes: those that apply, by name. */
export function cellName(codes: Omit<SeriesDimensions, 'freq' | 'unit'>, period: string, edition: Edition): Names {
  const { indicator, reporter, partner, product } = codes
  const named = [indicator, reporter, partner, product].filter((code) => !nothing.includes(code))
  const labels = labelsOf(named, edition)
  return subjectOf(
    named.map((code) => labels[code] as Names),
    period,
  )
}

/** A unit of the lists. */
export const unitOf = (code: string, { codes }: Edition) => codes.units.entries.get(code) as Unit

/** A figure of a cell as a sentence tells it; it has a value. `based`: its base is to be told; `more`: digits beyond those that are readable. */
export function toldFigure(row: CellRow, edition: Edition, based = false, more = 0): ToldFigure {
  const publisher = edition.codes.sources.entries.get(row.source)?.publisher as string
  const value = readable(decimalFrom(row.value as number), more)
  const amount = { value, qualifier: row.qualifier, unit: unitOf(row.unit, edition) }
  return {
    subject: cellName(row, row.period, edition),
    amount,
    publisher,
    nature: row.nature,
    base: based ? row.base : null,
  }
}

/** The unit of a reading: what it says, or that of the figure it is held against; null: neither is there. */
export function unitOfReading({ units }: ValueReading, row: CellRow | null): string | null {
  if (units === null) return row?.unit ?? null
  return units.find((code) => code === row?.unit) ?? (units[0] as string)
}

function amountOf(reading: ValueReading, row: CellRow, edition: Edition): Amount {
  const unit = unitOf(unitOfReading(reading, row) as string, edition)
  return { value: reading.value, qualifier: reading.qualifier, unit }
}

// "Over 250" of 260.65: true of its side, though the claim's last digit says 250 to 260. Both words speak of size.
function isLoose({ claim, held, verdict }: JudgedClaim['judgement']): boolean {
  const { qualifier, value } = claim
  if (verdict !== 'mismatch' || held === null || held.low === null || held.high === null) return false
  if (qualifier !== 'over' && qualifier !== 'nearly') return false
  return (qualifier === 'over') === value.mantissa >= 0n
    ? compare(decimalFrom(held.low), value) >= 0
    : compare(decimalFrom(held.high), value) <= 0
}

/** What would explain a claim, as a sentence tells it. */
export function slipTold(slip: FoundSlip<CellRow> | null, reading: ValueReading, edition: Edition): Finding['slip'] {
  if (slip === null) return null
  const { value, qualifier } = reading
  if (slip.slip === 'other_unit') return { instead: { value, qualifier, unit: unitOf(slip.figure.unit, edition) } }
  const instead = (changed: Decimal): Finding['slip'] => ({
    instead: { ...amountOf(reading, slip.figure, edition), value: changed },
  })
  if (slip.power !== undefined) return instead(scaled(value, slip.power))
  return slip.slip === 'sign'
    ? instead({ ...value, mantissa: -value.mantissa })
    : { meant: toldFigure(slip.figure, edition) }
}

/** What is to be said of a claim that was held against its cell, asked of a day or of none. */
export function findingOf({ judgement, slip, otherwise }: JudgedClaim, day: string | null, edition: Edition): Finding {
  const { figure, held, earlier, takenBack, claim, others, verdict, agreement } = judgement
  // What is not decided has no verdict: something is there that it rests on.
  const about = (held ?? earlier) as CellRow
  const based = figure !== null && figure.base !== about.base
  // What a claim says more exactly than is readable is held against a digit more.
  const more = Math.max(0, (claim.digits ?? 0) - 5)
  const told = (row: CellRow | null) => (row === null ? null : toldFigure(row, edition, based, more))
  const revised = verdict === 'right_then_revised_since'
  const since = revised ? 'since' : based && figure.source === about.source ? 'rebased' : 'today'
  return {
    how: revised && day === null ? 'revised' : agreement,
    claim: amountOf(claim, about, edition),
    figure: told(held),
    day,
    today: day === null || figure === held ? null : { figure: told(figure), how: since },
    takenBack: takenBack === null ? null : { day: takenBack.known, reason: takenBack.note as string },
    earlier: earlier === null ? null : { ...toldFigure(earlier, edition, based, more), known: earlier.known },
    slip: slipTold(slip, claim, edition),
    others: others.map((row) => toldFigure(row, edition).publisher),
    otherwise: otherwise === null ? null : amountOf(otherwise, about, edition),
    loose: isLoose(judgement),
  }
}
