/** How an article takes comments: its own settings, else the site's. */
import type { SiteComments } from '../database/schema.ts'
import { toInstantOrNull } from '../frame/schemas.ts'
import { isVisible } from './visibility.ts'

interface Settings {
  publishedAt: number | null
  withdrawnAt: number | null
  commentsPolicy: string | null
  commentsCloseAt: number | null
}

const day = 24 * 3600 * 1000

/** Returns the policy that is in force and from when on none are taken (milliseconds, null: never). */
export function commentPolicy(
  article: Settings,
  site: SiteComments
): { policy: SiteComments['policy']; closesAt: number | null } {
  const afterDays =
    site.closeAfterDays === null || article.publishedAt === null
      ? null
      : article.publishedAt + site.closeAfterDays * day
  return {
    policy: (article.commentsPolicy as SiteComments['policy'] | null) ?? site.policy,
    closesAt: article.commentsCloseAt ?? afterDays
  }
}

/** Whether readers see none of an article's comments. */
export const hidesComments = (article: Pick<Settings, 'commentsPolicy'>, site: SiteComments): boolean =>
  (article.commentsPolicy ?? site.policy) === 'hidden'

/** Whether a reader may comment now. */
export function takesComments(article: Settings, site: SiteComments, now: number): boolean {
  const { policy, closesAt } = commentPolicy(article, site)
  return (
    isVisible(article, now) && (policy === 'open' || policy === 'premoderated') && (closesAt === null || closesAt > now)
  )
}

/** Returns when an article stops taking comments, after an instant; infinite when it never does, or has. */
export function closing(article: Settings, site: SiteComments, now: number): number {
  const { closesAt } = commentPolicy(article, site)
  return closesAt !== null && closesAt > now ? closesAt : Number.POSITIVE_INFINITY
}

/** Returns the summary of an article's comments for its answer. */
export function commentSummary(article: Settings, site: SiteComments, count: number, now: number) {
  const { policy, closesAt } = commentPolicy(article, site)
  return {
    policy,
    closesAt: toInstantOrNull(closesAt),
    open: takesComments(article, site, now),
    count: policy === 'hidden' ? 0 : count
  }
}
