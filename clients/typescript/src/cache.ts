/**
 * An ETag cache: what was read once is asked for again with `If-None-Match`, and a 304 is answered from memory. Every read
 * still asks the server, so nothing is ever stale; only bodies are saved. (Node's own fetch adds `Cache-Control: no-cache`
 * to such a request; Rawi answers 304 all the same.)
 */

export interface Kept {
  etag: string
  body: string
  headers: [string, string][]
}

export interface EtagCache {
  get(key: string): Kept | undefined
  set(key: string, kept: Kept): void
  clear(): void
  /** How many answers are kept, and how many 304s were answered from here. */
  readonly size: number
  hits: number
}

/** Returns a cache that forgets what was used longest ago: beyond so many answers, or so many characters of bodies. */
export function etagCache({ entries = 200, characters = 4_000_000 } = {}): EtagCache {
  // A Map keeps the order of insertion: the first key is the one used longest ago.
  const kept = new Map<string, Kept>()
  let held = 0
  const forget = (key: string) => {
    held -= kept.get(key)?.body.length ?? 0
    kept.delete(key)
  }
  return {
    hits: 0,
    get size() {
      return kept.size
    },
    get(key) {
      const found = kept.get(key)
      if (found) kept.delete(key)
      if (found) kept.set(key, found)
      return found
    },
    set(key, value) {
      forget(key)
      if (value.body.length > characters) return
      kept.set(key, value)
      held += value.body.length
      for (const oldest of kept.keys()) {
        if (kept.size <= entries && held <= characters) break
        forget(oldest)
      }
    },
    clear() {
      kept.clear()
      held = 0
    }
  }
}

type Fetch = (request: Request) => Promise<Response>

/** Returns a `fetch` that keeps what has an ETag, by URL and token. A request with an `If-None-Match` of its own passes. */
export function withEtags(fetch: Fetch, cache: EtagCache): Fetch {
  return async request => {
    if (request.method !== 'GET' || request.headers.has('if-none-match')) return fetch(request)
    const key = ['authorization', 'accept'].reduce((all, name) => `${all}\n${request.headers.get(name)}`, request.url)
    const kept = cache.get(key)
    if (kept) request.headers.set('if-none-match', kept.etag)
    const response = await fetch(request)
    if (response.status === 304 && kept) {
      cache.hits++
      return answerFrom(kept, response)
    }
    const etag = response.headers.get('etag')
    if (response.status === 200 && etag && !response.headers.get('cache-control')?.includes('no-store')) {
      const body = await response.clone().text()
      cache.set(key, { etag, body, headers: headersOf(response) })
    }
    return response
  }
}

/** Returns the kept answer under the newer headers (RFC 9111 §4.3.4). */
function answerFrom(kept: Kept, { headers }: Response): Response {
  const all = new Headers(kept.headers)
  headers.forEach((value, name) => {
    all.set(name, value)
  })
  // The body was decoded when it was kept.
  for (const name of ['content-encoding', 'content-length']) all.delete(name)
  return new Response(kept.body, { status: 200, headers: all })
}

function headersOf({ headers }: Response): [string, string][] {
  const all: [string, string][] = []
  headers.forEach((value, name) => {
    all.push([name, value])
  })
  return all
}
