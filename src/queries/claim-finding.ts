import type { Amount } from '../model/claim/amount.js'
import { type Finding, subjectOf, type ToldFigure } from '../model/claim/explanation.js'
import type { ValueReading } from '../model/claim/value.js'
import { compare, decimalFrom, scaled } from '../model/decimal.js'
import { allProducts, notApplicable, type SeriesDimensions } from '../model/dimensions.js'
import type { Names } from '../model/names.js'
import type { Qualifier } from '../model/precision.js'
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

const unitOf = (code: string, { codes }: Edition) => codes.units.entries.get(code) as Unit

function toldFigure(row: CellRow, edition: Edition): ToldFigure {
  const publisher = edition.codes.sources.entries.get(row.source)?.publisher as string
  const value = decimalFrom(row.value as number)
  const amount = { value, qualifier: row.qualifier as Qualifier | null, unit: unitOf(row.unit, edition) }
  return { subject: cellName(row, row.period, edition), amount, publisher, nature: row.nature }
}

/** The unit of a reading: what it says, or that of the figure it is held against. Only what says one may be held against none. */
export function unitOfReading({ units }: ValueReading, row: CellRow | null): string {
  const there = row?.unit
  if (units === null) return there as string
  return units.find((code) => code === there) ?? (units[0] as string)
}

function amountOf(reading: ValueReading, row: CellRow | null, edition: Edition): Amount {
  const unit = unitOf(unitOfReading(reading, row), edition)
  return { value: reading.value, qualifier: reading.qualifier, unit }
}

// "Over 250" of 260.65: true of its side, though the claim's last digit says 250 to 260.
function isLoose({ claim, figure, verdict }: JudgedClaim['judgement']): boolean {
  if (verdict !== 'mismatch' || figure === null || figure.low === null || figure.high === null) return false
  if (claim.qualifier === 'over') return compare(decimalFrom(figure.low), claim.value) >= 0
  return claim.qualifier === 'nearly' && compare(decimalFrom(figure.high), claim.value) <= 0
}

function slipTold(slip: FoundSlip<CellRow> | null, claim: Amount, edition: Edition): Finding['slip'] {
  if (slip === null) return null
  if (slip.slip === 'magnitude') return { instead: { ...claim, value: scaled(claim.value, slip.power as number) } }
  if (slip.slip === 'sign') return { instead: { ...claim, value: { ...claim.value, mantissa: -claim.value.mantissa } } }
  return { meant: toldFigure(slip.figure, edition) }
}

/** What is to be said of a claim that was held against its cell. */
export function findingOf({ judgement, slip, otherwise }: JudgedClaim, edition: Edition): Finding {
  const { figure, earlier, claim, others, verdict, agreement } = judgement
  const about = figure ?? earlier
  const amount = amountOf(claim, about, edition)
  return {
    how: verdict === 'right_then_revised_since' ? 'revised' : agreement,
    claim: amount,
    figure: figure === null ? null : toldFigure(figure, edition),
    earlier: earlier === null ? null : { ...toldFigure(earlier, edition), known: earlier.known },
    slip: slipTold(slip, amount, edition),
    others: others.map((row) => toldFigure(row, edition).publisher),
    otherwise: otherwise === null ? null : amountOf(otherwise, about, edition),
    loose: isLoose(judgement),
  }
}
