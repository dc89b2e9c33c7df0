/** The newsroom itself on the wire. */
import { type Static, Type } from 'typebox'
import { Instant, LanguageTag, nullable, oneOf, ref, tagForm, Version } from '../frame/schemas.ts'

const name = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'The name of the newsroom.',
  examples: ['الراوي']
})
const languages = Type.Array(LanguageTag, {
  minItems: 1,
  maxItems: 20,
  uniqueItems: true,
  description: 'The languages it publishes in; the first is that of a story that names none.',
  examples: [['ar', 'en']]
})
const timeZone = Type.String({
  minLength: 1,
  maxLength: 64,
  description: 'The IANA time zone in which a bare date is a day.',
  examples: ['Asia/Beirut']
})
const text = Type.String({
  minLength: 1,
  maxLength: 2000,
  description: 'The words.',
  examples: ['تعبر التعليقات عن آراء أصحابها.']
})
const byLanguage = { pattern: tagForm.pattern }
/** How many languages a disclaimer may be in, also after a merge. */
export const maxWordings = 20
const disclaimerOptions = {
  description: 'What stands with every list of comments, by BCP 47 tag.',
  additionalProperties: false,
  maxProperties: maxWordings,
  examples: [{ ar: 'تعبر التعليقات عن آراء أصحابها.' }]
}
const announcements = Type.Array(
  Type.String({
    minLength: 1,
    maxLength: 2000,
    description: 'A text of one or more lines.',
    examples: ['تابعوا الراوي\nكل صباح']
  }),
  {
    maxItems: 50,
    description:
      'The promotional boxes of its pages: each line of them is furniture when a page is filed as plain text.',
    examples: [['تابعوا الراوي\nكل صباح']]
  }
)
const policy = oneOf(['open', 'premoderated', 'closed', 'hidden'], {
  description: 'open: shown at once. premoderated: shown when approved. closed: no new ones. hidden: none.',
  examples: ['premoderated']
})
const closeAfterDays = nullable(
  Type.Integer({
    minimum: 1,
    maximum: 3650,
    description: 'Days after publication until no more are taken; null: never.',
    examples: [14]
  })
)
const words = (description: string) =>
  Type.Array(Type.String({ minLength: 1, maxLength: 100, description: 'A word or phrase.', examples: ['سبام'] }), {
    maxItems: 5000,
    description,
    examples: [['سبام']]
  })
const bannedWords = words('A comment with one of them is rejected; compared without regard to Arabic spelling.')
const suspectWords = words('A comment with one of them waits for a moderator.')
const quoteAutoConfirm = Type.Number({
  minimum: 0,
  maximum: 1,
  description:
    'Extracted quotes at or above this confidence are confirmed at once; speech without marks never is, nor a speaker found by a near spelling.',
  examples: [0.9]
})

const SiteComments = Type.Object(
  { policy, closeAfterDays, bannedWords: nullable(bannedWords), suspectWords: nullable(suspectWords) },
  {
    $id: 'SiteComments',
    additionalProperties: false,
    description: 'How comments are taken; the word lists are null for readers.'
  }
)

const properties = {
  name,
  languages,
  timeZone,
  disclaimer: Type.Record(Type.String(byLanguage), text, disclaimerOptions),
  disclaimerVersion: Type.Integer({
    minimum: 1,
    description: 'Grows with every change of the disclaimer.',
    examples: [1]
  }),
  announcements,
  comments: ref(SiteComments),
  quoteAutoConfirm,
  version: Version,
  updatedAt: Instant('When it last changed.')
}

export const Site = Type.Object(properties, { $id: 'Site', additionalProperties: false, description: 'The newsroom.' })
export type Site = Static<typeof Site>

export const SiteWritten = Type.Object(
  { ...properties, changed: Type.Boolean({ description: 'Whether this request changed anything.', examples: [true] }) },
  { $id: 'SiteWritten', additionalProperties: false, description: 'The newsroom after a write.' }
)

const SiteCommentsPatch = Type.Object(
  {
    policy: Type.Optional(policy),
    closeAfterDays: Type.Optional(closeAfterDays),
    bannedWords: Type.Optional(nullable(bannedWords)),
    suspectWords: Type.Optional(nullable(suspectWords))
  },
  { $id: 'SiteCommentsPatch', additionalProperties: false, description: 'Changes of how comments are taken.' }
)

export const SitePatch = Type.Object(
  {
    name: Type.Optional(name),
    languages: Type.Optional(languages),
    timeZone: Type.Optional(timeZone),
    disclaimer: Type.Optional(
      nullable(
        Type.Record(Type.String(byLanguage), nullable(text), {
          ...disclaimerOptions,
          description: 'Wordings by BCP 47 tag; null removes one, or all.'
        })
      )
    ),
    announcements: Type.Optional(nullable(announcements)),
    comments: Type.Optional(ref(SiteCommentsPatch)),
    quoteAutoConfirm: Type.Optional(quoteAutoConfirm)
  },
  { $id: 'SitePatch', additionalProperties: false, description: 'A merge patch (RFC 7396) of the newsroom.' }
)
export type SitePatch = Static<typeof SitePatch>

export const schemas = [SiteComments, Site, SiteWritten, SiteCommentsPatch, SitePatch]
