/**
 * The life of a preview link: made, opened by whoever has it, revoked. It shows the article as it stands, until it ends
 * or the article is withdrawn; a link that was made after that, to show a correction, opens it.
 */
import { v7 as uuid } from 'uuid'
import type { ArticleRow } from '../articles/queries.ts'
import type { Change } from '../database/journal.ts'
import { Problem } from '../frame/problems.ts'
import type { Queries } from '../queries.ts'
import type { PreviewRow } from './queries.ts'
import type { Claim } from './signing.ts'

/** How many links of one article may be open at a time. */
export const mostLive = 100
const day = 24 * 3600 * 1000
/** How long the row of a link is kept after its end, for the list: its token tells by itself that it ended. */
const keptFor = 30 * day

/** Returns a new link to an article, for so many seconds; throws a 409 when it has too many that still open it. */
export async function makeLink(
  queries: Queries,
  article: ArticleRow,
  expiresIn: number,
  { by, at }: { by: string; at: number }
): Promise<PreviewRow> {
  if ((await queries.previews.countLive(article.id, at)) >= mostLive) {
    throw new Problem('conflict', `This article has ${mostLive} preview links that still open it; revoke one first.`)
  }
  await queries.previews.forget(at - keptFor)
  const row = {
    id: uuid(),
    articleId: article.id,
    by,
    createdAt: at,
    expiresAt: at + expiresIn * 1000,
    revokedAt: null
  }
  await queries.previews.create(row)
  await record(queries, row.id, 'create', at)
  return row
}

/** Ends a link at once; one that was revoked already stays as it is. */
export async function revokeLink(queries: Queries, row: PreviewRow, at: number): Promise<void> {
  if (row.revokedAt !== null) return
  await queries.previews.update({ ...row, revokedAt: at })
  await record(queries, row.id, 'update', at)
}

/** No answer about the article changes, so its own tag is not among these. */
const record = (queries: Queries, id: string, op: Change['op'], at: number) =>
  queries.journal.append({ entity: 'preview', id, op, at, tags: [`preview:${id}`, 'list:previews'], public: false })

/** Returns the article that a link shows now; throws a 410 that tells its holder, who had it, why it shows none. */
export async function openLink(queries: Queries, { id, expiresAt }: Claim, now: number): Promise<ArticleRow> {
  if (expiresAt <= now) throw gone('This preview link has expired; ask the newsroom for a new one.')
  const row = await queries.previews.byId(id)
  const article = row && (await queries.articles.byId(row.articleId))
  if (!row || !article) throw gone('The article of this preview link was deleted.')
  if (row.revokedAt !== null) throw gone('This preview link was revoked; ask the newsroom for a new one.')
  if (isClosedBy(article, row)) throw gone(article.withdrawnReason ?? 'This article was withdrawn.')
  return article
}

/** Whether the article was withdrawn after the link was made. */
const isClosedBy = ({ withdrawnAt }: ArticleRow, { createdAt }: PreviewRow): boolean =>
  withdrawnAt !== null && createdAt <= withdrawnAt

const gone = (detail: string) => new Problem('gone', detail)
