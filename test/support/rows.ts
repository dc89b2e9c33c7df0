/** Rows put straight into a newsroom's database: articles and quotes in any state, without asking their rooms. */
import Sqlite from 'better-sqlite3'
import { v7 as uuid } from 'uuid'
import { relist } from '../../src/articles/listing.ts'
import type { Connection, Database } from '../../src/database/database.ts'
import type { schema } from '../../src/database/schema.ts'
import type { Queries } from '../../src/queries.ts'
import { runOn } from './postgres.ts'

interface Story {
  /** When it was or will be published; null: a draft. */
  publishedAt?: number | null
  withdrawnAt?: number | null
  categories?: string[]
  people?: string[]
}

interface Room {
  store: Database<Queries & { connection: Connection }>
  file: string
  url: string | undefined
  clock: { now: number }
}

/** Returns ways to insert rows, and to read some back. */
export function rowsIn({ store, file, url, clock }: Room) {
  let count = 0
  /** Runs what no query says, in the words of either engine. */
  const run = async (sqlite: string, postgres: string): Promise<void> => {
    if (url) return void (await runOn(url, postgres))
    const client = new Sqlite(file, { timeout: 2000 })
    client.exec(sqlite)
    client.close()
  }

  return {
    /** Inserts an article, published an hour ago unless told otherwise, and returns its id. */
    async story({ publishedAt = clock.now - 3_600_000, withdrawnAt = null, categories = [], people = [] }: Story = {}) {
      const id = uuid()
      const at = clock.now
      await store.write(async queries => {
        const { db, tables } = queries.connection
        await db.insert(tables.articles).values({
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
        for (const [position, categoryId] of categories.entries())
          await db.insert(tables.articleCategories).values({ articleId: id, categoryId, position })
        for (const [position, personId] of people.entries())
          await db.insert(tables.articlePeople).values({ articleId: id, namedId: personId, personId, position })
        await relist(queries, [id])
      })
      return id
    },
    /** Inserts a confirmed quote of a person in an article, and returns its id. */
    async quote(articleId: string, personId: string | null, more: Partial<typeof schema.quotes.$inferInsert> = {}) {
      const id = uuid()
      const row = {
        id,
        articleId,
        blockId: 'b1',
        start: 0,
        end: 9,
        position: ++count,
        text: 'اتفاق شفهي',
        prefix: '',
        suffix: '',
        kind: 'direct' as const,
        namedId: personId,
        speakerId: personId,
        attribution: 'دبلوماسي روسي',
        origin: 'extracted' as const,
        status: 'confirmed' as const,
        anchor: 'exact' as const,
        edited: false,
        version: 1,
        createdAt: clock.now,
        updatedAt: clock.now,
        ...more
      }
      await store.write(async queries => {
        const { db, tables } = queries.connection
        await db.insert(tables.quotes).values(row)
        await relist(queries, [articleId])
      })
      return id
    },
    run,
    /** Leaves the quotes with terms of an earlier version, which find nothing. */
    olderTerms: () =>
      run(
        'update quote_terms set term = -term; update quote_index set version = 1',
        'update quote_terms set term = -term; update quote_index set version = 1'
      ),
    /** Returns who is named and who answers, of every quote and article, in order of insertion. */
    answering: () =>
      store.read(async ({ connection: { db, tables } }) => {
        const { quotes, articlePeople } = tables
        return {
          quotes: await db.select({ named: quotes.namedId, answers: quotes.speakerId }).from(quotes).orderBy(quotes.id),
          articles: await db
            .select({ named: articlePeople.namedId, answers: articlePeople.personId })
            .from(articlePeople)
            .orderBy(articlePeople.articleId, articlePeople.position)
        }
      }),
    /** Returns the rows of every table that a write may change, but the journal. */
    everything: () =>
      store.read(async ({ connection: { db, tables } }) => {
        const { changes: _, instance: _i, ...rest } = tables
        const found: unknown[][] = []
        for (const table of Object.values(rest)) found.push(await db.select().from(table))
        return found
      }),
    /** Lets every insert into the journal fail, and returns what lets it succeed again. */
    async refuseJournal(): Promise<() => Promise<void>> {
      await run(
        "create trigger refuse before insert on changes begin select raise(abort, 'no journal today'); end",
        "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no journal today'; end $$; create trigger refuse before insert on changes execute function refuse()"
      )
      return () => run('drop trigger refuse', 'drop trigger refuse on changes; drop function refuse')
    },
    /** Returns the whole journal. */
    journal: () =>
      store.read(async ({ connection: { db, tables } }) => db.select().from(tables.changes).orderBy(tables.changes.seq))
  }
}
