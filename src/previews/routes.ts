/**
 * /v1/articles/{ref}/previews: links that show one article, published or not, to whoever has them; /v1/previews/{token}
 * is what such a link opens. Handing an unpublished text to strangers is an editorial act: a `reader` token may not.
 */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { findForWriting, noArticle } from '../articles/gathering.ts'
import type { ArticleRow } from '../articles/queries.ts'
import { findSeen } from '../articles/reading.ts'
import { ArticleAnswer, allFields, articleRef, wholeFields } from '../articles/schema.ts'
import { access } from '../frame/access.ts'
import { requireAbsence, requireMatch } from '../frame/conditional.ts'
import { fieldsParameter, readFields } from '../frame/fields.ts'
import { pageOf, pageParameters, rangeOf } from '../frame/pages.ts'
import { Problem } from '../frame/problems.ts'
import { redirectFormer } from '../frame/refs.ts'
import { MovedPermanently, ref } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import type { Room } from '../room.ts'
import { makeLink, mostLive, openLink, revokeLink } from './links.ts'
import { presentPreview, presentPreviewed } from './presenting.ts'
import type { PreviewRow } from './queries.ts'
import { linkParams, NewPreview, Preview, PreviewPage, previewRef } from './schema.ts'
import { readLink } from './signing.ts'

const tags = ['previews']

export const previewRoutes: FastifyPluginAsyncTypebox<Room> = async (app, room) => {
  const { store, secret, now } = room
  const json = ['application/json']
  const config = { access: access.authors, consumes: [], produces: json, problems: [410] }

  app.post(
    '/articles/:ref/previews',
    {
      config: { access: access.authors, consumes: json, produces: json, bodyOptional: true, problems: [409] },
      onRequest: keepPrivate,
      schema: {
        operationId: 'createPreview',
        tags,
        summary: 'Make a link that shows this article, published or not, to whoever has it',
        description: `Authors, for drafts of their own. At most ${mostLive} links of an article are open at a time.`,
        params: articleRef,
        body: ref(NewPreview),
        response: { 201: ref(Preview) }
      }
    },
    async (request, reply) => {
      requireAbsence(request)
      const at = now()
      const row = await store.write(async queries => {
        const article = await findForWriting(queries, { ref: request.params.ref, mode: 'patch' }, request.viewer, at)
        if (!article) throw noArticle(request.params.ref)
        return makeLink(queries, article, request.body.expiresIn, { by: request.viewer.subject, at })
      })
      reply.code(201).header('location', `/v1/articles/${row.articleId}/previews/${row.id}`)
      reply.version = versionOf(row)
      return presentPreview(row, room)
    }
  )

  app.get(
    '/articles/:ref/previews',
    {
      config,
      onRequest: keepPrivate,
      schema: {
        operationId: 'listPreviews',
        tags,
        summary: 'List the preview links of an article, newest first, those that have ended too',
        description: 'For who may make one, so each link is shown again. Authors, for articles of their own.',
        params: articleRef,
        querystring: Type.Object(pageParameters, { additionalProperties: false }),
        response: { 200: ref(PreviewPage), 308: MovedPermanently }
      }
    },
    async (request, reply) => {
      const range = rangeOf(request)
      return store.read(async queries => {
        const article = await findOwn(queries, request, now())
        redirectFormer(request, article)
        const rows = await queries.previews.page(article.id, range)
        const total = request.query.count ? await queries.previews.count(article.id) : undefined
        const border = ({ createdAt, id }: PreviewRow) => ({ key: createdAt, id })
        return pageOf(request, reply, range, rows, border, row => presentPreview(row, room), total)
      })
    }
  )

  app.get(
    '/articles/:ref/previews/:id',
    {
      config,
      onRequest: keepPrivate,
      schema: {
        operationId: 'getPreviewLink',
        tags,
        summary: 'Read a preview link of an article',
        params: previewRef,
        response: { 200: ref(Preview), 308: MovedPermanently }
      }
    },
    async (request, reply) =>
      store.read(async queries => {
        const article = await findOwn(queries, request, now())
        redirectFormer(request, article)
        const row = await findPreview(queries, article, request.params.id)
        reply.version = versionOf(row)
        return presentPreview(row, room)
      })
  )

  app.delete(
    '/articles/:ref/previews/:id',
    {
      config,
      schema: {
        operationId: 'revokePreview',
        tags,
        summary: 'Revoke a preview link, at once and for ever',
        params: previewRef,
        response: { 204: Type.Null({ description: 'It is revoked.' }) }
      }
    },
    async (request, reply) => {
      await store.write(async queries => {
        const article = await findOwn(queries, request, now())
        const row = await findPreview(queries, article, request.params.id)
        requireMatch(request, versionOf(row))
        await revokeLink(queries, row, now())
      })
      return reply.code(204).send(null)
    }
  )

  app.get(
    '/previews/:token',
    {
      config: { ...config, access: access.anyone },
      onRequest: keepPrivate,
      schema: {
        operationId: 'getPreview',
        tags,
        summary: 'Open a preview link: the article as it stands now, as readers will see it',
        description: `Whoever has the link needs no token. \`status\` tells the truth, and quotes are the confirmed ones.
A link that has expired, was revoked, or whose article was deleted or withdrawn since answers 410 and says which; any
other is a 404.`,
        params: linkParams,
        querystring: Type.Object(fieldsParameter('title,html,quotes'), { additionalProperties: false }),
        response: { 200: ref(ArticleAnswer) }
      }
    },
    async (request, reply) => {
      const fields = readFields(request.query.fields, allFields, wholeFields)
      const claim = readLink(request.params.token, secret)
      if (!claim) throw new Problem('not-found', 'There is no such preview link; copy it again whole.')
      return store.read(async queries => {
        const article = await openLink(queries, claim, now())
        reply.version = article.version
        return presentPreviewed(queries, article, fields, now(), room.config.publicUrl)
      })
    }
  )
}

/** Nothing on the way keeps such an answer or finds it in a search, and no page tells another where it came from. */
async function keepPrivate(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.headers({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow'
  })
}

/** A link changes once, when it is revoked. */
const versionOf = ({ revokedAt }: PreviewRow): number => (revokedAt === null ? 1 : 2)

/** Returns the article whose links a viewer may see and revoke: an author's own, whatever became of it since. */
async function findOwn(queries: Queries, request: FastifyRequest, now: number): Promise<ArticleRow> {
  const { viewer } = request
  const article = await findSeen(queries, (request.params as { ref: string }).ref, viewer, now)
  if (viewer.role !== 'author' || article.owner === viewer.subject) return article
  throw new Problem('forbidden', 'This article is another author’s.')
}

/** Returns a link of this article; throws a 404 for one that is not there or is another article's. */
async function findPreview(queries: Queries, article: ArticleRow, id: string): Promise<PreviewRow> {
  const row = await queries.previews.byId(id.toLowerCase())
  if (row?.articleId === article.id) return row
  throw new Problem('not-found', `This article has no preview link ${id.slice(0, 60)}.`)
}
