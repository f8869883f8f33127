import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { dimensions, type SeriesDimensions } from '../model/dimensions.js'
import type { Hit } from '../model/search-hits.js'

/** A series as a search finds it. */
export interface FoundSeries extends SeriesDimensions {
  key: string
}

// Of a kind, the codes found first that go into the question.
const codesAtMost = 30

const heldBy = { indicator: ['indicator'], area: ['reporter', 'partner'], product: ['product'] } as const

/** A column of series, and the codes found that it may hold, with their scores. */
interface Slot {
  column: 'indicator' | 'reporter' | 'partner' | 'product'
  codes: string[]
  /** Codes and scores as JSON text: one parameter whatever their number. */
  scores: string
}

function slotsOf(found: readonly Hit[]): Slot[] {
  return (Object.keys(heldBy) as (keyof typeof heldBy)[]).flatMap((kind) => {
    const hits = found.filter((hit) => hit.kind === kind).slice(0, codesAtMost)
    const scores = JSON.stringify(Object.fromEntries(hits.map(({ code, score }) => [code, score])))
    const codes = hits.map(({ code }) => code)
    return codes.length > 0 ? heldBy[kind].map((column) => ({ column, codes, scores })) : []
  })
}

/** The series that hold codes in two of the columns, those of the highest scores together. */
function joining(db: Reader, slots: readonly Slot[]) {
  const pairs = slots.flatMap((one, i) => slots.slice(i + 1).map((other) => [one, other] as const))
  const scores = slots.map(
    ({ column, scores }) => sql<number>`coalesce((${scores}::jsonb ->> ${sql.ref(column)})::float8, 0)`,
  )
  return db
    .selectFrom('series')
    .select(['id', 'key', ...dimensions])
    .select(sql<number>`${sql.join(scores, sql` + `)}`.as('score'))
    .where((is) => is.or(pairs.map(([a, b]) => is.and([is(a.column, 'in', a.codes), is(b.column, 'in', b.codes)]))))
}

/** The series that hold a code in a column: some of each code, in the order of an index, as one code may have very many. */
function holding(db: Reader, { column, scores }: Slot, most: number) {
  const asked = sql<{ code: string; score: string }>`jsonb_each_text(${scores}::jsonb)`
  return db
    .selectFrom(asked.as<'asked'>(sql`asked(code, score)`))
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('series')
          .select(['id', 'key', ...dimensions])
          .whereRef(column, '=', 'asked.code')
          .orderBy('reporter')
          .orderBy('partner')
          .orderBy('key')
          .limit(most)
          .as('held'),
      (join) => join.onTrue(),
    )
    .select(['id', 'key', ...dimensions])
    .select(sql<number>`asked.score::float8`.as('score'))
}

/**
 * The series that join the codes found: of two of them where there are two kinds or two areas, else of one. Those whose codes
 * answer more come first, at most `most`; series without a figure in force are left out.
 */
export async function joiningSeries(db: Reader, found: readonly Hit[], most: number): Promise<FoundSeries[]> {
  const slots = slotsOf(found)
  const [first, second, ...others] = slots
  if (first === undefined) return []
  // One area stands in two columns, and is no pair with itself.
  const several =
    others.length > 0 || (second !== undefined && (first.codes.length > 1 || first.scores !== second.scores))
  const alone =
    second === undefined ? holding(db, first, most) : holding(db, first, most).union(holding(db, second, most))
  const best = db
    .selectFrom((several ? joining(db, slots) : alone).as('joined'))
    .selectAll()
    .orderBy('score', 'desc')
    .orderBy('key')
    .limit(most)
  return db
    .selectFrom(best.as('best'))
    .where((is) =>
      is.exists(
        is
          .selectFrom('observation')
          .select('observation.series')
          .whereRef('observation.series', '=', 'best.id')
          .where('until', '=', 'infinity')
          .where('withdrawn', '=', false),
      ),
    )
    .select(['key', ...dimensions])
    .orderBy('score', 'desc')
    .orderBy('key')
    .execute()
}
