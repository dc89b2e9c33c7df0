/** /v1/articles/{ref}/publication: publish, schedule, withdraw. A state is a resource: PUT makes it so, DELETE ends it. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { access } from '../frame/access.ts'
import { sendVersioned } from '../frame/conditional.ts'
import { readInstant } from '../frame/period.ts'
import { ref } from '../frame/schemas.ts'
import type { Room } from '../room.ts'
import { ingestOf } from './draft.ts'
import { fileArticle } from './filing.ts'
import { ArticleWritten, Publication, WithdrawalRequest } from './filing-schema.ts'
import { noArticle } from './gathering.ts'
import type { Wanted } from './planning.ts'
import type { ArticleRow } from './queries.ts'
import { articleRef } from './schema.ts'
import { statusOf } from './visibility.ts'

type Dates = Pick<ArticleRow, 'publishedAt' | 'withdrawnAt' | 'withdrawnReason'>

export const publicationRoutes: FastifyPluginAsyncTypebox<Room> = async (app, room) => {
  const config = {
    access: access.editors,
    consumes: ['application/json'],
    produces: ['application/json'],
    bodyOptional: true
  }

  app.put(
    '/articles/:ref/publication',
    {
      config,
      schema: {
        operationId: 'publishArticle',
        tags: ['articles'],
        summary: 'Publish now, or at an instant; bring a withdrawn article back',
        description: 'Without `at` an article that has been published keeps its date.',
        params: articleRef,
        body: ref(Publication),
        response: { 200: ref(ArticleWritten) }
      }
    },
    async (request, reply) => {
      const { at } = request.body
      return sendVersioned(reply, await setDates(request, request.params.ref, (row, now) => published(row, at, now)))
    }
  )

  app.delete(
    '/articles/:ref/publication',
    {
      config,
      schema: {
        operationId: 'withdrawArticle',
        tags: ['articles'],
        summary: 'Withdraw a published article, or unschedule one',
        params: articleRef,
        body: ref(WithdrawalRequest),
        response: { 200: ref(ArticleWritten) }
      }
    },
    async (request, reply) => {
      const reason = request.body.reason?.trim() || null
      return sendVersioned(
        reply,
        await setDates(request, request.params.ref, (row, now) => withdrawn(row, reason, now))
      )
    }
  )

  async function setDates(request: FastifyRequest, ref: string, dates: (row: ArticleRow, now: number) => Dates) {
    const { article } = await fileArticle(room, request, {
      mode: 'patch',
      ref,
      read: (row, _queries, at) => {
        if (!row) throw noArticle(ref)
        const draft: Partial<Wanted> & Dates = dates(row, at)
        return { draft, ingest: ingestOf('json') }
      }
    })
    return article
  }
}

/** Returns the dates of an article that is published: an existing date stays unless another is asked for. */
export function published(row: Dates, at: string | undefined, now: number): Dates {
  const past = row.publishedAt !== null && row.publishedAt <= now ? row.publishedAt : now
  return { publishedAt: at === undefined ? past : readInstant(at, '/at'), withdrawnAt: null, withdrawnReason: null }
}

/** Returns the dates of an article that is withdrawn; one that was never public becomes a draft again. */
export function withdrawn(row: Dates, reason: string | null, now: number): Dates {
  switch (statusOf(row, now)) {
    case 'published':
      return { publishedAt: row.publishedAt, withdrawnAt: now, withdrawnReason: reason }
    case 'withdrawn':
      return {
        publishedAt: row.publishedAt,
        withdrawnAt: row.withdrawnAt,
        withdrawnReason: reason ?? row.withdrawnReason
      }
    default:
      return { publishedAt: null, withdrawnAt: null, withdrawnReason: null }
  }
}
