/** The words that the rooms' schemas share: references that keep their static type, nullable values, common parameters. */
import { type Static, type TSchema, Type } from 'typebox'
import { longestSlug } from '../language/slug.ts'

/** Returns a `$ref` to a named schema, typed as what it refers to (`Type.Ref` alone is `unknown`). */
export const ref = <T extends TSchema>(schema: T) =>
  Type.Unsafe<Static<T>>({ $ref: (schema as { $id?: string }).$id ?? '' })

/** Returns the schema of a value that may be null, as OpenAPI 3.1 spells it. */
export function nullable<T extends TSchema>(schema: T) {
  const { type } = schema as { type?: string }
  if (!type) return Type.Unsafe<Static<T> | null>({ anyOf: [schema, { type: 'null' }] })
  const values = (schema as { enum?: unknown[] }).enum
  return Type.Unsafe<Static<T> | null>({
    ...schema,
    type: [type, 'null'],
    ...(values ? { enum: [...values, null] } : {})
  })
}

/** Returns the schema of one of a few words. */
export const oneOf = <const W extends string[]>(words: W, options: Record<string, unknown>) =>
  Type.Unsafe<W[number]>({ type: 'string', enum: words, ...options })

export const Id = (of: string) =>
  Type.String({
    format: 'uuid',
    description: `The id of the ${of} (UUIDv7).`,
    examples: ['0193b3a0-7c1e-7000-8000-2f6d3c9a1b54']
  })

export const Slug = (of: string, example: string) =>
  Type.String({
    minLength: 1,
    maxLength: longestSlug,
    description: `The ${of}'s name in URLs: letters of any script, digits and hyphens. An old slug redirects for ever.`,
    examples: [example]
  })

export const Instant = (description: string, example = '2009-12-16T12:00:00.000Z') =>
  Type.String({ format: 'date-time', description, examples: [example] })

export const Version = Type.Integer({
  minimum: 1,
  description: 'Grows by one with every change; the number before the dot in the ETag.',
  examples: [3]
})

/** What passes for a BCP 47 language tag: `ar`, `pt-BR`, `zh-Hant`. */
export const tagForm = { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', maxLength: 35 }

export const LanguageTag = Type.String({
  ...tagForm,
  description: 'A BCP 47 language tag.',
  examples: ['ar']
})

export const Names = Type.Record(
  Type.String({ pattern: tagForm.pattern }),
  Type.String({ minLength: 1, maxLength: 200 }),
  {
    additionalProperties: false,
    maxProperties: 50,
    description: 'The name in other languages, by BCP 47 tag.',
    examples: [{ en: 'News', fr: 'Actualités' }]
  }
)

/** Names in a merge patch: null takes a language away. */
export const NamesPatch = Type.Record(
  Type.String({ pattern: tagForm.pattern }),
  nullable(Type.String({ minLength: 1, maxLength: 200 })),
  {
    additionalProperties: false,
    maxProperties: 50,
    description: 'Names to set by BCP 47 tag; null takes that language away.',
    examples: [{ en: 'News', fr: null }]
  }
)

/** Path parameters `{ ref }`: an id or a slug, current or former. */
export const Ref = (of: string, example: string) =>
  Type.Object(
    { ref: Type.String({ minLength: 1, maxLength: 200, description: `The ${of}'s id or slug.`, examples: [example] }) },
    { additionalProperties: false }
  )

/** Path parameters `{ id }`. */
export const IdParams = (of: string) =>
  Type.Object(
    {
      // Not held to the form of an id: what is not one is not found, rather than a fault of the client.
      id: Type.String({
        maxLength: 200,
        description: `The id of the ${of}.`,
        examples: ['0193b3a0-7c1e-7000-8000-2f6d3c9a1b54']
      })
    },
    { additionalProperties: false }
  )

export const Fault = Type.Object(
  {
    in: oneOf(['body', 'query', 'path', 'header'], { description: 'The part of the request.', examples: ['body'] }),
    pointer: Type.String({ description: 'A JSON Pointer (RFC 6901) into that part.', examples: ['/title'] }),
    detail: Type.String({ description: 'What is wrong with that value.', examples: ['title is required.'] })
  },
  { $id: 'Fault', additionalProperties: false, description: 'One wrong value of a request.' }
)

export const Problem = Type.Object(
  {
    type: Type.String({
      format: 'uri-reference',
      description: 'The kind of problem, a page that explains it.',
      examples: ['/problems/invalid-request']
    }),
    title: Type.String({
      description: 'The kind of problem in words; the same for every problem of this type.',
      examples: ['The request is not valid']
    }),
    status: Type.Integer({ description: 'The HTTP status.', examples: [400] }),
    detail: Type.String({
      description: 'What is wrong this time, and what to do.',
      examples: ['limit is at most 100; 500 came.']
    }),
    errors: Type.Array(ref(Fault), {
      description: 'Each wrong value; empty when the problem is not with one value.',
      examples: [[]]
    }),
    version: Type.Optional(Type.Integer({ description: 'On 412 only: the current version.', examples: [4] }))
  },
  { $id: 'Problem', additionalProperties: false, description: 'Problem details (RFC 9457).' }
)

/** The response of a read by a former slug. */
export const MovedPermanently = Type.Null({ description: 'It has another slug now; `Location` is its URL.' })

/** Returns an instant of the database (milliseconds) as RFC 3339 in UTC. */
export const toInstant = (at: number): string => new Date(at).toISOString()
export const toInstantOrNull = (at: number | null): string | null => (at === null ? null : toInstant(at))
