/** A person as they are answered: with all their spellings and public counts, in the language that was asked for. */
import { pick } from '../frame/fields.ts'
import { nameIn } from '../frame/names.ts'
import { toInstant } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import type { MergeFound } from './merge-queries.ts'
import type { PersonRow } from './queries.ts'
import { type Merge, type Person, personFields } from './schema.ts'
import { shownAliases } from './spellings.ts'

export interface Wish {
  fields: ReadonlySet<keyof Person>
  language?: string | undefined
  now: number
}

/** Returns the presenter for these rows; what no field asks for is not read. */
export async function presenter({ people }: Queries, rows: PersonRow[], { fields, language, now }: Wish) {
  const ids = rows.map(row => row.id)
  const merged = Map.groupBy(fields.has('aliases') ? await people.merged(ids) : [], row => row.into)
  const articles = fields.has('articleCount') ? await people.articleCounts(ids, now) : undefined
  const quotes = fields.has('quoteCount') ? await people.quoteCounts(ids, now) : undefined
  return (row: PersonRow): Partial<Person> => {
    const whole: Person = {
      id: row.id,
      slug: row.slug,
      kind: row.kind,
      name: nameIn(row, language),
      names: row.names,
      aliases: shownAliases(row, merged.get(row.id) ?? []),
      role: row.role,
      organisation: row.organisation,
      sameAs: row.sameAs,
      articleCount: articles?.get(row.id) ?? 0,
      quoteCount: quotes?.get(row.id) ?? 0,
      version: row.version,
      createdAt: toInstant(row.createdAt),
      updatedAt: toInstant(row.updatedAt)
    }
    return fields.size === personFields.length ? whole : pick(whole, fields)
  }
}

/** Returns one person with every key, as writes answer it. */
export async function presentWhole(queries: Queries, row: PersonRow, now: number): Promise<Person> {
  const present = await presenter(queries, [row], { fields: new Set(personFields), now })
  return present(row) as Person
}

/** Returns a merge as it is answered. */
export const presentMerge = ({ merge, person, into }: MergeFound): Merge => ({
  id: merge.id,
  person,
  into,
  at: toInstant(merge.at),
  by: merge.by
})
