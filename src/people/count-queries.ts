/** How much there is of and about people. SQL, a part of queries.ts. */
import { and, count, eq, inArray, lte, or, sql } from 'drizzle-orm'
import { type Connection, inMany, shaped, statement } from '../database/database.ts'
import type { Spoken } from './months.ts'

const value = sql.placeholder

export function countQueries({ db, tables }: Connection) {
  const { articlePeople, personListings, quotes, personMerges } = tables

  const seen = (many: number) =>
    and(
      inArray(personListings.personId, inMany.placeholders(many)),
      eq(personListings.shelf, 'dated'),
      lte(personListings.listedAt, value('now'))
    )
  // In the words of the index, which has only these.
  const quoting = sql`${personListings.quotes} > 0`
  const said = shaped((many: number) =>
    db
      .select({
        id: personListings.personId,
        articles: count(),
        quotes: sql`sum(${personListings.quotes})`.mapWith(Number)
      })
      .from(personListings)
      .where(and(seen(many), quoting))
      .groupBy(personListings.personId)
  )
  const spoken = shaped((many: number) =>
    db
      .select({ id: personListings.personId, at: personListings.listedAt, quotes: personListings.quotes })
      .from(personListings)
      .where(and(seen(many), quoting))
  )
  /** Articles that name somebody and do not quote them: those that do are counted above. */
  const onlyNaming = shaped((many: number) =>
    db
      .select({ id: personListings.personId, articles: count() })
      .from(personListings)
      .where(and(seen(many), eq(personListings.quotes, 0)))
      .groupBy(personListings.personId)
  )

  const quotesOf = statement(() =>
    db
      .select({ rows: count() })
      .from(quotes)
      .where(or(eq(quotes.namedId, value('id')), eq(quotes.speakerId, value('id'))))
  )
  const articlesOf = statement(() =>
    db
      .select({ rows: count() })
      .from(articlePeople)
      .where(or(eq(articlePeople.namedId, value('id')), eq(articlePeople.personId, value('id'))))
  )
  const mergesOf = statement(() =>
    db
      .select({ rows: count() })
      .from(personMerges)
      .where(or(eq(personMerges.personId, value('id')), eq(personMerges.intoId, value('id'))))
  )

  const rowsOf = async (found: Promise<{ rows: number }[]>) => (await found)[0]?.rows ?? 0

  return {
    /** Returns how many confirmed quotes each person has in visible articles, and in how many; one without is absent. */
    said: async (ids: string[], now: number): Promise<Map<string, { articles: number; quotes: number }>> => {
      const { many, values } = inMany.of(ids)
      return new Map((await said(many, { ...values, now })).map(({ id, ...counts }) => [id, counts]))
    },
    /** Returns the visible articles that quote each person, as their instants, with how many quotes; in no order. */
    spoken: async (ids: string[], now: number): Promise<Map<string, Spoken[]>> => {
      const { many, values } = inMany.of(ids)
      return Map.groupBy(await spoken(many, { ...values, now }), ({ id }) => id)
    },
    /** Returns how many visible articles name each person without quoting them; one without any is absent. */
    onlyNamed: async (ids: string[], now: number): Promise<Map<string, number>> => {
      const { many, values } = inMany.of(ids)
      return new Map((await onlyNaming(many, { ...values, now })).map(({ id, articles }) => [id, articles]))
    },
    /** Returns what a person cannot be deleted for: whatever refers to the record, drafts and suggestions too. */
    uses: async (id: string) => ({
      quotes: await rowsOf(quotesOf({ id })),
      articles: await rowsOf(articlesOf({ id })),
      merges: await rowsOf(mergesOf({ id }))
    })
  }
}
