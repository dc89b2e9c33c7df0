/**
 * The whole data model on one page. JSON camelCase meets SQL snake_case here and nowhere else.
 * Status is never stored: an article is visible when `published_at <= now` and it is not withdrawn, so that going live
 * needs no timer to be right.
 */
import { sql } from 'drizzle-orm'
import type { Block } from '../formats/blocks.ts'
import { type Columns, sqliteColumns } from './columns.ts'
import { defineListings, shelfOf } from './listing-schema.ts'

/** What a revision keeps of an article: every editorial key, its relations as ids. */
export interface Snapshot {
  slug: string
  language: string
  title: string
  lead: string | null
  dateline: string | null
  byline: string | null
  source: string | null
  externalId: string | null
  categories: string[]
  people: string[]
  blocks: Block[]
  publishedAt: number | null
  withdrawnAt: number | null
  withdrawnReason: string | null
  comments: { policy: string | null; closesAt: number | null }
}

export type Names = Record<string, string>

export interface SiteComments {
  policy: 'open' | 'premoderated' | 'closed' | 'hidden'
  closeAfterDays: number | null
  bannedWords: string[]
  suspectWords: string[]
}

export function defineSchema(columns: Columns) {
  const { table, text, derived, integer, real, instant, boolean, json, sequence } = columns
  const { index, uniqueIndex, primaryKey, check } = columns

  const articles = table(
    'articles',
    {
      id: text('id').primaryKey(),
      slug: text('slug').notNull(),
      language: text('language').notNull(),
      title: text('title').notNull(),
      /** null: derived, the first paragraph. */
      lead: text('lead'),
      /** The first paragraph as of this version, so that a list has a lead without reading bodies. */
      opening: text('opening'),
      dateline: text('dateline'),
      byline: text('byline'),
      source: text('source'),
      externalId: text('external_id'),
      /** The subject of the token that filed it: authors own by subject, not by token. */
      owner: text('owner').notNull(),
      publishedAt: instant('published_at'),
      withdrawnAt: instant('withdrawn_at'),
      withdrawnReason: text('withdrawn_reason'),
      commentsPolicy: text('comments_policy'),
      commentsCloseAt: instant('comments_close_at'),
      /**
       * Whether the journal has told readers of it: behind visibility only between the instant of a scheduled article and
       * the next sweep or write, which tells them.
       */
      announced: boolean('announced').notNull().default(false),
      /** Where a list places it: `published_at`, or for a draft its creation. Newest first with `id` to break ties. */
      listedAt: instant('listed_at').notNull(),
      shelf: derived('shelf', shelfOf),
      version: integer('version').notNull(),
      createdAt: instant('created_at').notNull(),
      updatedAt: instant('updated_at').notNull(),
      /** The number of the next block, so that the id of a deleted block is never given again. */
      nextBlock: integer('next_block').notNull(),
      // Last, so that SQLite reads the columns above without following a long body's overflow pages.
      blocks: json<Block[]>('blocks').notNull()
    },
    t => [
      uniqueIndex('articles_slug').on(t.slug),
      uniqueIndex('articles_external_id').on(t.externalId),
      index('articles_listed').on(t.listedAt, t.id),
      // Counting what readers see of a category or a person asks of many articles whether they are visible, and no more.
      index('articles_visible').on(t.id, t.publishedAt, t.withdrawnAt),
      // What the sweep asks for: articles that came due and were not announced.
      index('articles_due').on(t.announced, t.withdrawnAt, t.publishedAt),
      // Few articles have a policy of their own, and where the site hides comments only theirs are looked at.
      index('articles_comments_policy').on(t.commentsPolicy),
      index('articles_language').on(t.language, t.shelf, t.listedAt, t.id),
      index('articles_owner').on(t.owner, t.shelf, t.listedAt, t.id),
      // After those, which are narrower (see listing-schema.ts).
      index('articles_shelf').on(t.shelf, t.listedAt, t.id)
    ]
  )

  /** Preview links: each shows one article, published or not, to whoever has its signed URL, until it expires. */
  const previews = table(
    'previews',
    {
      id: text('id').primaryKey(),
      articleId: text('article_id')
        .notNull()
        .references(() => articles.id, { onDelete: 'cascade' }),
      by: text('by').notNull(),
      createdAt: instant('created_at').notNull(),
      expiresAt: instant('expires_at').notNull(),
      revokedAt: instant('revoked_at')
    },
    t => [index('previews_article').on(t.articleId, t.id)]
  )

  /** Former slugs of articles, categories and people: they answer 308 for ever and are not given to another. */
  const formerSlugs = table(
    'former_slugs',
    { kind: text('kind').notNull(), slug: text('slug').notNull(), entityId: text('entity_id').notNull() },
    t => [primaryKey({ columns: [t.kind, t.slug] }), index('former_slugs_entity').on(t.kind, t.entityId)]
  )

  const revisions = table(
    'revisions',
    {
      articleId: text('article_id')
        .notNull()
        .references(() => articles.id, { onDelete: 'cascade' }),
      version: integer('version').notNull(),
      at: instant('at').notNull(),
      by: text('by').notNull(),
      snapshot: json<Snapshot>('snapshot').notNull()
    },
    t => [primaryKey({ columns: [t.articleId, t.version] })]
  )

  const categories = table(
    'categories',
    {
      id: text('id').primaryKey(),
      slug: text('slug').notNull(),
      name: text('name').notNull(),
      names: json<Names>('names').notNull(),
      parentId: text('parent_id'),
      position: integer('position').notNull(),
      /** How many articles at or below it have a date, which may lie ahead, and were not withdrawn. Kept by `relist()`. */
      datedArticles: integer('dated_articles').notNull().default(0),
      version: integer('version').notNull(),
      createdAt: instant('created_at').notNull(),
      updatedAt: instant('updated_at').notNull()
    },
    t => [
      uniqueIndex('categories_slug').on(t.slug),
      index('categories_parent').on(t.parentId, t.position, t.id),
      index('categories_position').on(t.position, t.id)
    ]
  )

  const articleCategories = table(
    'article_categories',
    {
      articleId: text('article_id')
        .notNull()
        .references(() => articles.id, { onDelete: 'cascade' }),
      categoryId: text('category_id')
        .notNull()
        .references(() => categories.id),
      position: integer('position').notNull()
    },
    t => [
      primaryKey({ columns: [t.articleId, t.categoryId] }),
      index('article_categories_category').on(t.categoryId, t.articleId)
    ]
  )

  const people = table(
    'people',
    {
      id: text('id').primaryKey(),
      slug: text('slug').notNull(),
      kind: text('kind').$type<'person' | 'organisation'>().notNull(),
      name: text('name').notNull(),
      names: json<Names>('names').notNull(),
      aliases: json<string[]>('aliases').notNull(),
      role: text('role'),
      organisation: text('organisation'),
      sameAs: json<string[]>('same_as').notNull(),
      /** Whom this record was merged into, directly; chains end at the person who answers. */
      mergedIntoId: text('merged_into_id'),
      /** Since when readers know them, or will: the first date of an article that names or quotes them. Kept by `relist()`. */
      seenFrom: instant('seen_from'),
      /** How many articles that name or quote them have a date, and how many quotes of theirs are in these. Kept likewise. */
      datedArticles: integer('dated_articles').notNull().default(0),
      datedQuotes: integer('dated_quotes').notNull().default(0),
      version: integer('version').notNull(),
      createdAt: instant('created_at').notNull(),
      updatedAt: instant('updated_at').notNull()
    },
    t => [
      uniqueIndex('people_slug').on(t.slug),
      index('people_seen_kind').on(t.kind, t.name, t.id, t.seenFrom).where(sql`seen_from is not null`),
      index('people_seen').on(t.name, t.id, t.seenFrom).where(sql`seen_from is not null`),
      index('people_answering_kind').on(t.kind, t.name, t.id).where(sql`merged_into_id is null`),
      index('people_answering').on(t.name, t.id).where(sql`merged_into_id is null`),
      index('people_merged').on(t.mergedIntoId).where(sql`merged_into_id is not null`),
      check('people_kind', sql`${t.kind} in ('person', 'organisation')`)
    ]
  )

  const personMerges = table(
    'person_merges',
    {
      id: text('id').primaryKey(),
      personId: text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      intoId: text('into_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      at: instant('at').notNull(),
      by: text('by').notNull()
    },
    t => [uniqueIndex('person_merges_person').on(t.personId), index('person_merges_into').on(t.intoId)]
  )

  /** The editors' list of an article. `namedId` is the record named; `personId` who answers for it after merges. */
  const articlePeople = table(
    'article_people',
    {
      articleId: text('article_id')
        .notNull()
        .references(() => articles.id, { onDelete: 'cascade' }),
      namedId: text('named_id')
        .notNull()
        .references(() => people.id),
      personId: text('person_id')
        .notNull()
        .references(() => people.id),
      position: integer('position').notNull()
    },
    t => [
      primaryKey({ columns: [t.articleId, t.namedId] }),
      index('article_people_person').on(t.personId, t.articleId),
      index('article_people_named').on(t.namedId)
    ]
  )

  const quotes = table(
    'quotes',
    {
      id: text('id').primaryKey(),
      articleId: text('article_id')
        .notNull()
        .references(() => articles.id, { onDelete: 'cascade' }),
      blockId: text('block_id').notNull(),
      start: integer('start').notNull(),
      end: integer('end').notNull(),
      /** Order of appearance in the article: block by block, then by offset. */
      position: integer('position').notNull(),
      text: text('text').notNull(),
      prefix: text('prefix').notNull(),
      suffix: text('suffix').notNull(),
      kind: text('kind').$type<'direct' | 'indirect'>().notNull(),
      cue: text('cue'),
      /** As with `article_people`: the record named, and who answers for it after merges. */
      namedId: text('named_id').references(() => people.id),
      speakerId: text('speaker_id').references(() => people.id),
      attribution: text('attribution').notNull(),
      via: text('via'),
      roleAtTheTime: text('role_at_the_time'),
      origin: text('origin').$type<'editor' | 'extracted'>().notNull(),
      confidence: real('confidence'),
      why: text('why'),
      /** A named speaker who is not in the directory: what an entry for them would say. */
      suggestion: json<{ name: string; kind: 'person' | 'organisation'; role: string | null } | null>('suggestion'),
      status: text('status').$type<'suggested' | 'confirmed' | 'rejected'>().notNull(),
      anchor: text('anchor').$type<'exact' | 'moved' | 'orphaned'>().notNull(),
      /** An editor decided or corrected it: an extraction never overwrites it. */
      edited: boolean('edited').notNull(),
      version: integer('version').notNull(),
      createdAt: instant('created_at').notNull(),
      updatedAt: instant('updated_at').notNull()
    },
    t => [
      index('quotes_article').on(t.articleId, t.position),
      // Counts what somebody said, article by article, without reading a quote.
      index('quotes_said').on(t.speakerId, t.status, t.articleId, t.anchor),
      index('quotes_named').on(t.namedId),
      check('quotes_kind', sql`${t.kind} in ('direct', 'indirect')`),
      check('quotes_origin', sql`${t.origin} in ('editor', 'extracted')`),
      check('quotes_status', sql`${t.status} in ('suggested', 'confirmed', 'rejected')`),
      check('quotes_anchor', sql`${t.anchor} in ('exact', 'moved', 'orphaned')`),
      check('quotes_span', sql`${t.start} >= 0 and ${t.end} > ${t.start}`)
    ]
  )

  /**
   * What quotes are found by (`src/quotes/terms.ts`). The number stands for the id, which is six times as long, in each of
   * a quote's some forty terms; `version` is that of the rules that made them.
   */
  const quoteIndex = table(
    'quote_index',
    {
      number: sequence('number'),
      quoteId: text('quote_id')
        .notNull()
        .references(() => quotes.id, { onDelete: 'cascade' }),
      version: integer('version').notNull()
    },
    t => [uniqueIndex('quote_index_quote').on(t.quoteId)]
  )

  const quoteTerms = table(
    'quote_terms',
    {
      term: integer('term').notNull(),
      number: integer('number')
        .notNull()
        .references(() => quoteIndex.number, { onDelete: 'cascade' })
    },
    t => [primaryKey({ columns: [t.term, t.number] }), index('quote_terms_number').on(t.number)]
  )

  const comments = table(
    'comments',
    {
      id: text('id').primaryKey(),
      articleId: text('article_id')
        .notNull()
        .references(() => articles.id, { onDelete: 'cascade' }),
      parentId: text('parent_id'),
      depth: integer('depth').notNull(),
      /** The ids from the thread's root to this comment, joined by '/': a subtree is one range of it. */
      path: text('path').notNull(),
      authorName: text('author_name').notNull(),
      authorEmail: text('author_email'),
      text: text('text').notNull(),
      status: text('status').$type<'pending' | 'approved' | 'rejected' | 'spam'>().notNull(),
      /** Approved, and every comment above it too: the only rows a reader meets. */
      visible: boolean('visible').notNull(),
      decision: json<{ phase: string; rule: string; matched: string | null }>('decision').notNull(),
      reason: text('reason'),
      moderatedBy: text('moderated_by'),
      moderatedAt: instant('moderated_at'),
      disclaimerVersion: integer('disclaimer_version').notNull(),
      version: integer('version').notNull(),
      createdAt: instant('created_at').notNull(),
      updatedAt: instant('updated_at').notNull()
    },
    t => [
      index('comments_article').on(t.articleId, t.visible, t.id),
      index('comments_article_posted').on(t.articleId, t.id),
      index('comments_article_status').on(t.articleId, t.status, t.id),
      index('comments_status').on(t.status, t.id),
      index('comments_path').on(t.path),
      check('comments_status', sql`${t.status} in ('pending', 'approved', 'rejected', 'spam')`)
    ]
  )

  /** One row: the newsroom itself. */
  const site = table('site', {
    id: integer('id').primaryKey(),
    name: text('name').notNull(),
    languages: json<string[]>('languages').notNull(),
    timeZone: text('time_zone').notNull(),
    disclaimer: json<Names>('disclaimer').notNull(),
    disclaimerVersion: integer('disclaimer_version').notNull(),
    announcements: json<string[]>('announcements').notNull(),
    comments: json<SiteComments>('comments').notNull(),
    quoteAutoConfirm: real('quote_auto_confirm').notNull(),
    version: integer('version').notNull(),
    updatedAt: instant('updated_at').notNull()
  })

  /** API tokens: only a SHA-256 of the token is kept (178 random bits need no slow hash), and its last four letters. */
  const tokens = table(
    'tokens',
    {
      id: text('id').primaryKey(),
      name: text('name').notNull(),
      subject: text('subject').notNull(),
      role: text('role').$type<'reader' | 'author' | 'editor' | 'moderator' | 'admin'>().notNull(),
      hash: text('hash').notNull(),
      hint: text('hint').notNull(),
      version: integer('version').notNull(),
      createdAt: instant('created_at').notNull(),
      expiresAt: instant('expires_at'),
      revokedAt: instant('revoked_at')
    },
    t => [
      uniqueIndex('tokens_hash').on(t.hash),
      check('tokens_role', sql`${t.role} in ('reader', 'author', 'editor', 'moderator', 'admin')`)
    ]
  )

  /** One row: this database itself. Its secret signs preview links and the cursors of the change feed. */
  const instance = table('instance', {
    id: integer('id').primaryKey(),
    secret: text('secret').notNull(),
    /** The highest `seq` that was cut off the journal because it was old, and the highest public one; 0: none. */
    prunedTo: integer('pruned_to').notNull(),
    prunedPublicTo: integer('pruned_public_to').notNull(),
    /** The site shows or hides its comments since an instant: the last one that the journal was told so of; null: all. */
    tellingAfter: text('telling_after'),
    tellingSince: instant('telling_since'),
    createdAt: instant('created_at').notNull()
  })

  /** The journal: what every write transaction changed. `tags` is the union of what the entity touched before and after. */
  const changes = table(
    'changes',
    {
      seq: sequence('seq'),
      entity: text('entity').notNull(),
      id: text('id').notNull(),
      op: text('op').$type<'create' | 'update' | 'delete'>().notNull(),
      at: instant('at').notNull(),
      tags: json<string[]>('tags').notNull(),
      public: boolean('public').notNull()
    },
    t => [index('changes_public').on(t.public, t.seq)]
  )

  return {
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
    ...defineListings(columns, { articles, categories, people, quotes } as never)
  }
}

export const schema = defineSchema(sqliteColumns)
export type Schema = typeof schema

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
} = schema
