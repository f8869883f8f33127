import pg from 'pg'

/** Where a new edition is announced. */
export const editionChannel = 'redriver_edition'

/** Knows which edition is served without asking for it each time. */
export interface EditionWatch {
  /** First 12 hex digits of the edition announced last; null: not known just now, so it has to be asked for. */
  edition(): string | null
  /** When that was heard of. */
  since(): Date | null
  close(): Promise<void>
}

const last = 'select digest from edition order by id desc limit 1'

interface Known {
  digest: string | null
  since: Date | null
  /** How often it was heard of. */
  times: number
}

const nothing = (): Known => ({ digest: null, since: null, times: 0 })

function heard(known: Known, digest: string | undefined): void {
  known.digest = digest?.slice(0, 12) ?? null
  known.since = new Date()
  known.times++
}

const told = (known: Known) => ({ edition: () => known.digest, since: () => known.since })

// The tables are not there before the first migration: then no edition is. What is announced while it is asked is newer.
async function asked(known: Known, question: () => Promise<{ rows: { digest: string }[] }>): Promise<void> {
  const { times } = known
  const answer = await question().catch(() => ({ rows: [] as { digest: string }[] }))
  if (known.times === times) heard(known, answer.rows[0]?.digest)
}

/**
 * Listens on a connection of its own. While that is away nothing is known; when it is back, what was missed is asked for, so
 * that an edition that was announced meanwhile is never passed over.
 */
export function watchPostgres(url: string, patience = 500): EditionWatch {
  const known = nothing()
  let client: pg.Client | null = null
  let retry: NodeJS.Timeout | undefined
  let closed = false

  function lost(): void {
    known.digest = null
    if (!closed && retry === undefined) retry = setTimeout(() => void listen(), patience)
  }

  async function listen(): Promise<void> {
    retry = undefined
    const own = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000, keepAlive: true })
    client = own
    own.on('error', lost)
    own.on('end', lost)
    own.on('notification', ({ payload }) => heard(known, payload))
    try {
      await own.connect()
      await own.query(`listen ${editionChannel}`)
      await asked(known, () => own.query<{ digest: string }>(last))
    } catch {
      await own.end().catch(() => undefined)
      lost()
    }
  }

  void listen()
  const close = async () => {
    closed = true
    clearTimeout(retry)
    await client?.end().catch(() => undefined)
  }
  return { ...told(known), close }
}

/** Hears of editions within the process, from the embedded database. */
export function watchEmbedded(
  listen: (heard: (announced: string) => void) => void,
  question: (sql: string) => Promise<{ digest: string }[]>,
): EditionWatch {
  const known = nothing()
  let closed = false
  listen((announced) => {
    if (!closed) heard(known, announced)
  })
  void asked(known, async () => ({ rows: await question(last) }))
  const close = async () => {
    closed = true
  }
  return { ...told(known), close }
}
