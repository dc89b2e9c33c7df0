/**
 * Pages of other origins (the Fetch standard, "CORS protocol"). What anyone may read, any page may read, and a reader's
 * browser may post what a route opens with `config.crossOrigin`: a comment. `*` and no credentials: there are no cookies
 * here, so no page acts in anybody's name; and as `Authorization` is not among the headers, tokens stay on servers.
 */
import type { FastifyInstance, FastifyReply, RouteOptions } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether pages of other origins may send it; reads that anyone may do always are. */
    crossOrigin?: boolean
  }
}

const reads = ['GET', 'HEAD']
const sent = 'Accept, Accept-Language, Content-Type, If-None-Match, Last-Event-ID, X-Request-Id'
const exposed = 'ETag, Link, Location, Retry-After, X-Request-Id'

/** Lets pages of other origins read the answers of open routes, problems included; register it before what may refuse. */
export function shareAcrossOrigins(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { method, is404, routeOptions } = request
    // What is not there may be read too: a mistyped URL would else look like a network that failed.
    if (is404 ? reads.includes(method) : isShared(method, routeOptions.config))
      reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', exposed)
    done()
  })
}

/** Whether pages of other origins may send this method to a route. */
export const isShared = (method: string, config: RouteOptions['config']): boolean =>
  config?.crossOrigin ?? (reads.includes(method) && (config?.access ?? []).includes('anonymous'))

/** Adds to the answer of an OPTIONS what a browser asks before it sends: which methods and headers, for a day. */
export function answerPreflight(reply: FastifyReply, shared: string[]): void {
  if (shared.length === 0) return
  reply.headers({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': shared.join(', '),
    'access-control-allow-headers': sent,
    'access-control-max-age': '86400'
  })
}
