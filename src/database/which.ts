/** Which articles are listed and counted anew, in SQL and as its values: a part of what keeps lists and totals. */
import { type Column, inArray, type SQL, sql } from 'drizzle-orm'
import { inMany } from './database.ts'
import type { Schema } from './schema.ts'

const value = sql.placeholder

/**
 * Which articles are listed anew: some by their ids, those of a run of ids, those that are listed in a category, or those
 * that have to do with two people.
 */
export type Which = { ids: string[] } | { after: string; to: string } | { category: string } | { people: string[] }
/** What a statement about such articles is compiled for. */
export type Shape = number | 'run' | 'category' | 'people'

/** Returns the condition that a column is the id of one of these articles. */
export function amongOf({ articlePeople, categoryListings, quotes }: Schema) {
  return (id: Column, shape: Shape): SQL => {
    if (typeof shape === 'number') return inArray(id, inMany.placeholders(shape))
    if (shape === 'run') return sql`(${id} > ${value('after')} and ${id} <= ${value('to')})`
    if (shape === 'category')
      return sql`${id} in (select ${categoryListings.articleId} from ${categoryListings}
        where ${categoryListings.categoryId} = ${value('category')})`
    const two = inMany.placeholders(8)
    return sql`${id} in (
      select ${articlePeople.articleId} from ${articlePeople} where ${inArray(articlePeople.personId, two)}
      union select ${quotes.articleId} from ${quotes} where ${inArray(quotes.speakerId, two)})`
  }
}

/** Returns the shape of a statement about these articles, and the values of its placeholders. */
export function valuesOf(which: Which): { shape: Shape; values: Record<string, string> } {
  if ('category' in which) return { shape: 'category', values: which }
  if ('after' in which) return { shape: 'run', values: which }
  if ('people' in which) return { shape: 'people', values: inMany.padded(which.people, 8) }
  const { many, values } = inMany.of(which.ids)
  return { shape: many, values }
}
