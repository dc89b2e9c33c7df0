/** Reading quotes: /v1/quotes, and the same list under an article and under a person. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { findForReading } from '../articles/reading.ts'
import { articleRef } from '../articles/schema.ts'
import { access, sightOf } from '../frame/access.ts'
import { clock } from '../frame/commits.ts'
import { shows } from '../frame/delivery.ts'
import { fieldsParameter, readFields } from '../frame/fields.ts'
import { pageOf, rangeOf } from '../frame/pages.ts'
import { Problem } from '../frame/problems.ts'
import { redirectFormer } from '../frame/refs.ts'
import { IdParams, MovedPermanently, Ref, ref } from '../frame/schemas.ts'
import { findSeen } from '../people/finding.ts'
import type { Queries } from '../queries.ts'
import type { Room } from '../room.ts'
import { type Filters, quoteFilters, readFilters } from './filters.ts'
import { quoteTags } from './places.ts'
import { presentQuotes } from './presenting.ts'
import { allFields, cardFields, QuoteAnswer, QuotePage, wholeFields } from './schema.ts'

const { speaker: _speaker, ...personQuoteFilters } = quoteFilters
const { category: _category, sort: _sort, ...articleQuoteFilters } = quoteFilters

interface Query extends Filters {
  sort?: 'newest' | 'oldest'
  fields?: string
  count: boolean
}

export const quoteRoutes: FastifyPluginAsyncTypebox<Room> = async (app, { store, now, config: { publicUrl } }) => {
  const config = { access: access.anyone, consumes: [], produces: ['application/json'] }

  app.get(
    '/quotes',
    {
      config,
      schema: {
        operationId: 'listQuotes',
        tags: ['quotes'],
        summary: 'Who said what, newest first',
        querystring: Type.Object(quoteFilters, { additionalProperties: false }),
        response: { 200: ref(QuotePage) }
      }
    },
    (request, reply) => store.read(queries => list(queries, request, reply, {}))
  )

  app.get(
    '/articles/:ref/quotes',
    {
      config: { ...config, problems: [410] },
      schema: {
        operationId: 'listArticleQuotes',
        tags: ['quotes'],
        summary: 'The quotes of an article, in order of appearance',
        params: articleRef,
        querystring: Type.Object(articleQuoteFilters, { additionalProperties: false }),
        response: { 200: ref(QuotePage), 308: MovedPermanently }
      }
    },
    (request, reply) =>
      store.read(async queries => {
        const { id } = await findForReading(queries, request, now())
        return list(queries, request, reply, { article: id })
      })
  )

  app.get(
    '/people/:ref/quotes',
    {
      config,
      schema: {
        operationId: 'listPersonQuotes',
        tags: ['quotes'],
        summary: 'What a person said, newest first',
        params: Ref('person', 'lavrov'),
        querystring: Type.Object(personQuoteFilters, { additionalProperties: false }),
        response: { 200: ref(QuotePage), 308: MovedPermanently }
      }
    },
    (request, reply) =>
      store.read(async queries => {
        const person = await findSeen(queries, request.params.ref, request.viewer, now())
        redirectFormer(request, person)
        return list(queries, request, reply, { speaker: person.id })
      })
  )

  app.get(
    '/quotes/:id',
    {
      config,
      schema: {
        operationId: 'getQuote',
        tags: ['quotes'],
        summary: 'Read a quote',
        params: IdParams('quote'),
        querystring: Type.Object(fieldsParameter('text,selector,jsonld'), { additionalProperties: false }),
        response: { 200: ref(QuoteAnswer) }
      }
    },
    async (request, reply) => {
      const fields = readFields(request.query.fields, allFields, wholeFields)
      return store.read(async queries => {
        const found = await queries.quotes.byId(request.params.id, sightOf(request.viewer, now()))
        if (!found) throw noQuote(request.params.id)
        reply.version = found.quote.version
        shows(
          reply,
          quoteTags(found.quote, [found.quote.speakerId]).filter(tag => !tag.startsWith('list:'))
        )
        return (await presentQuotes(queries, [found], fields, publicUrl))[0] ?? {}
      })
    }
  )

  async function list(
    queries: Queries,
    request: FastifyRequest,
    reply: FastifyReply,
    within: { article?: string; speaker?: string }
  ) {
    const query = request.query as Query
    const sight = sightOf(request.viewer, now())
    const fields = readFields(query.fields, allFields, cardFields)
    const range = rangeOf(request)
    const filter = { ...(await readFilters(queries, query, request.viewer, sight.now)), ...within }
    // Under an article there is no `sort`: oldest first is the order in which they appear in it.
    const rows = await queries.quotes.page(filter, sight, query.sort === 'newest', range)
    const total = query.count ? await queries.quotes.count(filter, sight) : undefined
    shows(reply, ['list:quotes', 'list:articles', 'list:categories', 'list:people', 'site', clock])
    const shown = rows.slice(0, range.limit)
    const items = await presentQuotes(queries, shown, fields, publicUrl)
    const itemOf = new Map(shown.map(({ quote }, at) => [quote.id, items[at] ?? {}]))
    const present = ({ quote }: (typeof rows)[number]) => itemOf.get(quote.id) ?? {}
    return pageOf(request, reply, range, rows, queries.quotes.borderOf, present, total)
  }
}

export const noQuote = (id: string): Problem => new Problem('not-found', `There is no quote ${id.slice(0, 60)}.`)
