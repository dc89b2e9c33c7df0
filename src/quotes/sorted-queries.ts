/**
 * Quotes that are few enough to be sorted for each page: those of an article, and what a search found. With them, where a
 * quote stands in every list. SQL, a part of queries.ts.
 */
import { and, asc, type Column, count, desc, eq, gt, gte, lt, type SQL, sql } from 'drizzle-orm'
import { type Connection, shaped } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import type { Drafts } from '../frame/access.ts'
import type { Shown } from './queries.ts'
import type { Search, termQueries } from './term-queries.ts'

const value = sql.placeholder

export interface Order {
  newestFirst: boolean
  backwards: boolean
  paged: boolean
}

export interface Wanted {
  names: string[]
  drafts: Drafts
  search: Search
}

/** Returns the expressions by which lists of quotes are ordered, and the condition on what lies beyond a cursor. */
export function placing({ quotes }: Schema) {
  // Newest articles first, and within each the quotes as they appear: one tuple, compared whole.
  const signOf = (newestFirst: boolean) => (newestFirst ? sql`-1` : sql`1`)
  const placeOf = (newestFirst: boolean, listedAt: Column, articleId: Column) => [
    listedAt,
    articleId,
    sql`${signOf(newestFirst)} * ${quotes.position}`,
    quotes.id
  ]
  const beyond = ({ newestFirst, backwards }: Order, place: (Column | SQL)[]) =>
    (newestFirst !== backwards ? lt : gt)(
      sql`(${sql.join(place, sql`, `)})`,
      sql`(${value('listedAt')}, ${value('inArticle')}, ${signOf(newestFirst)} * ${value('position')}, ${value('quote')})`
    )
  return { placeOf, beyond }
}

/** Returns whether the article of this id is filed in the placeholder `category` or below it: a look at one row. */
export function filedIn({ tables: { categoryListings }, alias }: Connection) {
  const other = alias(categoryListings, 'other_category')
  return (id: Column) => sql`exists (select 1 from ${categoryListings} ${other}
    where ${eq(other.articleId, id)} and ${eq(other.categoryId, value('category'))})`
}

export function sortedQueries(
  connection: Connection,
  { columns, seenBy }: Shown,
  terms: ReturnType<typeof termQueries>
) {
  const { db, tables } = connection
  const { quotes, articles, people } = tables
  const { placeOf, beyond } = placing(tables)
  const inCategory = filedIn(connection)

  const sortable = ({ names, drafts, search }: Wanted) => [
    eq(articles.id, quotes.articleId),
    seenBy(drafts),
    terms.having(search),
    names.includes('article') ? eq(quotes.articleId, value('article')) : undefined,
    names.includes('speaker') ? eq(quotes.speakerId, value('speaker')) : undefined,
    names.includes('category') ? inCategory(quotes.articleId) : undefined,
    ...named(names),
    names.includes('from') ? gte(articles.publishedAt, value('from')) : undefined,
    names.includes('to') ? lt(articles.publishedAt, value('to')) : undefined
  ]
  const named = (names: string[]) =>
    (['kind', 'status', 'anchor'] as const).map(name =>
      names.includes(name) ? eq(quotes[name], value(name)) : undefined
    )

  const sorted = shaped(({ wanted, ...order }: Order & { wanted: Wanted }) => {
    const place = placeOf(order.newestFirst, articles.listedAt, quotes.articleId)
    return db
      .select({ ...columns, listedAt: articles.listedAt })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .leftJoin(people, eq(people.id, quotes.speakerId))
      .where(and(...sortable(wanted), order.paged ? beyond(order, place) : undefined))
      .orderBy(...place.map(part => (order.newestFirst !== order.backwards ? desc : asc)(part)))
      .limit(value('limit'))
  })
  const sortedCount = shaped((wanted: Wanted) =>
    db
      .select({ rows: count() })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .where(and(...sortable(wanted)))
  )

  return { sorted, sortedCount }
}
