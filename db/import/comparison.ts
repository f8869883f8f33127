import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { csvRows } from '../../src/formats/csv/read.js'
import { seriesKeyOf } from '../../src/model/dimensions.js'
import { type ReleaseColumn, releaseColumns } from '../../src/model/observation.js'
import { lastDayOf } from '../../src/model/period.js'
import type { Writer } from '../schema.js'

/** What loading a release would do to what its source has said up to its day. */
export interface Comparison {
  added: number
  revised: number
  left: number
}

const batch = 2000

interface Asked {
  key: string
  period: string
  value: string
  status: string
  nature: string
}

const counted = (source: string, known: string, rows: Asked[]) => sql<{ added: string; revised: string; left: string }>`
  select count(*) filter (where there.value is null and there.status is null) as added,
    count(*) filter (where there.status is not null and (there.value is distinct from asked.value or there.status <> asked.status
      or there.nature is distinct from nullif(asked.nature, ''))) as revised,
    count(*) filter (where there.value is not distinct from asked.value and there.status = asked.status
      and there.nature is not distinct from nullif(asked.nature, '')) as left
  from json_to_recordset(${JSON.stringify(rows)}::json) as asked (key text, period text, value float8, status text, nature text)
  left join lateral (
    select observation.value, observation.status, observation.nature
    from observation join series on series.id = observation.series join source on source.id = observation.source
    where series.key = asked.key and observation.period = asked.period and source.code = ${source}
      and observation.known <= ${known}::date and not observation.withdrawn
    order by observation.known desc limit 1
  ) as there on true`

/** Holds a release folder against what is loaded, without changing anything. */
export async function comparedRelease(
  writer: Writer,
  folder: string,
  source: string,
  vintage: string,
): Promise<Comparison> {
  const total: Comparison = { added: 0, revised: 0, left: 0 }
  const known = lastDayOf(vintage) as string
  let waiting: Asked[] = []
  const flush = async () => {
    const { rows } = await counted(source, known, waiting).execute(writer)
    for (const name of ['added', 'revised', 'left'] as const) total[name] += Number(rows[0]?.[name])
    waiting = []
  }
  let header = true
  for await (const { cells } of csvRows(createReadStream(join(folder, 'observations.csv')))) {
    if (header) {
      header = false
      continue
    }
    const row = Object.fromEntries(releaseColumns.map((name, i) => [name, cells[i]])) as Record<ReleaseColumn, string>
    const { period, value, status, nature } = row
    waiting.push({ key: seriesKeyOf(row), period, value, status, nature })
    if (waiting.length === batch) await flush()
  }
  await flush()
  return total
}
