/** Every problem the API can state, one line each: code, HTTP status, title (RFC 9457). README tells the same list. */
export const problems = {
  UNKNOWN_PARAMETER: { status: 400, title: 'This parameter is not known here' },
  MISSING_PARAMETER: { status: 400, title: 'A required parameter is missing' },
  REPEATED_PARAMETER: { status: 400, title: 'A parameter is given more than once' },
  MALFORMED_PARAMETER: { status: 400, title: 'A parameter is not written as it should be' },
  OUT_OF_RANGE: { status: 400, title: 'A number is outside its limits' },
  UNKNOWN_VALUE: { status: 400, title: 'A parameter has none of its allowed values' },
  UNKNOWN_CODE: { status: 400, title: 'A code is in no code list' },
  MALFORMED_PERIOD: { status: 400, title: 'A period is not written as one' },
  NOT_DERIVABLE: { status: 400, title: 'This cannot be reckoned of these figures' },
  EMPTY_RANGE: { status: 400, title: 'The range ends before it begins' },
  BAD_CURSOR: { status: 400, title: 'This cursor does not belong to this question' },
  BAD_ENCODING: { status: 400, title: 'The address is not valid percent-encoded UTF-8' },
  MALFORMED_BODY: { status: 400, title: 'The body is not written as it should be' },
  MALFORMED_REQUEST: { status: 400, title: 'The request is not valid HTTP' },
  NOT_FOUND: { status: 404, title: 'Nothing is at this path' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This method is not possible here' },
  NOT_ACCEPTABLE: { status: 406, title: 'None of the accepted formats is offered' },
  REQUEST_TIMEOUT: { status: 408, title: 'The request did not arrive in time' },
  EDITION_MOVED: { status: 409, title: 'Another edition is served now' },
  TOO_MUCH: { status: 413, title: 'The question asks for too much at once' },
  BODY_TOO_LARGE: { status: 413, title: 'The body is too large' },
  PATH_TOO_LONG: { status: 414, title: 'The path is too long' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'The body has a media type that is not read' },
  TOO_MANY_REQUESTS: { status: 429, title: 'More is asked than one client may ask' },
  HEADERS_TOO_LARGE: { status: 431, title: 'The request headers are too large' },
  INTERNAL: { status: 500, title: 'Something went wrong on our side' },
  NOT_IMPLEMENTED: { status: 501, title: 'This part of the standard is not carried out here' },
  DATABASE_AWAY: { status: 503, title: 'The database is away' },
  NOT_READY: { status: 503, title: 'No figures can be asked for just now' },
} as const

export type ProblemCode = keyof typeof problems

/** What a problem may say beside its code; `detail` is one plain sentence for the reader. */
export interface ProblemDetails {
  detail: string
  param?: string
  allowed?: readonly string[]
  did_you_mean?: string
  hint?: string
}

/** A problem on its way to the wire; `plugins/problems` renders it as application/problem+json. */
export class Problem extends Error {
  override readonly name = 'Problem'
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails,
  ) {
    super(details.detail)
  }
  get statusCode(): number {
    return problems[this.code].status
  }
}
