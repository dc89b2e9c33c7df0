/**
 * The response cache, in front of Fastify: what anyone may read is answered from ready bytes (200, 304, HEAD) without
 * entering the framework. It is exact: an entry names what its answer shows (`tags`, those of the journal), and before it
 * is served the database is asked whether anything was committed since, by whatever process. A request that carries what
 * could change the answer goes on to Fastify.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Commits } from './commits.ts'
import { httpDate } from './freshness.ts'
import { accepts } from './methods.ts'
import { type Encoding, encodingChooser, heldTag, type Representations, tagIn } from './representation.ts'
import { type Asked, readHead } from './request-head.ts'

/** An answer as it is kept. */
export interface Kept {
  representations: Representations
  /** The media type, which Accept is held against; '' for none. */
  type: string
  /** Names and values in turn, but those that a request, an encoding or the clock decides. */
  headers: string[]
  /** What it shows, in the words of the journal. */
  tags: string[]
  /** The place among the commits at which its rows were read, or one before. */
  since: number
  /** When it changed last, as far as is known, and the instant at which it changes by itself; milliseconds. */
  modified: number
  until: number
  /** Its Cache-Control where the route has one of its own; null for that of every public answer. */
  control: string | null
}

interface Entry extends Kept {
  /** The last place at which it was as it is. */
  seen: number
  heads: Partial<Record<Encoding, string[]>>
}

export interface CacheOptions {
  /** How many bytes of answers are held; 0: none. */
  bytes: number
  commits: Commits
  now: () => number
  /** Returns Cache-Control for what changes by itself in so many milliseconds. */
  freshness: (left: number) => string
  /** Returns the id of a request, of what it sent as X-Request-Id. */
  requestId: (sent: string | undefined) => string
  /** Told of each answer from here. */
  onAnswer: (request: IncomingMessage, status: number, id: string) => void
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void

/** What an entry takes beside its bytes and headers. */
const overhead = 1000

export type Cache = ReturnType<typeof openCache>

/** Returns the cache of one application. */
export function openCache({ bytes, commits, now, freshness, requestId, onAnswer }: CacheOptions) {
  const entries = new LRUCache<string, Entry>({ maxSize: Math.max(bytes, 1), sizeCalculation: sizeOf })
  const encodingFor = encodingChooser()
  const takes = rememberFor(accepts)

  return {
    /** Returns how many answers are kept, and how many bytes they take. */
    size: () => ({ entries: entries.size, bytes: entries.calculatedSize }),
    /** Answers what it can, and hands everything else to the listener that a server has. */
    standBefore(server: Server): void {
      const [handle] = server.listeners('request') as Listener[]
      if (bytes === 0 || !handle) return
      server.removeListener('request', handle)
      server.on('request', (request: IncomingMessage, response: ServerResponse) => answer(request, response, handle))
    },
    /** Keeps an answer. */
    keep(url: string, kept: Kept): void {
      if (bytes > 0 && url.startsWith('/')) entries.set(url, { ...kept, seen: kept.since, heads: {} })
    }
  }

  function answer(request: IncomingMessage, response: ServerResponse, handle: Listener): void {
    const asked = readHead(request)
    if (!asked) return void handle(request, response)
    const looking = commits.look()
    if (looking === undefined) return void serve(asked, request, response, handle)
    looking.then(
      () => serve(asked, request, response, handle),
      // What cannot be known is not answered from here.
      () => handle(request, response)
    )
  }

  function serve(asked: Asked, request: IncomingMessage, response: ServerResponse, handle: Listener): void {
    const url = request.url as string
    const entry = entries.get(url)
    if (!entry || !isFresh(entry) || (asked.accept !== undefined && !takes(asked.accept, entry.type)))
      return void handle(request, response)
    const { representations, headers } = entry
    const held = heldTag(asked.ifNoneMatch, representations.tag)
    if (held !== undefined) return void send(entry, asked, request, response, 304, [...headers, 'etag', held])
    const encoding = encodingFor(asked.acceptEncoding, representations.length)
    const whole = (body: Buffer) => {
      entry.heads[encoding] ??= [...headers, ...contentHeaders(entry, encoding, body.length)]
      send(entry, asked, request, response, 200, entry.heads[encoding], body)
    }
    const body = representations.bytes(encoding)
    if (!(body instanceof Promise)) return void whole(body)
    body.then(
      made => {
        // It takes more room now.
        if (entries.peek(url) === entry) entries.set(url, entry)
        whole(made)
      },
      () => handle(request, response)
    )
  }

  function isFresh(entry: Entry): boolean {
    if (now() >= entry.until) return false
    const { place } = commits
    if (entry.seen === place) return true
    if (!commits.isUnchanged(entry.tags, entry.since)) return false
    entry.seen = place
    return true
  }

  function send(
    { control, until, modified }: Entry,
    asked: Asked,
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    head: string[],
    body?: Buffer
  ): void {
    const at = now()
    const id = requestId(asked.requestId)
    const left = Math.min(commits.due, until) - at
    response.writeHead(
      status,
      head.concat(
        'cache-control',
        control ?? freshness(left),
        'last-modified',
        httpDate(modified, at),
        'x-request-id',
        id
      )
    )
    response.end(request.method === 'HEAD' ? undefined : body)
    onAnswer(request, status, id)
  }
}

function contentHeaders({ representations, type }: Kept, encoding: Encoding, length: number): string[] {
  const encoded = encoding === 'identity' ? [] : ['content-encoding', encoding]
  return [
    'content-type',
    type,
    ...encoded,
    'content-length',
    String(length),
    'etag',
    tagIn(representations.tag, encoding)
  ]
}

function sizeOf({ representations, headers, tags }: Entry, url: string): number {
  const texts = [url, ...headers, ...tags]
  return overhead + representations.size() + texts.reduce((sum, text) => sum + text.length, 0)
}

/** Few Accept fields and media types are met; whoever sends many pays for each. */
function rememberFor(ask: (field: string, types: string[]) => boolean): (field: string, type: string) => boolean {
  const known = new Map<string, boolean>()
  return (field, type) => {
    const key = `${type}\n${field}`
    const before = known.get(key)
    if (before !== undefined) return before
    const answer = ask(field, [type.split(';')[0] as string])
    if (known.size < 200 && key.length <= 300) known.set(key, answer)
    return answer
  }
}
