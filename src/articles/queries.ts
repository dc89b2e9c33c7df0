/** What is asked of the database about articles; their lists and revisions have files of their own. */
import { and, asc, eq, gt, isNull, lte, min, sql } from 'drizzle-orm'
import { type Connection, everyColumn, statement } from '../database/database.ts'
import type { schema } from '../database/schema.ts'
import { articleListQueries } from './list-queries.ts'
import { revisionQueries } from './revision-queries.ts'

/** `shelf` is the engine's to work out, and what lists walk by (`src/database/listing-schema.ts`). */
export type ArticleRow = Omit<typeof schema.articles.$inferSelect, 'shelf'>
/** A row of a list: the body is read only where it was asked for. */
export type ArticleListRow = Omit<ArticleRow, 'blocks' | 'announced' | 'nextBlock'> & { blocks?: ArticleRow['blocks'] }

const value = sql.placeholder

export function articleQueries(connection: Connection) {
  const { db, tables } = connection
  const { articles, articleCategories, articlePeople } = tables
  const byId = statement(() =>
    db
      .select()
      .from(articles)
      .where(eq(articles.id, value('id')))
  )
  const bySlug = statement(() =>
    db
      .select()
      .from(articles)
      .where(eq(articles.slug, value('slug')))
  )
  const byExternalId = statement(() =>
    db
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.externalId, value('externalId')))
  )
  const categoriesOf = statement(() =>
    db
      .select({ id: articleCategories.categoryId })
      .from(articleCategories)
      .where(eq(articleCategories.articleId, value('id')))
      .orderBy(asc(articleCategories.position))
  )
  const peopleOf = statement(() =>
    db
      .select({ id: articlePeople.personId })
      .from(articlePeople)
      .where(eq(articlePeople.articleId, value('id')))
      .orderBy(asc(articlePeople.position))
  )
  const insert = statement(() => db.insert(articles).values(everyColumn(articles)))
  const update = statement(() =>
    db
      .update(articles)
      .set(everyColumn(articles))
      .where(eq(articles.id, value('id')))
  )
  const due = statement(() =>
    db
      .select({ id: articles.id, commentsPolicy: articles.commentsPolicy })
      .from(articles)
      .where(and(eq(articles.announced, false), isNull(articles.withdrawnAt), lte(articles.publishedAt, value('now'))))
      .orderBy(asc(articles.publishedAt), asc(articles.id))
      .limit(value('limit'))
  )
  const next = statement(() =>
    db
      .select({ at: min(articles.publishedAt) })
      .from(articles)
      .where(and(eq(articles.announced, false), isNull(articles.withdrawnAt), gt(articles.publishedAt, value('now'))))
  )
  const announce = statement(() =>
    db
      .update(articles)
      .set({ announced: true })
      .where(eq(articles.id, value('id')))
  )
  const remove = statement(() => db.delete(articles).where(eq(articles.id, value('id'))))

  return {
    byId: async (id: string): Promise<ArticleRow | undefined> => (await byId({ id }))[0],
    bySlug: async (slug: string): Promise<ArticleRow | undefined> => (await bySlug({ slug }))[0],
    /** Returns the id of the article with this external id, or undefined. */
    idByExternalId: async (externalId: string) => (await byExternalId({ externalId }))[0]?.id,
    /** Returns the ids of an article's categories, and of the people whom the editors named, in order. */
    relationsOf: async (id: string) => ({
      categories: (await categoriesOf({ id })).map(row => row.id),
      people: [...new Set((await peopleOf({ id })).map(row => row.id))]
    }),
    create: async (row: ArticleRow) => void (await insert(row)),
    update: async (row: ArticleRow) => void (await update(row)),
    /** Returns the ids of articles that readers see at an instant and that the journal has not announced, oldest first. */
    due: (now: number, limit: number) => due({ now, limit }),
    /** Returns when the next scheduled article becomes visible after an instant; null when none is scheduled. */
    nextDue: async (now: number): Promise<number | null> => (await next({ now }))[0]?.at ?? null,
    announce: async (id: string) => void (await announce({ id })),
    remove: async (id: string) => void (await remove({ id })),
    ...articleListQueries(connection),
    ...revisionQueries(connection)
  }
}
