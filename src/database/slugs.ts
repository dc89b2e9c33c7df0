/**
 * One mechanism for the slugs of articles, categories and people: a current slug is a column of its table, a former one
 * is a row here that answers for ever. A slug that is or was another's is never given out.
 */
import { and, eq, sql } from 'drizzle-orm'
import { longestSlug } from '../language/slug.ts'
import { type Connection, statement } from './database.ts'

export type Slugged = 'article' | 'category' | 'person'

export function slugQueries({ db, tables }: Connection) {
  const { formerSlugs, articles, categories, people } = tables
  const here = and(eq(formerSlugs.kind, sql.placeholder('kind')), eq(formerSlugs.slug, sql.placeholder('slug')))

  const former = statement(() => db.select({ id: formerSlugs.entityId }).from(formerSlugs).where(here))
  const currentOf = (table: typeof articles | typeof categories | typeof people) =>
    statement(() =>
      db
        .select({ id: table.id })
        .from(table)
        .where(eq(table.slug, sql.placeholder('slug')))
    )
  const current = { article: currentOf(articles), category: currentOf(categories), person: currentOf(people) }
  const retire = statement(() =>
    db
      .insert(formerSlugs)
      .values({ kind: sql.placeholder('kind'), slug: sql.placeholder('slug'), entityId: sql.placeholder('id') })
      .onConflictDoNothing()
  )
  const reclaim = statement(() => db.delete(formerSlugs).where(here))
  const forget = statement(() =>
    db
      .delete(formerSlugs)
      .where(and(eq(formerSlugs.kind, sql.placeholder('kind')), eq(formerSlugs.entityId, sql.placeholder('id'))))
  )

  /** Returns the id of whoever has or had this slug, or undefined when it is free. */
  const holder = async (kind: Slugged, slug: string): Promise<string | undefined> =>
    (await current[kind]({ slug }))[0]?.id ?? (await former({ kind, slug }))[0]?.id

  return {
    holder,
    /** Returns the id of whoever had this slug before, or undefined. */
    former: async (kind: Slugged, slug: string) => (await former({ kind, slug }))[0]?.id,
    /** Returns `wanted`, or with `-2`, `-3` … the first that is free or already this entity's own. */
    free: async (kind: Slugged, wanted: string, id?: string): Promise<string> => {
      for (let number = 1; ; number++) {
        const tail = number === 1 ? '' : `-${number}`
        const slug =
          [...wanted]
            .slice(0, longestSlug - tail.length)
            .join('')
            .replace(/-$/, '') + tail
        const held = await holder(kind, slug)
        if (held === undefined || held === id) return slug
      }
    },
    /** Records that an entity's slug changed: the old one redirects from now on, the new one is current. */
    rename: async (kind: Slugged, id: string, from: string, to: string): Promise<void> => {
      await reclaim({ kind, slug: to })
      await retire({ kind, slug: from, id })
    },
    /** Forgets an entity's former slugs, when it is deleted. */
    forget: async (kind: Slugged, id: string) => void (await forget({ kind, id }))
  }
}

export type SlugQueries = ReturnType<typeof slugQueries>
