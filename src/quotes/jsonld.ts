/**
 * A quote in the words of schema.org, as JSON-LD. `creator` is who said it: `spokenByCharacter` is for the characters of a
 * work. What is reported and not quoted is a Statement, since a Quotation is the words themselves. What is not known is
 * left out, because JSON-LD has no null.
 */
import { type Static, Type } from 'typebox'
import { Instant, oneOf, ref, toInstant } from '../frame/schemas.ts'
import type { AnsweredQuote, QuoteFound } from './queries.ts'

export const address = (description: string, example: string) =>
  Type.String({
    format: 'uri-reference',
    description: `${description}: absolute when the server knows its public address (RAWI_PUBLIC_URL), else a path on it.`,
    examples: [example]
  })
export const published = Type.Optional(Instant('When the article was published.'))
export const language = Type.String({ description: 'Of the article: a BCP 47 tag.', examples: ['ar'] })
const anArticle = '/v1/articles/nato-russia'
const aQuote = '/v1/quotes/0193b3a0-7c1e-7000-8000-2f6d3c9a1b54'

const Creator = Type.Object(
  {
    '@type': oneOf(['Person', 'Organization'], { description: 'What it is.', examples: ['Person'] }),
    '@id': Type.Optional(address('Its IRI', '/v1/people/lavrov')),
    name: Type.String({ description: 'The name.', examples: ['سيرغي لافروف'] }),
    url: Type.Optional(address('Where it is read', '/v1/people/lavrov')),
    sameAs: Type.Optional(
      Type.Array(Type.String(), {
        description: 'The same in other places.',
        examples: [['https://www.wikidata.org/wiki/Q58217']]
      })
    )
  },
  { $id: 'QuotationCreator', additionalProperties: false, description: 'Who said it (schema.org).' }
)

const Whole = Type.Object(
  {
    '@type': oneOf(['NewsArticle'], { description: 'What it is.', examples: ['NewsArticle'] }),
    '@id': address('Its IRI', anArticle),
    url: address('Where it is read', anArticle),
    headline: Type.String({ description: 'The title.', examples: ['انطلاقة في العلاقات'] }),
    inLanguage: language,
    datePublished: published
  },
  { $id: 'QuotationArticle', additionalProperties: false, description: 'The article that has it (schema.org).' }
)

const Relay = Type.Object(
  {
    '@type': oneOf(['CreativeWork'], { description: 'What it is.', examples: ['CreativeWork'] }),
    creditText: Type.String({ description: 'Who relayed it.', examples: ['صحيفة كومرسانت'] })
  },
  { $id: 'QuotationRelay', additionalProperties: false, description: 'The report that it was taken from (schema.org).' }
)

/** What a quotation says of itself, also inside its article. */
const properties = {
  '@type': oneOf(['Quotation', 'Statement'], {
    description: 'Quotation: the words themselves. Statement: reported.',
    examples: ['Quotation']
  }),
  '@id': address('Its IRI', aQuote),
  url: address('Where it is read', aQuote),
  text: Type.String({ description: 'The words.', examples: ['مهتمة للغاية بتطبيع العلاقات'] }),
  inLanguage: language,
  creator: Type.Optional(ref(Creator)),
  creditText: Type.String({ description: 'Who said it, in the article’s words.', examples: ['دبلوماسي روسي'] }),
  datePublished: published,
  isBasedOn: Type.Optional(ref(Relay))
}
export const context = oneOf(['https://schema.org'], {
  description: 'Whose words these are.',
  examples: ['https://schema.org']
})

export const QuotationPart = Type.Object(properties, {
  $id: 'QuotationPart',
  additionalProperties: false,
  description: 'A quote inside the article that has it (schema.org).'
})
export type QuotationPart = Static<typeof QuotationPart>

export const Quotation = Type.Object(
  { '@context': context, ...properties, isPartOf: ref(Whole) },
  { $id: 'Quotation', additionalProperties: false, description: 'The quote as schema.org has it, in JSON-LD.' }
)
export type Quotation = Static<typeof Quotation>
export const schemas = [Creator, Whole, Relay, QuotationPart, Quotation]

export type Said = { quote: AnsweredQuote; speaker: QuoteFound['speaker'] }
type In = Pick<QuoteFound['article'], 'language' | 'slug' | 'title' | 'publishedAt'>

/** Returns the quote as JSON-LD; `origin` is the public one of this server, or empty. */
export function quotationOf({ article, ...said }: Said & { article: In }, origin: string): Quotation {
  return { '@context': 'https://schema.org', ...partOf(said, article, origin), isPartOf: articleOf(article, origin) }
}

/** Returns what names the article of a quotation. */
export const articleOf = ({ slug, title, language, publishedAt }: In, origin: string): Static<typeof Whole> => ({
  '@type': 'NewsArticle',
  ...at(origin, `/v1/articles/${encodeURIComponent(slug)}`),
  headline: title,
  inLanguage: language,
  ...dateOf(publishedAt)
})

/** Returns the quote as it is inside its article. */
export function partOf({ quote, speaker }: Said, { language, publishedAt }: In, origin: string): QuotationPart {
  return {
    '@type': quote.kind === 'direct' ? 'Quotation' : 'Statement',
    ...at(origin, `/v1/quotes/${quote.id}`),
    text: quote.text,
    inLanguage: language,
    ...creatorOf(quote, speaker, origin),
    creditText: quote.attribution,
    ...dateOf(publishedAt),
    ...(quote.via === null ? {} : { isBasedOn: { '@type': 'CreativeWork', creditText: quote.via } })
  }
}

const at = (origin: string, path: string) => ({ '@id': `${origin}${path}`, url: `${origin}${path}` })
const dateOf = (at: number | null) => (at === null ? {} : { datePublished: toInstant(at) })

/** Somebody of the directory, else whom the article names; an unnamed source is in `creditText` only. */
function creatorOf(
  { suggestion }: AnsweredQuote,
  speaker: QuoteFound['speaker'],
  origin: string
): { creator?: Static<typeof Creator> } {
  const known = speaker ?? suggestion
  if (!known) return {}
  const creator = { '@type': known.kind === 'person' ? 'Person' : 'Organization', name: known.name } as const
  if (!speaker) return { creator }
  const sameAs = speaker.sameAs.length > 0 ? { sameAs: speaker.sameAs } : {}
  return { creator: { ...creator, ...at(origin, `/v1/people/${encodeURIComponent(speaker.slug)}`), ...sameAs } }
}
