import { Socket } from 'node:net'
import pg from 'pg'

/** A statement with its values; one with a name is planned once a connection. */
export interface Sent {
  name: string
  text: string
  values: unknown[]
}

/** Connections that statements go down one behind the other, none waiting for the answer to the one before. */
export interface Pipeline {
  ask<Row extends object>(statement: Sent): Promise<Row[]>
  end(): Promise<void>
}

interface Line {
  client: pg.Client
  /** Holds back what is written until the end of this turn: what is asked together is sent together. */
  gather(): void
}

async function lineOf(config: pg.ClientConfig, begun: (client: pg.Client) => Promise<void>): Promise<Line> {
  const socket = new Socket()
  const client = new pg.Client({ ...config, pipeline: true, stream: () => socket })
  client.on('error', () => undefined)
  const ready = client.connect().then(() => begun(client))
  ready.catch(() => void client.end())
  await ready
  let gathering = false
  const gather = () => {
    if (gathering) return
    gathering = true
    socket.cork()
    setImmediate(() => {
      gathering = false
      socket.uncork()
    })
  }
  return { client, gather }
}

/** A pipeline over `size` connections, each opened when it is first needed and again after it broke; `begun` readies a new one. */
export function pipelineOf(
  config: pg.ClientConfig,
  size: number,
  begun: (client: pg.Client) => Promise<void>,
): Pipeline {
  const lines: (Promise<Line> | undefined)[] = Array.from({ length: size })
  let turn = 0

  function open(place: number): Promise<Line> {
    const line = lineOf(config, begun)
    const forget = () => {
      if (lines[place] === line) lines[place] = undefined
    }
    line.then(({ client }) => client.once('end', forget), forget)
    lines[place] = line
    return line
  }

  return {
    async ask<Row extends object>(statement: Sent) {
      const place = turn++ % size
      const { client, gather } = await (lines[place] ?? open(place))
      gather()
      const { rows } = await client.query<Row>(statement)
      return rows
    },
    async end() {
      const open = await Promise.allSettled(lines.filter((line) => line !== undefined))
      await Promise.all(open.map((line) => (line.status === 'fulfilled' ? line.value.client.end() : undefined)))
    },
  }
}
