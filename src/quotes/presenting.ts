/** A quote as it is answered. */
import { toInstant, toInstantOrNull } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import { quotationOf } from './jsonld.ts'
import type { AnsweredQuote, QuoteFound } from './queries.ts'
import type { ArticleQuote, QuoteCard, QuoteField, QuoteFields } from './schema.ts'
import { selectorsOf } from './selectors.ts'

type Speaker = { id: string; slug: string; name: string } | null

/** Returns a quote inside its article's answer. */
export function presentQuote({ quote, speaker }: { quote: AnsweredQuote; speaker: Speaker }): ArticleQuote {
  return {
    id: quote.id,
    articleId: quote.articleId,
    blockId: quote.blockId,
    start: quote.start,
    end: quote.end,
    text: quote.text,
    prefix: quote.prefix,
    suffix: quote.suffix,
    kind: quote.kind,
    cue: quote.cue,
    speaker: speaker && { id: speaker.id, slug: speaker.slug, name: speaker.name },
    attribution: quote.attribution,
    via: quote.via,
    roleAtTheTime: quote.roleAtTheTime,
    origin: quote.origin,
    status: quote.status,
    confidence: quote.confidence,
    why: quote.why,
    suggestion: quote.suggestion,
    anchor: quote.anchor,
    version: quote.version,
    createdAt: toInstant(quote.createdAt),
    updatedAt: toInstant(quote.updatedAt)
  }
}

/** Returns a quote with the article that it stands in. */
export function presentQuoteInArticle(found: QuoteFound): QuoteCard {
  const { slug, title, publishedAt } = found.article
  return { ...presentQuote(found), article: { slug, title, publishedAt: toInstantOrNull(publishedAt) } }
}

/** Returns quotes with the wanted keys, in order; bodies are read only for selectors. `origin`: see `quotationOf()`. */
export async function presentQuotes(
  queries: Queries,
  found: QuoteFound[],
  fields: Set<QuoteField>,
  origin: string
): Promise<QuoteFields[]> {
  const articles = fields.has('selector') ? [...new Set(found.map(({ quote }) => quote.articleId))] : []
  const bodies = articles.length > 0 ? await queries.quotes.blocksOf(articles) : undefined
  return found.map(one => {
    const whole: QuoteFields = presentQuoteInArticle(one)
    if (bodies) whole.selector = selectorsOf(one.quote, bodies.get(one.quote.articleId) ?? [])
    if (fields.has('jsonld')) whole.jsonld = quotationOf(one, origin)
    return Object.fromEntries([...fields].map(field => [field, whole[field]]))
  })
}
