/** The limits of the HTTP server, and what a client that does not speak HTTP is answered. */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyHttpOptions } from 'fastify'
import type { Config } from '../config.ts'
import { Problem, problemBody } from './problems.ts'

// Importing node:http reads all its names, and one of them loads Node's whole fetch: 35 ms of every start.
const { STATUS_CODES } = process.getBuiltinModule('node:http')

/** Returns Fastify's limits for a configuration: Node's and Fastify's own defaults let a slow client wait for ever. */
export const limits = (config: Config): FastifyHttpOptions<Server> => ({
  bodyLimit: config.bodyLimit,
  requestTimeout: config.requestTimeout,
  keepAliveTimeout: 75_000,
  forceCloseConnections: 'idle',
  // What still comes on an open connection while the server drains is served, and told to close.
  return503OnClosing: false,
  trustProxy: config.trustProxy.length > 0 ? config.trustProxy : false,
  // Half of the checks are done by the time a parameter is decoded: 200 characters of Arabic are 1,200 in a URL.
  routerOptions: { maxParamLength: 1300, ignoreTrailingSlash: false },
  http: { headersTimeout: Math.min(10_000, config.requestTimeout), connectionsCheckingInterval: 1000 }
})

/** Answers what Node's parser refuses (a bad request line, oversized headers, a time-out) as a problem, then closes. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const body = JSON.stringify(problemBody(unreadable(error.code)))
  const { status } = unreadable(error.code)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close'
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

function unreadable(code: string | undefined): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Problem('headers-too-large', 'The request line and headers are over 16 kilobytes.')
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem('request-timeout', 'The request did not arrive whole within the time limit.')
    default:
      return new Problem('invalid-request', 'This is not an HTTP/1.1 request.')
  }
}
