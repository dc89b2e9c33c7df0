/** What is asked of articles and quotes, in SQL: one definition of what readers see. */
import { and, eq, isNotNull, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Schema } from './schema.ts'

/** Whether an article is visible at the placeholder `now`. */
export const visible = ({ articles }: Schema) =>
  and(lte(articles.publishedAt, sql.placeholder('now')), isNull(articles.withdrawnAt))

/** Whether a quote is shown to readers, given that its article is visible. */
export const confirmed = ({ quotes }: Schema) => and(eq(quotes.status, 'confirmed'), ne(quotes.anchor, 'orphaned'))

/** Whether the journal has told readers of an article: what they knew before the write that asks. */
export const announced = ({ articles }: Schema) => eq(articles.announced, true)

/** Whether readers see an article or were told that they do, by a clock that was ahead of this one (see `isKnown()`). */
export const known = (tables: Schema) => {
  const { publishedAt, withdrawnAt } = tables.articles
  // Said first, and from the index alone: drafts have no date.
  return and(isNull(withdrawnAt), isNotNull(publishedAt), or(visible(tables), announced(tables)))
}

/** Whether a person is public: an article that is seen names them, or a confirmed quote in one is theirs. */
export const namedIn = (tables: Schema, seen: SQL | undefined) => {
  const { people, articles, articlePeople, quotes } = tables
  return sql`(exists (select 1 from ${articlePeople} join ${articles} on ${articles.id} = ${articlePeople.articleId}
      where ${articlePeople.personId} = ${people.id} and ${seen})
    or exists (select 1 from ${quotes} join ${articles} on ${articles.id} = ${quotes.articleId}
      where ${quotes.speakerId} = ${people.id} and ${confirmed(tables)} and ${seen}))`
}
