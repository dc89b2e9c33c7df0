/**
 * A typed client for Rawi: openapi-fetch over the generated contract, and what every app would write on top of it: answers
 * without ceremony, problems as errors, lists as iterators, an ETag cache, patience after 429 and 503, and the change feed.
 * It needs nothing but `fetch`: browsers, Node 22 or newer, React Native.
 */
import createFetchClient, { type Client } from 'openapi-fetch'
import { type EtagCache, etagCache, withEtags } from './cache.ts'
import { type Lists, listsOver } from './lists.ts'
import { RawiProblem } from './problem.ts'
import { type RetryOptions, withRetries } from './retry.ts'
import type { paths } from './schema.ts'
import { type Sync, syncOver } from './sync.ts'
import type { Answer, Field, Last, Method, PathOf, Read, ReadInit, WriteInit } from './types.ts'

export { type EtagCache, etagCache } from './cache.ts'
export { RawiProblem } from './problem.ts'
export type { ProblemType } from './problem-types.ts'
export type { RetryOptions } from './retry.ts'
export type * from './schema.ts'
export type { ChangeBatch, ChangesOptions, SyncedChange, SyncOptions, SyncResult } from './sync.ts'

export interface RawiOptions {
  /** Where Rawi is, as `https://cms.example.org`. */
  baseUrl: string
  /** The API token, or a function that returns the one of the moment; without one, a reader's view. */
  token?: string | (() => string | undefined | Promise<string | undefined>) | undefined
  /** Another `fetch` than the global one. */
  fetch?: ((request: Request) => Promise<Response>) | undefined
  /** A cache to share or to look into; false for none. */
  cache?: EtagCache | false | undefined
  /** How patient it is after 429 and 503; false for not at all. */
  retry?: RetryOptions | false | undefined
}

type Write<M extends Exclude<Method, 'get'>> = <P extends PathOf<M>>(
  path: P,
  ...init: Last<WriteInit<P, M>>
) => Promise<Answer<P, M>>

/**
 * openapi-fetch's own client (`GET`, `PUT` …, which resolve with `{ data, error, response }` and never throw for an
 * answer), and beside it methods that resolve with the data alone and throw a `RawiProblem` for everything else.
 */
export interface Rawi extends Client<paths>, Lists, Sync {
  /** Reads. Without `fields` the answer is whole; with them it has exactly those keys, also for the compiler. */
  get<P extends PathOf<'get'>, const F extends Field<P> = never>(
    path: P,
    ...init: Last<ReadInit<P, F>>
  ): Promise<Read<P, F>>
  put: Write<'put'>
  post: Write<'post'>
  patch: Write<'patch'>
  delete: Write<'delete'>
}

/** Returns a client for the newsroom at `baseUrl`. */
export function createClient({ baseUrl, token, fetch, cache = etagCache(), retry = {} }: RawiOptions): Rawi {
  // The global fetch is looked up at each request, so that a polyfill or an instrumentation may come later.
  const plain = fetch ?? ((request: Request) => globalThis.fetch(request))
  const patient = retry ? withRetries(plain, retry) : plain
  const client = createFetchClient<paths>({
    baseUrl,
    fetch: cache ? withEtags(patient, cache) : patient,
    bodySerializer: serializeBody as (body: unknown) => string
  })
  if (token !== undefined) {
    client.use({
      async onRequest({ request }) {
        const current = typeof token === 'function' ? await token() : token
        if (current !== undefined) request.headers.set('authorization', `Bearer ${current}`)
      }
    })
  }

  const ask =
    (method: Method) =>
    async (path: string, init: Init = {}) => {
      const { data, error, response } = await client.request(method, path as never, withFields(init) as never)
      if (response.ok) return data as unknown
      throw new RawiProblem(response, error)
    }
  const read = ask('get')
  const methods = { get: read, put: ask('put'), post: ask('post'), patch: ask('patch'), delete: ask('delete') }
  return { ...client, ...methods, ...listsOver(read), ...syncOver(read) } as unknown as Rawi
}

/** Returns the header that makes a write fail with 412 when `version` is no longer the current one. */
export const ifMatch = (version: number): { 'if-match': string } => ({ 'if-match': `"${version}"` })

type Init = Record<string, unknown> & { params?: { query?: object }; fields?: readonly string[] }

/** Returns openapi-fetch's options: `fields` becomes a parameter. */
function withFields({ fields, ...init }: Init): Omit<Init, 'fields'> {
  if (!fields) return init
  return { ...init, params: { ...init.params, query: { ...init.params?.query, fields: fields.join(',') } } }
}

/** A story may be sent as it is, Markdown or text; everything else is JSON. */
function serializeBody(body: unknown, headers: Headers): string {
  const isText = typeof body === 'string' && headers.get('content-type')?.startsWith('text/')
  return isText ? body : JSON.stringify(body)
}
