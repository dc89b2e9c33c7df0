/** 405 with `Allow`, OPTIONS, and 406: what every known URL answers to a method or an Accept that it does not serve. */
import type { FastifyInstance, HTTPMethods } from 'fastify'
import Negotiator from 'negotiator'
import { access } from './access.ts'
import { answerPreflight, isShared } from './cross-origin.ts'
import { Problem } from './problems.ts'

const methods: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Collects the routes registered after it; the returned function, called when all are, adds the answers for the rest. */
export function answerOtherMethods(app: FastifyInstance): () => void {
  const served = new Map<string, Map<string, boolean>>()
  app.addHook('onRoute', ({ url, method, config }) => {
    const known = served.get(url) ?? new Map<string, boolean>()
    for (const one of [method].flat()) known.set(one, isShared(one, config))
    served.set(url, known)
  })
  return () => {
    for (const [url, known] of [...served]) {
      const allow = methods.filter(method => known.has(method) || method === 'OPTIONS').join(', ')
      const others = methods.filter(method => !known.has(method) && !app.hasRoute({ url, method }))
      const shared = methods.filter(method => known.get(method))
      // A URL and its twin with a slash at the end may be one route to the router.
      if (others.length === 0) continue
      app.route({
        url,
        method: others,
        exposeHeadRoute: false,
        config: { access: access.anyone, consumes: ['*/*'], produces: ['*/*'] },
        schema: { hide: true },
        // Before the body is read: a wrong method is told at once, whatever it carries.
        onRequest: async (request, reply) => {
          reply.header('allow', allow)
          if (request.method === 'OPTIONS') {
            answerPreflight(reply, shared)
            return reply.code(204).send()
          }
          throw new Problem('method-not-allowed', `${request.method} is not served here; these are: ${allow}.`, {
            headers: { allow }
          })
        },
        handler: async () => undefined
      })
    }
  }
}

/** Answers 406 where the Accept header refuses everything that the route produces (RFC 9110 §15.5.7). */
export function negotiate(app: FastifyInstance): void {
  app.addHook('onRequest', async request => {
    const { accept } = request.headers
    const { produces } = request.routeOptions.config
    if (accept === undefined || produces === undefined) return
    const offered = [...produces, 'application/problem+json']
    if (produces.includes('*/*') || new Negotiator({ headers: { accept } }).mediaType(offered)) return
    throw new Problem(
      'not-acceptable',
      `This URL answers ${produces.join(', ')}; “${accept.slice(0, 100)}” takes none of it.`
    )
  })
}
