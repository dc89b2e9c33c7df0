/** Moderation: the queue, the decision, the eraser. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { access } from '../frame/access.ts'
import { requireMatch, sendVersioned } from '../frame/conditional.ts'
import { pageOf, pageParameters, rangeOf } from '../frame/pages.ts'
import { IdParams, oneOf, ref } from '../frame/schemas.ts'
import type { Room } from '../room.ts'
import { erase, moderate } from './deciding.ts'
import { presentComment } from './presenting.ts'
import { border, findComment } from './routes.ts'
import { CommentPage, CommentWritten, commentStatuses, Moderation } from './schema.ts'

const queue = Type.Object(
  {
    status: oneOf([...commentStatuses], { default: 'pending', description: 'Which comments.', examples: ['pending'] }),
    sort: oneOf(['oldest', 'newest'], { default: 'oldest', description: 'By posting.', examples: ['oldest'] }),
    ...pageParameters
  },
  { additionalProperties: false }
)

export const moderationRoutes: FastifyPluginAsyncTypebox<Room> = async (app, { store, now }) => {
  const config = { access: access.moderators, consumes: ['application/json'], produces: ['application/json'] }

  app.get(
    '/comments',
    {
      config,
      schema: {
        operationId: 'listComments',
        tags: ['comments'],
        summary: 'The moderators’ queue, oldest first',
        querystring: queue,
        response: { 200: ref(CommentPage) }
      }
    },
    async (request, reply) => {
      const { status, sort, count } = request.query
      const range = rangeOf(request)
      return store.read(async ({ comments }) => {
        const rows = await comments.page({ status }, sort === 'newest', range)
        const total = count ? await comments.count({ status }) : undefined
        return pageOf(request, reply, range, rows, border, row => presentComment(row, request.viewer), total)
      })
    }
  )

  app.put(
    '/comments/:id/moderation',
    {
      config,
      schema: {
        operationId: 'moderateComment',
        tags: ['comments'],
        summary: 'Approve a comment, reject it, or call it spam',
        params: IdParams('comment'),
        body: ref(Moderation),
        response: { 200: ref(CommentWritten) }
      }
    },
    async (request, reply) => {
      const { viewer } = request
      const { row, changed } = await store.write(async queries => {
        const found = await findComment(queries, request.params.id, viewer, now())
        requireMatch(request, found.version)
        return moderate(queries, found, request.body, viewer.subject, now())
      })
      return { ...sendVersioned(reply, presentComment(row, viewer)), changed }
    }
  )

  app.delete(
    '/comments/:id',
    {
      config,
      schema: {
        operationId: 'deleteComment',
        tags: ['comments'],
        summary: 'Erase a comment and what answers it, for good',
        params: IdParams('comment'),
        response: { 204: Type.Null({ description: 'It is gone.' }) }
      }
    },
    async (request, reply) => {
      await store.write(async queries => {
        const found = await findComment(queries, request.params.id, request.viewer, now())
        requireMatch(request, found.version)
        await erase(queries, found, now())
      })
      return reply.code(204).send(null)
    }
  )
}
