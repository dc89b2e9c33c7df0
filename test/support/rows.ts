/** Rows put straight into a newsroom's file: articles and quotes in any state, without asking their rooms. */
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Test } from 'tap'
import { v7 as uuid } from 'uuid'
import { schema } from '../../src/database/schema.ts'

const { articles, articleCategories, articlePeople, quotes, changes } = schema

interface Story {
  /** When it was or will be published; null: a draft. */
  publishedAt?: number | null
  withdrawnAt?: number | null
  categories?: string[]
  people?: string[]
}

/** Returns ways to insert rows, and to read some back; the connection closes when the test ends. */
export function rowsIn(t: Test, room: { file: string; clock: { now: number } }) {
  const sqlite = new Sqlite(room.file, { timeout: 2000 })
  const db = drizzle(sqlite)
  t.teardown(() => sqlite.close())
  let count = 0

  return {
    /** Inserts an article, published an hour ago unless told otherwise, and returns its id. */
    story({ publishedAt = room.clock.now - 3_600_000, withdrawnAt = null, categories = [], people = [] }: Story = {}) {
      const id = uuid()
      const at = room.clock.now
      db.insert(articles)
        .values({
          id,
          slug: `خبر-${++count}`,
          language: 'ar',
          title: 'انطلاقة في العلاقات',
          owner: 'author',
          publishedAt,
          withdrawnAt,
          announced: publishedAt !== null && publishedAt <= at && withdrawnAt === null,
          listedAt: publishedAt ?? at,
          version: 1,
          createdAt: at,
          updatedAt: at,
          nextBlock: 2,
          blocks: []
        })
        .run()
      for (const [position, categoryId] of categories.entries())
        db.insert(articleCategories).values({ articleId: id, categoryId, position }).run()
      for (const [position, personId] of people.entries())
        db.insert(articlePeople).values({ articleId: id, namedId: personId, personId, position }).run()
      return id
    },
    /** Inserts a confirmed quote of a person in an article, and returns its id. */
    quote(articleId: string, personId: string | null, more: Partial<typeof quotes.$inferInsert> = {}) {
      const id = uuid()
      const at = room.clock.now
      db.insert(quotes)
        .values({
          id,
          articleId,
          blockId: 'b1',
          start: 0,
          end: 9,
          position: ++count,
          text: 'اتفاق شفهي',
          prefix: '',
          suffix: '',
          kind: 'direct',
          namedId: personId,
          speakerId: personId,
          attribution: 'دبلوماسي روسي',
          origin: 'extracted',
          status: 'confirmed',
          anchor: 'exact',
          edited: false,
          version: 1,
          createdAt: at,
          updatedAt: at,
          ...more
        })
        .run()
      return id
    },
    /** Returns who is named and who answers, of every quote and article, in order of insertion. */
    answering: () => ({
      quotes: db.select({ named: quotes.namedId, answers: quotes.speakerId }).from(quotes).orderBy(quotes.id).all(),
      articles: db
        .select({ named: articlePeople.namedId, answers: articlePeople.personId })
        .from(articlePeople)
        .orderBy(articlePeople.articleId, articlePeople.position)
        .all()
    }),
    /** Returns the whole journal. */
    journal: () => db.select().from(changes).orderBy(changes.seq).all()
  }
}
