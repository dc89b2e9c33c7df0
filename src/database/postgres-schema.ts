/** The data model of `schema.ts` in PostgreSQL's words. */
import { postgresColumns } from './postgres-columns.ts'
import { defineSchema } from './schema.ts'

export const postgresSchema = defineSchema(postgresColumns)

// drizzle-kit finds tables among a module's exports.
export const {
  articles,
  previews,
  formerSlugs,
  revisions,
  categories,
  articleCategories,
  people,
  personMerges,
  articlePeople,
  quotes,
  quoteIndex,
  quoteTerms,
  comments,
  site,
  tokens,
  instance,
  changes,
  categoryListings,
  personListings,
  quoteListings
} = postgresSchema
