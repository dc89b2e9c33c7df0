/** The revisions of articles. SQL, a part of queries.ts. */
import { and, asc, count, desc, eq, gt, lt, sql } from 'drizzle-orm'
import { type Connection, everyColumn, shaped, statement } from '../database/database.ts'
import type { Snapshot } from '../database/schema.ts'
import type { Range } from '../frame/pages.ts'

const value = sql.placeholder

export function revisionQueries({ db, tables: { revisions } }: Connection) {
  const addRevision = statement(() => db.insert(revisions).values(everyColumn(revisions)))
  const revision = statement(() =>
    db
      .select()
      .from(revisions)
      .where(and(eq(revisions.articleId, value('article')), eq(revisions.version, value('version'))))
  )
  const revisionPage = shaped((direction: 'next' | 'previous' | null) =>
    db
      .select({
        version: revisions.version,
        at: revisions.at,
        by: revisions.by,
        title: sql<string>`${revisions.snapshot} ->> 'title'`
      })
      .from(revisions)
      .where(
        and(
          eq(revisions.articleId, value('article')),
          direction === null ? undefined : (direction === 'next' ? lt : gt)(revisions.version, value('key'))
        )
      )
      .orderBy((direction === 'previous' ? asc : desc)(revisions.version))
      .limit(value('limit'))
  )
  const revisionCount = statement(() =>
    db
      .select({ rows: count() })
      .from(revisions)
      .where(eq(revisions.articleId, value('article')))
  )

  return {
    addRevision: async (row: { articleId: string; version: number; at: number; by: string; snapshot: Snapshot }) =>
      void (await addRevision(row)),
    revision: async (article: string, version: number) => (await revision({ article, version }))[0],
    /** Returns a page of an article's revisions, newest first. */
    revisions: (article: string, { limit, after }: Range) =>
      revisionPage(after?.direction ?? null, { article, key: after?.key, limit: limit + 1 }),
    countRevisions: async (article: string) => (await revisionCount({ article }))[0]?.rows ?? 0
  }
}
