import { type Static, Type } from 'typebox'
import { type ProblemCode, type ProblemDetails, problems } from '../errors.js'

/** The media type of a problem (RFC 9457). */
export const problemMediaType = 'application/problem+json'

/** A problem on the wire (RFC 9457), with members of our own from `code` on. */
export const problemSchema = Type.Object(
  {
    type: Type.String({ pattern: '^urn:redriver:problem:[A-Z_]+$', description: 'The code as a URN.' }),
    title: Type.String({ description: 'What kind of problem this is; the same for every problem of this code.' }),
    status: Type.Integer({ minimum: 400, maximum: 599, description: 'The HTTP status.' }),
    detail: Type.String({ description: 'What is wrong this time, in a sentence.' }),
    code: Type.Enum(Object.keys(problems) as ProblemCode[], { description: 'What programs may decide by.' }),
    param: Type.Optional(Type.String({ description: 'The parameter that is wrong.' })),
    allowed: Type.Optional(Type.Array(Type.String(), { description: 'What may stand here.' })),
    did_you_mean: Type.Optional(Type.String({ description: 'What was probably meant.' })),
    hint: Type.Optional(Type.String({ description: 'What to do about it.' })),
  },
  { description: 'Why there is no answer, after RFC 9457.' },
)

export type ProblemBody = Static<typeof problemSchema>

/** The body of a problem; what `details` leaves out is not there. */
export function problemBody(
  code: ProblemCode,
  { detail, param, allowed, did_you_mean, hint }: ProblemDetails,
): ProblemBody {
  return {
    type: `urn:redriver:problem:${code}`,
    title: problems[code].title,
    status: problems[code].status,
    detail,
    code,
    ...(param === undefined ? {} : { param }),
    ...(allowed === undefined ? {} : { allowed: [...allowed] }),
    ...(did_you_mean === undefined ? {} : { did_you_mean }),
    ...(hint === undefined ? {} : { hint }),
  }
}
