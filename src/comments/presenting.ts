/** A comment as a viewer is shown it, and the disclaimer above it. */
import { access, may, type Viewer } from '../frame/access.ts'
import { toInstant, toInstantOrNull } from '../frame/schemas.ts'
import type { SiteRow } from '../site/queries.ts'
import type { CommentRow } from './queries.ts'
import type { Comment } from './schema.ts'
import { textDirection } from './text.ts'

/** Returns the comment; why it has its status is for moderators, and an author is not told that a rule rejected it. */
export function presentComment(row: CommentRow, viewer: Viewer): Comment {
  const moderates = may(viewer, access.moderators)
  return {
    id: row.id,
    articleId: row.articleId,
    parentId: row.parentId,
    depth: row.depth,
    author: { name: row.authorName },
    text: row.text,
    direction: textDirection(row.text),
    // Word lists could be probed by anyone who is told «rejected» at once.
    status: moderates || row.status === 'approved' ? row.status : 'pending',
    decision: moderates ? (row.decision as Comment['decision']) : null,
    reason: moderates ? row.reason : null,
    moderatedAt: moderates ? toInstantOrNull(row.moderatedAt) : null,
    disclaimerVersion: row.disclaimerVersion,
    version: row.version,
    createdAt: toInstant(row.createdAt),
    updatedAt: toInstant(row.updatedAt)
  }
}

/** Returns the disclaimer in the first of the languages that the site has it in, or null. */
export function disclaimerFor({ disclaimer, disclaimerVersion, languages }: SiteRow, wanted: (string | undefined)[]) {
  const tags = [...wanted, ...languages, ...Object.keys(disclaimer)].flatMap(tag =>
    tag ? [tag, tag.split('-')[0] ?? ''] : []
  )
  const language = tags.find(tag => disclaimer[tag] !== undefined)
  return language === undefined ? null : { text: disclaimer[language] ?? '', language, version: disclaimerVersion }
}
