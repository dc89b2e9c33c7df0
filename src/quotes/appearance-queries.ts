/** What is asked of the database about the same words in other articles. */
import { and, count, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { type Connection, shaped } from '../database/database.ts'
import type { Drafts, Sight } from '../frame/access.ts'
import type { Shown } from './queries.ts'
import { padded, placeholders } from './term-queries.ts'

const value = sql.placeholder

export function appearanceQueries({ db, tables }: Connection, { seenBy, columns }: Shown) {
  const { quotes, quoteIndex, quoteTerms, articles, people } = tables
  // For whoever sees all: what was said, and is still in its article.
  const stands = and(ne(quotes.status, 'rejected'), ne(quotes.anchor, 'orphaned'))
  const sharing = shaped(({ many, drafts }: { many: number; drafts: Drafts }) => {
    const shared = db
      .select({ number: quoteTerms.number, rows: count().as('rows') })
      .from(quoteTerms)
      .where(inArray(quoteTerms.term, placeholders(many)))
      .groupBy(quoteTerms.number)
      .as('shared')
    return db
      .select({ ...columns, listedAt: articles.listedAt })
      .from(shared)
      .innerJoin(quoteIndex, eq(quoteIndex.number, shared.number))
      .innerJoin(quotes, eq(quotes.id, quoteIndex.quoteId))
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .leftJoin(people, eq(people.id, quotes.speakerId))
      .where(and(ne(quotes.articleId, value('article')), stands, seenBy(drafts)))
      .orderBy(desc(shared.rows), desc(articles.listedAt), desc(quotes.id))
      .limit(value('limit'))
  })

  return {
    /** Returns quotes of other articles that have some of these terms, those first that have most. */
    sharing: async (some: number[], article: string, sight: Sight, limit: number) => {
      if (some.length === 0) return []
      const { many, values } = padded(some)
      return sharing({ many, drafts: sight.drafts }, { ...values, ...sight, article, limit })
    }
  }
}
