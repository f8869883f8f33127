// Prints the URL of the first role and database that a PostgreSQL server on this machine lets in; exits with 1 where none does.
import pg from 'pg'

const urls = ['root', 'postgres'].flatMap((role) =>
  ['test', 'root', 'postgres'].map((database) => `postgres://${role}@127.0.0.1:5432/${database}`),
)

async function refusal(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return null
  } catch (error) {
    return error.message || error.code
  } finally {
    await client.end().catch(() => {})
  }
}

// A server that has just been started may need a moment.
for (const pause of [0, 1, 2, 4, 8]) {
  await new Promise((resolve) => setTimeout(resolve, pause * 1000))
  const reasons = []
  for (const url of urls) {
    const reason = await refusal(url)
    if (reason === null) {
      console.log(url)
      process.exit(0)
    }
    reasons.push(`${url}: ${reason}`)
  }
  if (pause === 8) console.error(reasons.join('\n'))
}
process.exit(1)
