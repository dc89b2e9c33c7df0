/** Which article a viewer's `{ref}` reads, and which rows the filters of a list mean. */
import type { FastifyRequest } from 'fastify'
import type { Viewer } from '../frame/access.ts'
import { unauthorized } from '../frame/access.ts'
import { readPeriod } from '../frame/period.ts'
import { invalid, Problem } from '../frame/problems.ts'
import { find, redirectFormer } from '../frame/refs.ts'
import { reach } from '../people/finding.ts'
import type { Queries } from '../queries.ts'
import { noArticle } from './gathering.ts'
import type { ArticleRow } from './queries.ts'
import { isSeenBy, wasPublic } from './visibility.ts'

/**
 * Returns the article that a reference names, when this viewer may see it. Throws a 410 with the public reason for what
 * was withdrawn, and the same 404 for what is not there as for what may not be seen.
 */
export async function findSeen(queries: Queries, ref: string, viewer: Viewer, now: number): Promise<ArticleRow> {
  const row = await find('article', ref, queries.articles, queries.slugs)
  if (!row) throw noArticle(ref)
  if (isSeenBy(viewer, row, now)) return row
  if (!wasPublic(row)) throw noArticle(ref)
  throw new Problem('gone', row.withdrawnReason ?? 'This article was withdrawn.')
}

/** Returns the same for `{ref}` of a read; throws a 308 when it came by a former slug. */
export async function findForReading(queries: Queries, request: FastifyRequest, now: number): Promise<ArticleRow> {
  const row = await findSeen(queries, (request.params as { ref: string }).ref, request.viewer, now)
  redirectFormer(request, row)
  return row
}

interface Filters {
  category?: string
  person?: string
  speaker?: string
  status?: string
  from?: string
  to?: string
}

interface Resolved {
  category?: string
  person?: string
  speaker?: string
  from?: number
  to?: number
}

/** Returns ids and instants for the filters of a list; a 400 names what is unknown, a 401 an anonymous `status`. */
export async function resolveFilters(
  queries: Queries,
  filters: Filters,
  viewer: Viewer,
  now: number
): Promise<Resolved> {
  if (filters.status !== undefined && viewer.role === 'anonymous')
    throw unauthorized('The filter status needs a token.')
  const resolved: Resolved = {}
  if (filters.category !== undefined) {
    const category = await find('category', filters.category, queries.categories, queries.slugs)
    if (!category) throw invalid('query', '/category', `There is no category “${filters.category}”.`)
    resolved.category = category.id
  }
  for (const name of ['person', 'speaker'] as const) {
    const ref = filters[name]
    if (ref !== undefined) resolved[name] = await personId(queries, name, ref, viewer, now)
  }
  if (filters.from !== undefined || filters.to !== undefined) {
    Object.assign(resolved, readPeriod(filters, (await queries.site.current()).timeZone))
  }
  return resolved
}

/** A person whom a reader may not know of is answered as one who is not there. */
async function personId(queries: Queries, name: string, ref: string, viewer: Viewer, now: number): Promise<string> {
  const id = (await reach(queries, ref))?.id
  if (id && (viewer.role !== 'anonymous' || (await queries.people.isPublic(id, now)))) return id
  throw invalid('query', `/${name}`, `There is no person “${ref}”.`)
}
