import type { Catalogue } from '../model/catalogue.js'
import { derivedIdOf, type Expression, figuresIn, idOf, isOperation, type Operated } from '../model/expression.js'
import type { Indicator } from '../model/indicator.js'
import { type Refusal, refusal } from '../model/refusal.js'
import { type Found, pick, type Stated, type Wanted } from '../model/stated.js'
import { derivedCell } from './derived-cell.js'
import type { OperationName } from './operations.js'
import { carriedOut } from './plan.js'
import { type RankName, rankedBeside, rankedPlace } from './ranked-list.js'
import { rankingOf, totalOf } from './ranking.js'

// To rank is to reckon the value of every area of the list: of what takes long to reckon once no list is made.
const unranked: readonly string[] = ['rank', 'rank_reporter', 'growth_of_whole', 'average_change']

const isRank = ({ operation }: Operated) => operation === 'rank' || operation === 'rank_reporter'

const holdsUnranked = (expression: Expression): boolean =>
  isOperation(expression) && (unranked.includes(expression.operation) || expression.inputs.some(holdsUnranked))

/** The ranks an expression asks for that can be told, in order. */
function ranksIn(expression: Expression): Operated[] {
  if (!isOperation(expression)) return []
  return isRank(expression) && !expression.inputs.some(holdsUnranked)
    ? [expression]
    : expression.inputs.flatMap(ranksIn)
}

/** The same expression of another area, in the place of the one that is ranked. */
function elsewhere(expression: Expression, side: 'reporter' | 'partner', own: string, other: string): Expression {
  if (isOperation(expression))
    return { ...expression, inputs: expression.inputs.map((input) => elsewhere(input, side, own, other)) }
  const { series } = expression
  return series[side] === own ? { ...expression, series: { ...series, [side]: other } } : expression
}

function carried(operation: OperationName, inputs: readonly Stated[], codes: Catalogue): Stated {
  const { cell, refused } = derivedCell(operation, inputs, codes)
  return carriedOut({ operation, inputs, cell, ...(refused === null ? {} : { refused }) }, new Map(), codes)
}

/** What an expression comes to without what is ranked: every figure it draws on must be there. */
function reckoned(expression: Expression, found: Found, codes: Catalogue): Stated {
  if (!isOperation(expression)) return pick(found, expression) as Stated
  const inputs = expression.inputs.map((input) => reckoned(input, found, codes))
  return carried(expression.operation as OperationName, inputs, codes)
}

const isThere = (expression: Expression, found: Found) =>
  figuresIn(expression).every((figure) => pick(found, figure) !== undefined)

interface Ranking {
  value: Stated
  input: Expression
  name: RankName
  whole: Wanted | null
  besides: { stated: Wanted; other: Expression }[]
}

function rankingsIn(expression: Expression, found: Found, codes: Catalogue): Ranking[] {
  return ranksIn(expression).map(({ operation, inputs }) => {
    const [name, input] = [operation as RankName, inputs[0] as Expression]
    const value = reckoned(input, found, codes)
    const place = rankedPlace(name, value)
    const besides = rankedBeside(value, place, codes).map((stated) => ({
      stated,
      other: elsewhere(input, place, value[place], stated.series[place]),
    }))
    return { value, input, name, whole: totalOf(value, place, codes), besides }
  })
}

/** What must be known beside the figures an expression draws on: what its ranks are told among. */
export function wantedBeside(expression: Expression, found: Found, codes: Catalogue): Wanted[] {
  return rankingsIn(expression, found, codes).flatMap(({ input, whole, besides }) => [
    ...(whole === null ? [] : [whole]),
    ...besides.flatMap(({ stated, other }) => (isOperation(input) ? [stated, ...figuresIn(other)] : [stated])),
  ])
}

function refusedRank(name: RankName, value: Stated, refused: Refusal, codes: Catalogue): Stated {
  const { cell } = derivedCell(name, [value], codes)
  return carriedOut({ operation: name, inputs: [value], cell, refused }, new Map(), codes)
}

function ranked({ value, name, whole, besides }: Ranking, found: Found, codes: Catalogue): Stated {
  const { measure } = codes.indicators.entries.get(value.indicator) as Indicator
  if (measure !== 'level' && measure !== 'count')
    return refusedRank(name, value, refusal('never_ranked', value.indicator), codes)
  if (whole === null) return refusedRank(name, value, refusal('part_of_none', value[rankedPlace(name, value)]), codes)
  const others = besides.flatMap(
    ({ stated, other }) => pick(found, stated) ?? (isThere(other, found) ? reckoned(other, found, codes) : []),
  )
  const { indicator } = derivedCell(name, [value], codes).cell
  const told = { rank: indicator, share: null }
  return rankingOf([value], [value, ...others], whole, pick(found, whole), told, codes)[0] as Stated
}

/** What an expression comes to, inside out. `found` holds all it draws on, and what `wantedBeside` asks for as far as it is there. */
export function evaluated(expression: Expression, found: Found, codes: Catalogue): Stated {
  const rankings = rankingsIn(expression, found, codes)
  const ranks = new Map(
    rankings.map((ranking) => [derivedIdOf(ranking.name, [idOf(ranking.input)]), ranked(ranking, found, codes)]),
  )
  const told = (part: Expression): Stated => {
    if (!isOperation(part)) return pick(found, part) as Stated
    const rank = ranks.get(idOf(part))
    if (rank !== undefined) return rank
    const inputs = part.inputs.map(told)
    if (!isRank(part)) return carried(part.operation as OperationName, inputs, codes)
    // Ranks are reckoned above but for those of what is not ranked.
    const [value] = inputs as [Stated]
    return refusedRank(part.operation as RankName, value, refusal('no_list_made', value.figure.id), codes)
  }
  return told(expression)
}
