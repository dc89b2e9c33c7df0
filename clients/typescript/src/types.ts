/** What is read and sent, by path and method, from the generated types. Nothing of this is there at run time. */
import type { FetchOptions } from 'openapi-fetch'
import type { paths } from './schema.ts'

export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'

/** The paths that have a method, without a stream, which never ends: that is for `EventSource`. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, infer O> ? (O extends Stream ? never : P) : never
}[keyof paths]
type Stream = { responses: { 200: { content: { 'text/event-stream': unknown } } } }

type Operation<P extends keyof paths, M extends Method> = Extract<paths[P][M], object>
type Answers<O> = O extends { responses: infer R } ? Pick<R, keyof R & (200 | 201 | 204)> : never

/** What a success answers: its JSON, or nothing. */
export type Answer<P extends keyof paths, M extends Method> = Content<Answers<Operation<P, M>>>
type Content<R> = { [S in keyof R]: R[S] extends { content: infer C } ? C[keyof C] : undefined }[keyof R]

/** `fields` narrows an answer: one side of a union has all keys, the other any of them. These tell which is which. */
type Whole<T> = T extends unknown ? (object extends T ? never : T) : never
type Part<T> = T extends unknown ? (object extends T ? T : never) : never
type Keys<T> = T extends unknown ? keyof T : never

/** The names that `fields` may have on a path. */
export type Field<P extends keyof paths> = FieldOf<Answer<P, 'get'>>
type FieldOf<T> = [T] extends [{ items: (infer I)[] }] ? Keys<Part<I>> : Keys<Part<T>>

/** An answer as it comes: whole without `fields`, with them exactly those keys. */
export type Narrowed<T, F> = [Part<T>] extends [never] ? T : [F] extends [never] ? Whole<T> : Chosen<Part<T>, F>
type Chosen<T, F> = T extends unknown ? { [K in keyof T as K extends F ? K : never]-?: T[K] } : never

/** What a `get` resolves with. */
export type Read<P extends keyof paths, F> = [Answer<P, 'get'>] extends [{ items: (infer I)[] }]
  ? Omit<Answer<P, 'get'>, 'items'> & { items: Narrowed<I, F>[] }
  : Narrowed<Answer<P, 'get'>, F>

/** The paths that answer a list, and what is in it. */
export type ListPath = {
  [P in PathOf<'get'>]: Answer<P, 'get'> extends { items: unknown[]; next: string | null } ? P : never
}[PathOf<'get'>]
export type Item<P extends ListPath, F> = Read<P, F> extends { items: (infer I)[] } ? I : never

type Query<Q> = Q extends object ? Omit<Q, 'fields'> & { fields?: never } : Q
type Params<O> = O extends { parameters: infer P } ? { [K in keyof P]: K extends 'query' ? Query<P[K]> : P[K] } : object
type WithParams<O> = object extends Params<O> ? { params?: Params<O> } : { params: Params<O> }

/** What a read takes: openapi-fetch's options, with `fields` as a list of known names. */
export type ReadInit<P extends keyof paths, F> = WithParams<Operation<P, 'get'>> &
  Omit<FetchOptions<Operation<P, 'get'>>, 'params' | 'body' | 'parseAs'> & { fields?: readonly F[] }

/** What a write takes: openapi-fetch's options. */
export type WriteInit<P extends keyof paths, M extends Method> = FetchOptions<Operation<P, M>>

/** The last argument may be left out when nothing in it is required. */
export type Last<I> = object extends I ? [init?: I] : [init: I]
