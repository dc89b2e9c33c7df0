/** What readers see, in SQL: the one definition behind every public list and count. Both ask for the instant `now`. */
import { and, eq, isNull, lte, ne, sql } from 'drizzle-orm'
import type { Schema } from './schema.ts'

/** Whether an article is visible at the placeholder `now`. */
export const visible = ({ articles }: Schema) =>
  and(lte(articles.publishedAt, sql.placeholder('now')), isNull(articles.withdrawnAt))

/** Whether a quote is shown to readers, given that its article is visible. */
export const confirmed = ({ quotes }: Schema) => and(eq(quotes.status, 'confirmed'), ne(quotes.anchor, 'orphaned'))
