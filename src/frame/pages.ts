/** Lists: `{ items, next, previous }`, a `Link` header (RFC 8288), and `total` only when asked. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type TSchema, Type } from 'typebox'
import { decodeCursor, encodeCursor, type Position } from './cursors.ts'

/** The query parameters of every list. A room adds its filters beside them. */
export const pageParameters = {
  limit: Type.Integer({
    minimum: 1,
    maximum: 100,
    default: 20,
    description: 'How many items a page holds.',
    examples: [20]
  }),
  cursor: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 400,
      description: 'Where the page starts: as in `next` or `previous`, opaque.',
      examples: ['TkpoUTZh']
    })
  ),
  count: Type.Boolean({ default: false, description: 'Whether `total` is counted too.', examples: [false] })
}

/** Returns the schema of a page of something. */
export const Page = <T extends TSchema>(items: T, $id: string, of: string) =>
  Type.Object(
    {
      items: Type.Array(items, { description: `The ${of} of this page.` }),
      next: nullableLink('The next page, as a path on this server; null on the last.'),
      previous: nullableLink('The page before; null on the first.'),
      total: Type.Optional(
        Type.Integer({ description: 'How many there are in all; only with `count=true`.', examples: [412] })
      )
    },
    { $id, additionalProperties: false, description: `A page of ${of}.` }
  )

const nullableLink = (description: string) =>
  Type.Unsafe<string | null>({
    type: ['string', 'null'],
    format: 'uri-reference',
    description,
    examples: ['/v1/articles?cursor=TkpoUTZh']
  })

/** What a list query is asked for: how many rows, from where, which way. One row more than `limit` tells if more follow. */
export interface Range {
  limit: number
  after: Position | null
}

interface ListQuery {
  limit: number
  cursor?: string
  count: boolean
}

/** Returns the range that the parameters ask for; throws a 400 for a cursor of another query. */
export function rangeOf(request: FastifyRequest, sortedBy: 'number' | 'string' = 'number'): Range {
  const { limit, cursor } = request.query as ListQuery
  return { limit, after: cursor ? decodeCursor(cursor, queryName(request), sortedBy) : null }
}

/** Returns the page of `rows` (as many as `limit` + 1, in the direction travelled) and sets the `Link` header. */
export function pageOf<Row, Item>(
  request: FastifyRequest,
  reply: FastifyReply,
  range: Range,
  rows: Row[],
  border: (row: Row) => Omit<Position, 'direction'>,
  present: (row: Row) => Item,
  total?: number
) {
  const more = rows.length > range.limit
  const backwards = range.after?.direction === 'previous'
  const shown = rows.slice(0, range.limit)
  if (backwards) shown.reverse()
  const first = shown.at(0)
  const last = shown.at(-1)
  const link = (row: Row | undefined, direction: Position['direction']) =>
    row === undefined ? null : linkTo(request, encodeCursor({ direction, ...border(row) }, queryName(request)))
  const next = backwards || more ? link(last, 'next') : null
  const previous = (backwards ? more : range.after !== null) ? link(first, 'previous') : null
  const links = [next && `<${next}>; rel="next"`, previous && `<${previous}>; rel="prev"`].filter(Boolean)
  if (links.length > 0) reply.header('link', links.join(', '))
  return { items: shown.map(present), next, previous, ...(total === undefined ? {} : { total }) }
}

/** The query a cursor belongs to: its path with every parameter that decides which rows come in which order. */
function queryName(request: FastifyRequest): string {
  const { limit: _l, cursor: _c, count: _n, fields: _f, ...filters } = request.query as Record<string, unknown>
  return `${pathOf(request)}?${JSON.stringify(Object.entries(filters).sort())}`
}

function linkTo(request: FastifyRequest, cursor: string): string {
  const query = new URLSearchParams(request.url.split('?')[1])
  query.delete('cursor')
  query.set('cursor', cursor)
  return `${pathOf(request)}?${query}`
}

const pathOf = (request: FastifyRequest) => request.url.split('?')[0] ?? ''
