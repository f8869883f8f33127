import { sql, type Transaction } from 'kysely'
import type { Schema } from './schema.js'

/** What a release changes in what its source has said up to its day. */
export interface Comparison {
  added: number
  revised: number
  /** Said again as they were. */
  left: number
}

const compared = (release: number) => sql<Record<keyof Comparison, string>>`
  select count(*) filter (where before.status is null) as added,
    count(*) filter (where not same) as revised,
    count(*) filter (where same) as left
  from observation as mine
  left join lateral (
    select earlier.status, (earlier.value, earlier.status, earlier.nature) is not distinct from (mine.value, mine.status, mine.nature) as same
    from (
      select * from observation
      where (series, starts, period, source) = (mine.series, mine.starts, mine.period, mine.source) and known < mine.known
      order by known desc limit 1
    ) as earlier
    where not earlier.withdrawn
  ) as before on true
  where mine.release = ${release} and not mine.withdrawn`

/** Holds the figures of a loaded release against those that its source had said of the same cells before. */
export async function comparedRelease(transaction: Transaction<Schema>, release: number): Promise<Comparison> {
  const { rows } = await compared(release).execute(transaction)
  const [told] = rows as [Record<keyof Comparison, string>]
  return { added: Number(told.added), revised: Number(told.revised), left: Number(told.left) }
}
