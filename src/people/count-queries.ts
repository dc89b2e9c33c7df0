/** How much there is of and about people. SQL, a part of queries.ts. */
import { and, count, eq, inArray, or, sql } from 'drizzle-orm'
import { type Connection, inMany, shaped, statement } from '../database/database.ts'
import { confirmed, visible } from '../database/visible.ts'
import type { Spoken } from './months.ts'

const value = sql.placeholder

export function countQueries({ db, tables }: Connection) {
  const { articles, articlePeople, quotes, personMerges } = tables

  // By article first, in the order of the index: one look at an article for all that it quotes of somebody.
  const saidBy = (many: number) =>
    db
      .select({ personId: quotes.speakerId, articleId: quotes.articleId, rows: count().as('rows') })
      .from(quotes)
      .where(and(inArray(quotes.speakerId, inMany.placeholders(many)), confirmed(tables)))
      .groupBy(quotes.speakerId, quotes.articleId)
      .as('said')
  const said = shaped((many: number) => {
    const each = saidBy(many)
    return db
      .select({ id: each.personId, articles: count(), quotes: sql`sum(${each.rows})`.mapWith(Number) })
      .from(each)
      .innerJoin(articles, eq(articles.id, each.articleId))
      .where(visible(tables))
      .groupBy(each.personId)
  })
  const spoken = shaped((many: number) => {
    const each = saidBy(many)
    return db
      .select({ id: each.personId, at: articles.publishedAt, quotes: each.rows })
      .from(each)
      .innerJoin(articles, eq(articles.id, each.articleId))
      .where(visible(tables))
  })
  /** Articles that name somebody and do not quote them: those that do are counted above. */
  const onlyNaming = shaped((many: number) =>
    db
      .select({ id: articlePeople.personId, articles: sql`count(distinct ${articles.id})`.mapWith(Number) })
      .from(articlePeople)
      .innerJoin(articles, eq(articles.id, articlePeople.articleId))
      .where(
        and(
          inArray(articlePeople.personId, inMany.placeholders(many)),
          visible(tables),
          sql`not exists (select 1 from ${quotes} where ${quotes.speakerId} = ${articlePeople.personId}
            and ${quotes.articleId} = ${articles.id} and ${confirmed(tables)})`
        )
      )
      .groupBy(articlePeople.personId)
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
    said: async (ids: string[], now: number): Promise<Map<string | null, { articles: number; quotes: number }>> => {
      const { many, values } = inMany.of(ids)
      return new Map((await said(many, { ...values, now })).map(({ id, ...counts }) => [id, counts]))
    },
    /** Returns the visible articles that quote each person, as their instants, with how many quotes; in no order. */
    spoken: async (ids: string[], now: number): Promise<Map<string | null, Spoken[]>> => {
      const { many, values } = inMany.of(ids)
      const rows = await spoken(many, { ...values, now })
      return Map.groupBy(rows as (Spoken & { id: string | null })[], ({ id }) => id)
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
