/** The cards of the change feed: what a list of each entity needs, from the rows as an audience sees them now. */
import { isKnown, statusOf } from '../articles/visibility.ts'
import { toInstant, toInstantOrNull } from '../frame/schemas.ts'
import { direction } from '../language/direction.ts'
import type { Queries } from '../queries.ts'
import type { FeedEntity } from './cursor.ts'
import type { Seen } from './queries.ts'
import type { Change } from './schema.ts'

type Upsert = Change & { op: 'upsert' }
type Rows<E extends 'articles' | 'categories' | 'people' | 'quotes' | 'comments'> = Awaited<
  ReturnType<Queries['changes'][E]['of']>
>

/** Where rows come from: by ids, or those that follow one. */
type Source = { ids: string[] } | { after: string; limit: number }

/** Returns the upserts of one entity in order of ids: of those that the audience sees. */
export async function upsertsOf(queries: Queries, entity: FeedEntity, source: Source, seen: Seen): Promise<Upsert[]> {
  if (entity === 'site') return 'ids' in source || source.after === '' ? [await siteOf(queries)] : []
  const { changes } = queries
  const rowsOf = <Row>(from: {
    of: (ids: string[], seen: Seen) => Promise<Row[]>
    after: (after: string, limit: number, seen: Seen) => Promise<Row[]>
  }) => ('ids' in source ? from.of(source.ids, seen) : from.after(source.after, source.limit, seen))
  switch (entity) {
    case 'article':
      return articlesOf(queries, await rowsOf(changes.articles), seen.now)
    case 'category':
      return (await rowsOf(changes.categories)).map(categoryOf)
    case 'person':
      return (await rowsOf(changes.people)).map(personOf)
    case 'quote':
      return (await rowsOf(changes.quotes)).map(quoteOf)
    case 'comment':
      return (await rowsOf(changes.comments)).map(commentOf)
  }
}

async function siteOf({ site }: Queries): Promise<Upsert> {
  const { name, languages, timeZone, disclaimerVersion, version, updatedAt } = await site.current()
  const card = { name, languages, timeZone, disclaimerVersion, version, updatedAt: toInstant(updatedAt) }
  return { entity: 'site', id: 'site', op: 'upsert', card }
}

async function articlesOf({ categories }: Queries, rows: Rows<'articles'>, now: number): Promise<Upsert[]> {
  const filed = rows.length > 0 ? await categories.ofArticles(rows.map(({ id }) => id)) : []
  const byArticle = Map.groupBy(filed, ({ articleId }) => articleId)
  return rows.map(row => ({
    entity: 'article',
    id: row.id,
    op: 'upsert',
    card: {
      id: row.id,
      slug: row.slug,
      language: row.language,
      direction: direction(row.language),
      title: row.title,
      lead: row.lead ?? row.opening,
      dateline: row.dateline,
      // No row follows when this clock gets to where the one that announced it was.
      status: isKnown(row, now) ? 'published' : statusOf(row, now),
      publishedAt: toInstantOrNull(row.publishedAt),
      categories: (byArticle.get(row.id) ?? []).map(({ id }) => id),
      version: row.version,
      updatedAt: toInstant(row.updatedAt)
    }
  }))
}

function categoryOf({
  id,
  slug,
  name,
  names,
  parentId,
  position,
  version,
  updatedAt
}: Rows<'categories'>[number]): Upsert {
  const card = { id, slug, name, names, parentId, position, version, updatedAt: toInstant(updatedAt) }
  return { entity: 'category', id, op: 'upsert', card }
}

function personOf({ id, slug, kind, name, names, role, version, updatedAt }: Rows<'people'>[number]): Upsert {
  const card = { id, slug, kind, name, names, role, version, updatedAt: toInstant(updatedAt) }
  return { entity: 'person', id, op: 'upsert', card }
}

function quoteOf({ quote }: Rows<'quotes'>[number]): Upsert {
  const { id, articleId, blockId, start, end, text, kind, speakerId, attribution, via, status, version } = quote
  const said = { text, kind, speakerId, attribution, via, status }
  const card = { id, articleId, blockId, start, end, ...said, version, updatedAt: toInstant(quote.updatedAt) }
  return { entity: 'quote', id, op: 'upsert', card }
}

function commentOf({ comment }: Rows<'comments'>[number]): Upsert {
  const { id, articleId, parentId, authorName: author, text, version } = comment
  const [createdAt, updatedAt] = [toInstant(comment.createdAt), toInstant(comment.updatedAt)]
  return {
    entity: 'comment',
    id,
    op: 'upsert',
    card: { id, articleId, parentId, author, text, createdAt, version, updatedAt }
  }
}
