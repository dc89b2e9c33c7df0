/** /v1/articles: reading and deleting. Filing, publication and revisions have files of their own beside this one. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { access, sightOf } from '../frame/access.ts'
import { clock } from '../frame/commits.ts'
import { requireMatch } from '../frame/conditional.ts'
import { shows } from '../frame/delivery.ts'
import { fieldsParameter, readFields } from '../frame/fields.ts'
import { pageOf, rangeOf } from '../frame/pages.ts'
import { MovedPermanently, ref } from '../frame/schemas.ts'
import type { Room } from '../room.ts'
import { removeArticle } from './applying.ts'
import { findForWriting, noArticle } from './gathering.ts'
import { needsBody, presentArticles } from './presenting.ts'
import { findForReading, resolveFilters } from './reading.ts'
import { ArticleAnswer, ArticlePage, allFields, articleFilters, articleRef, cardFields, wholeFields } from './schema.ts'

/** What lists of articles show: any of them may come, go or move, and so may the names in them. */
const listTags = ['list:articles', 'list:categories', 'list:people', 'site', clock]

export const articleRoutes: FastifyPluginAsyncTypebox<Room> = async (app, { store, now, config: { publicUrl } }) => {
  const config = { access: access.anyone, consumes: [], produces: ['application/json'] }

  app.get(
    '/articles',
    {
      config,
      schema: {
        operationId: 'listArticles',
        tags: ['articles'],
        summary: 'List articles, newest first',
        querystring: Type.Object(articleFilters, { additionalProperties: false }),
        response: { 200: ref(ArticlePage) }
      }
    },
    async (request, reply) => {
      const { viewer, query } = request
      const fields = readFields(query.fields, allFields, cardFields)
      const range = rangeOf(request)
      const sight = sightOf(viewer, now())
      const { language, status, sort } = query
      return store.read(async queries => {
        const resolved = await resolveFilters(queries, query, viewer, sight.now)
        const filter = { ...resolved, ...(language ? { language } : {}), ...(status ? { status } : {}) }
        const rows = await queries.articles.page(filter, sight, sort === 'newest', needsBody(fields), range)
        const total = query.count ? await queries.articles.count(filter, sight) : undefined
        const shown = rows.slice(0, range.limit)
        const about = { until: Number.POSITIVE_INFINITY }
        const items = await presentArticles(queries, shown, fields, sight, publicUrl, about)
        shows(reply, [...listTags, ...(fields.has('comments') ? ['list:comments'] : [])], about.until)
        const present = new Map(shown.map((row, at) => [row.id, items[at] ?? {}]))
        const border = ({ id, listedAt }: (typeof rows)[number]) => ({ key: listedAt, id })
        return pageOf(request, reply, range, rows, border, row => present.get(row.id) ?? {}, total)
      })
    }
  )

  app.get(
    '/articles/:ref',
    {
      config: { ...config, problems: [410] },
      schema: {
        operationId: 'getArticle',
        tags: ['articles'],
        summary: 'Read an article with its categories, people, quotes and comment summary',
        params: articleRef,
        querystring: Type.Object(fieldsParameter('title,html,quotes'), { additionalProperties: false }),
        response: { 200: ref(ArticleAnswer), 308: MovedPermanently }
      }
    },
    async (request, reply) => {
      const fields = readFields(request.query.fields, allFields, wholeFields)
      const sight = sightOf(request.viewer, now())
      return store.read(async queries => {
        const row = await findForReading(queries, request, sight.now)
        reply.version = row.version
        const about = { tags: new Set(['site']), until: Number.POSITIVE_INFINITY }
        const [item = {}] = await presentArticles(queries, [row], fields, sight, publicUrl, about)
        shows(reply, about.tags, about.until)
        return item
      })
    }
  )

  app.delete(
    '/articles/:ref',
    {
      config: { ...config, access: access.authors },
      schema: {
        operationId: 'deleteArticle',
        tags: ['articles'],
        summary: 'Delete an article with its quotes, comments and revisions, for good',
        params: articleRef,
        response: { 204: Type.Null({ description: 'It is gone.' }) }
      }
    },
    async (request, reply) => {
      await store.write(async queries => {
        const row = await findForWriting(queries, { ref: request.params.ref, mode: 'patch' }, request.viewer, now())
        if (!row) throw noArticle(request.params.ref)
        requireMatch(request, row.version)
        await removeArticle(queries, row, now())
      })
      return reply.code(204).send(null)
    }
  )
}
