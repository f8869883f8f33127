import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { represent } from '../formats/index.js'
import { type ClaimFields, statedClaim } from '../model/claim/stated-claim.js'
import { verification } from '../queries/verification.js'
import { figureListAnswer, problemAnswers } from '../schemas/answer.js'
import { claimParameters, claimsBody } from '../schemas/claim.js'
import { named, parameters, query } from '../schemas/parameters.js'

const told = {
  summary: 'Whether a claim is so',
  tags: ['Figures'],
}
const one = {
  operationId: 'verifyClaim',
  ...told,
  description:
    'Holds a claim against the figure it speaks of, by what the writing of both allows: no other tolerance. The words may be English, Vietnamese or Chinese; lang says both how the claim writes its numbers and the language of the answer.',
  querystring: query(claimParameters.required, { ...claimParameters.optional, format: parameters.list_format }),
  response: {
    200: figureListAnswer('The verdict.', Type.Ref('Verdict')),
    ...problemAnswers(400, 406, 413, 429, 500, 503),
  },
}
const several = {
  operationId: 'verifyClaims',
  ...told,
  summary: 'Whether claims are so',
  description:
    'A claim, or a list of 1 to 100: data mirrors it, an object or an array in the same order. A claim that is not understood is an answer too: cannot_verify, and why.',
  querystring: query({}, named),
  body: claimsBody,
  response: {
    200: figureListAnswer('A verdict a claim.', Type.Union([Type.Ref('Verdict'), Type.Array(Type.Ref('Verdict'))])),
    ...problemAnswers(400, 406, 413, 415, 429, 500, 503),
  },
}

/** GET and POST /v1/verify */
export function verifyRoutes(app: FastifyInstance): void {
  const example = '/v1/verify?indicator=trade&reporter=Viet%20Nam&partner=China&period=2024&value=%24260.65%20billion'
  app.get('/v1/verify', { schema: one, config: { example } }, async (request, reply) => {
    const { format, ...fields } = request.query as ClaimFields & { format?: string }
    return represent(request, reply, await verification(request.db, [statedClaim(fields, '')], true))
  })
  app.post('/v1/verify', { schema: several, config: { example: '/v1/verify' } }, async (request, reply) => {
    const body = request.body as ClaimFields | ClaimFields[]
    const claims = Array.isArray(body) ? body.map((fields, i) => statedClaim(fields, `${i}.`)) : [statedClaim(body, '')]
    return represent(request, reply, await verification(request.db, claims, !Array.isArray(body)))
  })
}
