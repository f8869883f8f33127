import { connect } from 'node:net'
import type pg from 'pg'

/** Who asks, as far as the database has to know: whether he is still there. */
export interface Asker {
  hasLeft(): boolean
  /** Tells once that he has left, unless the function that comes back is called before. */
  whenLeft(act: () => void): () => void
}

// As PostgreSQL says it of a statement that is cancelled.
const cancelled = () => Object.assign(new Error('canceling statement due to user request'), { code: '57014' })

/** Refuses what somebody asks who has left: nobody would read the answer. Throws as PostgreSQL does of what is cancelled. */
export function refuseIfLeft(asker: Asker): void {
  if (asker.hasLeft()) throw cancelled()
}

// The message that cancels (PostgreSQL, "Message Formats"): its length, its code, and what the server told of itself.
function cancelRequest({ processID, secretKey }: { processID: number; secretKey: number }): Buffer {
  const message = Buffer.alloc(16)
  for (const [i, number] of [16, 80877102, processID, secretKey].entries()) message.writeInt32BE(number, 4 * i)
  return message
}

/**
 * Cancels what a connection is doing, over another one, which the server closes once it has passed it on; a server that is
 * away has nothing to cancel.
 */
async function cancel(client: pg.PoolClient): Promise<void> {
  const { host, port, ...own } = client as unknown as pg.Client & { processID: number; secretKey: number }
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
  await new Promise<void>((resolve) => {
    socket.on('error', () => undefined).on('close', () => resolve())
    socket.on('connect', () => socket.write(cancelRequest(own))).resume()
  })
}

/** Asks a statement of a pool for somebody: where he leaves it is cancelled, or not asked at all. Throws what the database throws. */
export async function queryFor<Row extends object>(
  pool: pg.Pool,
  asker: Asker,
  sql: string,
  values: unknown[],
): Promise<pg.QueryResult<Row>> {
  refuseIfLeft(asker)
  const client = await pool.connect()
  let cancelling: Promise<void> | undefined
  const stay = asker.whenLeft(() => {
    cancelling = cancel(client)
  })
  try {
    refuseIfLeft(asker)
    return await client.query<Row>(sql, values)
  } finally {
    stay()
    // Until it has reached the server it could hit the next statement.
    await cancelling
    client.release()
  }
}
