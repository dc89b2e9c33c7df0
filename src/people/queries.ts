/** What is asked of the database about people; counts, merges and the people of articles are in files of their own. */
import { and, asc, count, desc, eq, gt, inArray, isNull, lt, lte, sql } from 'drizzle-orm'
import { type Connection, everyColumn, inMany, shaped, statement } from '../database/database.ts'
import type { schema } from '../database/schema.ts'
import { announced, known, namedIn } from '../database/visible.ts'
import type { Range } from '../frame/pages.ts'
import { articlePeopleQueries } from './article-queries.ts'
import { countQueries } from './count-queries.ts'
import { mergeQueries } from './merge-queries.ts'
import { directoryOf } from './spellings.ts'

/** The rest is kept by `relist()`, whatever is written to the record. */
export type PersonRow = Omit<typeof schema.people.$inferSelect, 'seenFrom' | 'datedArticles' | 'datedQuotes'>

export interface PersonFilter {
  kind?: 'person' | 'organisation' | undefined
  /** Only those whom readers may see. */
  publicOnly: boolean
}

interface Shape {
  kind: boolean
  publicOnly: boolean
}

const value = sql.placeholder

export function personQueries(connection: Connection) {
  const { db, tables } = connection
  const { people } = tables

  const byId = statement(() =>
    db
      .select()
      .from(people)
      .where(eq(people.id, value('id')))
  )
  const bySlug = statement(() =>
    db
      .select()
      .from(people)
      .where(eq(people.slug, value('slug')))
  )
  const spellings = statement(() =>
    db
      .select({
        id: people.id,
        kind: people.kind,
        name: people.name,
        names: people.names,
        aliases: people.aliases,
        mergedIntoId: people.mergedIntoId
      })
      .from(people)
      .orderBy(asc(people.id))
  )

  const isPublic = lte(people.seenFrom, value('now'))
  const toldOf = shaped((many: number) =>
    db
      .select({ id: people.id })
      .from(people)
      .where(and(inArray(people.id, inMany.placeholders(many)), namedIn(tables, announced(tables))))
  )
  const publicId = statement(() =>
    db
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.id, value('id')), isPublic))
  )

  const knownId = statement(() =>
    db
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.id, value('id')), namedIn(tables, known(tables))))
  )

  const listed = ({ kind, publicOnly }: Shape) =>
    // Who was merged into another has nothing of their own to be seen by: each of the two has an index.
    and(publicOnly ? isPublic : isNull(people.mergedIntoId), kind ? eq(people.kind, value('kind')) : undefined)
  const place = sql`(${people.name}, ${people.id})`
  const border = sql`(${value('key')}, ${value('id')})`
  const page = shaped(({ backwards, ...shape }: Shape & { backwards: boolean }) => {
    const order = backwards ? desc : asc
    return db
      .select()
      .from(people)
      .where(and(listed(shape), (backwards ? lt : gt)(place, border)))
      .orderBy(order(people.name), order(people.id))
      .limit(value('limit'))
  })
  const total = shaped((shape: Shape) =>
    db
      .select({ rows: count() })
      .from(people)
      // Everybody has a name: the index alone is walked.
      .where(and(listed(shape), gt(people.name, '')))
  )

  const { seenFrom: _, datedArticles: _a, datedQuotes: _q, ...own } = everyColumn(people)
  const insert = statement(() => db.insert(people).values(own))
  const update = statement(() =>
    db
      .update(people)
      .set(own)
      .where(eq(people.id, value('id')))
  )
  const remove = statement(() => db.delete(people).where(eq(people.id, value('id'))))

  const byIdOf = async (id: string): Promise<PersonRow | undefined> => (await byId({ id }))[0]

  /** Returns who answers for a record: itself, or the end of the chain that it was merged into. */
  const answering = async (id: string): Promise<PersonRow | undefined> => {
    let row = await byIdOf(id)
    while (row?.mergedIntoId) row = await byIdOf(row.mergedIntoId)
    return row
  }

  return {
    /** Returns the record itself, also one that was merged into another. */
    byId: byIdOf,
    bySlug: async (slug: string): Promise<PersonRow | undefined> => (await bySlug({ slug }))[0],
    answering,
    /** Returns everyone who answers for themselves, with all their spellings: what the quotation engine knows. */
    directory: async () => directoryOf(await spellings()),
    isPublic: async (id: string, now: number): Promise<boolean> => (await publicId({ id, now })).length > 0,
    /** Whether readers see a person or were told of them, for the journal. */
    isKnown: async (id: string, now: number): Promise<boolean> => (await knownId({ id, now })).length > 0,
    /** Returns those of some people whom the journal has let readers know: through what it announced. */
    toldOf: async (ids: string[]): Promise<Set<string>> => {
      const told = new Set<string>()
      for (let at = 0; at < ids.length; at += 100) {
        const { many, values } = inMany.of(ids.slice(at, at + 100))
        for (const { id } of await toldOf(many, values)) told.add(id)
      }
      return told
    },
    /** Returns a page by name, without merged records; one more than the limit when more follow. */
    page: ({ kind, publicOnly }: PersonFilter, { limit, after }: Range, now: number): Promise<PersonRow[]> => {
      const shape = { kind: kind !== undefined, publicOnly }
      const values = { kind, now, key: after?.key ?? '', id: after?.id ?? '', limit: limit + 1 }
      return page({ ...shape, backwards: after?.direction === 'previous' }, values)
    },
    count: async ({ kind, publicOnly }: PersonFilter, now: number): Promise<number> =>
      (await total({ kind: kind !== undefined, publicOnly }, { kind, now }))[0]?.rows ?? 0,
    create: async (row: PersonRow) => void (await insert(row)),
    update: async (row: PersonRow) => void (await update(row)),
    remove: async (id: string) => void (await remove({ id })),
    ...countQueries(connection),
    ...mergeQueries(connection),
    ...articlePeopleQueries(connection, answering)
  }
}
