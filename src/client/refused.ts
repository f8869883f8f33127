import type { Schemas } from './operations.js'

/** What the service says is wrong, after RFC 9457: `code` to decide by, `detail` to read. */
export type Problem = Schemas['Problem']

/**
 * The service gives no answer. `problem` is what it says of that; null where something else on the way has answered, as a
 * proxy does. That nothing has answered at all is an error of fetch, not this one.
 */
export class Refused extends Error {
  override readonly name = 'Refused'
  constructor(
    readonly url: string,
    readonly status: number,
    readonly problem: Problem | null,
  ) {
    super(problem?.detail ?? `${url} answered ${status}, and no problem of Red River`)
  }
  /** What programs may decide by, as `UNKNOWN_CODE`. */
  get code(): Problem['code'] | null {
    return this.problem?.code ?? null
  }
}

/** What a response with a status of 400 and above refuses. */
export async function refusedBy(response: Response): Promise<Refused> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true
  return new Refused(response.url, response.status, isProblem ? ((await response.json()) as Problem) : null)
}
