/** Lists of quotes: each is a range of an index, or a few that are put together. SQL, a part of queries.ts. */
import {
  and,
  asc,
  type Column,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  lte,
  or,
  type SQL,
  sql
} from 'drizzle-orm'
import { type Connection, shaped } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { high, low, merged, spanOf } from '../database/spans.ts'
import type { Sight } from '../frame/access.ts'
import type { Range } from '../frame/pages.ts'
import type { QuoteRow, Shown } from './queries.ts'
import { filedIn, type Order, placing, sortedQueries, type Wanted } from './sorted-queries.ts'
import type { Search, termQueries } from './term-queries.ts'
import { type Narrowest, type QuoteBy, type QuoteFilter, type QuoteWalk, rivalsOf, walksOf } from './walks.ts'

const value = sql.placeholder
/** How far two sets are counted to know which is the narrower. */
const few = 1000

type Shape = Order & Pick<QuoteWalk, 'by' | 'shelf' | 'shown' | 'marks' | 'rest'> & { search: Search }

interface Listing {
  table: Schema['quoteListings']
  first: (SQL | undefined)[]
  listedAt: Column
  articleId: Column
}

export function quoteListQueries(connection: Connection, shown: Shown, terms: ReturnType<typeof termQueries>) {
  const { db, tables } = connection
  const { quotes, articles, people, categoryListings, quoteListings } = tables
  const placed = { ...shown.columns, listedAt: articles.listedAt }
  const { sorted, sortedCount } = sortedQueries(connection, shown, terms)
  const { placeOf, beyond } = placing(tables)
  const inCategory = filedIn(connection)

  /** The table whose index is walked, and what the index begins with. */
  const walked = ({ by, shelf, shown, marks }: Pick<Shape, 'by' | 'shelf' | 'shown' | 'marks'>): Listing => {
    const ofQuotes = { table: quoteListings, listedAt: quoteListings.listedAt, articleId: quoteListings.articleId }
    const isShown = shown === null ? undefined : eq(quoteListings.shown, shown)
    const listings: Record<QuoteBy, () => Listing> = {
      all: () => ({ ...ofQuotes, first: [isShown] }),
      mark: () => ({ ...ofQuotes, first: [isShown, eq(quoteListings.mark, marks[0] ?? '')] }),
      speaker: () => ({ ...ofQuotes, first: [eq(quoteListings.speakerId, value('speaker')), isShown, marked(marks)] }),
      category: () => ({
        table: categoryListings as never,
        listedAt: categoryListings.listedAt,
        articleId: categoryListings.articleId,
        first: [
          eq(categoryListings.categoryId, value('category')),
          eq(categoryListings.shelf, shelf),
          // In the words of the index, which has only these.
          shown ? sql`${categoryListings.quotes} > 0` : undefined
        ]
      }),
      owner: () => ({
        table: articles as never,
        listedAt: articles.listedAt,
        articleId: articles.id,
        first: [eq(articles.owner, value('subject')), eq(articles.shelf, shelf)]
      })
    }
    return listings[by]()
  }
  const marked = (marks: string[]) => (marks.length > 0 ? inArray(quoteListings.mark, marks) : undefined)

  const within = ({ first, listedAt, articleId }: Listing) => [
    ...first,
    gte(sql`(${listedAt}, ${articleId})`, low),
    lte(sql`(${listedAt}, ${articleId})`, high)
  ]
  /** By quote; or by article, and then all that each of them quotes. */
  const joined = (shape: Omit<Shape, keyof Order>, { table, articleId }: Listing) => [
    eq(articles.id, articleId),
    ...(table === quoteListings
      ? [eq(quotes.id, quoteListings.quoteId)]
      : [eq(quotes.articleId, articleId), eq(quoteListings.quoteId, quotes.id), marked(shape.marks)]),
    shape.by === 'category' && shape.shown ? eq(quoteListings.shown, true) : undefined,
    // What everybody sees of one's own is in another range.
    shape.by === 'owner' ? or(eq(quoteListings.shown, false), gt(quoteListings.listedAt, value('now'))) : undefined,
    terms.having(shape.search)
  ]
  const besides = ({ rest }: Pick<Shape, 'rest'>, { articleId }: Listing) => [
    rest.includes('category') ? inCategory(articleId) : undefined,
    rest.includes('speaker') ? eq(quoteListings.speakerId, value('speaker')) : undefined,
    rest.includes('published') ? isNotNull(articles.publishedAt) : undefined
  ]
  // SQLite never turns a cross join: the range is walked, and what belongs to each row looked up.
  const rowsOf = <Columns extends typeof placed | { rows: SQL<number> }>(selected: Columns, { table }: Listing) => {
    const from = db.select(selected as typeof placed).from(table)
    if (table === quoteListings) return from.crossJoin(quotes).crossJoin(articles).$dynamic()
    const joined = from.crossJoin(quotes).crossJoin(quoteListings)
    return ((table as unknown) === articles ? joined : joined.crossJoin(articles)).$dynamic()
  }
  const page = shaped((shape: Shape) => {
    const listing = walked(shape)
    const place = placeOf(shape.newestFirst, listing.listedAt, listing.articleId)
    return rowsOf(placed, listing)
      .leftJoin(people, eq(people.id, quotes.speakerId))
      .where(
        and(
          ...within(listing),
          ...joined(shape, listing),
          ...besides(shape, listing),
          shape.paged ? beyond(shape, place) : undefined
        )
      )
      .orderBy(...place.map(part => (shape.newestFirst !== shape.backwards ? desc : asc)(part)))
      .limit(value('limit'))
  })
  const total = shaped((shape: Omit<Shape, keyof Order>) => {
    const listing = walked(shape)
    const rows = { rows: sql<number>`count(*)`.mapWith(Number) }
    // The index alone, where it says all that is asked.
    if (listing.table === quoteListings && !shape.rest.includes('published'))
      return db
        .select(rows)
        .from(quoteListings)
        .where(and(...within(listing), ...besides(shape, listing)))
    if (shape.by === 'category' && shape.shown && shape.marks.length === 0 && shape.rest.length === 0)
      return db
        .select({ rows: sql<number>`coalesce(sum(${categoryListings.quotes}), 0)`.mapWith(Number) })
        .from(categoryListings)
        .where(and(...within(listing)))
    const found = rowsOf(rows, listing).where(
      and(...within(listing), ...joined(shape, listing), ...besides(shape, listing))
    )
    return found as never
  })
  const some = shaped((walk: Pick<Shape, 'by' | 'shelf' | 'shown' | 'marks'>) => {
    const listing = walked(walk)
    const found = db
      .select({ one: sql`1`.as('one') })
      .from(listing.table)
      .where(and(...within(listing)))
      .limit(few)
      .as('found')
    return db.select({ rows: count() }).from(found)
  })

  /** Returns the walks of a filter: of several sets the narrowest is walked, and the others are looked up. */
  async function plan(filter: QuoteFilter, sight: Sight): Promise<QuoteWalk[]> {
    const rivals = rivalsOf(filter)
    let [narrowest]: (Narrowest | undefined)[] = rivals
    let least = Number.POSITIVE_INFINITY
    for (const rival of rivals.length > 1 ? rivals : []) {
      let rows = 0
      for (const { by, shelf, shown, marks, ...limits } of walksOf(filter, sight, rival))
        if (by !== 'owner' && rows < few)
          rows += (await some({ by, shelf, shown, marks }, { ...filter, ...spanOf([limits], true) }))[0]?.rows ?? 0
      if (rows < least) [narrowest, least] = [rival, rows]
    }
    return walksOf(filter, sight, narrowest)
  }

  /** Returns how a search is done, and all values of a filter for a viewer. */
  const read = async ({ terms: asked = [], ...filter }: QuoteFilter, sight: Sight) => {
    const { search, values } = await terms.plan(asked)
    const wanted: Wanted = { names: Object.keys(filter), drafts: sight.drafts, search }
    return { filter, wanted, search, values: { ...filter, ...sight, ...values } }
  }
  const shapeOf = ({ by, shelf, shown, marks, rest }: QuoteWalk) => ({ by, shelf, shown, marks, rest })
  const isFew = ({ names, search }: Wanted) => search.first || names.includes('article')

  return {
    /** Returns a page of quotes by the publication of their articles, in each as they appear; one more when more follow. */
    page: async (asked: QuoteFilter, sight: Sight, newestFirst: boolean, { limit, after }: Range) => {
      const { filter, wanted, search, values } = await read(asked, sight)
      const order = { newestFirst, backwards: after?.direction === 'previous', paged: after !== null }
      const [inArticle = '', position = '', quote = ''] = after?.id.split(' ') ?? []
      const at = /^\d{1,9}$/.test(position) ? Number(position) : 0
      const all = { ...values, listedAt: after?.key, inArticle, position: at, quote, limit: limit + 1 }
      if (isFew(wanted)) return sorted({ wanted, ...order }, all)
      const descending = newestFirst !== order.backwards
      const border = after ? ([Number(after.key), inArticle] as [number, string]) : undefined
      const found = []
      for (const walk of await plan(filter, sight)) {
        const span = spanOf([walk, { border }], descending)
        found.push(await page({ ...shapeOf(walk), ...order, search }, { ...all, ...span }))
      }
      const isBefore = (a: Placed, b: Placed) => compare(a, b, newestFirst) < 0 === !descending
      return merged(found, isBefore, limit + 1)
    },
    /** Where a row of a page stands, for its cursor. */
    borderOf: ({ quote, listedAt }: Placed) => ({
      key: listedAt,
      id: `${quote.articleId} ${quote.position} ${quote.id}`
    }),
    count: async (asked: QuoteFilter, sight: Sight): Promise<number> => {
      const { filter, wanted, search, values } = await read(asked, sight)
      // All that is found is read anyway.
      if (search.terms > 0 || isFew(wanted)) {
        const all = { ...wanted, search: { ...search, first: true } }
        return (await sortedCount(all, values))[0]?.rows ?? 0
      }
      let sum = 0
      for (const walk of await plan(filter, sight)) {
        const [found] = await total({ ...shapeOf(walk), search }, { ...values, ...spanOf([walk], true) })
        sum += found?.rows ?? 0
      }
      return sum
    }
  }
}

interface Placed {
  quote: QuoteRow
  listedAt: number
}

/** Negative when the first is lower in the order of places: the newest article is the highest, or the oldest the lowest. */
function compare(a: Placed, b: Placed, newestFirst: boolean): number {
  const sign = newestFirst ? -1 : 1
  const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
  return (
    a.listedAt - b.listedAt ||
    byText(a.quote.articleId, b.quote.articleId) ||
    sign * (a.quote.position - b.quote.position) ||
    byText(a.quote.id, b.quote.id)
  )
}
