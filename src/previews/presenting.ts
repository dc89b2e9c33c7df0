/** A preview link as staff are shown it, and the article behind one as its holder is. */
import { presentArticles } from '../articles/presenting.ts'
import type { ArticleRow } from '../articles/queries.ts'
import type { ArticleField, ArticleFields } from '../articles/schema.ts'
import { toInstant, toInstantOrNull } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import { isShown } from '../quotes/places.ts'
import type { Room } from '../room.ts'
import type { PreviewRow } from './queries.ts'
import type { Preview } from './schema.ts'
import { signLink } from './signing.ts'

/** Returns the link; its address is absolute where the public one is known, and never made of what a request says. */
export function presentPreview(row: PreviewRow, { secret, config }: Pick<Room, 'secret' | 'config'>): Preview {
  const token = signLink(row, secret)
  return {
    id: row.id,
    articleId: row.articleId,
    url: `${config.publicUrl}/v1/previews/${token}`,
    token,
    createdAt: toInstant(row.createdAt),
    createdBy: row.by,
    expiresAt: toInstant(row.expiresAt),
    revokedAt: toInstantOrNull(row.revokedAt)
  }
}

/** Returns the article with the wanted keys as readers will be answered it: of its quotes the confirmed ones. */
export async function presentPreviewed(
  queries: Queries,
  article: ArticleRow,
  fields: Set<ArticleField>,
  now: number,
  origin: string
): Promise<ArticleFields> {
  const [answer = {}] = await presentArticles(queries, [article], fields, { drafts: 'all', subject: '', now }, origin)
  return answer.quotes ? { ...answer, quotes: answer.quotes.filter(isShown) } : answer
}
