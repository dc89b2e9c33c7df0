/**
 * What an article's status is, which is never stored: it follows from two instants and the clock, so that going live
 * needs no timer to be right.
 */
import { type Sight, sightOf, type Viewer } from '../frame/access.ts'

export const statuses = ['draft', 'scheduled', 'published', 'withdrawn'] as const
export type Status = (typeof statuses)[number]

interface Published {
  publishedAt: number | null
  withdrawnAt: number | null
}

/** Returns the status of an article at an instant. */
export function statusOf({ publishedAt, withdrawnAt }: Published, now: number): Status {
  if (withdrawnAt !== null) return 'withdrawn'
  if (publishedAt === null) return 'draft'
  return publishedAt <= now ? 'published' : 'scheduled'
}

/** Whether readers see it. */
export const isVisible = (article: Published, now: number): boolean => statusOf(article, now) === 'published'

/**
 * Whether readers see it or were told that they do: the clock of the process that told them, or this one's before it was
 * put back, may have been ahead.
 */
export const isKnown = (article: Published & { announced: boolean }, now: number): boolean =>
  article.announced || isVisible(article, now)

/** Whether readers saw it once and it was withdrawn since: they are told 410, not 404. */
export const wasPublic = ({ publishedAt, withdrawnAt }: Published): boolean =>
  withdrawnAt !== null && publishedAt !== null

/** Whether a viewer sees an article whatever its status is, and all its quotes whatever theirs are. */
export const seesAllOf = ({ drafts, subject }: Sight, { owner }: { owner: string }): boolean =>
  drafts === 'all' || (drafts === 'own' && owner === subject)

/** Whether this viewer sees it. */
export const isSeenBy = (viewer: Viewer, article: Published & { owner: string }, now: number): boolean =>
  isVisible(article, now) || seesAllOf(sightOf(viewer, now), article)
