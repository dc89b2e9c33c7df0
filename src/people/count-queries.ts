/** How much there is of and about people. SQL, a part of queries.ts. */
import { and, count, eq, gt, inArray, lte, or, sql } from 'drizzle-orm'
import { type Connection, inMany, shaped, statement } from '../database/database.ts'
import type { Spoken } from './months.ts'

const value = sql.placeholder

export function countQueries({ db, tables }: Connection) {
  const { articlePeople, people, personListings, quotes, personMerges } = tables

  /** What is ahead of the clock is counted, and taken from what is kept: of a long life in print, a few rows. */
  const totals = shaped((many: number) =>
    db
      .select({
        id: people.id,
        articles: sql`${people.datedArticles} - count(${personListings.articleId})`.mapWith(Number),
        quotes: sql`${people.datedQuotes} - coalesce(sum(${personListings.quotes}), 0)`.mapWith(Number)
      })
      .from(people)
      .leftJoin(
        personListings,
        and(
          eq(personListings.personId, people.id),
          eq(personListings.shelf, 'dated'),
          gt(personListings.listedAt, value('now'))
        )
      )
      .where(inArray(people.id, inMany.placeholders(many)))
      .groupBy(people.id)
  )
  const spoken = shaped((many: number) =>
    db
      .select({ id: personListings.personId, at: personListings.listedAt, quotes: personListings.quotes })
      .from(personListings)
      .where(
        and(
          inArray(personListings.personId, inMany.placeholders(many)),
          eq(personListings.shelf, 'dated'),
          lte(personListings.listedAt, value('now')),
          // In the words of the index, which has only these.
          sql`${personListings.quotes} > 0`
        )
      )
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
    /** Returns how many visible articles name or quote each person, and how many confirmed quotes of theirs are in these. */
    totals: async (ids: string[], now: number): Promise<Map<string, { articles: number; quotes: number }>> => {
      const { many, values } = inMany.of(ids)
      return new Map((await totals(many, { ...values, now })).map(({ id, ...counts }) => [id, counts]))
    },
    /** Returns the visible articles that quote each person, as their instants, with how many quotes; in no order. */
    spoken: async (ids: string[], now: number): Promise<Map<string, Spoken[]>> => {
      const { many, values } = inMany.of(ids)
      return Map.groupBy(await spoken(many, { ...values, now }), ({ id }) => id)
    },
    /** Returns what a person cannot be deleted for: whatever refers to the record, drafts and suggestions too. */
    uses: async (id: string) => ({
      quotes: await rowsOf(quotesOf({ id })),
      articles: await rowsOf(articlesOf({ id })),
      merges: await rowsOf(mergesOf({ id }))
    })
  }
}
