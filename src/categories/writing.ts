/** How categories change: what a body asks for, whether the tree allows it, and what the journal is told. */
import { isDeepStrictEqual } from 'node:util'
import { v7 as uuid } from 'uuid'
import { relistMoved } from '../articles/listing.ts'
import { patchNames, readName, readNames } from '../frame/names.ts'
import { invalid, Problem } from '../frame/problems.ts'
import { claimSlug, deriveSlug, readSlug } from '../frame/refs.ts'
import type { Queries } from '../queries.ts'
import { readParent } from './finding.ts'
import type { CategoryRow } from './queries.ts'
import type { CategoryPatch, NewCategory } from './schema.ts'
import { misplaced, treeOf } from './tree.ts'

type Editable = Pick<CategoryRow, 'slug' | 'name' | 'names' | 'parentId' | 'position'>

/** Makes a category and returns its row. */
export async function createCategory(queries: Queries, body: NewCategory, at: number): Promise<CategoryRow> {
  const { categories, slugs } = queries
  const wanted = await readWhole(queries, body)
  const row: CategoryRow = {
    id: uuid(),
    ...wanted,
    slug:
      body.slug === undefined
        ? await deriveSlug('category', wanted.name, slugs)
        : await claimSlug('category', readSlug(body.slug), slugs),
    version: 1,
    createdAt: at,
    updatedAt: at
  }
  await refuseMisplaced(queries, row)
  await categories.create(row)
  await record(queries, 'create', row.id, [row.id], at)
  return row
}

/** Returns what a whole body asks for: what it leaves out is empty. */
export async function readWhole(queries: Queries, body: NewCategory): Promise<Omit<Editable, 'slug'>> {
  return {
    name: readName(body.name),
    names: readNames(body.names),
    parentId: await readParent(queries, body.parent ?? null),
    position: body.position ?? 0
  }
}

/** Returns what a patch makes of a category. */
export async function readPatch(queries: Queries, row: CategoryRow, patch: CategoryPatch): Promise<Editable> {
  const { slug, name, names, parent, position } = patch
  return {
    slug: slug === undefined || slug === row.slug ? row.slug : readSlug(slug),
    name: name === undefined ? row.name : readName(name),
    names: patchNames(row.names, names),
    parentId: parent === undefined ? row.parentId : await readParent(queries, parent),
    position: position === undefined ? row.position : (position ?? 0)
  }
}

/** Changes a category and returns its row; a change that changes nothing leaves no trace. */
export async function changeCategory(queries: Queries, row: CategoryRow, wanted: Partial<Editable>, at: number) {
  const { categories, slugs } = queries
  if (isDeepStrictEqual({ ...row, ...wanted }, row)) return { row, changed: false }
  const next = { ...row, ...wanted, version: row.version + 1, updatedAt: at }
  if (next.slug !== row.slug) {
    await claimSlug('category', next.slug, slugs, row.id)
    await slugs.rename('category', row.id, row.slug, next.slug)
  }
  const before = treeOf(await categories.all())
  if (next.parentId !== row.parentId) await refuseMisplaced(queries, next)
  await categories.update(next)
  // Those below show its name; those above count its articles, before or after a move.
  const touched = [row.id, ...before.below(row.id).map(node => node.id)]
  if (next.parentId !== row.parentId) {
    const after = treeOf(await categories.all())
    await relistMoved(queries, row.id)
    touched.push(...[...before.above(row.id), ...after.above(row.id)].map(node => node.id))
  }
  await record(queries, 'update', row.id, touched, at)
  return { row: next, changed: true }
}

/** Deletes a category that nothing needs any more; throws a 409 that says what does. */
export async function deleteCategory(queries: Queries, row: CategoryRow, at: number): Promise<void> {
  const { children, articles } = await queries.categories.uses(row.id)
  const uses = [
    children > 0 && `categories below it (${children})`,
    articles > 0 && `articles, drafts too (${articles})`
  ]
  const still = uses.filter(Boolean).join(' and ')
  if (still) throw new Problem('conflict', `“${row.name}” is not deleted while it has ${still}; move them first.`)
  await queries.categories.remove(row.id)
  await queries.slugs.forget('category', row.id)
  await record(queries, 'delete', row.id, [row.id], at)
}

async function refuseMisplaced({ categories }: Queries, row: CategoryRow): Promise<void> {
  const fault = misplaced(treeOf(await categories.all()), row.id, row.parentId)
  if (fault) throw invalid('body', '/parent', fault)
}

async function record(
  { journal }: Queries,
  op: 'create' | 'update' | 'delete',
  id: string,
  touched: string[],
  at: number
): Promise<void> {
  const tags = ['list:categories', ...touched.map(one => `category:${one}`)]
  await journal.append({ entity: 'category', id, op, at, tags, public: true })
}
