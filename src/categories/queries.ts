/** What is asked of the database about categories. */
import { and, asc, count, desc, eq, gt, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { type Connection, everyColumn, inMany, shaped, statement } from '../database/database.ts'
import type { schema } from '../database/schema.ts'
import type { Range } from '../frame/pages.ts'

/** How many articles it has is kept by `relist()`, whatever is written to the record. */
export type CategoryRow = Omit<typeof schema.categories.$inferSelect, 'datedArticles'>

/** Which categories a list shows: all (undefined), the roots (null), or those right below one. */
export type ParentFilter = string | null | undefined
type ParentShape = 'any' | 'none' | 'one'

const value = sql.placeholder

export function categoryQueries({ db, tables }: Connection) {
  const { categories, articleCategories, categoryListings } = tables

  const byId = statement(() =>
    db
      .select()
      .from(categories)
      .where(eq(categories.id, value('id')))
  )
  const bySlug = statement(() =>
    db
      .select()
      .from(categories)
      .where(eq(categories.slug, value('slug')))
  )
  const all = statement(() =>
    db
      .select({
        id: categories.id,
        slug: categories.slug,
        name: categories.name,
        names: categories.names,
        parentId: categories.parentId
      })
      .from(categories)
      .orderBy(asc(categories.position), asc(categories.id))
  )

  const under: Record<ParentShape, SQL | undefined> = {
    any: undefined,
    none: isNull(categories.parentId),
    one: eq(categories.parentId, value('parent'))
  }
  const place = sql`(${categories.position}, ${categories.id})`
  const border = sql`(${value('key')}, ${value('id')})`
  const page = shaped(({ parent, backwards }: { parent: ParentShape; backwards: boolean }) => {
    const order = backwards ? desc : asc
    return db
      .select()
      .from(categories)
      .where(and(under[parent], (backwards ? lt : gt)(place, border)))
      .orderBy(order(categories.position), order(categories.id))
      .limit(value('limit'))
  })
  const total = shaped((parent: ParentShape) => db.select({ rows: count() }).from(categories).where(under[parent]))

  /** What is ahead of the clock is counted, and taken from what is kept. */
  const articleCounts = shaped((many: number) =>
    db
      .select({
        id: categories.id,
        articles: sql`${categories.datedArticles} - count(${categoryListings.articleId})`.mapWith(Number)
      })
      .from(categories)
      .leftJoin(
        categoryListings,
        and(
          eq(categoryListings.categoryId, categories.id),
          eq(categoryListings.shelf, 'dated'),
          gt(categoryListings.listedAt, value('now'))
        )
      )
      .where(inArray(categories.id, inMany.placeholders(many)))
      .groupBy(categories.id)
  )

  const childrenOf = statement(() =>
    db
      .select({ rows: count() })
      .from(categories)
      .where(eq(categories.parentId, value('id')))
  )
  const filedIn = statement(() =>
    db
      .select({ rows: count() })
      .from(articleCategories)
      .where(eq(articleCategories.categoryId, value('id')))
  )
  const { datedArticles: _, ...own } = everyColumn(categories)
  const insert = statement(() => db.insert(categories).values(own))
  const update = statement(() =>
    db
      .update(categories)
      .set(own)
      .where(eq(categories.id, value('id')))
  )
  const remove = statement(() => db.delete(categories).where(eq(categories.id, value('id'))))

  const ofArticles = shaped((many: number) =>
    db
      .select({
        articleId: articleCategories.articleId,
        id: categories.id,
        slug: categories.slug,
        name: categories.name
      })
      .from(articleCategories)
      .innerJoin(categories, eq(categories.id, articleCategories.categoryId))
      .where(inArray(articleCategories.articleId, inMany.placeholders(many)))
      .orderBy(asc(articleCategories.articleId), asc(articleCategories.position))
  )
  const file = statement(() => db.insert(articleCategories).values(everyColumn(articleCategories)))
  const unfile = statement(() => db.delete(articleCategories).where(eq(articleCategories.articleId, value('id'))))

  return {
    byId: async (id: string): Promise<CategoryRow | undefined> => (await byId({ id }))[0],
    bySlug: async (slug: string): Promise<CategoryRow | undefined> => (await bySlug({ slug }))[0],
    /** Returns every category, without its counts, by position. */
    all: () => all(),
    /** Returns a page by position, one more than the limit when more follow. */
    page: (parent: ParentFilter, { limit, after }: Range): Promise<CategoryRow[]> => {
      const shape = { parent: shapeOf(parent), backwards: after?.direction === 'previous' }
      return page(shape, { parent, key: after?.key ?? Number.MIN_SAFE_INTEGER, id: after?.id ?? '', limit: limit + 1 })
    },
    count: async (parent: ParentFilter): Promise<number> => (await total(shapeOf(parent), { parent }))[0]?.rows ?? 0,
    /** Returns how many visible articles are filed at or below each category. */
    articleCounts: async (ids: string[], now: number): Promise<Map<string, number>> => {
      const { many, values } = inMany.of(ids)
      return new Map((await articleCounts(many, { ...values, now })).map(row => [row.id, row.articles]))
    },
    /** Returns what a category cannot be deleted for: its children, and the articles filed in it, drafts too. */
    uses: async (id: string): Promise<{ children: number; articles: number }> => ({
      children: (await childrenOf({ id }))[0]?.rows ?? 0,
      articles: (await filedIn({ id }))[0]?.rows ?? 0
    }),
    create: async (row: CategoryRow) => void (await insert(row)),
    update: async (row: CategoryRow) => void (await update(row)),
    remove: async (id: string) => void (await remove({ id })),
    /** Returns the categories of each article (at most 101), in the order of that article's list. */
    ofArticles: (articleIds: string[]) => {
      const { many, values } = inMany.of(articleIds)
      return ofArticles(many, values)
    },
    /** Files an article in these categories, in this order, and in no other. */
    setForArticle: async (articleId: string, categoryIds: string[]): Promise<void> => {
      await unfile({ id: articleId })
      for (const [position, categoryId] of [...new Set(categoryIds)].entries())
        await file({ articleId, categoryId, position })
    }
  }
}

const shapeOf = (parent: ParentFilter): ParentShape => (parent === undefined ? 'any' : parent === null ? 'none' : 'one')
