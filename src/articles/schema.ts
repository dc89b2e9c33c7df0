/** Articles on the wire: what is read, what is written, and what a write reports. */
import { type Static, Type } from 'typebox'
import { fieldsParameter } from '../frame/fields.ts'
import { Page, pageParameters } from '../frame/pages.ts'
import { period } from '../frame/period.ts'
import { Id, Instant, LanguageTag, nullable, oneOf, Ref, ref, Slug, Version } from '../frame/schemas.ts'
import { ArticleQuote } from '../quotes/schema.ts'
import { Blocks, schemas as bodySchemas, limits } from './body-schema.ts'
import { NewsArticle } from './jsonld.ts'
import { statuses } from './visibility.ts'

export const line = (maxLength: number, description: string, example: string) =>
  Type.String({ maxLength, description, examples: [example] })
export const policies = ['open', 'premoderated', 'closed', 'hidden'] as const

export const texts = {
  lead: line(
    2000,
    'The summary paragraph; one that is not given is the first paragraph, which stays in the body too.',
    'رحّب الأمين العام بانطلاقة جديدة.'
  ),
  dateline: line(100, 'The place it was filed from.', 'موسكو'),
  byline: line(200, 'Who wrote it.', 'هيئة التحرير'),
  source: line(300, 'Whose report it is, as a credit.', 'وكالات'),
  externalId: line(200, 'The sender’s own id; unique, may hold a colon.', 'wire:2009-12-16-114')
}
export const title = Type.String({
  minLength: 1,
  maxLength: limits.title,
  description: 'The headline.',
  examples: ['الأمين العام في موسكو']
})
export const slug = Slug('article', 'راسموسن-في-موسكو')
export const body = {
  html: Type.String({ description: 'The body as HTML.', examples: ['<p>وصل الوفد.</p>'] }),
  markdown: Type.String({ description: 'The body as Markdown.', examples: ['وصل الوفد **مساء**.'] }),
  text: Type.String({ description: 'The body as plain text.', examples: ['وصل الوفد.'] })
}

const Named = (of: string, $id: string, example: [string, string]) =>
  Type.Object(
    {
      id: Id(of),
      slug: Type.String({ description: `The slug of the ${of}.`, examples: [example[0]] }),
      name: Type.String({ description: `The name of the ${of}.`, examples: [example[1]] })
    },
    { $id, additionalProperties: false, description: `A ${of}, in short.` }
  )
export const ArticleCategory = Named('category', 'ArticleCategory', ['news', 'أخبار'])
const ArticlePerson = Type.Object(
  {
    ...Named('person', 'ArticlePersonBase', ['lavrov', 'سيرغي لافروف']).properties,
    kind: oneOf(['person', 'organisation'], { description: 'A person or an organisation.', examples: ['person'] }),
    role: nullable(Type.String({ description: 'Their role.', examples: ['وزير الخارجية الروسي'] }))
  },
  { $id: 'ArticlePerson', additionalProperties: false, description: 'Somebody whom the article names or quotes.' }
)

const Withdrawal = Type.Object(
  {
    at: Instant('When it was withdrawn.'),
    reason: nullable(Type.String({ description: 'The public reason.', examples: ['سُحب الخبر للتدقيق في مصدره.'] }))
  },
  { $id: 'Withdrawal', additionalProperties: false, description: 'That and why an article was withdrawn.' }
)

const CommentSummary = Type.Object(
  {
    policy: oneOf([...policies], {
      description: 'open: shown at once. premoderated: shown when approved. closed: no new ones. hidden: none.',
      examples: ['premoderated']
    }),
    closesAt: nullable(Instant('From when on no more are taken.')),
    open: Type.Boolean({ description: 'Whether one may be posted now.', examples: [true] }),
    count: Type.Integer({ description: 'How many readers see.', examples: [12] })
  },
  { $id: 'CommentSummary', additionalProperties: false, description: 'The comments of an article, in short.' }
)

/** What an answer has unless `fields` says otherwise; the list leaves the body and the quotes out. */
const properties = {
  id: Id('article'),
  slug,
  language: LanguageTag,
  direction: oneOf(['rtl', 'ltr'], { description: 'Of the language.', examples: ['rtl'] }),
  title,
  // Without a bound: a derived one is as long as the first paragraph.
  lead: nullable(
    Type.String({
      description: 'The summary paragraph; one that is not given is the first paragraph, which stays in the body too.',
      examples: ['رحّب الأمين العام بانطلاقة جديدة.']
    })
  ),
  dateline: nullable(texts.dateline),
  byline: nullable(texts.byline),
  source: nullable(texts.source),
  externalId: nullable(texts.externalId),
  status: oneOf([...statuses], {
    description: 'Derived from publishedAt, the withdrawal and the clock.',
    examples: ['published']
  }),
  publishedAt: nullable(Instant('From when on readers see it; null for a draft.')),
  withdrawal: nullable(ref(Withdrawal)),
  categories: Type.Array(ref(ArticleCategory), {
    description: 'Where it is filed; the first is the primary one.',
    examples: [[]]
  }),
  people: Type.Array(ref(ArticlePerson), {
    description: 'The editors’ list, then the confirmed speakers.',
    examples: [[]]
  }),
  comments: ref(CommentSummary),
  version: Version,
  createdAt: Instant('When it was first filed.'),
  updatedAt: Instant('When it last changed.')
}
export const whole = {
  ...properties,
  quotes: Type.Array(ref(ArticleQuote), {
    description: 'In order of appearance; readers see confirmed ones only.',
    examples: [[]]
  }),
  blocks: Blocks
}

export const Article = Type.Object(whole, { $id: 'Article', additionalProperties: false, description: 'A story.' })
export type Article = Static<typeof Article>
const ArticleCard = Type.Object(properties, {
  $id: 'ArticleCard',
  additionalProperties: false,
  description: 'A story in a list.'
})
const asked = { ...body, jsonld: ref(NewsArticle) }
const ArticleFields = Type.Partial(Type.Object({ ...whole, ...asked }), {
  $id: 'ArticleFields',
  additionalProperties: false,
  description: 'The keys of a story that `fields` named.'
})
export type ArticleFields = Static<typeof ArticleFields>

export type ArticleField = keyof ArticleFields
export const cardFields = Object.keys(properties) as ArticleField[]
export const wholeFields = Object.keys(whole) as ArticleField[]
export const allFields = [...wholeFields, ...(Object.keys(asked) as ArticleField[])]

export const ArticleAnswer = Type.Unsafe<ArticleFields>({
  $id: 'ArticleAnswer',
  anyOf: [ref(Article), ref(ArticleFields)],
  description: 'Article, whole or the keys that `fields` named.'
})
const ArticleListItem = Type.Unsafe<ArticleFields>({
  $id: 'ArticleListItem',
  anyOf: [ref(ArticleCard), ref(ArticleFields)],
  description: 'ArticleCard, whole or the keys that `fields` named.'
})
export const ArticlePage = Page(ref(ArticleListItem), 'ArticlePage', 'articles')

export const articleFilters = {
  category: Type.Optional(
    Type.String({ maxLength: 200, description: 'Filed in this category or below it.', examples: ['news'] })
  ),
  person: Type.Optional(
    Type.String({ maxLength: 200, description: 'Naming or quoting this person.', examples: ['lavrov'] })
  ),
  speaker: Type.Optional(Type.String({ maxLength: 200, description: 'Quoting this person.', examples: ['lavrov'] })),
  language: Type.Optional(LanguageTag),
  status: Type.Optional(oneOf([...statuses], { description: 'Needs a token.', examples: ['draft'] })),
  ...period,
  sort: oneOf(['newest', 'oldest'], { default: 'newest', description: 'By publication.', examples: ['newest'] }),
  ...fieldsParameter('title,lead,publishedAt'),
  ...pageParameters
}

/** Path parameters of everything about one article. */
export const articleRef = Ref('article', 'راسموسن-في-موسكو')

export const schemas = [
  NewsArticle,
  ...bodySchemas,
  ArticleCategory,
  ArticlePerson,
  Withdrawal,
  CommentSummary,
  Article,
  ArticleCard,
  ArticleFields,
  ArticleAnswer,
  ArticleListItem,
  ArticlePage
]
