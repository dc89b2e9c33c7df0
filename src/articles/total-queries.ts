/**
 * How many dated articles, visible or scheduled, there are in each category and of each person: kept on their records, as
 * what the touched rows of `category_listings` and `person_listings` say more or less than before. A read takes from it what
 * lies ahead of the clock. SQL, a part of queries.ts.
 */
import { type Column, inArray, type SQL, sql } from 'drizzle-orm'
import { type Connection, inMany, shaped, statement } from '../database/database.ts'
import { amongOf, type Shape, valuesOf, type Which } from '../database/which.ts'

/** What some articles count for. */
export interface Count {
  articles: number
  quotes: number
}
/** The same for each category or person under whom they are listed, those for whom they count nothing too. */
export type Counts = Map<string, Count>

const value = sql.placeholder

export function totalQueries({ db, tables }: Connection) {
  const among = amongOf(tables)
  const { categories, categoryListings, people, personListings } = tables

  const inCategories = shaped((shape: Shape) =>
    db
      .select({ id: categoryListings.categoryId, articles: dated(categoryListings.shelf, sql`1`) })
      .from(categoryListings)
      .where(among(categoryListings.articleId, shape))
      .groupBy(categoryListings.categoryId)
  )
  const ofPeople = shaped((shape: Shape) =>
    db
      .select({
        id: personListings.personId,
        articles: dated(personListings.shelf, sql`1`),
        quotes: dated(personListings.shelf, sql`${personListings.quotes}`)
      })
      .from(personListings)
      .where(among(personListings.articleId, shape))
      .groupBy(personListings.personId)
  )

  const addToCategories = shaped((many: number) =>
    db
      .update(categories)
      .set({ datedArticles: grown(categories.id, categories.datedArticles, 'articles', many) })
      .where(inArray(categories.id, inMany.placeholders(many)))
  )
  const addToPeople = shaped((many: number) =>
    db
      .update(people)
      .set({
        datedArticles: grown(people.id, people.datedArticles, 'articles', many),
        datedQuotes: grown(people.id, people.datedQuotes, 'quotes', many)
      })
      .where(inArray(people.id, inMany.placeholders(many)))
  )

  const countCategories = statement(() =>
    db.update(categories).set({
      datedArticles: sql`(select count(*) from ${categoryListings}
        where ${categoryListings.categoryId} = ${categories.id} and ${categoryListings.shelf} = 'dated')`
    })
  )
  const ofPerson = (what: SQL) => sql`(select ${what} from ${personListings}
    where ${personListings.personId} = ${people.id} and ${personListings.shelf} = 'dated')`
  const countPeople = statement(() =>
    db.update(people).set({
      datedArticles: ofPerson(sql`count(*)`),
      datedQuotes: ofPerson(sql`coalesce(sum(${personListings.quotes}), 0)`)
    })
  )

  return {
    /** Returns what articles count for in each category. */
    inCategories: async (which: Which): Promise<Counts> => {
      const { shape, values } = valuesOf(which)
      return new Map((await inCategories(shape, values)).map(({ id, articles }) => [id, { articles, quotes: 0 }]))
    },
    /** Returns what articles, and the quotes in them, count for with each person. */
    ofPeople: async (which: Which): Promise<Counts> => {
      const { shape, values } = valuesOf(which)
      return new Map((await ofPeople(shape, values)).map(({ id, ...count }) => [id, count]))
    },
    /** Adds to the totals of categories by how much more their articles count than before. */
    addToCategories: (before: Counts, after: Counts): Promise<void> => eachMany(before, after, addToCategories),
    /** The same for people. */
    addToPeople: (before: Counts, after: Counts): Promise<void> => eachMany(before, after, addToPeople),
    /** Counts everything anew. */
    recount: async (): Promise<void> => {
      await countCategories()
      await countPeople()
    }
  }
}

const dated = (shelf: Column, what: SQL) =>
  sql`sum(case when ${shelf} = 'dated' then ${what} else 0 end)`.mapWith(Number)

/** A total and what is to be added to it, one of several by the id of the row. */
function grown(id: Column, total: Column, what: keyof Count, many: number): SQL {
  const each = inMany
    .placeholders(many)
    .map((one, at) => sql`when ${id} = ${one} then ${total} + ${value(`${what}${at}`)}`)
  return sql`case ${sql.join(each, sql` `)} else ${total} end`
}

async function eachMany(
  before: Counts,
  after: Counts,
  add: (many: number, values: Record<string, string | number>) => Promise<unknown>
): Promise<void> {
  const none: Count = { articles: 0, quotes: 0 }
  const more = [...new Set([...before.keys(), ...after.keys()])]
    .map(id => {
      const [was, is] = [before.get(id) ?? none, after.get(id) ?? none]
      return { id, articles: is.articles - was.articles, quotes: is.quotes - was.quotes }
    })
    .filter(({ articles, quotes }) => articles !== 0 || quotes !== 0)
  for (let at = 0; at < more.length; at += 32) {
    const some = more.slice(at, at + 32)
    const { many, values } = inMany.of(some.map(({ id }) => id))
    const counts = Array.from({ length: many }, (_, at) => some[at] ?? { articles: 0, quotes: 0 }).flatMap(
      ({ articles, quotes }, at) => Object.entries({ [`articles${at}`]: articles, [`quotes${at}`]: quotes })
    )
    await add(many, { ...values, ...Object.fromEntries(counts) })
  }
}
