/** What lists ask of articles and quotes, in SQL: one definition of what readers see, and of what a category holds. */
import { and, eq, isNull, lte, ne, sql } from 'drizzle-orm'
import type { Schema } from './schema.ts'

/** Whether an article is visible at the placeholder `now`. */
export const visible = ({ articles }: Schema) =>
  and(lte(articles.publishedAt, sql.placeholder('now')), isNull(articles.withdrawnAt))

/** Whether an article is filed in the placeholder `category` or below it: one statement in either dialect. */
export const inCategory = ({ articles, articleCategories, categories }: Schema) => sql`exists (
  with recursive tree(id) as (
    select ${categories.id} from ${categories} where ${eq(categories.id, sql.placeholder('category'))}
    union select ${categories.id} from ${categories} join tree on ${categories.parentId} = tree.id
  ) select 1 from ${articleCategories} where ${articleCategories.articleId} = ${articles.id}
    and ${articleCategories.categoryId} in (select id from tree))`

/** Whether a quote is shown to readers, given that its article is visible. */
export const confirmed = ({ quotes }: Schema) => and(eq(quotes.status, 'confirmed'), ne(quotes.anchor, 'orphaned'))
