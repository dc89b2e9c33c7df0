/** What a write of an article needs to know first: the article, whether one may, and what its references mean. */
import type { Viewer } from '../frame/access.ts'
import { type Fault, Problem } from '../frame/problems.ts'
import { find } from '../frame/refs.ts'
import { reach } from '../people/finding.ts'
import type { Queries } from '../queries.ts'
import type { Draft } from './draft.ts'
import type { Order } from './filing.ts'
import type { Before, Wanted } from './planning.ts'
import type { ArticleRow } from './queries.ts'
import { isSeenBy, statusOf } from './visibility.ts'

/** Returns the article that is to be written, or undefined when it is to be created; a 404 or 403 otherwise. */
export async function findForWriting(
  queries: Queries,
  { ref, mode }: Pick<Order, 'ref' | 'mode'>,
  viewer: Viewer,
  now: number
): Promise<ArticleRow | undefined> {
  const row = ref === undefined ? undefined : await find('article', ref, queries.articles, queries.slugs)
  if (row) requireWritable(row, viewer, now, ref)
  else if (mode === 'patch') throw noArticle(ref ?? '')
  return row
}

/** Throws a 404 for what the viewer does not see, a 403 for what an author sees and may not write. */
export function requireWritable(row: ArticleRow, viewer: Viewer, now: number, ref = row.id): void {
  if (!isSeenBy(viewer, row, now)) throw noArticle(ref)
  if (viewer.role !== 'author') return
  if (row.owner !== viewer.subject) throw new Problem('forbidden', 'This article is another author’s.')
  if (statusOf(row, now) !== 'draft') throw new Problem('forbidden', 'An author changes drafts only; ask an editor.')
}

export const noArticle = (ref: string): Problem =>
  new Problem('not-found', `There is no article “${ref.slice(0, 100)}”.`)

/** Returns the draft with ids for its references; throws a 400 that names each unknown category or person. */
export async function resolveDraft(
  queries: Queries,
  draft: Draft,
  viewer: Viewer,
  row: ArticleRow | undefined
): Promise<Wanted> {
  if (viewer.role === 'author' && draft.publishedAt != null) {
    throw new Problem('forbidden', 'publishedAt is for editors: file the draft without it and ask one to publish.')
  }
  if (!row && draft.title === undefined) {
    throw new Problem('invalid-request', 'title is required.', {
      errors: [{ in: 'body', pointer: '/title', detail: 'title is required.' }]
    })
  }
  const { externalId } = draft
  if (externalId != null) {
    const holder = await queries.articles.idByExternalId(externalId)
    if (holder && holder !== row?.id)
      throw new Problem('conflict', `The externalId “${externalId}” belongs to another article; choose another.`)
  }
  const faults: Fault[] = []
  const ids = async <Row extends { id: string }>(
    key: 'categories' | 'people',
    lookup: (ref: string) => Promise<Row | undefined>
  ) => {
    const found: string[] = []
    for (const [at, ref] of (draft[key] ?? []).entries()) {
      const entity = await lookup(ref)
      const what = key === 'categories' ? 'category' : 'person'
      if (entity) found.push(entity.id)
      else
        faults.push({
          in: 'body',
          pointer: `/${key}/${at}`,
          detail: `There is no ${what} “${ref.slice(0, 80)}”; create it first.`
        })
    }
    return [...new Set(found)]
  }
  const categories = await ids('categories', ref => find('category', ref, queries.categories, queries.slugs))
  const people = await ids('people', ref => reach(queries, ref))
  if (faults.length > 0)
    throw new Problem('invalid-request', faults.map(fault => fault.detail).join(' '), { errors: faults })
  return {
    ...draft,
    ...(draft.categories ? { categories } : {}),
    ...(draft.people ? { people } : {})
  } as Wanted
}

/** Returns everything that planning needs. */
export async function gather(queries: Queries, row: ArticleRow | undefined): Promise<Before> {
  const related = row ? await queries.articles.relationsOf(row.id) : { categories: [], people: [] }
  return {
    row,
    ...related,
    quotes: row ? await queries.quotes.rowsOf(row.id) : [],
    directory: await queries.people.directory(),
    site: await queries.site.current()
  }
}
