import type { FastifyReply } from 'fastify'
import type { Problem } from '../errors.js'
import { problemAnswer } from './problem-answer.js'

/** What a handler may have said of the answer it did not come to give. */
const ofTheAnswer = [
  ...[
    'etag',
    'last-modified',
    'content-disposition',
    'content-encoding',
    'content-language',
    'content-location',
    'link',
  ],
  'x-edition',
]

/** Answers a problem in place of whatever the reply was to be. */
export function sendProblem(reply: FastifyReply, problem: Problem): void {
  const { status, headers, body } = problemAnswer(problem)
  for (const header of ofTheAnswer) reply.removeHeader(header)
  reply.code(status).headers(headers).send(body)
}
