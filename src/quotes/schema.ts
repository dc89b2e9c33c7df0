/** Quotes on the wire: who said what, in which words, in which article, through whom it was reported. */
import { type Static, Type } from 'typebox'
import { Page } from '../frame/pages.ts'
import { Id, Instant, nullable, oneOf, ref, Version } from '../frame/schemas.ts'
import { schemas as jsonldSchemas, Quotation } from './jsonld.ts'
import { selector, schemas as selectorSchemas } from './selectors.ts'

const kind = oneOf(['direct', 'indirect'], {
  description: 'direct: the words themselves. indirect: reported.',
  examples: ['direct']
})
const cue = nullable(
  Type.String({
    minLength: 1,
    maxLength: 100,
    description: 'The verb that introduces it, as the article has it.',
    examples: ['قال']
  })
)
const attribution = Type.String({
  minLength: 1,
  maxLength: 300,
  description: 'Who said it, in the fullest wording that the article itself gives; also beside a linked `speaker`.',
  examples: ['دبلوماسي روسي']
})
const via = nullable(
  Type.String({ minLength: 1, maxLength: 200, description: 'Who relayed it.', examples: ['صحيفة كومرسانت'] })
)
const roleAtTheTime = nullable(
  Type.String({
    minLength: 1,
    maxLength: 300,
    description: 'The speaker’s role when it was said.',
    examples: ['وزير الخارجية الروسي']
  })
)
const blockId = Type.String({ minLength: 1, maxLength: 64, description: 'The block that holds it.', examples: ['b2'] })
const start = Type.Integer({
  minimum: 0,
  description: 'Where it starts in the block’s text: UTF-16 code units, quote marks excluded.',
  examples: [74]
})
const end = Type.Integer({ minimum: 1, description: 'Where it ends, exclusive.', examples: [95] })

/** What an editor says of a quote, too. */
export const said = { kind, cue, attribution, via, roleAtTheTime }
export const place = { blockId, start, end }

const Speaker = Type.Object(
  {
    id: Id('person'),
    slug: Type.String({ description: 'The slug of the person.', examples: ['lavrov'] }),
    name: Type.String({ description: 'The name of the person.', examples: ['سيرغي لافروف'] })
  },
  { $id: 'Speaker', additionalProperties: false, description: 'The person or organisation that said it.' }
)

const Suggestion = Type.Object(
  {
    name: Type.String({ description: 'The name that the article gives.', examples: ['سيرغي لافروف'] }),
    kind: oneOf(['person', 'organisation'], { description: 'What it seems to be.', examples: ['person'] }),
    role: nullable(Type.String({ description: 'The role that the article gives.', examples: ['وزير الخارجية الروسي'] }))
  },
  {
    $id: 'SpeakerSuggestion',
    additionalProperties: false,
    description: 'A directory entry that could be made of a named speaker.'
  }
)

const quoteProperties = {
  id: Id('quote'),
  articleId: Id('article'),
  blockId,
  start,
  end,
  text: Type.String({ description: 'The words.', examples: ['مهتمة للغاية بتطبيع العلاقات'] }),
  prefix: Type.String({
    description: 'The words just before it (W3C TextQuoteSelector).',
    examples: ['اكد لافروف على ان موسكو "']
  }),
  suffix: Type.String({ description: 'The words just after it.', examples: ['" الاطلسية-الروسية'] }),
  kind,
  cue,
  speaker: nullable(ref(Speaker)),
  attribution: Type.String({
    description: 'Who said it, in the fullest wording that the article itself gives; also beside a linked `speaker`.',
    examples: ['دبلوماسي روسي']
  }),
  via,
  roleAtTheTime,
  origin: oneOf(['editor', 'extracted'], {
    description: 'Who found it: an editor, or the rules.',
    examples: ['extracted']
  }),
  status: oneOf(['suggested', 'confirmed', 'rejected'], {
    description: 'Readers see confirmed quotes only.',
    examples: ['confirmed']
  }),
  confidence: nullable(
    Type.Number({ description: 'How sure the rules are, 0 to 1; null for an editor’s own.', examples: [0.95] })
  ),
  why: nullable(
    Type.String({
      description: 'The rule that decided; null for an editor’s own.',
      examples: ['subject of the verb «قال»']
    })
  ),
  suggestion: nullable(ref(Suggestion)),
  anchor: oneOf(['exact', 'moved', 'orphaned'], {
    description:
      'exact: where it was found. moved: the body was edited around it, or its own words were. orphaned: its words are gone from the body.',
    examples: ['exact']
  }),
  version: Version,
  createdAt: Instant('When it was found or made.'),
  updatedAt: Instant('When it last changed.')
}

/** A quote inside its article's answer. */
export const ArticleQuote = Type.Object(quoteProperties, {
  $id: 'ArticleQuote',
  additionalProperties: false,
  description: 'A quote of the article that is answered.'
})
export type ArticleQuote = Static<typeof ArticleQuote>

const QuotedIn = Type.Object(
  {
    slug: Type.String({ description: 'The slug of the article.', examples: ['nato-russia'] }),
    title: Type.String({ description: 'The title of the article.', examples: ['انطلاقة في العلاقات'] }),
    publishedAt: nullable(Instant('When the article was or will be published.'))
  },
  { $id: 'QuotedIn', additionalProperties: false, description: 'The article that a quote stands in.' }
)

const QuoteCard = Type.Object(
  { ...quoteProperties, article: ref(QuotedIn) },
  { $id: 'QuoteCard', additionalProperties: false, description: 'Something that somebody said, in a list.' }
)
export type QuoteCard = Static<typeof QuoteCard>
export { QuoteCard }

export const Quote = Type.Object(
  { ...QuoteCard.properties, selector },
  { $id: 'Quote', additionalProperties: false, description: 'Something that somebody said, in one article.' }
)
export type Quote = Static<typeof Quote>

const QuoteFields = Type.Partial(Type.Object({ ...Quote.properties, jsonld: ref(Quotation) }), {
  $id: 'QuoteFields',
  additionalProperties: false,
  description: 'The keys of a quote that `fields` named.'
})
export type QuoteFields = Static<typeof QuoteFields>
export type QuoteField = keyof QuoteFields

export const cardFields = Object.keys(QuoteCard.properties) as QuoteField[]
export const wholeFields = Object.keys(Quote.properties) as QuoteField[]
export const allFields = Object.keys(QuoteFields.properties) as QuoteField[]

const answerOf = <T extends typeof QuoteCard | typeof Quote>(whole: T, $id: string) =>
  Type.Unsafe<Static<T> | QuoteFields>({
    $id,
    anyOf: [ref(whole), ref(QuoteFields)],
    description: 'A quote, whole or the keys that `fields` named.'
  })
export const QuoteAnswer = answerOf(Quote, 'QuoteAnswer')
const QuoteItem = answerOf(QuoteCard, 'QuoteItem')
export const QuotePage = Page(ref(QuoteItem), 'QuotePage', 'quotes')

export const schemas = [
  Speaker,
  Suggestion,
  ArticleQuote,
  QuotedIn,
  ...selectorSchemas,
  ...jsonldSchemas,
  QuoteCard,
  Quote,
  QuoteFields,
  QuoteAnswer,
  QuoteItem,
  QuotePage
]
