/** Asking again after a 429 or a 503, when and as often as is safe: by `Retry-After`, a little later, a few times. */

export interface RetryOptions {
  /** How often a request is repeated at most; 3. */
  retries?: number | undefined
  /** The longest wait in milliseconds that is sat out; 30,000. An answer that asks for more is given to the caller. */
  longestWait?: number | undefined
}

type Fetch = (request: Request) => Promise<Response>

/** Returns a `fetch` that repeats what may be repeated. The request's signal ends a wait too. */
export function withRetries(fetch: Fetch, { retries = 3, longestWait = 30_000 }: RetryOptions = {}): Fetch {
  return async request => {
    for (let tried = 0; ; tried++) {
      const last = tried >= retries
      const response = await fetch(last ? request : request.clone())
      if (last || !(await mayBeRepeated(request.method, response))) return response
      const wait = waitOf(response, tried)
      if (wait > longestWait) return response
      await response.body?.cancel()
      await pause(wait, request.signal)
    }
  }
}

/**
 * A 429 stored nothing. After a 503 one may repeat what does the same twice; the rest only when Rawi itself says that
 * nothing was stored: a proxy's 503 may hide a write that succeeded.
 */
async function mayBeRepeated(method: string, response: Response): Promise<boolean> {
  if (response.status === 429) return true
  if (response.status !== 503) return false
  if (['GET', 'HEAD', 'PUT', 'DELETE'].includes(method)) return true
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return false
  const read: Promise<unknown> = response.clone().json()
  const body = (await read.catch(() => undefined)) as { type?: unknown } | undefined
  return body?.type === '/problems/unavailable'
}

/**
 * Returns the milliseconds to wait: as `Retry-After` says (seconds, or a date beside the server's own), else twice as long
 * each time; and up to a second more, so that a crowd does not come back at once.
 */
function waitOf({ headers }: Response, tried: number): number {
  const said = headers.get('retry-after') ?? ''
  const asked = /^\d+$/.test(said)
    ? Number(said) * 1000
    : Date.parse(said) - (Date.parse(headers.get('date') ?? '') || Date.now())
  const wait = Number.isNaN(asked) ? 500 * 2 ** tried : Math.max(0, asked)
  return wait + Math.random() * Math.min(1000, 100 + wait / 4)
}

/** Resolves after so many milliseconds; rejects with the signal's reason when it is aborted. */
export function pause(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}
