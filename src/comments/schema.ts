/** Comments on the wire. E-mail addresses come in and never go out. */
import { type Static, Type } from 'typebox'
import { Page } from '../frame/pages.ts'
import { Id, Instant, nullable, oneOf, ref, Version } from '../frame/schemas.ts'

export const commentStatuses = ['pending', 'approved', 'rejected', 'spam'] as const

const Author = Type.Object(
  { name: Type.String({ description: 'The name that the author gave.', examples: ['قارئة من بيروت'] }) },
  { $id: 'CommentAuthor', additionalProperties: false, description: 'Who wrote it.' }
)

const Decision = Type.Object(
  {
    phase: oneOf(['words', 'repeat', 'policy', 'moderator'], { description: 'What decided.', examples: ['words'] }),
    rule: Type.String({ description: 'Which rule of it.', examples: ['suspectWords'] }),
    matched: nullable(Type.String({ description: 'What of the comment it met.', examples: ['سبام'] }))
  },
  { $id: 'CommentDecision', additionalProperties: false, description: 'Why it has its status; for moderators.' }
)

const properties = {
  id: Id('comment'),
  articleId: Id('article'),
  parentId: nullable(Id('comment that it answers')),
  depth: Type.Integer({ minimum: 0, description: 'How deep it is in its thread; 0 at the root.', examples: [0] }),
  author: ref(Author),
  text: Type.String({
    description: 'Plain text; line breaks are kept.',
    examples: ['شكرا على نقل التصريحات كما قيلت.']
  }),
  direction: oneOf(['rtl', 'ltr'], {
    description: 'Of the text, by its first strong character (UAX #9).',
    examples: ['rtl']
  }),
  status: oneOf([...commentStatuses], { description: 'Readers see approved ones only.', examples: ['approved'] }),
  decision: nullable(ref(Decision)),
  reason: nullable(
    Type.String({ description: 'What the moderator noted; for moderators.', examples: ['خارج الموضوع'] })
  ),
  moderatedAt: nullable(Instant('When a moderator decided; for moderators.')),
  disclaimerVersion: Type.Integer({
    description: 'The version of the disclaimer that stood above the form.',
    examples: [1]
  }),
  version: Version,
  createdAt: Instant('When it was posted.'),
  updatedAt: Instant('When it last changed.')
}

export const Comment = Type.Object(properties, {
  $id: 'Comment',
  additionalProperties: false,
  description: 'What a reader wrote.'
})
export type Comment = Static<typeof Comment>

export const CommentWritten = Type.Object(
  { ...properties, changed: Type.Boolean({ description: 'Whether this request changed anything.', examples: [true] }) },
  { $id: 'CommentWritten', additionalProperties: false, description: 'The comment after a decision.' }
)

const Disclaimer = Type.Object(
  {
    text: Type.String({ description: 'The words.', examples: ['تعبر التعليقات عن آراء أصحابها.'] }),
    language: Type.String({ description: 'Their language.', examples: ['ar'] }),
    version: Type.Integer({ description: 'Which version of them.', examples: [1] })
  },
  {
    $id: 'Disclaimer',
    additionalProperties: false,
    description: 'That comments are their authors’, not the publication’s.'
  }
)

export const CommentPage = Page(ref(Comment), 'CommentPage', 'comments')
export const ArticleCommentPage = Type.Object(
  { ...CommentPage.properties, disclaimer: nullable(ref(Disclaimer)) },
  { $id: 'ArticleCommentPage', additionalProperties: false, description: 'A page of the comments of an article.' }
)

const NewCommentAuthor = Type.Object(
  {
    name: Type.String({
      minLength: 1,
      maxLength: 100,
      description: 'How the author is to be called.',
      examples: ['قارئة من بيروت']
    }),
    email: Type.Optional(
      nullable(
        Type.String({
          format: 'email',
          maxLength: 254,
          description: 'Never shown to anybody.',
          examples: ['reader@example.org']
        })
      )
    )
  },
  { $id: 'NewCommentAuthor', additionalProperties: false, description: 'Who writes it.' }
)
export const NewComment = Type.Object(
  {
    author: ref(NewCommentAuthor),
    text: Type.String({
      minLength: 1,
      maxLength: 10_000,
      description: 'Plain text.',
      examples: ['شكرا على نقل التصريحات كما قيلت.']
    }),
    parentId: Type.Optional(nullable(Id('comment that it answers')))
  },
  { $id: 'NewComment', additionalProperties: false, description: 'A comment to be posted.' }
)
export type NewComment = Static<typeof NewComment>

export const Moderation = Type.Object(
  {
    decision: oneOf(['approve', 'reject', 'spam'], { description: 'What becomes of it.', examples: ['approve'] }),
    reason: Type.Optional(
      nullable(
        Type.String({
          maxLength: 500,
          description: 'Why; for moderators. The same decision again without one keeps it.',
          examples: ['خارج الموضوع']
        })
      )
    )
  },
  { $id: 'Moderation', additionalProperties: false, description: 'What a moderator decides.' }
)
export type Moderation = Static<typeof Moderation>

export const schemas = [
  Author,
  Decision,
  Comment,
  CommentWritten,
  Disclaimer,
  CommentPage,
  ArticleCommentPage,
  NewCommentAuthor,
  NewComment,
  Moderation
]
