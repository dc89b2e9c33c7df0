/** What is asked of the database about comments. */
import { and, count, eq, inArray } from 'drizzle-orm'
import { type Connection, inMany, shaped } from '../database/database.ts'

export function commentQueries({ db, tables: { comments } }: Connection) {
  const counts = shaped((many: number) =>
    db
      .select({ id: comments.articleId, rows: count() })
      .from(comments)
      .where(and(inArray(comments.articleId, inMany.placeholders(many)), eq(comments.visible, true)))
      .groupBy(comments.articleId)
  )
  return {
    /** Returns how many comments readers see under each of some articles; none: no key. */
    countsOf: async (articleIds: string[]): Promise<Map<string, number>> => {
      const { many, values } = inMany.of(articleIds)
      return new Map((await counts(many, values)).map(({ id, rows }) => [id, rows]))
    }
  }
}
