/** An article in the words of schema.org, as JSON-LD: a NewsArticle with the quotations that are its parts. */
import { type Static, Type } from 'typebox'
import { Instant, oneOf, ref, toInstant } from '../frame/schemas.ts'
import { address, articleOf, context, language, partOf, published, QuotationPart, type Said } from '../quotes/jsonld.ts'
import { isShown } from '../quotes/places.ts'
import type { ArticleListRow } from './queries.ts'

const example = '/v1/articles/nato-russia'

export const NewsArticle = Type.Object(
  {
    '@context': context,
    '@type': oneOf(['NewsArticle'], { description: 'What it is.', examples: ['NewsArticle'] }),
    '@id': address('Its IRI', example),
    url: address('Where it is read', example),
    headline: Type.String({ description: 'The title.', examples: ['انطلاقة في العلاقات'] }),
    inLanguage: language,
    datePublished: published,
    abstract: Type.Optional(Type.String({ description: 'The lead.', examples: ['رحّب الأمين العام بانطلاقة جديدة.'] })),
    dateModified: Instant('When it last changed.'),
    hasPart: Type.Array(ref(QuotationPart), {
      description: 'Its quotes that readers see, in order of appearance.',
      examples: [[]]
    })
  },
  { $id: 'NewsArticle', additionalProperties: false, description: 'The article as schema.org has it, in JSON-LD.' }
)
export type NewsArticle = Static<typeof NewsArticle>

/** Returns the article as JSON-LD, for whomever with the quotes that readers see: it is made to be shown to all. */
export function newsArticleOf(row: ArticleListRow, quotes: Said[], origin: string): NewsArticle {
  const lead = row.lead ?? row.opening
  return {
    '@context': 'https://schema.org',
    ...articleOf(row, origin),
    ...(lead === null ? {} : { abstract: lead }),
    dateModified: toInstant(row.updatedAt),
    hasPart: quotes.filter(({ quote }) => isShown(quote)).map(found => partOf(found, row, origin))
  }
}
