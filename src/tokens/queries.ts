/** What is asked of the database about tokens. */
import { asc, count, desc, eq, gt, lt, sql } from 'drizzle-orm'
import { type Connection, everyColumn, shaped, statement } from '../database/database.ts'
import { afterIds } from '../database/spans.ts'
import type { Range } from '../frame/pages.ts'

export function tokenQueries({ db, tables: { tokens } }: Connection) {
  const byHash = statement(() =>
    db
      .select()
      .from(tokens)
      .where(eq(tokens.hash, sql.placeholder('hash')))
  )
  const byId = statement(() =>
    db
      .select()
      .from(tokens)
      .where(eq(tokens.id, sql.placeholder('id')))
  )
  const insert = statement(() => db.insert(tokens).values(everyColumn(tokens)))
  const update = statement(() =>
    db
      .update(tokens)
      .set(everyColumn(tokens))
      .where(eq(tokens.id, sql.placeholder('id')))
  )
  const total = statement(() => db.select({ rows: count() }).from(tokens))
  const page = shaped((backwards: boolean) =>
    db
      .select()
      .from(tokens)
      .where((backwards ? gt : lt)(tokens.id, sql.placeholder('id')))
      .orderBy(backwards ? asc(tokens.id) : desc(tokens.id))
      .limit(sql.placeholder('limit'))
  )
  return {
    /** Returns the token with this digest, revoked and expired ones too, or undefined. */
    byHash: async (hash: string) => (await byHash({ hash }))[0],
    byId: async (id: string) => (await byId({ id }))[0],
    create: async (token: typeof tokens.$inferInsert) => void (await insert(token)),
    update: async (token: typeof tokens.$inferSelect) => void (await update(token)),
    count: async () => (await total())[0]?.rows ?? 0,
    /** Returns a page of tokens, newest first, one more than the limit when more follow. */
    page: ({ limit, after }: Range) =>
      page(after?.direction === 'previous', { id: after?.id ?? afterIds, limit: limit + 1 })
  }
}
