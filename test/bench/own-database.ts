import pg from 'pg'

/** A database for one run on a server: its URL, the server's version, and how to be rid of it. */
export interface OwnDatabase {
  url: string
  version: string
  drop(): Promise<void>
}

async function administered<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    return await act(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Makes a database of its own for a purpose on the server of `url`. Throws where none answers there. */
export async function ownDatabase(url: string, purpose: string): Promise<OwnDatabase> {
  const name = `redriver_bench_${process.pid}_${purpose}`
  const version = await administered(url, async (client) => {
    await client.query(`create database ${name} template template0`)
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return `${rows[0]?.server_version.split(' ')[0]}`
  })
  return {
    url: Object.assign(new URL(url), { pathname: `/${name}` }).href,
    version,
    drop: () =>
      administered(url, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`)
      }),
  }
}
