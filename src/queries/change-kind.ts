import { sql } from 'kysely'
import type { RevisionKind } from '../model/change.js'

/**
 * What became of a figure, in a statement where `now` is a row of observation and `old` the one in force before it, or
 * nothing. What a figure says counts, not where and in which words it was printed.
 */
export const changeKind = sql<RevisionKind>`case
  when now.withdrawn then 'withdrawn'
  when old.known is null then 'added'
  when now.base is distinct from old.base then 'rebased'
  when (now.value, now.low, now.high, now.digits, now.qualifier, now.status, now.nature, now.compiler) is distinct from
    (old.value, old.low, old.high, old.digits, old.qualifier, old.status, old.nature, old.compiler) then 'revised'
  else 'restated' end`
