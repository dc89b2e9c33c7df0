/** What is asked of the database about quotes; their lists have a file of their own. */
import { and, asc, eq, getTableColumns, inArray, or, type SQL, sql } from 'drizzle-orm'
import { type Connection, everyColumn, inMany, shaped, statement } from '../database/database.ts'
import type { Schema, schema } from '../database/schema.ts'
import { confirmed, visible } from '../database/visible.ts'
import type { Block } from '../formats/blocks.ts'
import type { Drafts, Sight } from '../frame/access.ts'
import { appearanceQueries } from './appearance-queries.ts'
import { quoteListQueries } from './list-queries.ts'
import { termQueries } from './term-queries.ts'

export type QuoteRow = typeof schema.quotes.$inferSelect
/** What of a quote is answered. */
export type AnsweredQuote = Omit<QuoteRow, 'position' | 'namedId' | 'edited'>

const value = sql.placeholder

export function quoteQueries(connection: Connection) {
  const { db, tables } = connection
  const terms = termQueries(connection)
  const { quotes, articles, people } = tables
  const { columns, seenBy } = shown(tables)
  const { speaker } = columns
  const { position: _p, namedId: _n, edited: _e, ...answered } = getTableColumns(quotes)

  const byId = shaped((drafts: Drafts) =>
    db
      .select({ ...columns, owner: articles.owner })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .leftJoin(people, eq(people.id, quotes.speakerId))
      .where(and(eq(quotes.id, value('id')), seenBy(drafts)))
  )
  const ofArticles = shaped(({ many, all }: { many: number; all: boolean }) =>
    db
      .select({ quote: answered, speaker: { ...speaker, role: people.role } })
      .from(quotes)
      .leftJoin(people, eq(people.id, quotes.speakerId))
      .where(and(inArray(quotes.articleId, inMany.placeholders(many)), all ? undefined : confirmed(tables)))
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

  return {
    ...quoteListQueries(connection, { seenBy, columns }, terms),
    /** Returns the quote with its speaker, article and the article's owner, or undefined when it is not to be seen. */
    byId: async (id: string, sight: Sight) => (await byId(sight.drafts, { id, ...sight }))[0],
    /** Returns the blocks of some articles, by their ids. */
    blocksOf: async (ids: string[]): Promise<Map<string, Block[]>> => {
      const { many, values } = inMany.of(ids)
      return new Map((await bodiesOf(many, values)).map(({ id, blocks }) => [id, blocks]))
    },
    ...appearanceQueries(connection, { seenBy, columns }),
    /**
     * Returns the quotes of some articles that are known to be seen, with their speakers, in order of appearance: all, or
     * those that readers see.
     */
    ofArticles: (ids: string[], all: boolean) => {
      const { many, values } = inMany.of(ids)
      return ofArticles({ many, all }, values)
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

/** What every query of quotes has of them, and the condition on what a viewer sees. */
export type Shown = ReturnType<typeof shown>

export type QuoteFound = Pick<
  Awaited<ReturnType<ReturnType<typeof quoteQueries>['page']>>[number],
  'quote' | 'speaker' | 'article'
>
