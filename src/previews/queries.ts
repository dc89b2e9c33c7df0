/** What is asked of the database about preview links. */
import { and, asc, count, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm'
import { type Connection, everyColumn, shaped, statement } from '../database/database.ts'
import type { schema } from '../database/schema.ts'
import { afterIds } from '../database/spans.ts'
import type { Range } from '../frame/pages.ts'

export type PreviewRow = typeof schema.previews.$inferSelect

const value = sql.placeholder
/** How many rows are looked at, the oldest, when one is made: more than one, so that what has ended never piles up. */
const swept = 50

export function previewQueries({ db, tables: { previews } }: Connection) {
  const ofArticle = eq(previews.articleId, value('article'))
  const byId = statement(() =>
    db
      .select()
      .from(previews)
      .where(eq(previews.id, value('id')))
  )
  const insert = statement(() => db.insert(previews).values(everyColumn(previews)))
  const update = statement(() =>
    db
      .update(previews)
      .set(everyColumn(previews))
      .where(eq(previews.id, value('id')))
  )
  // Ids are UUIDv7: their order is the order of making.
  const page = shaped((backwards: boolean) =>
    db
      .select()
      .from(previews)
      .where(and(ofArticle, (backwards ? gt : lt)(previews.id, value('id'))))
      .orderBy((backwards ? asc : desc)(previews.id))
      .limit(value('limit'))
  )
  const total = statement(() => db.select({ rows: count() }).from(previews).where(ofArticle))
  const live = statement(() =>
    db
      .select({ rows: count() })
      .from(previews)
      .where(and(ofArticle, gt(previews.expiresAt, value('now')), isNull(previews.revokedAt)))
  )
  // By the primary key, never through the whole table.
  const oldest = () => db.select({ id: previews.id }).from(previews).orderBy(asc(previews.id)).limit(swept)
  const forget = statement(() =>
    db.delete(previews).where(and(inArray(previews.id, oldest()), lt(previews.expiresAt, value('before'))))
  )

  return {
    byId: async (id: string): Promise<PreviewRow | undefined> => (await byId({ id }))[0],
    create: async (row: PreviewRow) => void (await insert(row)),
    update: async (row: PreviewRow) => void (await update(row)),
    /** Returns a page of an article's links, newest first, one more than the limit when more follow. */
    page: (article: string, { limit, after }: Range): Promise<PreviewRow[]> =>
      page(after?.direction === 'previous', { article, id: after?.id ?? afterIds, limit: limit + 1 }),
    count: async (article: string): Promise<number> => (await total({ article }))[0]?.rows ?? 0,
    /** Returns how many links of an article still open it. */
    countLive: async (article: string, now: number): Promise<number> => (await live({ article, now }))[0]?.rows ?? 0,
    /** Deletes some of the oldest rows, of any article, that ended before an instant. */
    forget: async (before: number) => void (await forget({ before }))
  }
}
