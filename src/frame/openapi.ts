/**
 * The contract: OpenAPI 3.1 made from the routes' own schemas. What every route has in common (its security, its
 * problems, its 304) is written here once, from what the route declares.
 */
import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { access, roles } from './access.ts'
import { shows } from './delivery.ts'
import { problemTypes } from './problem-types.ts'
import { Fault, Problem } from './schemas.ts'

const tags = {
  articles: 'Stories: file, correct, schedule, publish, withdraw, restore.',
  quotes: 'Who said what, in which words, in which article, through whom it was reported.',
  people: 'Those who are quoted, persons and organisations, with their spellings.',
  categories: 'The tree that articles are filed in.',
  comments: 'What readers write, and what moderators decide.',
  changes: 'What changed, for clients that keep a copy: mobile apps, search indexes, caches.',
  previews: 'Links that show one article, published or not, to whoever has them.',
  site: 'The newsroom itself: its name, languages, disclaimer and comment policy.',
  tokens: 'Who may use this API.',
  service: 'The service itself: health, problems, the contract.'
}

const description = `Rawi (راوٍ) is a headless CMS for newsrooms in which a quote is data.

Lists answer \`{ items, next, previous }\`; follow \`next\` as it comes, cursors are opaque. Times are RFC 3339 in UTC,
offsets are UTF-16 code units, half-open. Every key is always present, \`null\` when empty; with \`fields\`, exactly those
keys. Problems are RFC 9457; any URL may also answer 405, 408, 417 and 431. Writes take \`If-Match\` with the ETag that was
read. Pages of any origin may read what is open to anyone, and post comments (CORS, without credentials).`

type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Union> }
}
type Union = {
  oneOf?: { $ref: string }[]
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  properties?: Record<string, { enum?: string[] }>
}
type Operation = { operationId?: string; requestBody?: { required: boolean } }
type RouteSchema = {
  operationId?: string
  response?: Record<string, unknown>
  querystring?: { required?: string[]; properties: Record<string, { default?: unknown }> }
  body?: unknown
  params?: unknown
  security?: object[]
  consumes?: string[]
}

/** Registers the generator (before any route: those declared earlier would be missing) and the route that shows it. */
export async function describe(app: FastifyInstance): Promise<void> {
  app.addSchema(Fault)
  app.addSchema(Problem)
  const bodyOptional = new Set<unknown>()
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Rawi',
        version: '1',
        summary: 'A headless CMS for newsrooms, Arabic ones first.',
        description,
        license: { name: 'MIT', identifier: 'MIT' }
      },
      servers: [{ url: '/', description: 'This server.' }],
      tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'An API token: `Authorization: Bearer rawi_…`.' }
        }
      }
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, i) => String(json.$id ?? `schema${i}`) },
    transform: given => {
      if (given.route.config?.bodyOptional) bodyOptional.add((given.schema as RouteSchema).operationId)
      return transform(given)
    },
    transformObject: given => complete((given as unknown as { openapiObject: Document }).openapiObject, bodyOptional)
  } as FastifyDynamicSwaggerOptions)

  app.get(
    '/openapi.json',
    { config: { access: access.anyone, consumes: [], produces: ['application/json'] }, schema: { hide: true } },
    async (_request, reply) => {
      shows(reply, [])
      return app.swagger()
    }
  )
}

/** Says what the generator cannot: which bodies may be left out, and which word of a discriminator means which schema. */
function complete(document: Document, bodyOptional: Set<unknown>): Document {
  for (const { operationId, requestBody } of Object.values(document.paths).flatMap(Object.values)) {
    if (requestBody && bodyOptional.has(operationId)) requestBody.required = false
  }
  const { schemas } = document.components
  for (const { discriminator, oneOf = [] } of Object.values(schemas)) {
    if (!discriminator) continue
    const words = oneOf.flatMap(({ $ref }) => {
      const one = schemas[$ref.split('/').at(-1) ?? '']?.properties?.[discriminator.propertyName]
      return (one?.enum ?? []).map(word => [word, $ref])
    })
    // Without it a word would have to be the schema's own name. Ajv refuses it, so the routes' schemas cannot have it.
    discriminator.mapping = Object.fromEntries(words)
  }
  return document
}

/** Completes one operation of the document from what its route declares. */
const transform: NonNullable<FastifyDynamicSwaggerOptions['transform']> = ({ schema, url, route }) => {
  const { config } = route
  if (!schema || (schema as { hide?: boolean }).hide || !config) return { schema: schema ?? {}, url }
  const own = schema as RouteSchema
  const open = (config.access as readonly string[]).includes('anonymous')
  const method = String([route.method].flat()[0])
  const made: RouteSchema = {
    ...own,
    security: open ? [{}, { token: [] }] : [{ token: [] }],
    response: {
      ...own.response,
      ...(method === 'GET' && config.produces.includes('application/json')
        ? { 304: { description: 'The client has it already.', type: 'null' } }
        : {}),
      ...problemResponses([...problemsOf(method, own, config.access), ...(config.problems ?? [])])
    }
  }
  if (own.body && !(own.body as { content?: object }).content) made.consumes = config.consumes
  if (own.querystring) made.querystring = withoutDefaulted(own.querystring)
  return { schema: made as typeof schema, url }
}

/** A parameter with a default is required of the handler's type, but not of the client. */
function withoutDefaulted(query: NonNullable<RouteSchema['querystring']>) {
  const required = (query.required ?? []).filter(name => query.properties[name]?.default === undefined)
  const { required: _, ...rest } = query
  return required.length > 0 ? { ...rest, required } : rest
}

/**
 * Returns the statuses of the problems that a route may answer, from its parts. What only its own rules can answer (403,
 * 409, 410, 422, 429) it declares as `config.problems`; test/every-path.test.ts provokes every one that is documented.
 */
function problemsOf(method: string, schema: RouteSchema, allowed: readonly string[]): number[] {
  const writing = method !== 'GET'
  const creates = method === 'PUT' && schema.response !== undefined && '201' in schema.response
  return [
    400,
    401,
    ...(roles.every(role => allowed.includes(role)) ? [] : [403]),
    ...(schema.params ? [...(creates ? [] : [404]), 414] : []),
    406,
    ...(writing ? [412] : []),
    ...(schema.body ? [413, 415] : []),
    500,
    503,
    ...(writing ? [507] : [])
  ]
}

function problemResponses(statuses: number[]): Record<string, object> {
  const types = Object.entries(problemTypes)
  return Object.fromEntries(
    statuses.map(status => {
      const named = types.filter(([, [code]]) => code === status)
      const [type, [, title, detail]] = named[0] ?? ['', [0, '', '']]
      // The schema's own example is of one status; each status shows its own.
      const example = { type: `/problems/${type}`, title, status, detail, errors: [] }
      const content = { 'application/problem+json': { schema: { $ref: 'Problem' }, example } }
      return [status, { description: `${named.map(([, [, title]]) => title).join('; or: ')}.`, content }]
    })
  )
}
