/** Whom articles name: the editors' list, and after it those who are quoted. SQL, a part of queries.ts. */
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { type Connection, everyColumn, inMany, shaped, statement } from '../database/database.ts'
import { confirmed } from '../database/visible.ts'
import type { PersonRow } from './queries.ts'

const value = sql.placeholder

export function articlePeopleQueries(
  { db, tables }: Connection,
  answering: (id: string) => Promise<PersonRow | undefined>
) {
  const { people, articlePeople, quotes } = tables
  const person = {
    id: people.id,
    slug: people.slug,
    name: people.name,
    kind: people.kind,
    role: people.role
  }

  const named = shaped((many: number) =>
    db
      .select({ articleId: articlePeople.articleId, ...person })
      .from(articlePeople)
      .innerJoin(people, eq(people.id, articlePeople.personId))
      .where(inArray(articlePeople.articleId, inMany.placeholders(many)))
      .orderBy(asc(articlePeople.articleId), asc(articlePeople.position))
  )
  const quoted = shaped((many: number) =>
    db
      .select({ articleId: quotes.articleId, ...person })
      .from(quotes)
      .innerJoin(people, eq(people.id, quotes.speakerId))
      .where(and(inArray(quotes.articleId, inMany.placeholders(many)), confirmed(tables)))
      .orderBy(asc(quotes.articleId), asc(quotes.position), asc(quotes.id))
  )
  const listOf = statement(() =>
    db
      .select({ namedId: articlePeople.namedId, personId: articlePeople.personId })
      .from(articlePeople)
      .where(eq(articlePeople.articleId, value('id')))
      .orderBy(asc(articlePeople.position))
  )
  const clear = statement(() => db.delete(articlePeople).where(eq(articlePeople.articleId, value('id'))))
  const insert = statement(() => db.insert(articlePeople).values(everyColumn(articlePeople)))

  return {
    /** Returns whom each article (at most 101) names, in the editors' order. */
    namedIn: (articleIds: string[]) => {
      const { many, values } = inMany.of(articleIds)
      return named(many, values)
    },
    /** Returns whom each of these articles quotes, in order of appearance, as often as it does. */
    quotedIn: (articleIds: string[]) => {
      const { many, values } = inMany.of(articleIds)
      return quoted(many, values)
    },
    /** Makes these people the editors' list of an article; a record that was named before it was merged stays named. */
    setForArticle: async (articleId: string, personIds: string[]): Promise<void> => {
      const before = await listOf({ id: articleId })
      await clear({ id: articleId })
      let position = 0
      for (const personId of new Set(await Promise.all(personIds.map(async id => (await answering(id))?.id ?? id)))) {
        const kept = before.filter(row => row.personId === personId)
        for (const row of kept.length > 0 ? kept : [{ namedId: personId, personId }])
          await insert({ ...row, articleId, position: position++ })
      }
    }
  }
}
