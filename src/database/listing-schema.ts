/**
 * The tables that lists walk. Every row in them says again what other tables say, with the date that the list goes by, so
 * that a list is one range of an index: of a category with all below it, of a person, of quotes. `relist()` writes them in
 * the transaction of whatever changed (`src/articles/listing.ts`). Of two indexes that fit alike SQLite takes the one that
 * was made first: the narrower stands first, and `test/query-plans.test.ts` holds which is walked.
 */
import { sql } from 'drizzle-orm'
import type { Columns } from './columns.ts'

/**
 * Where an article stands, whatever the time is: it has a date (and is seen from then on), has none yet, or was withdrawn.
 * On one shelf, `listed_at` is the order of every list.
 */
export const shelves = ['dated', 'draft', 'withdrawn'] as const
export type Shelf = (typeof shelves)[number]

/** The shelf of an article, from its own columns. */
export const shelfOf = sql`case when withdrawn_at is not null then 'withdrawn' when published_at is null then 'draft' else 'dated' end`

export function defineListings<Id extends { id: never }>(
  columns: Columns,
  { articles, categories, people, quotes }: Record<'articles' | 'categories' | 'people' | 'quotes', Id>
) {
  const { table, text, integer, instant, boolean, index, primaryKey } = columns
  const ofArticle = () =>
    text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' })

  /** One row for every category that an article is filed in, and for every one above it. */
  const categoryListings = table(
    'category_listings',
    {
      articleId: ofArticle(),
      categoryId: text('category_id')
        .notNull()
        .references(() => categories.id),
      shelf: text('shelf').$type<Shelf>().notNull(),
      listedAt: instant('listed_at').notNull(),
      language: text('language').notNull(),
      /** How many quotes it has that readers see when they see the article. */
      quotes: integer('quotes').notNull()
    },
    t => [
      primaryKey({ columns: [t.articleId, t.categoryId] }),
      index('category_listings_quoted')
        .on(t.categoryId, t.shelf, t.listedAt, t.articleId, t.quotes)
        .where(sql`quotes > 0`),
      index('category_listings_language').on(t.categoryId, t.language, t.shelf, t.listedAt, t.articleId),
      index('category_listings_listed').on(t.categoryId, t.shelf, t.listedAt, t.articleId)
    ]
  )

  /** One row for everyone whom an article names, or whom a quote in it that readers see is by. */
  const personListings = table(
    'person_listings',
    {
      articleId: ofArticle(),
      personId: text('person_id')
        .notNull()
        .references(() => people.id),
      shelf: text('shelf').$type<Shelf>().notNull(),
      listedAt: instant('listed_at').notNull(),
      language: text('language').notNull(),
      /** How many of those quotes are theirs; 0: the article only names them. */
      quotes: integer('quotes').notNull()
    },
    t => [
      primaryKey({ columns: [t.articleId, t.personId] }),
      index('person_listings_quoted')
        .on(t.personId, t.shelf, t.listedAt, t.articleId, t.quotes, t.language)
        .where(sql`quotes > 0`),
      index('person_listings_listed').on(t.personId, t.shelf, t.listedAt, t.articleId, t.quotes, t.language)
    ]
  )

  const quoteListings = table(
    'quote_listings',
    {
      quoteId: text('quote_id')
        .primaryKey()
        .references(() => quotes.id, { onDelete: 'cascade' }),
      articleId: text('article_id').notNull(),
      speakerId: text('speaker_id'),
      /** Whether readers see it from the date of its article on. */
      shown: boolean('shown').notNull(),
      /** Its status, anchor and kind in one word. */
      mark: text('mark').notNull(),
      listedAt: instant('listed_at').notNull()
    },
    t => [
      index('quote_listings_listed').on(t.shown, t.listedAt, t.articleId),
      index('quote_listings_marked').on(t.shown, t.mark, t.listedAt, t.articleId),
      index('quote_listings_said').on(t.speakerId, t.shown, t.listedAt, t.articleId, t.mark)
    ]
  )

  return { categoryListings, personListings, quoteListings }
}
