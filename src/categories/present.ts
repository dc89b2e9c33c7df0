/** A category as it is answered: with its place in the tree and its count, in the language that was asked for. */
import { pick } from '../frame/fields.ts'
import { nameIn } from '../frame/names.ts'
import { toInstant } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import type { CategoryRow } from './queries.ts'
import { type Category, type CategoryLink, categoryFields } from './schema.ts'
import { treeOf } from './tree.ts'

type Named = Pick<CategoryRow, 'id' | 'slug' | 'name' | 'names'>

/** Returns a category as other resources name it. */
export const linkTo = (category: Named, language?: string): CategoryLink => ({
  id: category.id,
  slug: category.slug,
  name: nameIn(category, language)
})

export interface Wish {
  fields: ReadonlySet<keyof Category>
  language?: string | undefined
  now: number
}

/** Returns the presenter for these rows; what no field asks for is not read. */
export async function presenter({ categories }: Queries, rows: CategoryRow[], { fields, language, now }: Wish) {
  const placed = fields.has('parent') || fields.has('path')
  const tree = treeOf(placed ? await categories.all() : [])
  const ids = rows.map(row => row.id)
  const counts = fields.has('articleCount') ? await categories.articleCounts(ids, now) : undefined
  return (row: CategoryRow): Partial<Category> => {
    const path = tree.above(row.id).map(above => linkTo(above, language))
    const whole: Category = {
      ...linkTo(row, language),
      names: row.names,
      parent: path.at(-1) ?? null,
      path,
      position: row.position,
      articleCount: counts?.get(row.id) ?? 0,
      version: row.version,
      createdAt: toInstant(row.createdAt),
      updatedAt: toInstant(row.updatedAt)
    }
    return fields.size === categoryFields.length ? whole : pick(whole, fields)
  }
}

/** Returns one category with every key, as writes answer it. */
export async function presentWhole(queries: Queries, row: CategoryRow, now: number): Promise<Category> {
  const present = await presenter(queries, [row], { fields: new Set(categoryFields), now })
  return present(row) as Category
}
