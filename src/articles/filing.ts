/**
 * Filing: the one way in which an article is created, replaced, patched, published, withdrawn or restored, and in which its
 * quotes are extracted again. What is slow (extraction, alignment) is done between reading and writing, outside the
 * transaction; only when another writer was first, it is done again on top of that, and inside.
 */
import { isDeepStrictEqual } from 'node:util'
import type { FastifyRequest } from 'fastify'
import { v7 as uuid } from 'uuid'
import { sightOf } from '../frame/access.ts'
import { requireAbsence, requireMatch } from '../frame/conditional.ts'
import { invalid, Problem } from '../frame/problems.ts'
import { claimSlug, readSlug } from '../frame/refs.ts'
import { looksLikeId, slugify } from '../language/slug.ts'
import type { Queries, Store } from '../queries.ts'
import type { Room } from '../room.ts'
import { applyPlan } from './applying.ts'
import type { Mode, Sent } from './draft.ts'
import type { ArticleWritten, Ingest } from './filing-schema.ts'
import { findForWriting, gather, resolveDraft } from './gathering.ts'
import { isOverdue, withNewPeople } from './new-people.ts'
import { type Before, type Plan, plan } from './planning.ts'
import { presentArticles } from './presenting.ts'
import type { ArticleRow } from './queries.ts'
import { wholeFields } from './schema.ts'

export interface Order {
  mode: Mode
  /** The `{ref}` of the path; undefined for POST. */
  ref?: string
  /** What the request says of the article at an instant, once the current row is known (undefined: it is to be created). */
  read: (current: ArticleRow | undefined, queries: Queries, at: number) => Promise<Sent> | Sent
  createPeople?: boolean
  /** Everything is done, and then undone: the answer is what it would be. */
  dryRun?: boolean
}

/** What a write did, for its answer, which is read in the same transaction. */
export interface Filed {
  plan: Plan
  ingest: Ingest
  changed: boolean
  sight: ReturnType<typeof sightOf>
}

/** Carries the answer of a dry run out of the transaction that it rolls back. */
class Undone<T> extends Error {
  readonly done: T

  constructor(done: T) {
    super('a dry run is rolled back')
    this.done = done
  }
}

/** Returns the article after the write, and whether it was created; throws a Problem, and then nothing was stored. */
export async function fileArticle(
  room: Room,
  request: FastifyRequest,
  order: Order
): Promise<{ article: ArticleWritten; created: boolean }> {
  const { answer, created } = await file(room, request, order, present)
  return { article: answer, created }
}

/** Returns what `present` answers after the write, and whether the article was created; throws as `fileArticle` does. */
export async function file<T>(
  { store, now }: Room,
  request: FastifyRequest,
  order: Order,
  present: (queries: Queries, filed: Filed) => Promise<T>
): Promise<{ answer: T; created: boolean }> {
  const { viewer } = request
  const prepare = async (read: Store['read']) => {
    const at = now()
    const { before, wanted, ingest } = await read(async queries => {
      const row = await findForWriting(queries, order, viewer, at)
      if (row) requireMatch(request, row.version)
      else requireAbsence(request)
      const sent = await order.read(row, queries, at)
      const wanted = await resolveDraft(queries, sent.draft, viewer, row)
      await settleSlug(queries, wanted, order, row)
      return { before: await gather(queries, row), wanted, ingest: sent.ingest }
    })
    if (order.createPeople && viewer.role === 'author')
      throw new Problem('forbidden', 'people=create needs an editor: people belong to the newsroom.')
    const make = { id: () => uuid(), now: at, owner: viewer.subject, createPeople: order.createPeople ?? false }
    return { at, before, ingest, plan: withNewPeople(plan(wanted, before, make), before.directory) }
  }
  const first = await prepare(store.read)
  const write = store.write(async queries => {
    // Whoever was overtaken plans once more, and here, where nobody comes between: so nobody is overtaken for ever.
    const still = await isStill(queries, first.before, first.plan)
    const { at, before, plan, ingest } = still ? first : await prepare(work => work(queries))
    const { changed, createdPeople } = await applyPlan(queries, before, plan, { by: viewer.subject, at })
    const filed = { plan, ingest: { ...ingest, createdPeople }, changed, sight: sightOf(viewer, at) }
    const done = { answer: await present(queries, filed), created: before.row === undefined }
    if (order.dryRun) throw new Undone(done)
    return done
  })
  return write.catch((error: unknown) => {
    if (error instanceof Undone) return (error as Undone<Awaited<typeof write>>).done
    throw error
  })
}

/** Whether the article, its quotes and the names in the directory are as they were when the plan was made. */
async function isStill(queries: Queries, before: Before, planned: Plan): Promise<boolean> {
  const { row, newPeople } = planned
  if (newPeople.length > 0 && isOverdue(planned, await queries.people.directory())) return false
  if (!before.row) return (await queries.slugs.holder('article', row.slug)) === undefined
  const current = await queries.articles.byId(before.row.id)
  if (current?.version !== before.row.version) return false
  return isDeepStrictEqual(await queries.quotes.rowsOf(before.row.id), before.quotes)
}

/** Settles the slug: as asked, by the path, or made of the title; a 400, or a 409 when it is another's. */
async function settleSlug(
  queries: Queries,
  wanted: { slug?: string; title?: string },
  order: Order,
  row: ArticleRow | undefined
): Promise<void> {
  const byPath = order.mode === 'replace' && !row ? order.ref : undefined
  const asked = wanted.slug === undefined ? undefined : readSlug(wanted.slug)
  const names = [row?.slug, order.ref?.normalize('NFC')]
  if (order.mode === 'replace' && asked !== undefined) {
    if (!names.includes(asked))
      throw invalid('body', '/slug', 'The slug differs from the one in the URL; rename with PATCH.')
    // A replacement never renames, also when it came by a former slug and repeats it.
    if (row) wanted.slug = row.slug
  }
  if (byPath !== undefined) wanted.slug = await claimSlug('article', readSlug(byPath, '/ref', 'path'), queries.slugs)
  else if (order.mode !== 'replace' && asked !== undefined)
    wanted.slug = await claimSlug('article', asked, queries.slugs, row?.id)
  else if (!row) {
    const made = slugify(wanted.title ?? '')
    wanted.slug = await queries.slugs.free('article', made === '' || looksLikeId(made) ? 'article' : made)
  }
}

async function present(queries: Queries, { plan, ingest, changed, sight }: Filed): Promise<ArticleWritten> {
  const [article] = await presentArticles(queries, [plan.row], new Set(wholeFields), sight)
  const { warnings } = plan
  return { ...(article as Omit<ArticleWritten, 'ingest' | 'warnings' | 'changed'>), ingest, warnings, changed }
}
