/**
 * POST /v1/articles/{ref}/extractions: the quotes of the stored body are looked for again, after people, the site's
 * threshold or the rules changed. It is a write of the article with the body that it has; a dry run is that write, undone.
 */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ingestOf } from '../articles/draft.ts'
import { type Filed, file, type Order } from '../articles/filing.ts'
import { noArticle } from '../articles/gathering.ts'
import { articleRef } from '../articles/schema.ts'
import { access } from '../frame/access.ts'
import { sendVersioned } from '../frame/conditional.ts'
import { ref } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import type { Room } from '../room.ts'
import { Extraction, extractionOptions } from './extraction-schema.ts'
import { isShown } from './places.ts'
import { presentQuote } from './presenting.ts'

type Speaking = Awaited<ReturnType<Queries['quotes']['ofArticles']>>[number]

export const extractionRoutes: FastifyPluginAsyncTypebox<Room> = async (app, room) => {
  app.post(
    '/articles/:ref/extractions',
    {
      config: { access: access.authors, consumes: [], produces: ['application/json'] },
      schema: {
        operationId: 'extractQuotes',
        tags: ['quotes'],
        summary: 'Look for the quotes of the stored body again',
        description:
          'What an editor made, corrected or decided stays. The version of the article stays too: its text does not change.',
        params: articleRef,
        querystring: extractionOptions,
        response: { 200: ref(Extraction) }
      }
    },
    async (request, reply) => {
      const { dryRun, people } = request.query
      let before: Speaking[] = []
      const order: Order = {
        mode: 'patch',
        ref: request.params.ref,
        createPeople: people === 'create',
        dryRun,
        read: async (row, queries) => {
          if (!row) throw noArticle(request.params.ref)
          // Who may write an article sees all its quotes.
          before = await queries.quotes.ofArticles([row.id], true)
          return { draft: { blocks: row.blocks }, ingest: ingestOf('json') }
        }
      }
      const { answer } = await file(room, request, order, async (queries, filed) => {
        const after = await queries.quotes.ofArticles([filed.plan.row.id], true)
        return compare(before, after, filed, dryRun)
      })
      return sendVersioned(reply, answer)
    }
  )
}

/** Returns what became of the quotes that an article had. */
function compare(before: Speaking[], after: Speaking[], { plan, ingest, changed }: Filed, dryRun: boolean): Extraction {
  const [old, now] = [before, after].map(quotes => new Map(quotes.map(found => [found.quote.id, found]))) as [
    Map<string, Speaking>,
    Map<string, Speaking>
  ]
  const isSame = ({ quote }: Speaking) => old.get(quote.id)?.quote.version === quote.version
  const known = after.filter(({ quote }) => old.has(quote.id))
  const count = (which: (quote: Speaking['quote']) => boolean) => after.filter(({ quote }) => which(quote)).length
  const stands = (status: string) => count(quote => quote.status === status && quote.anchor !== 'orphaned')
  return {
    articleId: plan.row.id,
    version: plan.row.version,
    dryRun,
    changed,
    added: after.filter(({ quote }) => !old.has(quote.id)).map(presentQuote),
    updated: known
      .filter(found => !isSame(found))
      .map(found => ({ before: presentQuote(old.get(found.quote.id)!), after: presentQuote(found) })),
    removed: before.filter(({ quote }) => !now.has(quote.id)).map(presentQuote),
    kept: known.filter(isSame).map(presentQuote),
    createdPeople: ingest.createdPeople,
    warnings: plan.warnings,
    figures: {
      ...plan.figures,
      confirmed: count(isShown),
      suggested: stands('suggested'),
      rejected: stands('rejected'),
      orphaned: count(({ anchor }) => anchor === 'orphaned')
    }
  }
}
