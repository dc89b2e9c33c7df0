/** Writing quotes: an editor's own, corrections, decisions. What is written here no extraction overwrites. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { v7 as uuid } from 'uuid'
import { findForWriting, noArticle } from '../articles/gathering.ts'
import { relist } from '../articles/listing.ts'
import { articleRef } from '../articles/schema.ts'
import { access, sightOf } from '../frame/access.ts'
import { requireAbsence, requireMatch, sendVersioned } from '../frame/conditional.ts'
import { invalid, Problem } from '../frame/problems.ts'
import { IdParams, ref } from '../frame/schemas.ts'
import { tellOfPeople } from '../people/telling.ts'
import type { Queries } from '../queries.ts'
import type { Room } from '../room.ts'
import { anchor, correct, findSpeaker } from './editing.ts'
import { NewQuote, QuoteDecision, QuotePatch, QuoteWritten } from './editing-schema.ts'
import { positions } from './places.ts'
import { presentQuotes } from './presenting.ts'
import type { QuoteRow } from './queries.ts'
import { noQuote } from './routes.ts'
import { type Quote, wholeFields } from './schema.ts'
import { tellOfQuote } from './telling.ts'

export const quoteEditingRoutes: FastifyPluginAsyncTypebox<Room> = async (
  app,
  { store, now, config: { publicUrl } }
) => {
  const config = { access: access.editors, consumes: ['application/json'], produces: ['application/json'] }
  const patchConfig = { ...config, consumes: ['application/json', 'application/merge-patch+json'] }

  app.post(
    '/articles/:ref/quotes',
    {
      config: { ...config, access: access.authors },
      schema: {
        operationId: 'createQuote',
        tags: ['quotes'],
        summary: 'Mark a quote by hand; it is confirmed',
        params: articleRef,
        body: ref(NewQuote),
        response: { 201: ref(QuoteWritten) }
      }
    },
    async (request, reply) => {
      requireAbsence(request)
      const at = now()
      const answer = await store.write(async queries => {
        const row = await findForWriting(queries, { ref: request.params.ref, mode: 'patch' }, request.viewer, at)
        if (!row) throw noArticle(request.params.ref)
        const { kind = 'direct', cue = null, via = null, roleAtTheTime = null } = request.body
        const place = anchor(request.body, row.blocks)
        const said = await findSpeaker(queries, request.body)
        if (!said.attribution) throw invalid('body', '/attribution', 'A quote needs a speaker or an attribution.')
        const quote: QuoteRow = {
          ...place,
          ...{ kind, cue, via, roleAtTheTime, attribution: said.attribution },
          id: uuid(),
          articleId: row.id,
          position: positions(row)(place) ?? 0,
          speakerId: said.speakerId ?? null,
          namedId: said.namedId ?? null,
          ...{
            origin: 'editor',
            confidence: null,
            why: null,
            suggestion: null,
            status: 'confirmed',
            anchor: 'exact',
            edited: true
          },
          ...{ version: 1, createdAt: at, updatedAt: at }
        }
        await tellOfPeople(queries, [quote.speakerId], at, async () => {
          await queries.quotes.create(quote)
          await relist(queries, [row.id])
          await tellOfQuote(queries, 'create', quote, row, at)
        })
        return read(queries, request, quote.id, true)
      })
      reply.code(201).header('location', `/v1/quotes/${answer.id}`)
      return sendVersioned(reply, answer)
    }
  )

  app.patch(
    '/quotes/:id',
    {
      config: patchConfig,
      schema: {
        operationId: 'updateQuote',
        tags: ['quotes'],
        summary: 'Correct a quote: its speaker, its wording of the attribution, its place',
        params: IdParams('quote'),
        body: ref(QuotePatch),
        response: { 200: ref(QuoteWritten) }
      }
    },
    (request, reply) =>
      change(request, reply, request.params.id, async (queries, quote) => {
        const article = await queries.articles.byId(quote.articleId)
        const said = await findSpeaker(queries, request.body)
        const next = correct(quote, request.body, said, article?.blocks ?? [])
        return { ...next, position: (article && positions(article)(next)) ?? quote.position }
      })
  )

  app.put(
    '/quotes/:id/decision',
    {
      config,
      schema: {
        operationId: 'decideQuote',
        tags: ['quotes'],
        summary: 'Confirm a quote, so that readers see it, or reject it',
        params: IdParams('quote'),
        body: ref(QuoteDecision),
        response: { 200: ref(QuoteWritten) }
      }
    },
    (request, reply) =>
      change(request, reply, request.params.id, async (_queries, quote) => ({
        ...quote,
        status: request.body.decision === 'confirm' ? 'confirmed' : 'rejected',
        edited: true
      }))
  )

  app.delete(
    '/quotes/:id',
    {
      config: { ...config, problems: [409] },
      schema: {
        operationId: 'deleteQuote',
        tags: ['quotes'],
        summary: 'Delete an editor’s own quote; an extracted one is rejected instead',
        params: IdParams('quote'),
        response: { 204: Type.Null({ description: 'It is gone.' }) }
      }
    },
    async (request, reply) => {
      await store.write(async queries => {
        const found = await queries.quotes.byId(request.params.id, sightOf(request.viewer, now()))
        if (!found) throw noQuote(request.params.id)
        const { quote, article } = found
        requireMatch(request, quote.version)
        if (quote.origin === 'extracted') {
          throw new Problem('conflict', 'The rules would find it again: PUT its decision “reject” instead.')
        }
        await tellOfPeople(queries, [quote.speakerId], now(), async () => {
          await queries.quotes.remove(quote.id)
          await relist(queries, [quote.articleId])
          await tellOfQuote(queries, 'delete', quote, article, now())
        })
      })
      return reply.code(204).send(null)
    }
  )

  async function change(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    next: (queries: Queries, quote: QuoteRow) => Promise<QuoteRow>
  ) {
    const answer = await store.write(async queries => {
      const found = await queries.quotes.byId(id, sightOf(request.viewer, now()))
      if (!found) throw noQuote(id)
      const { quote, article } = found
      requireMatch(request, quote.version)
      const wanted = await next(queries, quote)
      const changed = JSON.stringify({ ...wanted, edited: quote.edited }) !== JSON.stringify(quote)
      // Confirming what the rules had confirmed changes nothing that a client sees, yet it is a decision to keep.
      if (changed)
        await tellOfPeople(queries, [quote.speakerId, wanted.speakerId], now(), async () => {
          await queries.quotes.update({ ...wanted, version: quote.version + 1, updatedAt: now() })
          await relist(queries, [quote.articleId])
          await tellOfQuote(queries, 'update', wanted, article, now(), quote)
        })
      else if (wanted.edited !== quote.edited) await queries.quotes.update(wanted)
      return read(queries, request, id, changed)
    })
    return sendVersioned(reply, answer)
  }

  async function read(queries: Queries, request: FastifyRequest, id: string, changed: boolean) {
    const found = await queries.quotes.byId(id, sightOf(request.viewer, now()))
    if (!found) throw noQuote(id)
    const [quote] = await presentQuotes(queries, [found], new Set(wholeFields), publicUrl)
    return { ...(quote as Quote), changed }
  }
}
