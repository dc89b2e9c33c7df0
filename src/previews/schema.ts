/** Preview links on the wire. */
import { type Static, Type } from 'typebox'
import { articleRef } from '../articles/schema.ts'
import { Page } from '../frame/pages.ts'
import { Id, IdParams, Instant, nullable, ref } from '../frame/schemas.ts'

const day = 24 * 3600
/** For how many days a link may open an article. */
export const mostDays = 90
const token = 'rawi_preview_AZOzoHwecACAAC9tPJobVAGc8Q4pgJtO6mHk5tXw2bVfYcL0r3uSPa1dKzNqEjTiBoWvGxRh'

export const NewPreview = Type.Object(
  {
    expiresIn: Type.Integer({
      minimum: 60,
      maximum: mostDays * day,
      default: 7 * day,
      description: `For how many seconds it opens the article: a minute to ${mostDays} days.`,
      examples: [2 * day]
    })
  },
  {
    $id: 'NewPreview',
    additionalProperties: false,
    description: 'A preview link to be made; without a body it lasts a week.'
  }
)

export const Preview = Type.Object(
  {
    id: Id('preview link'),
    articleId: Id('article'),
    url: Type.String({
      format: 'uri-reference',
      description: 'The link: absolute when the server knows its public address (RAWI_PUBLIC_URL), else a path on it.',
      examples: [`https://api.example.org/v1/previews/${token}`]
    }),
    token: Type.String({
      description: 'The part of the link that is a secret, for a front end that has preview pages of its own.',
      examples: [token]
    }),
    createdAt: Instant('When it was made.'),
    createdBy: Type.String({ description: 'The subject of the token that made it.', examples: ['منى'] }),
    expiresAt: Instant('From when on it is refused.', '2009-12-23T12:00:00.000Z'),
    revokedAt: nullable(Instant('When it was revoked; null: it was not.'))
  },
  { $id: 'Preview', additionalProperties: false, description: 'A link that shows one article to whoever has it.' }
)
export type Preview = Static<typeof Preview>
export const PreviewPage = Page(ref(Preview), 'PreviewPage', 'preview links')

/** Path parameters of one link of an article. */
export const previewRef = Type.Object(
  { ...articleRef.properties, ...IdParams('preview link').properties },
  { additionalProperties: false }
)
/** Path parameters of a link itself. */
export const linkParams = Type.Object(
  // Not held to the form of a token: what is not one is not found, whichever part of it is wrong.
  { token: Type.String({ maxLength: 1300, description: 'The token of the preview link.', examples: [token] }) },
  { additionalProperties: false }
)

export const schemas = [NewPreview, Preview, PreviewPage]
