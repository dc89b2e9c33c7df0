/** POST, PUT and PATCH of articles: as JSON, as Markdown with front matter, or as the plain text of a page. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type TSchema, Type } from 'typebox'
import { access } from '../frame/access.ts'
import { readText } from '../frame/bodies.ts'
import { refuseOverwrite, sendVersioned } from '../frame/conditional.ts'
import { Problem } from '../frame/problems.ts'
import { oneOf, ref } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import type { Room } from '../room.ts'
import { type Mode, readJsonDraft, readMarkdownDraft, readTextDraft, type Sent } from './draft.ts'
import { fileArticle, type Order } from './filing.ts'
import { ArticlePatch, ArticleWritten, FrontMatter, NewArticle } from './filing-schema.ts'
import type { Furniture } from './page.ts'
import { articleRef } from './schema.ts'

const files = ['text/markdown', 'text/plain']

const options = Type.Object(
  {
    people: Type.Optional(
      oneOf(['create'], {
        description:
          'Make directory entries for named speakers who are not in it; otherwise they stay attributions with a suggestion.',
        examples: ['create']
      })
    )
  },
  { additionalProperties: false }
)

const text = (description: string, example: string) => ({ schema: Type.String({ description, examples: [example] }) })
const storyBody = (json: TSchema) => ({
  content: {
    'application/json': { schema: json },
    'text/markdown': text(
      'Markdown, with YAML front matter.',
      '---\ntitle: وصول الوفد\ncategories: [news]\n---\n\nوصل الوفد مساء الثلاثاء.\n'
    ),
    'text/plain': text(
      'A page as plain text: the first line that is not furniture of the site is the title.',
      'وصول الوفد\n\nموسكو: وصل الوفد مساء الثلاثاء.\n'
    )
  }
})

export const filingRoutes: FastifyPluginAsyncTypebox<Room> = async (app, room) => {
  const answer = { 200: ref(ArticleWritten), 201: ref(ArticleWritten) }
  const json = ['application/json', 'application/merge-patch+json']

  app.patch(
    '/articles/:ref',
    {
      config: { access: access.authors, consumes: json, produces: ['application/json'], problems: [409] },
      schema: {
        operationId: 'updateArticle',
        tags: ['articles'],
        summary: 'Change some keys of an article (RFC 7396)',
        params: articleRef,
        querystring: options,
        body: ref(ArticlePatch),
        response: { 200: answer[200] }
      }
    },
    (request, reply) => send(request, reply, 'patch', request.params.ref)
  )

  // In a scope of its own, so that text is a body for a story and a 415 everywhere else.
  await app.register(async (uploads: typeof app) => {
    readText(uploads, files)
    const consumes = ['application/json', ...files]
    const config = { access: access.authors, consumes, produces: ['application/json'], problems: [409, 422] }

    uploads.post(
      '/articles',
      {
        config,
        schema: {
          operationId: 'createArticle',
          tags: ['articles'],
          summary: 'File a new article',
          querystring: options,
          body: storyBody(ref(NewArticle)),
          response: { 201: answer[201] }
        }
      },
      (request, reply) => send(request, reply, 'create', undefined)
    )

    uploads.put(
      '/articles/:ref',
      {
        config: { ...config, problems: [404, 409, 422] },
        schema: {
          operationId: 'putArticle',
          tags: ['articles'],
          summary: 'Create or replace an article, as with curl -T',
          description:
            'Sets every editorial key, omitted ones to empty, save language, publishedAt, comments and externalId. Plain text leaves what it cannot carry.',
          params: articleRef,
          querystring: options,
          body: storyBody(ref(NewArticle)),
          response: answer
        }
      },
      (request, reply) => send(request, reply, 'replace', request.params.ref)
    )
  })

  async function send(request: FastifyRequest, reply: FastifyReply, mode: Mode, ref: string | undefined) {
    const order: Order = {
      mode,
      ...(ref === undefined ? {} : { ref }),
      createPeople: (request.query as { people?: string }).people === 'create',
      read: (current, queries) => {
        if (mode === 'replace' && current) refuseOverwrite(request, current.version)
        return readStory(request, mode, queries)
      }
    }
    const { article, created } = await fileArticle(room, request, order)
    if (created) reply.code(201).header('location', `/v1/articles/${encodeURIComponent(article.slug)}`)
    return sendVersioned(reply, article)
  }
}

/** Returns the story of a request by its content type; a body that is text never passes for JSON, nor the reverse. */
async function readStory(request: FastifyRequest, mode: Mode, queries: Queries): Promise<Sent> {
  const { body } = request
  if (body == null)
    throw new Problem('malformed-body', 'The body is empty; send a story as JSON, Markdown or plain text.')
  if (typeof body !== 'string') return readJsonDraft(body as ArticlePatch, mode)
  if (request.headers['content-type']?.toLowerCase().startsWith('text/markdown')) {
    return readMarkdownDraft(body, mode, keys => checkFrontMatter(request, keys))
  }
  return readTextDraft(body, await furnitureOf(queries))
}

/** Returns front matter that has been held to the same rules as a JSON body; throws the same 400. */
function checkFrontMatter(request: FastifyRequest, keys: unknown): ArticlePatch {
  const validate = request.compileValidationSchema(FrontMatter as never, 'body') as unknown as (data: unknown) => {
    value: ArticlePatch
    error?: Error
  }
  const { value, error } = validate(keys)
  if (error) throw error
  return value
}

/** Returns what the site is known by on its own pages. */
async function furnitureOf(queries: Queries): Promise<Furniture> {
  const { announcements, disclaimer } = await queries.site.current()
  const categories = await queries.categories.all()
  const directory = await queries.people.directory()
  return {
    categories: categories.map(({ id, name, names }) => ({ id, names: [name, ...Object.values(names)] })),
    announcements,
    disclaimers: Object.values(disclaimer),
    people: directory.flatMap(({ names }) => names)
  }
}
