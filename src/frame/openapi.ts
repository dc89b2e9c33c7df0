/**
 * The contract: OpenAPI 3.1 made from the routes' own schemas. What every route has in common (its security, its
 * problems, its 304) is written here once, from what the route declares.
 */
import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { access } from './access.ts'
import { problemTypes } from './problems.ts'
import { Problem } from './schemas.ts'

const tags = {
  articles: 'Stories: file, correct, schedule, publish, withdraw, restore.',
  categories: 'The tree that articles are filed in.',
  people: 'Those who are quoted, persons and organisations, with their spellings.',
  previews: 'Links that show one article, published or not, to whoever has them.',
  quotes: 'Who said what, in which words, in which article, through whom it was reported.',
  comments: 'What readers write, and what moderators decide.',
  site: 'The newsroom itself: its name, languages, disclaimer and comment policy.',
  tokens: 'Who may use this API.',
  service: 'The service itself: health, problems, the contract.'
}

const description = `Rawi (راوٍ) is a headless CMS for newsrooms in which a quote is data.

Lists answer \`{ items, next, previous }\`; follow \`next\` as it comes, cursors are opaque. Times are RFC 3339 in UTC,
offsets are UTF-16 code units, half-open. Every key is always present, \`null\` when empty; with \`fields\`, exactly those
keys. Problems are RFC 9457. Writes take \`If-Match\` with the ETag that was read.`

type RouteSchema = {
  response?: Record<string, unknown>
  querystring?: { required?: string[]; properties: Record<string, { default?: unknown }> }
  body?: unknown
  params?: unknown
  security?: object[]
  consumes?: string[]
}

/** Registers the generator (before any route: those declared earlier would be missing) and the pages that show it. */
export async function describe(app: FastifyInstance): Promise<void> {
  app.addSchema(Problem)
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
    transform
  } as FastifyDynamicSwaggerOptions)

  await app.register(async docs => {
    docs.addHook('onRoute', route => {
      route.config = { access: access.anyone, consumes: ['*/*'], produces: ['*/*'], ...route.config }
      route.schema = { hide: true }
    })
    await docs.register(swaggerUi, {
      routePrefix: '/docs',
      uiConfig: { deepLinking: true, docExpansion: 'list', tryItOutEnabled: true },
      theme: { title: 'Rawi' }
    })
  })

  app.get(
    '/openapi.json',
    { config: { access: access.anyone, consumes: [], produces: ['application/json'] }, schema: { hide: true } },
    async () => app.swagger()
  )
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
      ...(method === 'GET' ? { 304: { description: 'The client has it already.', type: 'null' } } : {}),
      ...problemResponses([...problemsOf(method, own, open), ...(config.problems ?? [])])
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

/** Returns the statuses of the problems that a route may answer, from its parts. */
function problemsOf(method: string, schema: RouteSchema, open: boolean): number[] {
  const writing = method !== 'GET'
  return [
    400,
    401,
    ...(open ? [] : [403]),
    ...(schema.params ? [404, 414] : []),
    406,
    ...(writing ? [409, 412, 413] : []),
    ...(schema.body ? [415, 422] : []),
    ...(writing ? [429, 507] : []),
    500,
    503
  ]
}

function problemResponses(statuses: number[]): Record<string, object> {
  const types = Object.values(problemTypes)
  return Object.fromEntries(
    statuses.map(status => {
      const named = types.filter(([code]) => code === status).map(([, title]) => title)
      const content = { 'application/problem+json': { schema: { $ref: 'Problem' } } }
      return [status, { description: `${named.join('; or: ')}.`, content }]
    })
  )
}
