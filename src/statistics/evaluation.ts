import type { Catalogue } from '../model/catalogue.js'
import { derivedIdOf, type Expression, idOf, isOperation, type Operated } from '../model/expression.js'
import { type Refusal, refusal } from '../model/refusal.js'
import type { Found, Stated, Wanted } from '../model/stated.js'
import { derivedCell } from './derived-cell.js'
import { carried, reckoned, statedOrAbsent } from './elsewhere.js'
import { inputFault } from './input-fault.js'
import { type ListAround, listAround, toldAt, wantedAt } from './list-around.js'
import type { OperationName } from './operations.js'
import { carriedOut } from './plan.js'
import { type RankName, rankedPlace } from './ranked-list.js'
import { rankingOf } from './ranking.js'

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

interface Ranking {
  value: Stated
  input: Expression
  name: RankName
  around: ListAround | null
}

function rankingsIn(expression: Expression, found: Found, codes: Catalogue): Ranking[] {
  return ranksIn(expression).map(({ operation, inputs }) => {
    const [name, input] = [operation as RankName, inputs[0] as Expression]
    const value = reckoned(input, found, codes)
    const place = rankedPlace(name, value)
    return { value, input, name, around: listAround(value, input, place, codes) }
  })
}

/** What must be known beside the figures an expression draws on: what its ranks are told among. */
export function wantedBeside(expression: Expression, found: Found, codes: Catalogue): Wanted[] {
  return rankingsIn(expression, found, codes).flatMap(({ around }) =>
    around === null ? [] : [around.whole, ...around.list].flatMap(wantedAt),
  )
}

function refusedRank(name: RankName, value: Stated, refused: Refusal, codes: Catalogue): Stated {
  const { cell } = derivedCell(name, [value], codes)
  return carriedOut({ operation: name, inputs: [value], cell, refused }, new Map(), codes)
}

function ranked({ value, name, around }: Ranking, found: Found, codes: Catalogue): Stated {
  const fault = inputFault(name, [value], codes)
  if (fault !== null) return refusedRank(name, value, fault, codes)
  if (around === null) return refusedRank(name, value, refusal('part_of_none', value[rankedPlace(name, value)]), codes)
  const others = around.list.flatMap((place) => toldAt(place, found, codes) ?? [])
  const { indicator } = derivedCell(name, [value], codes).cell
  const told = { rank: indicator, share: null }
  return rankingOf(
    [value],
    [value, ...others],
    around.whole.stated,
    toldAt(around.whole, found, codes),
    told,
    codes,
  )[0] as Stated
}

/** What an expression comes to, inside out. `found` holds what it draws on and what `wantedBeside` asks for, as far as it is there. */
export function evaluated(expression: Expression, found: Found, codes: Catalogue): Stated {
  const rankings = rankingsIn(expression, found, codes)
  const ranks = new Map(
    rankings.map((ranking) => [derivedIdOf(ranking.name, [idOf(ranking.input)]), ranked(ranking, found, codes)]),
  )
  const told = (part: Expression): Stated => {
    if (!isOperation(part)) return statedOrAbsent(part, found)
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
