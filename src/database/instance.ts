/**
 * What makes this database itself and no other: a secret of its own, made once. It signs preview links and the cursors of
 * the change feed, so that those of another database, or ones that were altered, are told apart.
 */
import { randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { type Connection, type Database, everyColumn, statement } from './database.ts'

export function instanceQueries({ db, tables: { instance } }: Connection) {
  const one = statement(() => db.select().from(instance).where(eq(instance.id, 1)))
  const insert = statement(() => db.insert(instance).values(everyColumn(instance)).onConflictDoNothing())
  const prune = statement(() =>
    db
      .update(instance)
      .set({ prunedTo: sql`${sql.placeholder('to')}`, prunedPublicTo: sql`${sql.placeholder('publicTo')}` })
      .where(eq(instance.id, 1))
  )
  const tell = statement(() =>
    db
      .update(instance)
      .set({ tellingAfter: sql`${sql.placeholder('after')}`, tellingSince: sql`${sql.placeholder('since')}` })
      .where(eq(instance.id, 1))
  )
  return {
    /** Returns the one row, or undefined before it is made. */
    current: async () => (await one())[0],
    create: async (secret: string, at: number) =>
      void (await insert({
        id: 1,
        secret,
        prunedTo: 0,
        prunedPublicTo: 0,
        tellingAfter: null,
        tellingSince: null,
        createdAt: at
      })),
    /** Records up to which comment the journal was told that the site shows or hides them since an instant; null: all. */
    telling: async (after: string | null, since: number | null) => void (await tell({ after, since })),
    /** Records the highest `seq` that was cut off the journal, and the highest public one. */
    pruned: async (to: number, publicTo: number) => void (await prune({ to, publicTo }))
  }
}

/** Returns the secret of a database: 32 random bytes, made when it is first asked for. */
export async function secretOf(
  store: Database<{ instance: ReturnType<typeof instanceQueries> }>,
  now: () => number
): Promise<Buffer> {
  const known = await store.read(({ instance }) => instance.current())
  const row =
    known ??
    (await store.write(async ({ instance }) => {
      // Another process may have made it meanwhile: its row stays.
      await instance.create(randomBytes(32).toString('base64url'), now())
      return instance.current()
    }))
  return Buffer.from(row?.secret ?? '', 'base64url')
}
