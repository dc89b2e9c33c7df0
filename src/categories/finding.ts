/** Which category a reference means: in a path, in a body, in a filter. */
import { invalid, Problem } from '../frame/problems.ts'
import { find } from '../frame/refs.ts'
import { nearest } from '../language/nearest.ts'
import type { Queries } from '../queries.ts'
import type { CategoryRow, ParentFilter } from './queries.ts'

/** Returns the category of a path; throws a 404 when there is none. */
export async function findCategory({ categories, slugs }: Queries, ref: string): Promise<CategoryRow> {
  const row = await find('category', ref, categories, slugs)
  if (!row) throw new Problem('not-found', `There is no category “${ref}”.`)
  return row
}

/** Returns the id of the parent that a body names, null for none; throws a 400 when there is none such. */
export async function readParent(queries: Queries, ref: string | null): Promise<string | null> {
  return ref === null ? null : named(queries, ref, 'body')
}

/** Returns which categories a list asks for; throws a 400 for an unknown parent, or for two filters in one. */
export async function readFilter(queries: Queries, parent: string | undefined, root: boolean): Promise<ParentFilter> {
  if (root && parent !== undefined) throw invalid('query', '/root', 'root and parent exclude each other; send one.')
  if (parent === undefined) return root ? null : undefined
  return named(queries, parent, 'query')
}

async function named({ categories, slugs }: Queries, ref: string, where: 'body' | 'query'): Promise<string> {
  const row = await find('category', ref, categories, slugs)
  if (row) return row.id
  const meant = nearest(
    ref,
    (await categories.all()).map(({ slug }) => slug)
  )
  throw invalid(where, '/parent', `There is no category “${ref}”${meant ? `; did you mean ${meant}?` : '.'}`)
}
