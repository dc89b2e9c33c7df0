/** What writing comments does in the database: posting, deciding, erasing; a thread is visible from its root down. */
import { v7 as uuid } from 'uuid'
import { commentPolicy, hidesComments, takesComments } from '../articles/comment-policy.ts'
import type { ArticleRow } from '../articles/queries.ts'
import { isKnown, isVisible } from '../articles/visibility.ts'
import type { Change } from '../database/journal.ts'
import { invalid, Problem } from '../frame/problems.ts'
import type { Queries } from '../queries.ts'
import { judge } from './moderation.ts'
import type { CommentRow } from './queries.ts'
import type { Moderation } from './schema.ts'
import { commentTags } from './tags.ts'
import type { CleanComment } from './text.ts'

/** Levels of a thread. */
export const maxDepth = 8
const day = 24 * 3600 * 1000

/** Stores a comment on an article and returns it; a 409 when the article takes none. */
export async function postComment(
  queries: Queries,
  article: ArticleRow,
  sent: CleanComment,
  at: number
): Promise<CommentRow> {
  const site = await queries.site.current()
  if (!isVisible(article, at)) throw new Problem('conflict', 'This article is not published: it takes no comments.')
  if (!takesComments(article, site.comments, at)) throw new Problem('conflict', 'Comments on this article are closed.')
  const { name, text, email } = sent
  const parent = sent.parentId === null ? undefined : await findParent(queries, article, sent.parentId)
  const isRepeat = await queries.comments.isRepeat({ article: article.id, name, text, since: at - day })
  const judgement = judge({ text, name, isRepeat }, commentPolicy(article, site.comments).policy, site.comments)
  const id = uuid()
  const row: CommentRow = {
    ...{ id, articleId: article.id, parentId: parent?.id ?? null, depth: parent ? parent.depth + 1 : 0 },
    path: parent ? `${parent.path}/${id}` : id,
    ...{ authorName: name, authorEmail: email, text, ...judgement },
    visible: judgement.status === 'approved',
    ...{ reason: null, moderatedBy: null, moderatedAt: null, disclaimerVersion: site.disclaimerVersion },
    ...{ version: 1, createdAt: at, updatedAt: at }
  }
  await queries.comments.create(row)
  await record(queries, 'create', row, row.visible, at)
  return row
}

async function findParent(queries: Queries, article: ArticleRow, id: string): Promise<CommentRow> {
  const parent = await queries.comments.byId(id)
  // One that is not visible is as unknown as one that is not there.
  if (!parent?.visible || parent.articleId !== article.id)
    throw invalid('body', '/parentId', 'This article has no such comment to answer.')
  if (parent.depth + 1 >= maxDepth)
    throw invalid('body', '/parentId', `A thread is at most ${maxDepth} deep; answer further up.`)
  return parent
}

/** Carries out a moderator's decision and returns the comment, and whether anything changed. */
export async function moderate(
  queries: Queries,
  row: CommentRow,
  { decision, reason }: Moderation,
  by: string,
  at: number
) {
  const status = ({ approve: 'approved', reject: 'rejected', spam: 'spam' } as const)[decision]
  // A reason belongs to its decision: the next decision does not inherit it, the same one again keeps it.
  const kept = row.status === status ? row.reason : null
  const noted = reason === undefined ? kept : reason?.normalize('NFC').trim() || null
  if (row.status === status && row.reason === noted && row.moderatedAt !== null) return { row, changed: false }
  const parent = row.parentId === null ? undefined : await queries.comments.byId(row.parentId)
  const next: CommentRow = {
    ...row,
    ...{ status, reason: noted, moderatedBy: by, moderatedAt: at, version: row.version + 1, updatedAt: at },
    decision: { phase: 'moderator', rule: decision, matched: row.decision.matched },
    visible: status === 'approved' && (parent?.visible ?? true)
  }
  await queries.comments.update(next)
  await record(queries, 'update', next, next.visible || row.visible, at)
  if (next.visible !== row.visible) await showOrHide(queries, next, at)
  return { row: next, changed: true }
}

/** A reply is visible when it is approved and what it answers is visible. */
async function showOrHide(queries: Queries, root: CommentRow, at: number): Promise<void> {
  const visible = new Map([[root.id, root.visible]])
  for (const reply of await queries.comments.below(root)) {
    const shown = reply.status === 'approved' && visible.get(reply.parentId ?? '') === true
    visible.set(reply.id, shown)
    if (shown === reply.visible) continue
    await queries.comments.update({ ...reply, visible: shown })
    await record(queries, 'update', reply, true, at)
  }
}

/** Erases a comment and what answers it. */
export async function erase(queries: Queries, row: CommentRow, at: number): Promise<void> {
  for (const each of [...(await queries.comments.below(row)), row]) {
    await queries.comments.remove(each.id)
    await record(queries, 'delete', each, each.visible, at)
  }
}

/** Appends what became of a comment; `seen`: whether it stands visible in its thread, before or after. */
async function record(queries: Queries, op: Change['op'], row: CommentRow, seen: boolean, at: number): Promise<void> {
  const article = seen ? await queries.articles.byId(row.articleId) : undefined
  const site = await queries.site.current()
  // Nothing is seen of comments under an article that is withdrawn, or that hides them.
  const isPublic = article !== undefined && isKnown(article, at) && !hidesComments(article, site.comments)
  await queries.journal.append({ entity: 'comment', id: row.id, op, at, tags: commentTags(row), public: isPublic })
}
