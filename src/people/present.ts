/** A person as they are answered: with all their spellings and public counts, in the language that was asked for. */
import { pick } from '../frame/fields.ts'
import { nameIn } from '../frame/names.ts'
import { toInstant, toInstantOrNull } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import type { MergeFound } from './merge-queries.ts'
import { countMonths } from './months.ts'
import type { PersonRow } from './queries.ts'
import { type Merge, type Person, personFields, timeFields } from './schema.ts'
import { shownAliases } from './spellings.ts'

export interface Wish {
  fields: ReadonlySet<keyof Person>
  language?: string | undefined
  now: number
}

/** Returns the presenter for these rows; what no field asks for is not read. */
export async function presenter({ people, site }: Queries, rows: PersonRow[], { fields, language, now }: Wish) {
  const ids = rows.map(row => row.id)
  const merged = Map.groupBy(fields.has('aliases') ? await people.merged(ids) : [], row => row.into)
  const wants = (...some: (keyof Person)[]) => some.some(field => fields.has(field))
  const totals = wants('articleCount', 'quoteCount') ? await people.totals(ids, now) : undefined
  const spoken = wants(...timeFields) ? await people.spoken(ids, now) : undefined
  const timeZone = spoken ? (await site.current()).timeZone : 'UTC'
  return (row: PersonRow): Partial<Person> => {
    const { first, last, months } = countMonths(spoken?.get(row.id) ?? [], timeZone)
    const { articles = 0, quotes = 0 } = totals?.get(row.id) ?? {}
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
      articleCount: articles,
      quoteCount: quotes,
      firstQuoted: toInstantOrNull(first),
      lastQuoted: toInstantOrNull(last),
      quotesByMonth: months,
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
