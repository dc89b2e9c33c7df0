/**
 * How an answer leaves: with its strong ETag or as a 304 (RFC 9110 §13), compressed for who takes that, and with what
 * caches may do with it (RFC 9111). What anyone may read and a route says the contents of, with `shows()`, is public, and
 * kept by the response cache; everything else is nobody's to keep.
 */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Cache } from './cache.ts'
import { type Commits, clock, everything } from './commits.ts'
import { httpDate, isUnmodified } from './freshness.ts'
import { encodingChooser, entityTag, heldTag, represent, tagIn } from './representation.ts'

interface Shown {
  tags: string[]
  /** The instant at which it changes by itself, in milliseconds. */
  until: number
}

declare module 'fastify' {
  interface FastifyReply {
    /** The version of the resource that is answered, when it has one. */
    version: number | null
    /** What the answer shows; null when its route does not say so. */
    shown: Shown | null
  }
  interface FastifyRequest {
    /** The place among the commits from which on this request reads. */
    place: number
  }
}

export interface DeliveryOptions {
  cache: Cache
  commits: Commits
  now: () => number
  freshness: (left: number) => string
}

/**
 * Says what an answer shows, in the words of the journal (`article:<id>`, `list:articles`): when one of them changes, the
 * response cache drops it, and whoever purges a CDN by `Cache-Tag` does too.
 */
export function shows(reply: FastifyReply, tags: Iterable<string>, until = Number.POSITIVE_INFINITY): void {
  reply.shown = { tags: [...new Set(tags)], until }
}

/** Sends answers as they are to leave; register it before what reads, and after what adds headers. */
export function deliver(app: FastifyInstance, { cache, commits, now, freshness }: DeliveryOptions): void {
  const encodingFor = encodingChooser()
  app.decorateReply('version', null)
  app.decorateReply('shown', null)
  app.decorateRequest('place', 0)
  app.addHook('onRequest', (request, _reply, done) => {
    const place = () => {
      request.place = commits.place
      done()
    }
    // What is due is told to caches also where the response cache is off, or was passed by. A database that does not answer
    // is the reading's trouble.
    const looking = isPublicRead(request) ? commits.look() : undefined
    if (looking === undefined) place()
    else looking.catch(() => {}).then(place)
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const isRead = reads.has(request.method)
    const isOpen = request.headers.authorization === undefined
    const shown = isPublicRead(request) && reply.statusCode === 200 ? reply.shown : null
    const control = (reply.getHeader('cache-control') as string | undefined) ?? null
    if (shown) tellCaches(reply, shown, control)
    else if (!isOpen && !control?.includes('no-store')) reply.header('cache-control', 'private, no-store')
    else if (isRead && control === null) reply.header('cache-control', isMoved(reply) ? freshness(forever) : 'no-store')
    if (typeof payload !== 'string' || reply.statusCode < 200 || reply.statusCode > 299) return payload
    const bytes = Buffer.from(payload)
    const tag = entityTag(reply.version, bytes)
    reply.header('etag', tag)
    if (!isRead) return bytes

    const representations = represent(tag, bytes)
    const modified = shown ? commits.modifiedAt(shown.tags, request.place) : undefined
    if (shown && modified !== undefined) {
      const type = String(reply.getHeader('content-type') ?? '')
      const about = { ...shown, modified, since: request.place, control }
      cache.keep(request.raw.url ?? '', { representations, type, headers: kept(reply), ...about })
      reply.header('last-modified', httpDate(modified, now()))
    }
    const field = request.headers['if-none-match']
    const isHeld =
      field === undefined && modified !== undefined && isUnmodified(request.headers['if-modified-since'], modified)
    const held = isHeld ? tag : heldTag(field, tag)
    if (held !== undefined) {
      reply.code(304).header('etag', held).removeHeader('content-type').removeHeader('content-length')
      // Fastify's own end of a HEAD takes a stream or a text, and breaks on nothing.
      return request.method === 'HEAD' ? Readable.from([]) : null
    }
    const encoding = encodingFor(request.headers['accept-encoding'], representations.length)
    if (encoding === 'identity') return bytes
    reply.header('etag', tagIn(tag, encoding)).header('content-encoding', encoding)
    return representations.bytes(encoding)
  })

  function tellCaches(reply: FastifyReply, { tags, until }: Shown, control: string | null): void {
    reply.headers({
      'cache-control': control ?? freshness(Math.min(commits.due, until) - now()),
      'cache-tag': tags.filter(tag => tag !== clock && tag !== everything).join(','),
      vary
    })
  }
}

const reads = new Set(['GET', 'HEAD'])
const isPublicRead = ({ method, headers }: FastifyRequest): boolean =>
  reads.has(method) && headers.authorization === undefined

const forever = Number.POSITIVE_INFINITY
/** With a token an answer is another one, and may show more. */
const vary = 'Accept-Encoding, Authorization'

const isMoved = ({ statusCode }: FastifyReply): boolean => statusCode === 308

/** Headers that a request, an encoding or the clock decides. */
const decided = new Set([
  'x-request-id',
  'content-type',
  'content-length',
  'cache-control',
  'last-modified',
  'etag',
  'connection'
])

/** Returns the other headers of an answer, names and values in turn. */
const kept = (reply: FastifyReply): string[] =>
  Object.entries(reply.getHeaders()).flatMap(([name, value]) => (decided.has(name) ? [] : [name, String(value)]))
