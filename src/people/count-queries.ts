/** How much there is of and about people. SQL, a part of queries.ts. */
import { and, count, eq, inArray, or, sql } from 'drizzle-orm'
import { type Connection, inMany, shaped, statement } from '../database/database.ts'
import { confirmed, visible } from '../database/visible.ts'

const value = sql.placeholder

export function countQueries({ db, tables }: Connection) {
  const { articles, articlePeople, quotes, personMerges } = tables

  const quoteCounts = shaped((many: number) =>
    db
      .select({ id: quotes.speakerId, rows: count() })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .where(and(inArray(quotes.speakerId, inMany.placeholders(many)), confirmed(tables), visible(tables)))
      .groupBy(quotes.speakerId)
  )
  // `union` counts an article once that both names and quotes someone.
  const articleCounts = shaped((many: number) => {
    const naming = db
      .select({ personId: articlePeople.personId, articleId: articlePeople.articleId })
      .from(articlePeople)
      .innerJoin(articles, eq(articles.id, articlePeople.articleId))
      .where(and(inArray(articlePeople.personId, inMany.placeholders(many)), visible(tables)))
    const quoting = db
      .select({ personId: sql<string>`${quotes.speakerId}`, articleId: quotes.articleId })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .where(and(inArray(quotes.speakerId, inMany.placeholders(many)), confirmed(tables), visible(tables)))
    const mentions = naming.union(quoting).as('mentions')
    return db.select({ id: mentions.personId, rows: count() }).from(mentions).groupBy(mentions.personId)
  })

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
    /** Returns how many visible articles name or quote each person; one without any is absent. */
    articleCounts: async (ids: string[], now: number): Promise<Map<string, number>> => {
      const { many, values } = inMany.of(ids)
      return new Map((await articleCounts(many, { ...values, now })).map(({ id, rows }) => [id, rows]))
    },
    /** Returns how many confirmed quotes each person has in visible articles; one without any is absent. */
    quoteCounts: async (ids: string[], now: number): Promise<Map<string | null, number>> => {
      const { many, values } = inMany.of(ids)
      return new Map((await quoteCounts(many, { ...values, now })).map(({ id, rows }) => [id, rows]))
    },
    /** Returns what a person cannot be deleted for: whatever refers to the record, drafts and suggestions too. */
    uses: async (id: string) => ({
      quotes: await rowsOf(quotesOf({ id })),
      articles: await rowsOf(articlesOf({ id })),
      merges: await rowsOf(mergesOf({ id }))
    })
  }
}
