/** What is asked of the database about comments. */
import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lt, lte, sql } from 'drizzle-orm'
import { type Connection, everyColumn, inMany, shaped, statement } from '../database/database.ts'
import type { schema } from '../database/schema.ts'
import { afterIds } from '../database/spans.ts'
import { announced } from '../database/visible.ts'
import type { Range } from '../frame/pages.ts'

export type CommentRow = typeof schema.comments.$inferSelect

export interface CommentFilter {
  article?: string
  status?: string
  /** Only those that readers see. */
  visibleOnly?: boolean
}

interface Shape {
  article: boolean
  status: boolean
  visibleOnly: boolean
}

const value = sql.placeholder

export function commentQueries({ db, tables }: Connection) {
  const { comments, articles } = tables
  const conditions = ({ article, status, visibleOnly }: Shape) => [
    article ? eq(comments.articleId, value('article')) : undefined,
    status ? eq(comments.status, value('status')) : undefined,
    visibleOnly ? eq(comments.visible, true) : undefined
  ]
  const shapeOf = ({ article, status, visibleOnly = false }: CommentFilter): Shape => ({
    article: article !== undefined,
    status: status !== undefined,
    visibleOnly
  })
  // Ids are UUIDv7: their order is the order of posting.
  const page = shaped(({ descending, ...shape }: Shape & { descending: boolean }) =>
    db
      .select()
      .from(comments)
      .where(and(...conditions(shape), (descending ? lt : gt)(comments.id, value('id'))))
      .orderBy((descending ? desc : asc)(comments.id))
      .limit(value('limit'))
  )
  const total = shaped((shape: Shape) =>
    db
      .select({ rows: count() })
      .from(comments)
      .where(and(...conditions(shape)))
  )
  const counts = shaped((many: number) =>
    db
      .select({ id: comments.articleId, rows: count() })
      .from(comments)
      .where(and(inArray(comments.articleId, inMany.placeholders(many)), eq(comments.visible, true)))
      .groupBy(comments.articleId)
  )
  const byId = statement(() =>
    db
      .select()
      .from(comments)
      .where(eq(comments.id, value('id')))
  )
  const visibleUnder = statement(() =>
    db
      .select({ id: comments.id })
      .from(comments)
      .where(and(eq(comments.articleId, value('article')), eq(comments.visible, true)))
      .orderBy(asc(comments.id))
  )
  const underSitePolicy = statement(() =>
    db
      .select({ id: comments.id, articleId: comments.articleId })
      .from(comments)
      .innerJoin(articles, eq(articles.id, comments.articleId))
      .where(
        and(
          eq(comments.status, 'approved'),
          eq(comments.visible, true),
          gt(comments.id, value('after')),
          lte(comments.createdAt, value('since')),
          announced(tables),
          isNull(articles.commentsPolicy)
        )
      )
      .orderBy(asc(comments.id))
      .limit(value('limit'))
  )
  // '0' is the character after '/': everything below a path is one range of the index.
  const below = statement(() =>
    db
      .select()
      .from(comments)
      .where(and(gte(comments.path, value('from')), lt(comments.path, value('to'))))
      .orderBy(asc(comments.depth), asc(comments.id))
  )
  const repeats = statement(() =>
    db
      .select({ id: comments.id })
      .from(comments)
      .where(
        and(
          eq(comments.articleId, value('article')),
          eq(comments.authorName, value('name')),
          eq(comments.text, value('text')),
          gte(comments.createdAt, value('since'))
        )
      )
      .limit(1)
  )
  const insert = statement(() => db.insert(comments).values(everyColumn(comments)))
  const update = statement(() =>
    db
      .update(comments)
      .set(everyColumn(comments))
      .where(eq(comments.id, value('id')))
  )
  const remove = statement(() => db.delete(comments).where(eq(comments.id, value('id'))))

  return {
    byId: async (id: string): Promise<CommentRow | undefined> => (await byId({ id }))[0],
    /** Returns a page in order of posting, one more than the limit when more follow. */
    page: (filter: CommentFilter, newestFirst: boolean, { limit, after }: Range): Promise<CommentRow[]> => {
      const descending = newestFirst !== (after?.direction === 'previous')
      return page(
        { ...shapeOf(filter), descending },
        { ...filter, id: after?.id ?? (descending ? afterIds : ''), limit: limit + 1 }
      )
    },
    count: async (filter: CommentFilter): Promise<number> =>
      (await total(shapeOf(filter), { ...filter }))[0]?.rows ?? 0,
    /** Returns how many comments readers see under each of some articles; none: no key. */
    countsOf: async (articleIds: string[]): Promise<Map<string, number>> => {
      const { many, values } = inMany.of(articleIds)
      return new Map((await counts(many, values)).map(({ id, rows }) => [id, rows]))
    },
    /** Returns the ids of all comments that stand visible under an article, in order of posting. */
    visibleUnder: async (article: string): Promise<string[]> => (await visibleUnder({ article })).map(({ id }) => id),
    /** Returns comments after an id that readers see, or would, by the site's policy alone, and were there at an instant. */
    underSitePolicy: (after: string, since: number, limit: number) => underSitePolicy({ after, since, limit }),
    /** Returns every comment below one in its thread, parents before their replies. */
    below: ({ path }: CommentRow): Promise<CommentRow[]> => below({ from: `${path}/`, to: `${path}0` }),
    /** Whether the same words came from the same name under this article since an instant. */
    isRepeat: async (sent: { article: string; name: string; text: string; since: number }): Promise<boolean> =>
      (await repeats(sent)).length > 0,
    create: async (row: CommentRow) => void (await insert(row)),
    update: async (row: CommentRow) => void (await update(row)),
    remove: async (id: string) => void (await remove({ id }))
  }
}
