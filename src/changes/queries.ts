/**
 * What is asked of the database for the change feed: rows of the journal, and entities as an audience sees them now,
 * either those of some ids or those that follow an id.
 */
import { and, asc, type Column, eq, gt, inArray, isNull, lte, max, ne, or, type SQL, sql } from 'drizzle-orm'
import { type Connection, inMany, shaped, statement } from '../database/database.ts'
import { confirmed, known, namedIn } from '../database/visible.ts'
import type { Audience } from './cursor.ts'

const value = sql.placeholder

/** Which rows: those of so many ids, or (null) those after an id, in order of ids. */
interface Shape {
  many: number | null
  audience: Audience
}

/** What of the site decides what readers see. */
export interface Seen {
  audience: Audience
  now: number
  /** Whether the site itself hides comments, where no article says otherwise. */
  hidden: boolean
}

export function feedQueries({ db, tables }: Connection) {
  const { articles, categories, people, quotes, comments, changes } = tables

  const journal = shaped((audience: Audience) =>
    db
      .select({ seq: changes.seq, entity: changes.entity, id: changes.id, public: changes.public })
      .from(changes)
      .where(and(gt(changes.seq, value('seq')), audience === 'public' ? eq(changes.public, true) : undefined))
      .orderBy(asc(changes.seq))
      .limit(value('limit'))
  )
  const touched = statement(() =>
    db
      .select({ tags: changes.tags })
      .from(changes)
      .where(and(eq(changes.public, true), gt(changes.seq, value('seq'))))
      .orderBy(asc(changes.seq))
      .limit(value('limit'))
  )
  const last = shaped((audience: Audience) =>
    db
      .select({ seq: max(changes.seq) })
      .from(changes)
      .where(audience === 'public' ? eq(changes.public, true) : undefined)
  )
  const oldest = statement(() =>
    db
      .select({ seq: changes.seq, at: changes.at, public: changes.public })
      .from(changes)
      .orderBy(asc(changes.seq))
      .limit(value('limit'))
  )
  const cut = statement(() => db.delete(changes).where(lte(changes.seq, value('to'))))

  const these = (id: Column, { many }: Pick<Shape, 'many'>) =>
    many === null ? gt(id, value('after')) : inArray(id, inMany.placeholders(many))
  const readable = ({ audience }: Shape, condition: SQL | undefined) => (audience === 'public' ? condition : undefined)

  const articlesOf = shaped((shape: Shape) =>
    db
      .select({
        id: articles.id,
        slug: articles.slug,
        language: articles.language,
        title: articles.title,
        lead: articles.lead,
        opening: articles.opening,
        dateline: articles.dateline,
        publishedAt: articles.publishedAt,
        withdrawnAt: articles.withdrawnAt,
        announced: articles.announced,
        version: articles.version,
        updatedAt: articles.updatedAt
      })
      .from(articles)
      .where(and(these(articles.id, shape), readable(shape, known(tables))))
      .orderBy(asc(articles.id))
      .limit(value('limit'))
  )
  const categoriesOf = shaped((shape: Shape) =>
    db.select().from(categories).where(these(categories.id, shape)).orderBy(asc(categories.id)).limit(value('limit'))
  )
  // An index of its own would find who answers for themselves, nearly everybody, and leave them to be sorted for each page.
  const answering = sql`coalesce(${people.mergedIntoId}, '') = ''`
  const peopleOf = shaped((shape: Shape) =>
    db
      .select()
      .from(people)
      .where(and(these(people.id, shape), answering, readable(shape, namedIn(tables, known(tables)))))
      .orderBy(asc(people.id))
      .limit(value('limit'))
  )
  const quotesOf = shaped((shape: Shape) =>
    db
      .select({ quote: quotes })
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.articleId))
      .where(and(these(quotes.id, shape), readable(shape, and(known(tables), confirmed(tables)))))
      .orderBy(asc(quotes.id))
      .limit(value('limit'))
  )
  // Everybody's feed has the comments that readers see: the others are in the moderators' queue.
  const commentsOf = shaped(({ hidden, ...shape }: Shape & { hidden: boolean }) =>
    db
      .select({ comment: comments })
      .from(comments)
      .innerJoin(articles, eq(articles.id, comments.articleId))
      .where(
        and(
          these(comments.id, shape),
          eq(comments.visible, true),
          // As all that are visible; the index on it leads past those that are not, however many wait or were refused.
          eq(comments.status, 'approved'),
          known(tables),
          // By their policies, which an index finds, and not one by one past all that are hidden.
          hidden
            ? inArray(articles.commentsPolicy, ['open', 'premoderated', 'closed'])
            : or(isNull(articles.commentsPolicy), ne(articles.commentsPolicy, 'hidden'))
        )
      )
      .orderBy(asc(comments.id))
      .limit(value('limit'))
  )

  /** Returns the rows of some ids (at most 101), or those after an id. */
  const among = <Row>(run: (shape: Shape, values: Record<string, unknown>) => Promise<Row[]>) => ({
    of: (ids: string[], { audience, now }: Seen): Promise<Row[]> => {
      const { many, values } = inMany.of(ids)
      return run({ many, audience }, { ...values, now, limit: ids.length })
    },
    after: (after: string, limit: number, { audience, now }: Seen): Promise<Row[]> =>
      run({ many: null, audience }, { after, limit, now })
  })
  const visibleComments = (seen: Seen) =>
    among((shape, values) => commentsOf({ ...shape, hidden: seen.hidden }, values))

  return {
    /** Returns the rows of the journal after a `seq` that concern an audience. */
    journal: (audience: Audience, seq: number, limit: number) => journal(audience, { seq, limit }),
    /** Returns what the rows after a `seq` touched that readers could see. */
    tagsSince: (seq: number, limit: number) => touched({ seq, limit }),
    /** Returns the highest `seq` that concerns an audience; 0 when there is none. */
    last: async (audience: Audience): Promise<number> => (await last(audience))[0]?.seq ?? 0,
    /** Returns the oldest rows there are. */
    oldest: (limit: number) => oldest({ limit }),
    /** Deletes the rows up to a `seq`. */
    cut: async (to: number): Promise<void> => void (await cut({ to })),
    articles: among(articlesOf),
    categories: among(categoriesOf),
    people: among(peopleOf),
    quotes: among(quotesOf),
    comments: {
      of: (ids: string[], seen: Seen) => visibleComments(seen).of(ids, seen),
      after: (after: string, limit: number, seen: Seen) => visibleComments(seen).after(after, limit, seen)
    }
  }
}
