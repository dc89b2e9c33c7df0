/**
 * Every problem that Rawi answers: one table (problem-types.ts), one wire shape (RFC 9457), one error handler. A client message is never
 * the log message: the cause of a 5xx is logged under the request id, and its body is constant.
 */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ProblemType, problemTypes } from './problem-types.ts'

/** Where in a request a value is wrong: which part, and an RFC 6901 pointer into it. */
export interface Fault {
  in: 'body' | 'query' | 'path' | 'header'
  pointer: string
  detail: string
}

interface Extras {
  errors?: Fault[]
  /** The current version, told with a 412. */
  version?: number
  headers?: Record<string, string>
}

/** An answer other than success: `throw new Problem('not-found', 'There is no article “x”.')`. */
export class Problem extends Error {
  readonly type: ProblemType
  readonly status: number
  readonly extras: Extras

  constructor(type: ProblemType, detail: string, extras: Extras = {}) {
    super(detail)
    this.type = type
    this.status = problemTypes[type][0]
    this.extras = extras
  }
}

/** What was asked for has another URL now, for good: a 308, thrown like a problem. */
export class Moved extends Error {
  readonly location: string

  constructor(location: string) {
    super(`moved to ${location}`)
    this.location = location
  }
}

/** Returns a 400 that names one wrong value. */
export const invalid = (where: Fault['in'], pointer: string, detail: string): Problem =>
  new Problem('invalid-request', detail, { errors: [{ in: where, pointer, detail }] })

/** Returns the wire form of a problem (RFC 9457 §3): an object with every key, `errors` empty when there are none. */
export function problemBody(problem: Problem) {
  const { errors = [], version } = problem.extras
  return {
    type: `/problems/${problem.type}`,
    title: problemTypes[problem.type][1],
    status: problem.status,
    detail: problem.message,
    errors,
    ...(version === undefined ? {} : { version })
  }
}

/** Sets the one error handler and the one not-found handler, on the root: children inherit them. */
export function handleProblems(app: FastifyInstance, translate: (error: unknown) => Problem | undefined): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof Moved) return reply.code(308).header('location', error.location).send()
    const problem = error instanceof Problem ? error : (translate(error) ?? fromFastify(error, request))
    if (problem.status >= 500) request.log.error({ err: error }, problem.message)
    return sendProblem(reply, problem)
  })
  app.setNotFoundHandler((request, reply) => sendProblem(reply, nothingAt(request)))
}

/** Returns the 404 of a URL at which there is nothing for anybody. */
export const nothingAt = (request: FastifyRequest): Problem =>
  new Problem('not-found', `There is nothing at ${(request.url.split('?')[0] ?? '').slice(0, 200)}.`)

/** Answers what Fastify refuses before any route is found, such as a URL that is no percent-encoded UTF-8. */
export const refuseUnroutable = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  sendProblem(reply.header('x-request-id', request.id), fromFastify(error, request))
}

/** Sends a problem as application/problem+json. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  reply.removeHeader('etag')
  return reply
    .code(problem.status)
    .headers({ 'cache-control': 'no-store', ...problem.extras.headers })
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problemBody(problem))
}

const internal = () => new Problem('internal-error', 'Something broke on our side. It was logged.')

/** Returns the problem that one of Fastify's own errors means; what is not the client's doing is a 500. */
function fromFastify(error: FastifyError, request: FastifyRequest): Problem {
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Problem('unsupported-media-type', mediaTypeDetail(request))
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return tooLarge(request.routeOptions.bodyLimit)
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return new Problem('malformed-body', 'The body is empty; send JSON.')
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new Problem('malformed-body', 'The body is shorter or longer than Content-Length says.')
    case 'FST_ERR_BAD_URL':
      return badUrl()
    default:
      return fromStatus(error.statusCode)
  }
}

export const badUrl = () => new Problem('invalid-request', 'The URL is not valid percent-encoded UTF-8.')

/** What a library refused as the client's doing stays the client's doing; everything else is ours. */
function fromStatus(status: number | undefined): Problem {
  if (status === 414) return new Problem('uri-too-long', 'A part of the URL is longer than any name here.')
  if (status === 403 || status === 404) return new Problem('not-found', 'There is nothing here.')
  if (status !== undefined && status >= 400 && status < 500)
    return new Problem('invalid-request', 'The request is not valid.')
  return internal()
}

/** Returns the 413 of a body; what is left of it is not read, so that the connection ends. */
export const tooLarge = (limit: number): Problem =>
  new Problem('content-too-large', `The body is over ${limit} bytes.`, { headers: { connection: 'close' } })

/** Returns the sentence of a 415: what came, and what this URL takes. */
export function mediaTypeDetail(request: FastifyRequest): string {
  const sent = request.headers['content-type']
  const takes = request.routeOptions.config.consumes.join(', ')
  return `${sent ? `“${sent.slice(0, 100)}” came` : 'No Content-Type came'}; this URL takes ${takes}.`
}
