/**
 * Merges in the database. Quotes and articles keep the record that they named (`named_id`); who answers for it now
 * (`speaker_id`, `person_id`) is worked out again for a whole tree of merged records whenever its root changes, so that
 * undoing a merge is exact.
 */
import { and, asc, desc, eq, gt, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { type Connection, everyColumn, inMany, shaped, statement } from '../database/database.ts'
import type { schema } from '../database/schema.ts'
import type { Range } from '../frame/pages.ts'

export type MergeRow = typeof schema.personMerges.$inferSelect

const value = sql.placeholder

export function mergeQueries({ db, tables, alias }: Connection) {
  const { people, personMerges, quotes, articlePeople } = tables

  /** The ids of some records and of all that were merged into them, each with the record it was reached from. */
  const trees = (roots: SQL) => sql`(
    with recursive tree(root, id) as (
      select ${people.id}, ${people.id} from ${people} where ${roots}
      union select tree.root, ${people.id} from ${people} join tree on ${people.mergedIntoId} = tree.id
    ) select root, id from tree)`
  const tree = sql`(select id from ${trees(eq(people.id, value('root')))} tree)`

  const merged = shaped((many: number) =>
    db
      .select({
        into: sql<string>`tree.root`,
        id: people.id,
        kind: people.kind,
        name: people.name,
        names: people.names,
        aliases: people.aliases,
        mergedIntoId: people.mergedIntoId
      })
      // `cross join` and not `inner`: SQLite keeps that order, and would otherwise read everybody there is.
      .from(sql`${trees(inArray(people.id, inMany.placeholders(many)))} tree`)
      .crossJoin(people)
      .where(and(eq(people.id, sql`tree.id`), sql`tree.root <> tree.id`))
      .orderBy(asc(people.id))
  )

  const person = alias(people, 'person')
  const into = alias(people, 'into_person')
  const links = {
    merge: personMerges,
    person: { id: person.id, slug: person.slug, name: person.name },
    into: { id: into.id, slug: into.slug, name: into.name }
  }
  const mergeById = statement(() =>
    db
      .select(links)
      .from(personMerges)
      .innerJoin(person, eq(person.id, personMerges.personId))
      .innerJoin(into, eq(into.id, personMerges.intoId))
      .where(eq(personMerges.id, value('id')))
  )
  const page = shaped((direction: 'next' | 'previous' | null) =>
    db
      .select(links)
      .from(personMerges)
      .innerJoin(person, eq(person.id, personMerges.personId))
      .innerJoin(into, eq(into.id, personMerges.intoId))
      .where(
        and(
          inArray(personMerges.intoId, tree),
          direction === null ? undefined : (direction === 'next' ? lt : gt)(personMerges.id, value('id'))
        )
      )
      .orderBy(direction === 'previous' ? asc(personMerges.id) : desc(personMerges.id))
      .limit(value('limit'))
  )
  const total = statement(() =>
    db.select({ rows: sql<number>`count(*)` }).from(personMerges).where(inArray(personMerges.intoId, tree))
  )

  const insert = statement(() => db.insert(personMerges).values(everyColumn(personMerges)))
  const remove = statement(() => db.delete(personMerges).where(eq(personMerges.id, value('id'))))
  const answerQuotes = statement(() =>
    db
      .update(quotes)
      .set({ speakerId: sql`${value('answering')}` })
      .where(inArray(quotes.namedId, tree))
  )
  const answerArticles = statement(() =>
    db
      .update(articlePeople)
      .set({ personId: sql`${value('answering')}` })
      .where(inArray(articlePeople.namedId, tree))
  )

  return {
    /** Returns the records that were merged into these people, through others too, oldest first. */
    merged: (ids: string[]) => {
      const { many, values } = inMany.of(ids)
      return merged(many, values)
    },
    /** Returns a merge with the two records, or undefined. */
    mergeById: async (id: string) => (await mergeById({ id }))[0],
    /** Returns a page of the merges that someone answers for, newest first, one more than the limit when more follow. */
    mergePage: (root: string, { limit, after }: Range) =>
      page(after?.direction ?? null, { root, id: after?.id, limit: limit + 1 }),
    mergeCount: async (root: string): Promise<number> => (await total({ root }))[0]?.rows ?? 0,
    createMerge: async (row: MergeRow) => void (await insert(row)),
    removeMerge: async (id: string) => void (await remove({ id })),
    /** Lets one person answer for a record and for all that were merged into it, wherever these are named. */
    letAnswer: async (root: string, answering: string): Promise<void> => {
      await answerQuotes({ root, answering })
      await answerArticles({ root, answering })
    }
  }
}

export type MergeFound = NonNullable<Awaited<ReturnType<ReturnType<typeof mergeQueries>['mergeById']>>>
