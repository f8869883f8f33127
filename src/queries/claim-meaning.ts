import { periodMeant } from '../model/claim/period.js'
import { reasons } from '../model/claim/reason.js'
import type { StatedClaim } from '../model/claim/stated-claim.js'
import type { LostClaim, UnderstoodClaim } from '../model/claim/understood.js'
import { countedDown, inFull, languageOfText, unitMeant, type ValueReading, valueMeant } from '../model/claim/value.js'
import type { ValueWords } from '../model/claim/value-words.js'
import { notApplicable } from '../model/dimensions.js'
import type { Indicator } from '../model/indicator.js'
import type { Names } from '../model/names.js'
import type { Meant } from './claim-words.js'
import type { Edition } from './edition.js'

type Look = (kind: 'indicator' | 'area' | 'product', text: string) => Meant

const most = 5
const lost = (reason: Names, candidates: readonly string[] = []): LostClaim => ({
  reason,
  candidates: candidates.slice(0, most),
})

/** The readings of the claimed value with the unit the claim says beside it, or why they are not understood. */
function readingsOf({ value, unit, lang }: StatedClaim, words: ValueWords): readonly ValueReading[] | LostClaim {
  const meant = valueMeant(value, lang, words)
  if ('unread' in meant) return lost(reasons.value(meant.unread))
  if (unit === null) return meant.readings
  const said = unitMeant(unit, words)
  if (said === null) return lost(reasons.unit(unit))
  const { codes, power } = said
  const both = meant.readings.map((reading) => {
    const shared =
      codes === null
        ? reading.units
        : reading.units === null
          ? codes
          : reading.units.filter((code) => codes.includes(code))
    return { ...inFull(reading, power), units: shared }
  })
  return both[0]?.units?.length === 0 ? lost(reasons.units(unit)) : both
}

// "China is the largest" of trade speaks of its rank.
function spokenOf(indicator: Indicator, readings: readonly ValueReading[], all: readonly Indicator[]): Indicator {
  if (indicator.measure === 'rank' || readings[0]?.units?.[0] !== 'RANK') return indicator
  return all.find(({ measure, of }) => measure === 'rank' && of === indicator.code) ?? indicator
}

function codeOf(text: string, meant: Meant): string | LostClaim {
  const [first, ...more] = meant
  if (first === undefined) return lost(reasons.unknown(text))
  const codes = meant.map(({ code }) => code)
  return more.length > 0 ? lost(reasons.ambiguous(text), codes) : first.code
}

/** What a claim means, or why it is not understood. */
export function claimMeant(
  claim: StatedClaim,
  look: Look,
  words: ValueWords,
  edition: Edition,
): UnderstoodClaim | LostClaim {
  const said = readingsOf(claim, words)
  if ('reason' in said) return said
  const period = periodMeant(claim.period, claim.lang ?? languageOfText(claim.period))
  if (period === null) return lost(reasons.period(claim.period))
  const meant = look('indicator', claim.indicator)
  if (meant.length === 0) return lost(reasons.unknown(claim.indicator))
  const readings = meant.every(({ opposite }) => opposite) ? said.map(countedDown) : said
  const { indicators: all } = edition.lists
  const indicators = meant.map(({ code }) =>
    spokenOf(edition.codes.indicators.entries.get(code) as Indicator, readings, all),
  )
  const reporter = codeOf(claim.reporter, look('area', claim.reporter))
  if (typeof reporter !== 'string') return reporter
  const partner = claim.partner === null ? null : codeOf(claim.partner, look('area', claim.partner))
  if (partner !== null && typeof partner !== 'string') return partner
  const product = claim.product === null ? null : codeOf(claim.product, look('product', claim.product))
  if (product !== null && typeof product !== 'string') return product
  const partners = partner === null ? ['W00', notApplicable] : [partner]
  return { indicators, reporter, partners, product, period, readings, as_of: claim.as_of }
}
