/** A quote as it is answered. */
import { toInstant, toInstantOrNull } from '../frame/schemas.ts'
import type { QuoteFound, QuoteRow } from './queries.ts'
import type { ArticleQuote, Quote } from './schema.ts'

type Speaker = { id: string; slug: string; name: string } | null

/** Returns a quote inside its article's answer. */
export function presentQuote({ quote, speaker }: { quote: QuoteRow; speaker: Speaker }): ArticleQuote {
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
    speaker,
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
export function presentQuoteInArticle(found: QuoteFound): Quote {
  const { slug, title, publishedAt } = found.article
  return { ...presentQuote(found), article: { slug, title, publishedAt: toInstantOrNull(publishedAt) } }
}
