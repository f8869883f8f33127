import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { Problem, type ProblemCode, type ProblemDetails } from '../errors.js'
import { problemAnswer } from './problem-answer.js'
import { requestId } from './request-id.js'

const refusedMethod: [ProblemCode, ProblemDetails] = [
  'METHOD_NOT_ALLOWED',
  { detail: 'There is no such method here.', allowed: ['GET', 'HEAD', 'OPTIONS'] },
]

/** What Node's parser says, and what we say for it. */
const sayings: Record<string, [ProblemCode, ProblemDetails]> = {
  HPE_INVALID_METHOD: refusedMethod,
  HPE_INVALID_URL: [
    'BAD_ENCODING',
    {
      detail: 'The address holds blanks, line ends or bytes over 127. Percent-encode them as UTF-8.',
      hint: 'With curl: --get --data-urlencode "q=Hà Nội".',
    },
  ],
  HPE_HEADER_OVERFLOW: ['HEADERS_TOO_LARGE', { detail: 'The address and the headers together are over 16 KiB.' }],
  ERR_HTTP_REQUEST_TIMEOUT: ['REQUEST_TIMEOUT', { detail: 'The request was not complete in time.' }],
}
const malformed: [ProblemCode, ProblemDetails] = [
  'MALFORMED_REQUEST',
  { detail: 'The request cannot be read as HTTP/1.1.' },
]

/** Writes a problem on a bare socket, where there is no reply to answer with, and closes it. */
function answerSocket(socket: Socket, problem: Problem): void {
  const { status, headers, body } = problemAnswer(problem)
  const fields = {
    ...headers,
    'access-control-allow-origin': '*',
    'content-length': body.length,
    'x-request-id': requestId(),
    date: new Date().toUTCString(),
    connection: 'close',
  }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`)
  socket.write(body)
  socket.destroySoon()
}

/** Answers what is not HTTP, too long, too slow or of no known method; such requests never come to be a request. */
export function clientErrorHandler({ code }: { code: string }, socket: Socket): void {
  // As Node does: an answer that is half written must break visibly, not end in another one.
  const begun = (socket as Socket & { _httpMessage?: { headersSent: boolean } })._httpMessage?.headersSent === true
  if (code === 'ECONNRESET' || begun || !socket.writable) socket.destroy()
  else answerSocket(socket, new Problem(...(sayings[code] ?? malformed)))
}

/** Answers CONNECT, which Node hands over as a socket and else drops without a word. */
export function refuseTunnel(socket: Socket): void {
  answerSocket(socket, new Problem(...refusedMethod))
}
