/** What is asked of the database about quotes. */
import { and, asc, count, desc, eq, gt, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { type Connection, everyColumn, inMany, shaped, statement } from '../database/database.ts'
import type { schema } from '../database/schema.ts'
import { confirmed, inCategory, visible } from '../database/visible.ts'
import type { Drafts, Sight } from '../frame/access.ts'
import type { Range } from '../frame/pages.ts'

export type QuoteRow = typeof schema.quotes.$inferSelect

export interface QuoteFilter {
  article?: string
  speaker?: string
  category?: string
  kind?: string
  status?: string
  from?: number
  to?: number
}

const value = sql.placeholder

export function quoteQueries({ db, tables }: Connection) {
  const { quotes, articles, people } = tables
  const speaker = { id: people.id, slug: people.slug, name: people.name }
  const article = {
    slug: articles.slug,
    title: articles.title,
    publishedAt: articles.publishedAt,
    withdrawnAt: articles.withdrawnAt,
    announced: articles.announced
  }

  /** Readers: confirmed quotes of visible articles. Authors: all of their own too. Editors: all. */
  const seenBy = (drafts: Drafts): SQL | undefined =>
    drafts === 'all'
      ? undefined
      : or(and(visible(tables), confirmed(tables)), drafts === 'own' ? eq(articles.owner, value('subject')) : undefined)

  const conditions = (names: string[], drafts: Drafts): (SQL | undefined)[] => [
    seenBy(drafts),
    names.includes('article') ? eq(quotes.articleId, value('article')) : undefined,
    names.includes('speaker') ? eq(quotes.speakerId, value('speaker')) : undefined,
    names.includes('category') ? inCategory(tables) : undefined,
    names.includes('kind') ? eq(quotes.kind, value('kind')) : undefined,
    names.includes('status') ? eq(quotes.status, value('status')) : undefined,
    names.includes('from') ? gte(articles.publishedAt, value('from')) : undefined,
    names.includes('to') ? lt(articles.publishedAt, value('to')) : undefined
  ]

  const page = shaped(({ names, drafts, newestFirst, backwards, paged }: Shape) => {
    // Newest articles first, and within each the quotes as they appear: one tuple, compared whole.
    const sign = newestFirst ? sql`-1` : sql`1`
    const place = [articles.listedAt, quotes.articleId, sql`${sign} * ${quotes.position}`, quotes.id]
    const border = sql`(${value('listedAt')}, ${value('inArticle')}, ${sign} * ${value('position')}, ${value('quote')})`
    const descending = newestFirst !== backwards
    const order = descending ? desc : asc
    const beyond = (descending ? lt : gt)(sql`(${sql.join(place, sql`, `)})`, border)
    return db
      .select({ quote: quotes, speaker, article, listedAt: articles.listedAt })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .leftJoin(people, eq(people.id, quotes.speakerId))
      .where(and(...conditions(names, drafts), paged ? beyond : undefined))
      .orderBy(...place.map(part => order(part)))
      .limit(value('limit'))
  })
  const total = shaped(({ names, drafts }: Pick<Shape, 'names' | 'drafts'>) =>
    db
      .select({ rows: count() })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .where(and(...conditions(names, drafts)))
  )
  const byId = shaped((drafts: Drafts) =>
    db
      .select({ quote: quotes, speaker, article, owner: articles.owner })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .leftJoin(people, eq(people.id, quotes.speakerId))
      .where(and(eq(quotes.id, value('id')), seenBy(drafts)))
  )
  const ofArticles = shaped(({ many, drafts }: { many: number; drafts: Drafts }) =>
    db
      .select({ quote: quotes, speaker })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .leftJoin(people, eq(people.id, quotes.speakerId))
      .where(and(inArray(quotes.articleId, inMany.placeholders(many)), seenBy(drafts)))
      .orderBy(asc(quotes.articleId), asc(quotes.position), asc(quotes.id))
  )
  const rowsOf = statement(() =>
    db
      .select()
      .from(quotes)
      .where(eq(quotes.articleId, value('article')))
      .orderBy(asc(quotes.position), asc(quotes.id))
  )
  const spokenBy = statement(() =>
    db
      .select({
        id: quotes.id,
        articleId: quotes.articleId,
        status: quotes.status,
        anchor: quotes.anchor,
        announced: articles.announced
      })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .where(eq(quotes.speakerId, value('speaker')))
      .orderBy(asc(quotes.id))
  )
  const insert = statement(() => db.insert(quotes).values(everyColumn(quotes)))
  const update = statement(() =>
    db
      .update(quotes)
      .set(everyColumn(quotes))
      .where(eq(quotes.id, value('id')))
  )
  const remove = statement(() => db.delete(quotes).where(eq(quotes.id, value('id'))))

  return {
    /** Returns a page of quotes by the publication of their articles, in each as they appear; one more when more follow. */
    page: (filter: QuoteFilter, sight: Sight, newestFirst: boolean, { limit, after }: Range) => {
      const backwards = after?.direction === 'previous'
      const shape = { names: Object.keys(filter), drafts: sight.drafts, newestFirst, backwards, paged: after !== null }
      const [inArticle, position, quote] = after?.id.split(' ') ?? []
      const border = {
        listedAt: after?.key,
        inArticle: inArticle ?? '',
        position: /^\d{1,9}$/.test(position ?? '') ? Number(position) : 0,
        quote: quote ?? ''
      }
      return page(shape, { ...filter, ...sight, ...border, limit: limit + 1 })
    },
    /** Where a row of a page stands, for its cursor. */
    borderOf: ({ quote, listedAt }: { quote: QuoteRow; listedAt: number }) => ({
      key: listedAt,
      id: `${quote.articleId} ${quote.position} ${quote.id}`
    }),
    count: async (filter: QuoteFilter, sight: Sight): Promise<number> =>
      (await total({ names: Object.keys(filter), drafts: sight.drafts }, { ...filter, ...sight }))[0]?.rows ?? 0,
    /** Returns the quote with its speaker, article and the article's owner, or undefined when it is not to be seen. */
    byId: async (id: string, sight: Sight) => (await byId(sight.drafts, { id, ...sight }))[0],
    /** Returns the quotes of some articles with their speakers, in order of appearance. */
    ofArticles: (ids: string[], sight: Sight) => {
      const { many, values } = inMany.of(ids)
      return ofArticles({ many, drafts: sight.drafts }, { ...values, ...sight })
    },
    /** Returns the rows of one article, whatever their status. */
    rowsOf: (article: string): Promise<QuoteRow[]> => rowsOf({ article }),
    /** Returns all quotes that somebody answers for, in short, and whether the journal announced their articles. */
    spokenBy: (speaker: string) => spokenBy({ speaker }),
    create: async (row: QuoteRow) => void (await insert(row)),
    update: async (row: QuoteRow) => void (await update(row)),
    remove: async (id: string) => void (await remove({ id }))
  }
}

interface Shape {
  names: string[]
  drafts: Drafts
  newestFirst: boolean
  backwards: boolean
  paged: boolean
}

export type QuoteFound = Pick<
  Awaited<ReturnType<ReturnType<typeof quoteQueries>['page']>>[number],
  'quote' | 'speaker' | 'article'
>
