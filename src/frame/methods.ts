/** 404, 405 with `Allow`, OPTIONS, and 406: what a URL answers to a method or an Accept that it does not serve. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { answerPreflight, isShared } from './cross-origin.ts'
import { nothingAt, Problem } from './problems.ts'

const order = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Answers every request that no route registered after it takes, whatever its method: 405 or, to OPTIONS, 204 where the
 * URL is known for other methods, else 404. It does so before a token or a body is looked at.
 */
export function answerUnserved(app: FastifyInstance): void {
  // For each URL its methods, and whether pages of other origins may send them.
  const served = new Map<string, Map<string, boolean>>()
  app.addHook('onRoute', ({ url, method, config }) => {
    const known = served.get(url) ?? new Map([['OPTIONS', false]])
    // Fastify says HEAD alone of a prefix with its slash; HEAD comes with GET.
    for (const one of [method].flat())
      for (const name of one === 'HEAD' ? ['GET', 'HEAD'] : [one]) known.set(name, isShared(name, config))
    served.set(url, known)
  })
  let patterns: { pattern: RegExp; allow: string; shared: string[] }[] | undefined

  app.addHook('onRequest', (request, reply, done) => {
    if (!request.is404 && !hasEmptyPart(request)) return done()
    patterns ??= [...served]
      // A literal segment wins over a parameter.
      .sort(([a], [b]) => looseness(a) - looseness(b))
      .map(([url, known]) => ({
        pattern: patternOf(url),
        allow: order.filter(method => known.has(method)).join(', '),
        shared: order.filter(method => known.get(method))
      }))
    const path = pathOf(request)
    const found = patterns.find(({ pattern }) => pattern.test(path))
    const allow = path === '*' ? order.join(', ') : found?.allow
    if (allow === undefined || (path === '*' && request.method !== 'OPTIONS')) throw nothingAt(request)
    reply.header('allow', allow)
    if (request.method === 'OPTIONS') {
      answerPreflight(reply, found?.shared ?? [])
      return void reply.code(204).send()
    }
    throw new Problem('method-not-allowed', `${request.method} is not served here; these are: ${allow}.`)
  })
}

/** Returns what a URL of the router matches: `:name` is a segment, `*` everything. */
const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace('*', '.*')}$`,
    's'
  )

/** Whether a parameter is empty: to the router `/v1/articles/` is an article without a name. */
const hasEmptyPart = ({ params }: FastifyRequest): boolean =>
  Object.entries(params ?? {}).some(([name, value]) => value === '' && name !== '*')

const looseness = (url: string) => url.split(/[:*]/).length

/** Returns the path as the router compares it: decoded, but for the characters that part a URL. */
function pathOf({ url }: FastifyRequest): string {
  const path = url.split('?')[0] ?? ''
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Whether an Accept field takes one of the types that a URL answers, or at least a problem (RFC 9110 §12.5.1). */
export function accepts(accept: string | undefined, produces: string[]): boolean {
  if (!accept?.trim() || accept === '*/*' || produces.includes('*/*')) return true
  return new Negotiator({ headers: { accept } }).mediaType([...produces, 'application/problem+json']) !== undefined
}

/** Answers 406 where the Accept header refuses everything that the route produces (RFC 9110 §15.5.7). */
export function negotiate(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { accept } = request.headers
    const { produces } = request.routeOptions.config
    if (produces === undefined || accepts(accept, produces)) return done()
    throw new Problem(
      'not-acceptable',
      `This URL answers ${produces.join(', ')}; “${(accept ?? '').slice(0, 100)}” takes none of it.`
    )
  })
}
