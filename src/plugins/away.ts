/** What sockets say when the other end is not there; none of these has an SQLSTATE. */
const broken = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/** SQLSTATE: connection exceptions, insufficient resources, and the server's own going down or coming up. */
const sqlstates = /^(08|53)[0-9A-Z]{3}$|^57P[0-9A-Z]{2}$/

/** What pg, its pool and PGlite say in words alone. */
const sayings =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client (was closed|has encountered a connection error)|Cannot use a pool after calling end|PGlite is clos)/

/** Whether this error says that the database cannot be reached just now, so that asking again later may help. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, syscall } = error as NodeJS.ErrnoException
  // A Unix socket that is not there is ENOENT, as is any other file: only connecting makes it the database's.
  return syscall === 'connect' || broken.has(`${code}`) || sqlstates.test(`${code}`) || sayings.test(error.message)
}
