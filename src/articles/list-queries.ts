/** Lists of articles: each is a range of an index, or a few that are put together. SQL, a part of queries.ts. */
import { and, asc, type Column, count, desc, eq, getTableColumns, gt, isNotNull, lt, type SQL, sql } from 'drizzle-orm'
import { type Connection, shaped } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { type Bound, high, low, merged, spanOf } from '../database/spans.ts'
import type { Sight } from '../frame/access.ts'
import type { Range } from '../frame/pages.ts'
import type { ArticleListRow } from './queries.ts'
import { type ArticleFilter, type ArticleSet, type By, setsOf, type Walk, walksOf } from './walks.ts'

const value = sql.placeholder
/** How far two sets are counted to know which is the narrower. */
const few = 1000

interface Shape extends Pick<Walk, 'by' | 'shelf' | 'rest'> {
  descending: boolean
  bodies: boolean
}

interface Listing {
  table: Schema['articles']
  id: Column
  first: SQL[]
}

export function articleListQueries({ db, tables, alias }: Connection) {
  const { articles, categoryListings, personListings } = tables
  const { blocks, shelf: _shelf, announced: _announced, nextBlock: _nextBlock, ...head } = getTableColumns(articles)
  const otherCategory = alias(categoryListings, 'other_category')
  const otherPerson = alias(personListings, 'other_person')

  /** The table whose index is walked, and what the index begins with. All three have the columns that a walk goes by. */
  const walked = (by: By): Listing => {
    const ofCategory = eq(categoryListings.categoryId, value('category'))
    const ofPerson = (name: string) => eq(personListings.personId, value(name))
    const inCategory = { table: categoryListings as never, id: categoryListings.articleId }
    const withPerson = { table: personListings as never, id: personListings.articleId }
    const all = { table: articles, id: articles.id }
    const listings: Record<By, Listing> = {
      all: { ...all, first: [] },
      language: { ...all, first: [eq(articles.language, value('language'))] },
      owner: { ...all, first: [eq(articles.owner, value('subject'))] },
      category: { ...inCategory, first: [ofCategory] },
      'category-language': { ...inCategory, first: [ofCategory, eq(categoryListings.language, value('language'))] },
      person: { ...withPerson, first: [ofPerson('person')] },
      // In the words of the index, which has only these.
      speaker: { ...withPerson, first: [ofPerson('speaker'), sql`${personListings.quotes} > 0`] }
    }
    return listings[by]
  }
  const within = ({ table, id, first }: Listing, shelf: Walk['shelf']) => [
    ...first,
    shelf === null ? undefined : eq(table.shelf, shelf),
    gt(sql`(${table.listedAt}, ${id})`, low),
    lt(sql`(${table.listedAt}, ${id})`, high)
  ]
  /** What else is asked of an article: a look at one row for each. */
  const besides = ({ table, id }: Listing, rest: string[]): SQL[] => {
    const named = (person: string) => sql`select 1 from ${personListings} ${otherPerson}
      where ${eq(otherPerson.articleId, id)} and ${eq(otherPerson.personId, value(person))}`
    const conditions: Record<string, SQL> = {
      category: sql`exists (select 1 from ${categoryListings} ${otherCategory}
        where ${eq(otherCategory.articleId, id)} and ${eq(otherCategory.categoryId, value('category'))})`,
      person: sql`exists (${named('person')})`,
      speaker: sql`exists (${named('speaker')} and ${otherPerson.quotes} > 0)`,
      language: eq(table.language, value('language')),
      published: isNotNull(articles.publishedAt)
    }
    return rest.flatMap(name => conditions[name] ?? [])
  }

  const page = shaped(({ by, shelf, rest, descending, bodies }: Shape) => {
    const order = descending ? desc : asc
    const listing = walked(by)
    const columns = bodies ? { ...head, blocks } : head
    // SQLite never turns a cross join: the range is walked, and each article looked up.
    const rows =
      listing.table === articles
        ? db.select(columns).from(articles).$dynamic()
        : db.select(columns).from(listing.table).crossJoin(articles).$dynamic()
    return rows
      .where(
        and(
          listing.table === articles ? undefined : eq(articles.id, listing.id),
          ...within(listing, shelf),
          ...besides(listing, rest)
        )
      )
      .orderBy(order(listing.table.listedAt), order(listing.id))
      .limit(value('limit'))
  })
  const total = shaped(({ by, shelf, rest }: Pick<Shape, 'by' | 'shelf' | 'rest'>) => {
    const listing = walked(by)
    const rows = db.select({ rows: count() }).from(listing.table).$dynamic()
    const joined = rest.includes('published') && listing.table !== articles
    return (joined ? rows.crossJoin(articles) : rows).where(
      and(joined ? eq(articles.id, listing.id) : undefined, ...within(listing, shelf), ...besides(listing, rest))
    )
  })
  const some = shaped((set: ArticleSet) => {
    const listing = walked(set)
    const found = db
      .select({ one: sql`1`.as('one') })
      .from(listing.table)
      .where(and(...within(listing, 'dated')))
      .limit(few)
      .as('found')
    return db.select({ rows: count() }).from(found)
  })

  const shapeOf = ({ by, shelf, rest }: Walk) => ({ by, shelf, rest })

  /** Returns the walks of a filter. Of several sets the narrowest is walked, and the others are looked up. */
  async function plan(filter: ArticleFilter, sight: Sight): Promise<Walk[]> {
    const sets = setsOf(filter)
    let [narrowest] = sets
    let least = Number.POSITIVE_INFINITY
    const span = spanOf([{ from: filter.from, to: filter.to }], true)
    for (const set of sets.length > 1 ? sets : []) {
      const rows = (await some(set, { ...filter, ...span }))[0]?.rows ?? 0
      if (rows < least) [narrowest, least] = [set, rows]
    }
    return walksOf(filter, sight, narrowest)
  }

  return {
    /** Returns a page by publication, one more than the limit when more follow; bodies only where asked for. */
    page: async (
      filter: ArticleFilter,
      sight: Sight,
      newestFirst: boolean,
      bodies: boolean,
      { limit, after }: Range
    ): Promise<ArticleListRow[]> => {
      const descending = newestFirst !== (after?.direction === 'previous')
      const border: Bound | undefined = after ? [Number(after.key), after.id] : undefined
      const found: ArticleListRow[][] = []
      for (const walk of await plan(filter, sight)) {
        const span = spanOf([filter, walk, { border }], descending)
        const values = { ...filter, subject: sight.subject, ...span, limit: limit + 1 }
        found.push((await page({ ...shapeOf(walk), descending, bodies }, values)) as ArticleListRow[])
      }
      return merged(found, (a, b) => isBefore(a, b) === !descending, limit + 1)
    },
    count: async (filter: ArticleFilter, sight: Sight): Promise<number> => {
      let sum = 0
      for (const walk of await plan(filter, sight)) {
        const values = { ...filter, subject: sight.subject, ...spanOf([filter, walk], true) }
        sum += (await total(shapeOf(walk), values))[0]?.rows ?? 0
      }
      return sum
    }
  }
}

const isBefore = (a: ArticleListRow, b: ArticleListRow) =>
  a.listedAt < b.listedAt || (a.listedAt === b.listedAt && a.id < b.id)
