/** What is asked of the database about articles; revisions have a file of their own. */
import { and, asc, count, desc, eq, gt, gte, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { type Connection, everyColumn, shaped, statement } from '../database/database.ts'
import type { schema } from '../database/schema.ts'
import { confirmed, inCategory, visible as visibleArticle } from '../database/visible.ts'
import type { Sight } from '../frame/access.ts'
import type { Range } from '../frame/pages.ts'
import { revisionQueries } from './revision-queries.ts'

/** `shelf` is the engine's to work out, and what lists walk by (`src/database/listing-schema.ts`). */
export type ArticleRow = Omit<typeof schema.articles.$inferSelect, 'shelf'>
/** A row of a list: the body is read only where it was asked for. */
export type ArticleListRow = Omit<ArticleRow, 'blocks'> & { blocks?: ArticleRow['blocks'] }

export interface ArticleFilter {
  category?: string
  person?: string
  speaker?: string
  language?: string
  status?: string
  from?: number
  to?: number
}

interface Shape {
  names: string[]
  status: string | undefined
  drafts: Sight['drafts']
  descending: boolean
  paged: boolean
  bodies: boolean
}

const value = sql.placeholder

export function articleQueries(connection: Connection) {
  const { db, tables } = connection
  const { articles, articleCategories, articlePeople, quotes } = tables
  const { blocks, ...head } = {
    id: articles.id,
    slug: articles.slug,
    language: articles.language,
    title: articles.title,
    lead: articles.lead,
    opening: articles.opening,
    dateline: articles.dateline,
    byline: articles.byline,
    source: articles.source,
    externalId: articles.externalId,
    owner: articles.owner,
    publishedAt: articles.publishedAt,
    withdrawnAt: articles.withdrawnAt,
    withdrawnReason: articles.withdrawnReason,
    commentsPolicy: articles.commentsPolicy,
    commentsCloseAt: articles.commentsCloseAt,
    announced: articles.announced,
    listedAt: articles.listedAt,
    version: articles.version,
    createdAt: articles.createdAt,
    updatedAt: articles.updatedAt,
    nextBlock: articles.nextBlock,
    blocks: articles.blocks
  }

  // `listed_at` is `published_at` once there is one: saying so bounds the index range that a list reads.
  const visible = and(visibleArticle(tables), lte(articles.listedAt, value('now')))
  const seenBy = (drafts: Sight['drafts']): SQL | undefined =>
    drafts === 'all' ? undefined : drafts === 'own' ? or(visible, eq(articles.owner, value('subject'))) : visible
  const having: Record<string, SQL | undefined> = {
    draft: and(isNull(articles.publishedAt), isNull(articles.withdrawnAt)),
    scheduled: and(gt(articles.publishedAt, value('now')), isNull(articles.withdrawnAt)),
    published: visible,
    withdrawn: isNotNull(articles.withdrawnAt)
  }
  const quoting = (person: string) => sql`exists (select 1 from ${quotes} where ${quotes.articleId} = ${articles.id}
    and ${quotes.speakerId} = ${value(person)} and ${confirmed(tables)})`
  const naming = sql`exists (select 1 from ${articlePeople} where ${articlePeople.articleId} = ${articles.id}
    and ${articlePeople.personId} = ${value('person')})`

  const conditions = ({ names, status, drafts }: Pick<Shape, 'names' | 'status' | 'drafts'>) => [
    seenBy(drafts),
    status === undefined ? undefined : having[status],
    names.includes('category') ? inCategory(tables) : undefined,
    names.includes('person') ? or(naming, quoting('person')) : undefined,
    names.includes('speaker') ? quoting('speaker') : undefined,
    names.includes('language') ? eq(articles.language, value('language')) : undefined,
    names.includes('from') ? gte(articles.publishedAt, value('from')) : undefined,
    names.includes('to') ? lt(articles.publishedAt, value('to')) : undefined
  ]

  const page = shaped((shape: Shape) => {
    const order = shape.descending ? desc : asc
    const beyond = (shape.descending ? lt : gt)(
      sql`(${articles.listedAt}, ${articles.id})`,
      sql`(${value('key')}, ${value('id')})`
    )
    return db
      .select(shape.bodies ? { ...head, blocks } : head)
      .from(articles)
      .where(and(...conditions(shape), shape.paged ? beyond : undefined))
      .orderBy(order(articles.listedAt), order(articles.id))
      .limit(value('limit'))
  })
  const total = shaped((shape: Pick<Shape, 'names' | 'status' | 'drafts'>) =>
    db
      .select({ rows: count() })
      .from(articles)
      .where(and(...conditions(shape)))
  )
  const byId = statement(() =>
    db
      .select()
      .from(articles)
      .where(eq(articles.id, value('id')))
  )
  const bySlug = statement(() =>
    db
      .select()
      .from(articles)
      .where(eq(articles.slug, value('slug')))
  )
  const byExternalId = statement(() =>
    db
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.externalId, value('externalId')))
  )
  const categoriesOf = statement(() =>
    db
      .select({ id: articleCategories.categoryId })
      .from(articleCategories)
      .where(eq(articleCategories.articleId, value('id')))
      .orderBy(asc(articleCategories.position))
  )
  const peopleOf = statement(() =>
    db
      .select({ id: articlePeople.personId })
      .from(articlePeople)
      .where(eq(articlePeople.articleId, value('id')))
      .orderBy(asc(articlePeople.position))
  )
  const insert = statement(() => db.insert(articles).values(everyColumn(articles)))
  const update = statement(() =>
    db
      .update(articles)
      .set(everyColumn(articles))
      .where(eq(articles.id, value('id')))
  )
  const due = statement(() =>
    db
      .select({ id: articles.id, commentsPolicy: articles.commentsPolicy })
      .from(articles)
      .where(and(eq(articles.announced, false), isNull(articles.withdrawnAt), lte(articles.publishedAt, value('now'))))
      .orderBy(asc(articles.publishedAt), asc(articles.id))
      .limit(value('limit'))
  )
  const announce = statement(() =>
    db
      .update(articles)
      .set({ announced: true })
      .where(eq(articles.id, value('id')))
  )
  const remove = statement(() => db.delete(articles).where(eq(articles.id, value('id'))))

  return {
    byId: async (id: string): Promise<ArticleRow | undefined> => (await byId({ id }))[0],
    bySlug: async (slug: string): Promise<ArticleRow | undefined> => (await bySlug({ slug }))[0],
    /** Returns the id of the article with this external id, or undefined. */
    idByExternalId: async (externalId: string) => (await byExternalId({ externalId }))[0]?.id,
    /** Returns a page by publication, one more than the limit when more follow; bodies only where asked for. */
    page: (
      filter: ArticleFilter,
      sight: Sight,
      newestFirst: boolean,
      bodies: boolean,
      { limit, after }: Range
    ): Promise<ArticleListRow[]> => {
      const descending = newestFirst !== (after?.direction === 'previous')
      const shape = {
        names: Object.keys(filter),
        status: filter.status,
        drafts: sight.drafts,
        descending,
        paged: after !== null,
        bodies
      }
      return page(shape, { ...filter, ...sight, ...(after ?? {}), limit: limit + 1 })
    },
    count: async (filter: ArticleFilter, sight: Sight): Promise<number> => {
      const shape = { names: Object.keys(filter), status: filter.status, drafts: sight.drafts }
      return (await total(shape, { ...filter, ...sight }))[0]?.rows ?? 0
    },
    /** Returns the ids of an article's categories, and of the people whom the editors named, in order. */
    relationsOf: async (id: string) => ({
      categories: (await categoriesOf({ id })).map(row => row.id),
      people: [...new Set((await peopleOf({ id })).map(row => row.id))]
    }),
    create: async (row: ArticleRow) => void (await insert(row)),
    update: async (row: ArticleRow) => void (await update(row)),
    /** Returns the ids of articles that readers see at an instant and that the journal has not announced, oldest first. */
    due: (now: number, limit: number) => due({ now, limit }),
    announce: async (id: string) => void (await announce({ id })),
    remove: async (id: string) => void (await remove({ id })),
    ...revisionQueries(connection)
  }
}
