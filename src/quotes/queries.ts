/** What is asked of the database about quotes. */
import { and, asc, count, desc, eq, gt, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { type Connection, everyColumn, inMany, shaped, statement } from '../database/database.ts'
import type { Schema, schema } from '../database/schema.ts'
import { confirmed, inCategory, visible } from '../database/visible.ts'
import type { Block } from '../formats/blocks.ts'
import type { Drafts, Sight } from '../frame/access.ts'
import type { Range } from '../frame/pages.ts'
import { appearanceQueries } from './appearance-queries.ts'
import { type Search, termQueries } from './term-queries.ts'

export type QuoteRow = typeof schema.quotes.$inferSelect

export interface QuoteFilter {
  article?: string
  speaker?: string
  category?: string
  kind?: string
  status?: string
  anchor?: string
  from?: number
  to?: number
  /** What it must have, all of them (`terms.ts`). */
  terms?: number[]
}

const value = sql.placeholder

export function quoteQueries(connection: Connection) {
  const { db, tables } = connection
  const terms = termQueries(connection)
  const { quotes, articles, people } = tables
  const { columns, seenBy } = shown(tables)
  const { speaker } = columns

  const conditions = ({ names, drafts, search }: Wanted): (SQL | undefined)[] => [
    seenBy(drafts),
    terms.having(search),
    names.includes('article') ? eq(quotes.articleId, value('article')) : undefined,
    names.includes('speaker') ? eq(quotes.speakerId, value('speaker')) : undefined,
    names.includes('category') ? inCategory(tables) : undefined,
    names.includes('kind') ? eq(quotes.kind, value('kind')) : undefined,
    names.includes('status') ? eq(quotes.status, value('status')) : undefined,
    names.includes('anchor') ? eq(quotes.anchor, value('anchor')) : undefined,
    // `listed_at` is `published_at` once there is one: saying both bounds the index range that a list reads.
    ...(names.includes('from')
      ? [gte(articles.publishedAt, value('from')), gte(articles.listedAt, value('from'))]
      : []),
    ...(names.includes('to') ? [lt(articles.publishedAt, value('to')), lt(articles.listedAt, value('to'))] : [])
  ]

  const page = shaped(({ newestFirst, backwards, paged, ...wanted }: Shape) => {
    // Newest articles first, and within each the quotes as they appear: one tuple, compared whole.
    const sign = newestFirst ? sql`-1` : sql`1`
    const place = [articles.listedAt, quotes.articleId, sql`${sign} * ${quotes.position}`, quotes.id]
    const border = sql`(${value('listedAt')}, ${value('inArticle')}, ${sign} * ${value('position')}, ${value('quote')})`
    const descending = newestFirst !== backwards
    const order = descending ? desc : asc
    const beyond = and(
      (descending ? lt : gt)(sql`(${sql.join(place, sql`, `)})`, border),
      (descending ? lte : gte)(articles.listedAt, value('listedAt'))
    )
    const placed = { ...columns, listedAt: articles.listedAt }
    const ofArticle = eq(articles.id, quotes.articleId)
    // What few quotes have is sorted; all others are met in order, article by article. SQLite never turns a cross join.
    const few = wanted.search.first || ['article', 'speaker'].some(name => wanted.names.includes(name))
    const rows = few
      ? db.select(placed).from(quotes).innerJoin(articles, ofArticle)
      : (db.select(placed).from(articles).crossJoin(quotes) as never)
    return rows
      .leftJoin(people, eq(people.id, quotes.speakerId))
      .where(and(ofArticle, ...conditions(wanted), paged ? beyond : undefined))
      .orderBy(...place.map(part => order(part)))
      .limit(value('limit'))
  })
  const total = shaped((wanted: Wanted) =>
    db
      .select({ rows: count() })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .where(and(...conditions(wanted)))
  )
  const byId = shaped((drafts: Drafts) =>
    db
      .select({ ...columns, owner: articles.owner })
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
  const bodiesOf = shaped((many: number) =>
    db
      .select({ id: articles.id, blocks: articles.blocks })
      .from(articles)
      .where(inArray(articles.id, inMany.placeholders(many)))
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
  const foundBy = statement(() =>
    db
      .select({ text: quotes.text, via: quotes.via })
      .from(quotes)
      .where(eq(quotes.id, value('id')))
  )

  /** Returns the shape and the values of a filter for a viewer. */
  const read = async ({ terms: asked = [], ...filter }: QuoteFilter, sight: Sight) => {
    const { search, values } = await terms.plan(asked)
    const wanted: Wanted = { names: Object.keys(filter), drafts: sight.drafts, search }
    return { wanted, values: { ...filter, ...sight, ...values } }
  }

  return {
    /** Returns a page of quotes by the publication of their articles, in each as they appear; one more when more follow. */
    page: async (filter: QuoteFilter, sight: Sight, newestFirst: boolean, { limit, after }: Range) => {
      const backwards = after?.direction === 'previous'
      const { wanted, values } = await read(filter, sight)
      const shape = { ...wanted, newestFirst, backwards, paged: after !== null }
      const [inArticle, position, quote] = after?.id.split(' ') ?? []
      const border = {
        listedAt: after?.key,
        inArticle: inArticle ?? '',
        position: /^\d{1,9}$/.test(position ?? '') ? Number(position) : 0,
        quote: quote ?? ''
      }
      return page(shape, { ...values, ...border, limit: limit + 1 })
    },
    /** Where a row of a page stands, for its cursor. */
    borderOf: ({ quote, listedAt }: { quote: QuoteRow; listedAt: number }) => ({
      key: listedAt,
      id: `${quote.articleId} ${quote.position} ${quote.id}`
    }),
    count: async (filter: QuoteFilter, sight: Sight): Promise<number> => {
      const { wanted, values } = await read(filter, sight)
      // All that is found is read anyway.
      const search = { ...wanted.search, first: true }
      return (await total({ ...wanted, search }, values))[0]?.rows ?? 0
    },
    /** Returns the quote with its speaker, article and the article's owner, or undefined when it is not to be seen. */
    byId: async (id: string, sight: Sight) => (await byId(sight.drafts, { id, ...sight }))[0],
    /** Returns the blocks of some articles, by their ids. */
    blocksOf: async (ids: string[]): Promise<Map<string, Block[]>> => {
      const { many, values } = inMany.of(ids)
      return new Map((await bodiesOf(many, values)).map(({ id, blocks }) => [id, blocks]))
    },
    ...appearanceQueries(connection, { seenBy, columns }),
    /** Returns the quotes of some articles with their speakers, in order of appearance. */
    ofArticles: (ids: string[], sight: Sight) => {
      const { many, values } = inMany.of(ids)
      return ofArticles({ many, drafts: sight.drafts }, { ...values, ...sight })
    },
    /** Returns the rows of one article, whatever their status. */
    rowsOf: (article: string): Promise<QuoteRow[]> => rowsOf({ article }),
    /** Returns all quotes that somebody answers for, in short, and whether the journal announced their articles. */
    spokenBy: (speaker: string) => spokenBy({ speaker }),
    create: async (row: QuoteRow) => {
      await insert(row)
      await terms.index(row)
    },
    update: async (row: QuoteRow) => {
      const [before] = await foundBy({ id: row.id })
      await update(row)
      if (before?.text !== row.text || before.via !== row.via) await terms.index(row)
    },
    /** Stores what a quote is found by; `create` and `update` do. */
    index: terms.index,
    /** Returns the next quotes, by id, that are not found by the terms of today. */
    stale: terms.stale,
    remove: async (id: string) => void (await remove({ id }))
  }
}

function shown(tables: Schema) {
  const { quotes, articles, people } = tables
  const speaker = { id: people.id, slug: people.slug, name: people.name, kind: people.kind, sameAs: people.sameAs }
  const article = {
    slug: articles.slug,
    title: articles.title,
    language: articles.language,
    publishedAt: articles.publishedAt,
    withdrawnAt: articles.withdrawnAt,
    announced: articles.announced
  }
  const columns = { quote: quotes, speaker, article }

  /** Readers: confirmed quotes of visible articles. Authors: all of their own too. Editors: all. */
  const seenBy = (drafts: Drafts): SQL | undefined =>
    drafts === 'all'
      ? undefined
      : or(and(visible(tables), confirmed(tables)), drafts === 'own' ? eq(articles.owner, value('subject')) : undefined)
  return { columns, seenBy }
}

interface Wanted {
  names: string[]
  drafts: Drafts
  search: Search
}

interface Shape extends Wanted {
  newestFirst: boolean
  backwards: boolean
  paged: boolean
}

/** What every query of quotes has of them, and the condition on what a viewer sees. */
export type Shown = ReturnType<typeof shown>

export type QuoteFound = Pick<
  Awaited<ReturnType<ReturnType<typeof quoteQueries>['page']>>[number],
  'quote' | 'speaker' | 'article'
>
