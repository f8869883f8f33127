import mapper from '@platformatic/sql-mapper'
import openapi from '@platformatic/sql-openapi'
import Fastify from 'fastify'

// What Platformatic DB makes of tables: REST over each, without any code. It is told where the database is and tells its port.
const app = Fastify()
app.register(mapper, { connectionString: process.env.DATABASE_URL, poolSize: 8, limit: { default: 100, max: 1000 } })
app.register(openapi)
await app.listen({ host: '127.0.0.1', port: 0 })
process.stdout.write(`${app.server.address().port}\n`)
