/** Comments: a reader posts, readers read, moderators decide. */
import rateLimit from '@fastify/rate-limit'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { commentPolicy } from '../articles/comment-policy.ts'
import { findForReading, findSeen } from '../articles/reading.ts'
import { articleRef } from '../articles/schema.ts'
import { isVisible } from '../articles/visibility.ts'
import { access, may, unauthorized, type Viewer } from '../frame/access.ts'
import { requireAbsence, sendVersioned } from '../frame/conditional.ts'
import { shows } from '../frame/delivery.ts'
import { pageOf, pageParameters, rangeOf } from '../frame/pages.ts'
import { Problem } from '../frame/problems.ts'
import { IdParams, LanguageTag, MovedPermanently, oneOf, ref } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import type { Room } from '../room.ts'
import { postComment } from './deciding.ts'
import { disclaimerFor, presentComment } from './presenting.ts'
import type { CommentRow } from './queries.ts'
import { limitByAddress } from './rate.ts'
import { ArticleCommentPage, Comment, commentStatuses, NewComment } from './schema.ts'
import { readComment } from './text.ts'

const status = Type.Optional(
  oneOf([...commentStatuses], { description: 'Needs a moderator’s token.', examples: ['pending'] })
)
const sort = oneOf(['oldest', 'newest'], { default: 'oldest', description: 'By posting.', examples: ['oldest'] })
const language = Type.Optional(
  Type.Unsafe<string>({ ...LanguageTag, description: 'The language of the disclaimer; else that of the article.' })
)

/** Bytes of a comment's body, far below the limit of a story: ten thousand characters of any script fit. */
export const largestComment = 128 * 1024

export const commentRoutes: FastifyPluginAsyncTypebox<Room> = async (app, { store, config, now }) => {
  const json = ['application/json']

  app.get(
    '/articles/:ref/comments',
    {
      config: { access: access.anyone, consumes: [], produces: json, problems: [403, 410] },
      schema: {
        operationId: 'listArticleComments',
        tags: ['comments'],
        summary: 'The comments of an article, with the site’s disclaimer',
        description: 'A flat list in order of posting; `parentId` and `depth` make the thread.',
        params: articleRef,
        querystring: Type.Object({ status, language, sort, ...pageParameters }, { additionalProperties: false }),
        response: { 200: ref(ArticleCommentPage), 308: MovedPermanently }
      }
    },
    async (request, reply) => {
      const { viewer, query } = request
      const range = rangeOf(request)
      const moderates = requireSight(viewer, query.status)
      return store.read(async queries => {
        const article = await findForReading(queries, request, now())
        const site = await queries.site.current()
        const filter = {
          article: article.id,
          visibleOnly: !moderates,
          ...(query.status ? { status: query.status } : {})
        }
        const hidden = !moderates && commentPolicy(article, site.comments).policy === 'hidden'
        const rows = hidden ? [] : await queries.comments.page(filter, query.sort === 'newest', range)
        const total = query.count ? (hidden ? 0 : await queries.comments.count(filter)) : undefined
        // Who has just posted one, or approved it, looks at once whether it is there.
        reply.header('cache-control', 'no-cache')
        shows(reply, [`article:${article.id}`, 'site'])
        const page = pageOf(request, reply, range, rows, border, row => presentComment(row, viewer), total)
        return { ...page, disclaimer: disclaimerFor(site, [query.language, article.language]) }
      })
    }
  )

  // In a scope of its own: reading and moderating have no limit.
  await app.register(async (posting: typeof app) => {
    if (config.commentRate > 0) await posting.register(rateLimit, limitByAddress(config.commentRate))
    posting.post(
      '/articles/:ref/comments',
      {
        bodyLimit: Math.min(config.bodyLimit, largestComment),
        config: { access: access.anyone, crossOrigin: true, consumes: json, produces: json, problems: [409, 410, 429] },
        schema: {
          operationId: 'createComment',
          tags: ['comments'],
          summary: 'Post a comment; it is pending until the policy or a moderator approves it',
          params: articleRef,
          body: ref(NewComment),
          response: { 201: ref(Comment) }
        }
      },
      async (request, reply) => {
        requireAbsence(request)
        const sent = readComment(request.body)
        const row = await store.write(async queries => {
          const article = await findSeen(queries, request.params.ref, request.viewer, now())
          return postComment(queries, article, sent, now())
        })
        reply.code(201).header('location', `/v1/comments/${row.id}`)
        return sendVersioned(reply, presentComment(row, request.viewer))
      }
    )
  })

  app.get(
    '/comments/:id',
    {
      config: { access: access.anyone, consumes: [], produces: json },
      schema: {
        operationId: 'getComment',
        tags: ['comments'],
        summary: 'Read a comment',
        params: IdParams('comment'),
        response: { 200: ref(Comment) }
      }
    },
    async (request, reply) => {
      const row = await store.read(queries => findComment(queries, request.params.id, request.viewer, now()))
      shows(reply, [`comment:${row.id}`, `article:${row.articleId}`, 'site'])
      return sendVersioned(reply, presentComment(row, request.viewer))
    }
  )
}

export const border = ({ id, createdAt }: CommentRow) => ({ key: createdAt, id })

/** Whether the viewer sees more than readers do; a 401 or 403 for a `status` that is not theirs to ask for. */
function requireSight(viewer: Viewer, status: string | undefined): boolean {
  const moderates = may(viewer, access.moderators)
  if (status === undefined || moderates) return moderates
  if (viewer.role === 'anonymous') throw unauthorized('The filter status needs a moderator’s token.')
  throw new Problem('forbidden', 'The filter status is for moderators.')
}

/** Returns a comment that the viewer may see: readers, visible ones of visible articles. */
export async function findComment(queries: Queries, id: string, viewer: Viewer, now: number): Promise<CommentRow> {
  const row = await queries.comments.byId(id.toLowerCase())
  if (row && may(viewer, access.moderators)) return row
  const article = row?.visible ? await queries.articles.byId(row.articleId) : undefined
  const site = await queries.site.current()
  if (row && article && isVisible(article, now) && commentPolicy(article, site.comments).policy !== 'hidden') return row
  throw new Problem('not-found', `There is no comment ${id.slice(0, 60)}.`)
}
