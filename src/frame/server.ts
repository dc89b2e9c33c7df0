/**
 * HTTP itself: the limits of the server, and what a client is answered that does not speak HTTP/1.1 (RFC 9112) as it is
 * meant. What Node's parser refuses, or answers by itself with an empty body, is answered as a problem here.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { FastifyHttpOptions, FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { Problem, problemBody } from './problems.ts'

// Importing node:http reads all its names, and one of them loads Node's whole fetch: 35 ms of every start.
const { STATUS_CODES } = process.getBuiltinModule('node:http')

/** What no setting changes: bytes, characters and milliseconds. */
export const wire = {
  headers: 16 * 1024,
  // Half of the checks are done by the time a parameter is decoded: 200 characters of Arabic are 1,200 in a URL.
  pathSegment: 1300,
  headersTimeout: 10_000,
  keepAliveTimeout: 75_000
} as const

/** Returns Fastify's limits for a configuration: Node's and Fastify's own defaults let a slow client wait for ever. */
export const limits = (config: Config): FastifyHttpOptions<Server> => ({
  bodyLimit: config.bodyLimit,
  requestTimeout: config.requestTimeout,
  keepAliveTimeout: wire.keepAliveTimeout,
  forceCloseConnections: 'idle',
  // What still comes on an open connection while the server drains is served, and told to close.
  return503OnClosing: false,
  trustProxy: config.trustProxy.length > 0 ? config.trustProxy : false,
  routerOptions: { maxParamLength: wire.pathSegment, ignoreTrailingSlash: false },
  // The absolute form is to be accepted (RFC 9112 §3.2.2); its host is as little believed as the Host header.
  rewriteUrl: ({ url = '' }) => url.replace(/^https?:\/\/[^/?]*(?=[/?]|$)/i, '') || '/',
  http: {
    maxHeaderSize: wire.headers,
    headersTimeout: Math.min(wire.headersTimeout, config.requestTimeout),
    connectionsCheckingInterval: 1000,
    // Asked for in refuseOtherProtocols(), where it can be answered as a problem.
    requireHostHeader: false
  }
})

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether a client that waits for it was told to send the body. */
    continued: boolean
  }
}

/** Refuses what Node's parser lets pass and RFC 9110 and 9112 do not, and answers `Expect: 100-continue`. */
export function refuseOtherProtocols(app: FastifyInstance): void {
  app.decorateRequest('continued', false)
  app.addHook('onRequest', ({ raw, url }, _reply, done) => {
    const refuse = (detail: string) => {
      throw new Problem('invalid-request', detail, { headers: { connection: 'close' } })
    }
    const { expect, 'transfer-encoding': coding = 'chunked' } = raw.headers
    const hosts = raw.rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === 'host').length
    if (raw.httpVersion !== '1.1' && raw.httpVersion !== '1.0')
      refuse(`This is HTTP/${raw.httpVersion.slice(0, 10)}; send HTTP/1.1.`)
    if (hosts > 1 || (hosts === 0 && raw.httpVersion === '1.1')) refuse('Send one Host header (RFC 9112 §3.2).')
    if (!url.startsWith('/') && url !== '*') refuse('Send the path of the URL, beginning with a slash.')
    if (coding.toLowerCase() !== 'chunked') refuse(`Transfer-Encoding “${coding.slice(0, 40)}” is not taken.`)
    if (expect !== undefined && !continues(expect))
      throw new Problem('expectation-failed', `Expect “${expect.slice(0, 40)}” is not met; leave the header away.`)
    done()
  })
  // The client is told to send its body when nothing more can be said against the request without it.
  app.addHook('preParsing', (request, reply, payload, done) => {
    if (waits(request.raw)) {
      request.continued = true
      reply.raw.writeContinue()
    }
    done(null, payload)
  })
  // The body of who was not told may come or not: the connection cannot be read any further.
  app.addHook('onSend', (request, reply, payload, done) => {
    if (waits(request.raw) && !request.continued) reply.header('connection', 'close')
    done(null, payload)
  })
}

const continues = (expect: string): boolean => expect.toLowerCase() === '100-continue'
const waits = ({ headers: { expect }, httpVersion }: IncomingMessage): boolean =>
  expect !== undefined && continues(expect) && httpVersion === '1.1'

/** Hands over what Node would answer by itself, without a problem. For each server that listens, also those of tests. */
export function answerForNode(server: Server): void {
  const asRequest = (request: IncomingMessage, response: ServerResponse) => server.emit('request', request, response)
  server.on('checkContinue', asRequest)
  server.on('checkExpectation', asRequest)
  server.on('connect', (_request: IncomingMessage, socket: Duplex) =>
    sendAndClose(socket, new Problem('invalid-request', 'This is no proxy: there is nothing to connect to.'))
  )
}

/** Connections whose answer under way is waited for. */
const waiting = new WeakSet<Socket>()

/**
 * Answers what Node's parser refuses (a bad request line, oversized headers, a time-out) as a problem, then closes. The
 * answers to requests that came before it on the same connection are sent first.
 */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  // Node keeps the answer that is under way here, and says it nowhere else.
  const before = (socket as { _httpMessage?: ServerResponse | null })._httpMessage
  if (before?.req.complete && !before.writableFinished) {
    // Each piece of what cannot be read comes here again, and a stream of events may never finish.
    if (waiting.has(socket)) return
    waiting.add(socket)
    return void before.once('finish', () => {
      waiting.delete(socket)
      answerUnreadable(error, socket)
    })
  }
  sendAndClose(socket, unreadable(error.code))
}

function sendAndClose(socket: Duplex, problem: Problem): void {
  const body = JSON.stringify(problemBody(problem))
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close'
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

function unreadable(code: string | undefined): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Problem('headers-too-large', `The request line and headers are over ${wire.headers / 1024} kilobytes.`)
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new Problem('content-too-large', `The extensions of a chunk are over ${wire.headers / 1024} kilobytes.`)
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem('request-timeout', 'The request did not arrive whole within the time limit.')
    case 'HPE_INVALID_URL':
      return new Problem(
        'invalid-request',
        'The URL holds what has to be percent-encoded, such as a letter that is not ASCII: م is %D9%85.'
      )
    default:
      return new Problem('invalid-request', 'This is not an HTTP/1.1 request.')
  }
}
