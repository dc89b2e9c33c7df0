/** Tokens on the wire. The token itself is shown once, by the request that makes it. */
import { type Static, Type } from 'typebox'
import { roles } from '../frame/access.ts'
import { Page } from '../frame/pages.ts'
import { Id, Instant, nullable, oneOf, ref, Version } from '../frame/schemas.ts'

const role = oneOf([...roles], {
  description:
    'reader: reads drafts too. author: own drafts. editor: everything editorial. moderator: comments. admin: all.',
  examples: ['editor']
})
const name = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'What the token is for.',
  examples: ['سكربت رفع الأخبار']
})
const subject = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'Whose work it does: articles belong to the subject, not to the token.',
  examples: ['منى']
})

const properties = {
  id: Id('token'),
  name,
  subject,
  role,
  hint: Type.String({ description: 'The last four characters of the token.', examples: ['x7Qa'] }),
  version: Version,
  createdAt: Instant('When it was made.'),
  expiresAt: nullable(Instant('From when on it is refused; null: never.', '2027-01-01T00:00:00.000Z')),
  revokedAt: nullable(Instant('When it was revoked; null: it is not.'))
}

export const Token = Type.Object(properties, {
  $id: 'Token',
  additionalProperties: false,
  description: 'An API token, without its secret.'
})
export type Token = Static<typeof Token>

export const CreatedToken = Type.Object(
  {
    ...properties,
    token: Type.String({
      description: 'The token itself: shown here once and stored nowhere.',
      examples: ['rawi_…']
    })
  },
  { $id: 'CreatedToken', additionalProperties: false, description: 'A new API token with its secret.' }
)

export const NewToken = Type.Object(
  {
    name,
    role,
    subject: Type.Optional(subject),
    expiresAt: Type.Optional(nullable(Instant('From when on it is refused.', '2027-01-01T00:00:00Z')))
  },
  {
    $id: 'NewToken',
    additionalProperties: false,
    description: 'A token to be made; without `subject`, its name is the subject.'
  }
)
export type NewToken = Static<typeof NewToken>

export const TokenPage = Page(ref(Token), 'TokenPage', 'tokens')
export const schemas = [Token, CreatedToken, NewToken, TokenPage]
