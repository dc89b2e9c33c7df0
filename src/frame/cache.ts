/**
 * The response cache, in front of Fastify: what anyone may read is answered from ready bytes (200, 304, HEAD) without
 * entering the framework. It is exact: an entry names what its answer shows (`tags`, those of the journal), and before it
 * is served the database is asked whether anything was committed since, by whatever process. A request that carries what
 * could change the answer goes on to Fastify.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { accepts } from './methods.ts'
import { type Encoding, encodingChooser, heldTag, type Representations, tagIn } from './representation.ts'
import { type Asked, readHead } from './request-head.ts'

/** An answer as it is kept. */
export interface Kept {
  representations: Representations
  /** The media type, which Accept is held against. */
  type: string
  /** Names and values in turn, but those that a request, an encoding or the clock decides. */
  headers: string[]
  /** What it shows, in the words of the journal; `clock`: also what becomes visible by itself. */
  tags: string[]
  /** The place among the commits at which its rows were read, or one before. */
  since: number
  /** The instant at which it changes by itself, in milliseconds. */
  until: number
}

interface Entry extends Kept {
  /** The last place at which it was not changed. */
  seen: number
  heads: Partial<Record<Encoding, string[]>>
}

/** How the cache learns of commits. */
export interface Watch {
  /** Returns another number after every commit of any process; undefined where only `news` can tell. */
  version: () => number | undefined
  /** Returns what was touched since the call before, whether that is all, and when something becomes visible by itself. */
  news: () => Promise<{ tags: string[]; isWhole: boolean; due: number }>
}

export interface CacheOptions {
  /** How many bytes of answers are held; 0: none. */
  bytes: number
  watch: Watch
  now: () => number
  /** Returns Cache-Control for what changes by itself in so many milliseconds. */
  freshness: (left: number) => string
  /** Returns the id of a request, of what it sent as X-Request-Id. */
  requestId: (sent: string | undefined) => string
  onHit?: ((request: IncomingMessage, response: ServerResponse) => void) | undefined
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void

/** How many changed tags are remembered; when there are more, all that is older is dropped. */
const mostTags = 50_000
/** What an entry takes beside its bytes. */
const overhead = 1000

export type Cache = ReturnType<typeof openCache>

/** Returns the cache of one application. */
export function openCache({ bytes, watch, now, freshness, requestId, onHit }: CacheOptions) {
  const entries = new LRUCache<string, Entry>({
    maxSize: Math.max(bytes, 1),
    sizeCalculation: ({ representations, headers, tags }, url) =>
      overhead + representations.size() + url.length + [...headers, ...tags].reduce((sum, text) => sum + text.length, 0)
  })
  const encodingFor = encodingChooser()
  const changed = new Map<string, number>()
  const counts = { hits: 0, notModified: 0, misses: 0, bypassed: 0 }
  let place = 0
  let oldest = 0
  let due = Number.NEGATIVE_INFINITY
  let version: number | undefined
  let hasLooked = false
  let learning: Promise<void> | undefined

  return {
    counts,
    standBefore,
    /** Returns the place among the commits of what is read from now on. */
    place: () => place,
    /** Says that something was committed here: the next request looks, also in the same turn of the event loop. */
    committed: forget,
    /** Returns how many milliseconds pass until something becomes visible by itself. */
    left: () => due - now(),
    /** Keeps an answer. */
    keep: (url: string, kept: Kept): void => {
      if (bytes > 0) entries.set(url, { ...kept, seen: kept.since, heads: {} })
    }
  }

  /** Answers what it can, and hands everything else to the listener that a server has. */
  function standBefore(server: Server): void {
    const [handle] = server.listeners('request') as Listener[]
    if (bytes === 0 || !handle) return
    server.removeListener('request', handle)
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const asked = readHead(request)
      if (!asked) {
        counts.bypassed++
        return handle(request, response)
      }
      const looking = look()
      if (looking === undefined) return serve(asked, request, response, handle)
      // What cannot be known is not answered from here.
      looking.then(
        () => serve(asked, request, response, handle),
        () => handle(request, response)
      )
    })
  }

  /** Looks, once a turn of the event loop, whether anything was committed; returns a promise while that is being read. */
  function look(): Promise<void> | undefined {
    if (now() >= due) return learn(true)
    if (hasLooked) return learning
    hasLooked = true
    setImmediate(forget)
    const found = watch.version()
    if (found !== undefined && found === version) return learning
    version = found
    return learn(false)
  }

  function forget(): void {
    hasLooked = false
  }

  /** Reads what was touched. Who asks while that is being read may ask for what came after, and waits for the next. */
  function learn(isDue: boolean): Promise<void> {
    const next = (learning ?? Promise.resolve()).then(async () => {
      const { tags, isWhole, due: nextDue } = await watch.news()
      place++
      for (const tag of isDue ? ['clock', ...tags] : tags) changed.set(tag, place)
      due = nextDue
      if (isWhole && changed.size <= mostTags) return
      changed.clear()
      oldest = place
    })
    learning = next
    const done = () => {
      if (learning === next) learning = undefined
    }
    next.then(done, () => {
      version = undefined
      done()
    })
    return next
  }

  function isFresh(entry: Entry): boolean {
    if (now() >= entry.until) return false
    if (entry.seen === place) return true
    if (entry.since < oldest || entry.tags.some(tag => (changed.get(tag) ?? 0) > entry.since)) return false
    entry.seen = place
    return true
  }

  function serve(asked: Asked, request: IncomingMessage, response: ServerResponse, handle: Listener): void {
    const url = request.url as string
    const entry = entries.get(url)
    if (!entry || !isFresh(entry) || !accepts(asked.accept, entry.type)) {
      counts.misses++
      return handle(request, response)
    }
    const { representations, headers } = entry
    const held = heldTag(asked.ifNoneMatch, representations.tag)
    if (held !== undefined) {
      counts.notModified++
      return send(304, [...headers, 'etag', held])
    }
    const encoding = encodingFor(asked.acceptEncoding, representations.length)
    const body = representations.bytes(encoding)
    if (body instanceof Buffer) return sendWhole(body)
    body.then(
      made => {
        // It takes more room now.
        if (entries.peek(url) === entry) entries.set(url, entry)
        sendWhole(made)
      },
      () => handle(request, response)
    )

    function sendWhole(body: Buffer): void {
      counts.hits++
      entry!.heads[encoding] ??= [...headers, ...contentHeaders(entry!, encoding, body.length)]
      send(200, entry!.heads[encoding], body)
    }

    function send(status: number, head: string[], body?: Buffer): void {
      const left = Math.min(due, entry!.until) - now()
      const control = freshness(left)
      response.writeHead(status, [...head, 'cache-control', control, 'x-request-id', requestId(asked.requestId)])
      response.end(request.method === 'HEAD' ? undefined : body)
      onHit?.(request, response)
    }
  }
}

function contentHeaders({ representations, type }: Kept, encoding: Encoding, length: number): string[] {
  const encoded = encoding === 'identity' ? [] : ['content-encoding', encoding]
  const tag = tagIn(representations.tag, encoding)
  return ['content-type', type, ...encoded, 'content-length', String(length), 'etag', tag]
}
