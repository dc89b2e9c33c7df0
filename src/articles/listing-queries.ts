/**
 * Writing the tables that lists walk (`src/database/listing-schema.ts`): the one place that says what is in them. Statements
 * over sets, which touch only rows that change. SQL, a part of queries.ts.
 */
import { type Column, inArray, type SQL, sql } from 'drizzle-orm'
import { type Connection, inMany, shaped } from '../database/database.ts'
import { confirmed } from '../database/visible.ts'
import { amongOf, type Shape, valuesOf, type Which } from '../database/which.ts'

const value = sql.placeholder

export function listingQueries({ db, tables }: Connection) {
  const among = amongOf(tables)
  const { articles, articleCategories, articlePeople, categories, people, quotes } = tables
  const { categoryListings, personListings, quoteListings } = tables

  const changed = (columns: Column[]) => {
    const now = columns.map(column => (column.notNull ? sql`${column}` : sql`coalesce(${column}, '')`))
    const next = columns.map(column => {
      const name = sql`excluded.${sql.identifier(column.name)}`
      return column.notNull ? name : sql`coalesce(${name}, '')`
    })
    return sql`(${sql.join(now, sql`, `)}) <> (${sql.join(next, sql`, `)})`
  }
  const excluded = <Key extends string>(columns: Record<Key, Column>) =>
    Object.fromEntries(
      Object.entries<Column>(columns).map(([key, { name }]) => [key, sql`excluded.${sql.identifier(name)}`])
    ) as Record<Key, SQL>

  const { shelf, listedAt, language, quotes: said } = categoryListings
  const fileCategories = shaped((shape: Shape) =>
    db
      .insert(categoryListings)
      .select(
        sql`with recursive above(article_id, category_id) as (
            select ${articleCategories.articleId}, ${articleCategories.categoryId} from ${articleCategories}
              where ${among(articleCategories.articleId, shape)}
            union select above.article_id, ${categories.parentId} from above
              join ${categories} on ${categories.id} = above.category_id where ${categories.parentId} is not null
          )
          select ${articles.id}, above.category_id, ${articles.shelf}, ${articles.listedAt}, ${articles.language},
            (select count(*) from ${quotes} where ${quotes.articleId} = ${articles.id} and ${confirmed(tables)})
          from above join ${articles} on ${articles.id} = above.article_id where true`
      )
      .onConflictDoUpdate({
        target: [categoryListings.articleId, categoryListings.categoryId],
        set: excluded({ shelf, listedAt, language, quotes: said }),
        setWhere: changed([shelf, listedAt, language, said])
      })
  )
  const unfileCategories = shaped((shape: Shape) =>
    db.delete(categoryListings).where(
      sql`${among(categoryListings.articleId, shape)} and ${categoryListings.categoryId} not in (
        with recursive above(category_id) as (
          select ${articleCategories.categoryId} from ${articleCategories}
            where ${articleCategories.articleId} = ${categoryListings.articleId}
          union select ${categories.parentId} from above
            join ${categories} on ${categories.id} = above.category_id where ${categories.parentId} is not null
        ) select category_id from above)`
    )
  )

  const { shelf: onShelf, listedAt: at, language: words, quotes: many } = personListings
  const filePeople = shaped((shape: Shape) =>
    db
      .insert(personListings)
      .select(
        sql`select ${articles.id}, told.person_id, ${articles.shelf}, ${articles.listedAt}, ${articles.language}, told.quotes
          from (
            select article_id, person_id, sum(quotes) as quotes from (
              select ${articlePeople.articleId}, ${articlePeople.personId}, 0 as quotes from ${articlePeople}
                where ${among(articlePeople.articleId, shape)}
              union all select ${quotes.articleId}, ${quotes.speakerId}, 1 from ${quotes}
                where ${among(quotes.articleId, shape)} and ${quotes.speakerId} is not null and ${confirmed(tables)}
            ) each_time group by article_id, person_id
          ) told join ${articles} on ${articles.id} = told.article_id where true`
      )
      .onConflictDoUpdate({
        target: [personListings.articleId, personListings.personId],
        set: excluded({ shelf: onShelf, listedAt: at, language: words, quotes: many }),
        setWhere: changed([onShelf, at, words, many])
      })
  )
  const unfilePeople = shaped((shape: Shape) =>
    db.delete(personListings).where(
      sql`${among(personListings.articleId, shape)}
        and not exists (select 1 from ${articlePeople} where ${articlePeople.articleId} = ${personListings.articleId}
          and ${articlePeople.personId} = ${personListings.personId})
        and not exists (select 1 from ${quotes} where ${quotes.articleId} = ${personListings.articleId}
          and ${quotes.speakerId} = ${personListings.personId} and ${confirmed(tables)})`
    )
  )

  const { articleId, speakerId, shown, mark, listedAt: quotedAt } = quoteListings
  const fileQuotes = shaped((shape: Shape) =>
    db
      .insert(quoteListings)
      .select(
        sql`select ${quotes.id}, ${quotes.articleId}, ${quotes.speakerId},
            (${confirmed(tables)}) and ${articles.shelf} = 'dated',
            ${quotes.status} || ' ' || ${quotes.anchor} || ' ' || ${quotes.kind}, ${articles.listedAt}
          from ${quotes} join ${articles} on ${articles.id} = ${quotes.articleId} where ${among(quotes.articleId, shape)}`
      )
      .onConflictDoUpdate({
        target: quoteListings.quoteId,
        set: excluded({ articleId, speakerId, shown, mark, listedAt: quotedAt }),
        setWhere: changed([articleId, speakerId, shown, mark, quotedAt])
      })
  )

  const see = shaped((some: number) => {
    const first = sql`(select min(${personListings.listedAt}) from ${personListings}
      where ${personListings.personId} = ${people.id} and ${personListings.shelf} = 'dated')`
    return db
      .update(people)
      .set({ seenFrom: first })
      .where(
        sql`${inArray(people.id, inMany.placeholders(some))} and coalesce(${people.seenFrom}, -1) <> coalesce(${first}, -1)`
      )
  })
  const runs = shaped((_: null) =>
    db
      .select({ id: articles.id })
      .from(articles)
      .where(sql`${articles.id} > ${value('after')}`)
      .orderBy(articles.id)
      .limit(value('limit'))
  )

  return {
    /** Files articles under their categories, and under all above these, and nowhere else. */
    categories: async (which: Which): Promise<void> => {
      const { shape, values } = valuesOf(which)
      await fileCategories(shape, values)
      await unfileCategories(shape, values)
    },
    /** Files articles under those whom they name or quote, and under nobody else. */
    people: async (which: Which): Promise<void> => {
      const { shape, values } = valuesOf(which)
      await filePeople(shape, values)
      await unfilePeople(shape, values)
    },
    /** Files the quotes of articles; one that is deleted takes its row along. */
    quotes: async (which: Which): Promise<void> => {
      const { shape, values } = valuesOf(which)
      await fileQuotes(shape, values)
    },
    /** Works out since when readers know these people. */
    see: async (ids: string[]): Promise<void> => {
      for (let at = 0; at < ids.length; at += 100) {
        const { many, values } = inMany.of(ids.slice(at, at + 100))
        await see(many, values)
      }
    },
    /** Returns the last id of the next run of articles after one, or undefined at the end. */
    run: async (after: string, limit: number): Promise<string | undefined> =>
      (await runs(null, { after, limit })).at(-1)?.id
  }
}
