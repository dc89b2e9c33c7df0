/** What is sent to file an article, and what a write reports. What is read is in schema.ts. */
import { type Static, Type } from 'typebox'
import { Instant, LanguageTag, nullable, oneOf, ref } from '../frame/schemas.ts'
import { NewBlocks } from './body-schema.ts'
import { ArticleCategory, body, line, policies, slug, texts, title, whole } from './schema.ts'

const refs = (of: string, example: string[]) =>
  Type.Array(
    Type.String({ minLength: 1, maxLength: 200, description: `A ${of}, by slug or id.`, examples: [example[0]] }),
    {
      maxItems: of === 'category' ? 32 : 200,
      uniqueItems: true,
      description: `By slug or id, in order${of === 'category' ? '; the first is the primary one' : ''}.`,
      examples: [example]
    }
  )

const CommentSettings = Type.Object(
  {
    policy: Type.Optional(nullable(oneOf([...policies], { description: 'null: the site’s.', examples: ['closed'] }))),
    closesAt: Type.Optional(nullable(Instant('From when on no more are taken; null: never, or as the site says.')))
  },
  { $id: 'CommentSettings', additionalProperties: false, description: 'How an article takes comments.' }
)

/** The keys that a story may be sent with, in JSON or as front matter. */
const editorial = {
  slug: Type.Optional(slug),
  language: Type.Optional(LanguageTag),
  lead: Type.Optional(nullable(texts.lead)),
  dateline: Type.Optional(nullable(texts.dateline)),
  byline: Type.Optional(nullable(texts.byline)),
  source: Type.Optional(nullable(texts.source)),
  externalId: Type.Optional(nullable(texts.externalId)),
  categories: Type.Optional(nullable(refs('category', ['news', 'world']))),
  people: Type.Optional(nullable(refs('person', ['lavrov']))),
  publishedAt: Type.Optional(nullable(Instant('From when on readers see it; in the future: scheduled. Editors only.'))),
  comments: Type.Optional(nullable(ref(CommentSettings)))
}
const bodies = {
  blocks: Type.Optional(nullable(NewBlocks)),
  html: Type.Optional(body.html),
  markdown: Type.Optional(body.markdown),
  text: Type.Optional(body.text)
}
export const bodyForms = ['blocks', 'html', 'markdown', 'text'] as const

export const NewArticle = Type.Object(
  { title, ...editorial, ...bodies },
  {
    $id: 'NewArticle',
    additionalProperties: false,
    description: 'A story to be stored, with its body in at most one form.'
  }
)
export type NewArticle = Static<typeof NewArticle>
export const ArticlePatch = Type.Object(
  { title: Type.Optional(title), ...editorial, ...bodies },
  {
    $id: 'ArticlePatch',
    additionalProperties: false,
    description: 'A merge patch (RFC 7396): absent leaves alone, null clears.'
  }
)
export type ArticlePatch = Static<typeof ArticlePatch>
/** Not a part of the contract: a file is text to OpenAPI. */
export const FrontMatter = Type.Object(
  { title: Type.Optional(title), ...editorial },
  { additionalProperties: false, description: 'The front matter of a Markdown file.' }
)

export const Publication = Type.Object(
  { at: Type.Optional(Instant('When; without it: now.', '2009-12-16T12:00:00Z')) },
  { $id: 'Publication', additionalProperties: false, description: 'When to publish.' }
)
export const WithdrawalRequest = Type.Object(
  {
    reason: Type.Optional(
      line(500, 'The public reason: readers are told it with a 410.', 'سُحب الخبر للتدقيق في مصدره.')
    )
  },
  { $id: 'WithdrawalRequest', additionalProperties: false, description: 'Why it is withdrawn.' }
)

const RecognisedText = Type.Object(
  {
    as: oneOf(['category', 'title', 'dateline'], { description: 'What it was taken for.', examples: ['dateline'] }),
    text: Type.String({ description: 'The words of the file.', examples: ['موسكو'] })
  },
  { $id: 'RecognisedText', additionalProperties: false, description: 'Words of a file that became no block.' }
)
const DroppedLine = Type.Object(
  {
    as: oneOf(['announcement', 'commentsHeading', 'disclaimer'], {
      description: 'Which furniture of the site.',
      examples: ['disclaimer']
    }),
    line: Type.Integer({ description: 'Its line in the file, from 1.', examples: [33] }),
    text: Type.String({ description: 'The words that were left out.', examples: ['التعليقات'] })
  },
  { $id: 'DroppedLine', additionalProperties: false, description: 'A line of a file that is not the story.' }
)
const Ingest = Type.Object(
  {
    format: oneOf(['json', 'markdown', 'text'], { description: 'What was read.', examples: ['text'] }),
    recognised: Type.Array(ref(RecognisedText), {
      description: 'What of the file became something else than a block.',
      examples: [[]]
    }),
    dropped: Type.Array(ref(DroppedLine), {
      description: 'The site’s own furniture that was left out of the body.',
      examples: [[]]
    }),
    createdPeople: Type.Array(ref(ArticleCategory), {
      description: 'People that `people=create` made.',
      examples: [[]]
    })
  },
  { $id: 'Ingest', additionalProperties: false, description: 'What was recognised and left out on the way in.' }
)
export type Ingest = Static<typeof Ingest>

export const Warning = Type.Object(
  {
    code: Type.String({ description: 'What kind of warning.', examples: ['unclosed-quote'] }),
    detail: Type.String({ description: 'What to look at.', examples: ['A quote mark in b2 is not closed.'] })
  },
  {
    $id: 'Warning',
    additionalProperties: false,
    description: 'Something that was stored, and that an editor should look at.'
  }
)

export const ArticleWritten = Type.Object(
  {
    ...whole,
    ingest: ref(Ingest),
    warnings: Type.Array(ref(Warning), { description: 'What an editor should look at.', examples: [[]] }),
    changed: Type.Boolean({ description: 'Whether this request changed anything.', examples: [true] })
  },
  { $id: 'ArticleWritten', additionalProperties: false, description: 'The story after a write.' }
)
export type ArticleWritten = Static<typeof ArticleWritten>

export const schemas = [
  CommentSettings,
  NewArticle,
  ArticlePatch,
  Publication,
  WithdrawalRequest,
  RecognisedText,
  DroppedLine,
  Ingest,
  Warning,
  ArticleWritten
]
