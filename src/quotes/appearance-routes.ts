/** /v1/quotes/{id}/appearances: where else the same was said, and whether the words changed. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { access, type Sight, sightOf } from '../frame/access.ts'
import { clock } from '../frame/commits.ts'
import { shows } from '../frame/delivery.ts'
import { Page, pageOf, pageParameters, type Range, rangeOf } from '../frame/pages.ts'
import { IdParams, oneOf, ref } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import type { Room } from '../room.ts'
import { type Comparison, compare, readText } from './comparing.ts'
import { presentQuoteInArticle } from './presenting.ts'
import type { QuoteFound, QuoteRow } from './queries.ts'
import { noQuote } from './routes.ts'
import { QuoteCard } from './schema.ts'
import { foldedWords, runTerms } from './terms.ts'

/** How many quotes are compared word by word: those that share most. */
export const mostAppearances = 200

const Difference = Type.Object(
  {
    op: oneOf(['equal', 'removed', 'added'], {
      description: 'equal: in both. removed: in the quote that was asked about only. added: in this one only.',
      examples: ['added']
    }),
    text: Type.String({
      description: 'Words in a row, as written; equal ones as this quote has them.',
      examples: ['غدا']
    })
  },
  { $id: 'WordDifference', additionalProperties: false, description: 'Some words in a row, and which quote has them.' }
)

const Appearance = Type.Object(
  {
    quote: ref(QuoteCard),
    similarity: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'Twice the words in common by the words of both; 1 exactly when all are the same.',
      examples: [0.857]
    }),
    words: oneOf(['same', 'part', 'changed'], {
      description:
        'same: word for word, whatever the spelling. part: one of the two is a fragment of the other, word for word. changed: other words.',
      examples: ['changed']
    }),
    differences: Type.Array(ref(Difference), {
      description: 'From the quote that was asked about to this one, in order; empty when the words are the same.',
      examples: [[{ op: 'equal', text: 'نفتح الأرصفة' }]]
    })
  },
  { $id: 'QuoteAppearance', additionalProperties: false, description: 'The same statement in another article.' }
)
const AppearancePage = Page(ref(Appearance), 'QuoteAppearancePage', 'appearances')

export const schemas = [Difference, Appearance, AppearancePage]

type Found = QuoteFound & { quote: QuoteRow; listedAt: number; comparison: Comparison }

export const appearanceRoutes: FastifyPluginAsyncTypebox<Room> = async (app, { store, now }) => {
  app.get(
    '/quotes/:id/appearances',
    {
      config: { access: access.anyone, consumes: [], produces: ['application/json'] },
      schema: {
        operationId: 'listQuoteAppearances',
        tags: ['quotes'],
        summary: 'The same words in other articles: most alike first, then newest',
        params: IdParams('quote'),
        querystring: Type.Object(pageParameters, { additionalProperties: false }),
        response: { 200: ref(AppearancePage) }
      }
    },
    async (request, reply) => {
      const range = rangeOf(request)
      const sight = sightOf(request.viewer, now())
      const all = await store.read(async queries => {
        const found = await queries.quotes.byId(request.params.id, sight)
        if (!found) throw noQuote(request.params.id)
        return appearancesOf(queries, found.quote, sight)
      })
      const total = request.query.count ? all.length : undefined
      shows(reply, ['list:quotes', 'list:articles', 'list:people', clock])
      return pageOf(request, reply, range, cut(all, range), borderOf, present, total)
    }
  )
}

/** Returns the same statement in other articles, as far as a viewer sees it. */
async function appearancesOf(queries: Queries, { articleId, text }: QuoteRow, sight: Sight): Promise<Found[]> {
  const asked = readText(text)
  const candidates = await queries.quotes.sharing(runTerms(foldedWords(text)), articleId, sight, mostAppearances)
  return candidates
    .flatMap(candidate => {
      const comparison = compare(asked, readText(candidate.quote.text))
      return comparison ? [{ ...candidate, comparison }] : []
    })
    .sort(inOrder)
}

const present = ({ comparison, ...found }: Found) => {
  const { similarity, words, differences } = comparison
  return { quote: presentQuoteInArticle(found), similarity, words, differences }
}

interface Place {
  key: number
  listedAt: number
  id: string
}

const placeOf = ({ comparison, listedAt, quote: { id } }: Found): Place => ({
  key: Math.round(comparison.similarity * 1000),
  listedAt,
  id
})
const borderOf = (found: Found) => {
  const { key, listedAt, id } = placeOf(found)
  return { key, id: `${listedAt} ${id}` }
}

/** Negative when the first comes first: the more alike, then the newer one. */
const byPlace = (a: Place, b: Place): number =>
  b.key - a.key || b.listedAt - a.listedAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0)
const inOrder = (a: Found, b: Found) => byPlace(placeOf(a), placeOf(b))

/** Returns the rows of a page, and one more when more follow; backwards from the border when the page goes back. */
function cut(all: Found[], { limit, after }: Range): Found[] {
  if (after === null) return all.slice(0, limit + 1)
  const [listedAt, id = ''] = after.id.split(' ')
  const border = { key: Number(after.key), listedAt: Number(listedAt), id }
  const rest = all.filter(found => {
    const order = byPlace(placeOf(found), border)
    return after.direction === 'next' ? order > 0 : order < 0
  })
  return (after.direction === 'next' ? rest : rest.reverse()).slice(0, limit + 1)
}
