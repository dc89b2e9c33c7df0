/** /, /health, /ready and /problems: the service itself. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Negotiator from 'negotiator'
import { Type } from 'typebox'
import { access } from '../frame/access.ts'
import { type ProblemType, problemTypes } from '../frame/problem-types.ts'
import { Problem } from '../frame/problems.ts'
import { ref } from '../frame/schemas.ts'
import type { Room } from '../room.ts'
import { pagePolicy, problemPage } from './problem-page.ts'

const Health = Type.Object(
  { status: Type.String({ description: 'Always “ok” when it answers 200.', examples: ['ok'] }) },
  { $id: 'Health', additionalProperties: false, description: 'That it is well.' }
)

const Explanation = Type.Object(
  {
    type: Type.String({ description: 'The `type` that problems of this kind carry.', examples: ['/problems/gone'] }),
    status: Type.Integer({ description: 'Its HTTP status.', examples: [410] }),
    title: Type.String({ description: 'Its title.', examples: [problemTypes.gone[1]] }),
    when: Type.String({ description: 'When it is answered.', examples: [problemTypes.gone[2]] }),
    help: Type.String({ description: 'What to do about it.', examples: [problemTypes.gone[3]] })
  },
  { $id: 'ProblemExplanation', additionalProperties: false, description: 'What a type of problem means.' }
)

export const schemas = [Health, Explanation]

export const serviceRoutes: FastifyPluginAsyncTypebox<Room> = async (app, { store }) => {
  const config = { access: access.anyone, consumes: [], produces: ['application/json'] }

  app.get('/', { config, schema: { hide: true } }, async () => ({
    name: 'Rawi',
    api: '/v1',
    docs: '/docs',
    openapi: '/openapi.json'
  }))

  app.get(
    '/health',
    {
      config,
      schema: {
        operationId: 'getHealth',
        tags: ['service'],
        summary: 'Is the process alive?',
        response: { 200: ref(Health) }
      }
    },
    async () => ({ status: 'ok' })
  )

  app.get(
    '/ready',
    {
      config,
      schema: {
        operationId: 'getReadiness',
        tags: ['service'],
        summary: 'Can it answer from its database?',
        response: { 200: ref(Health) }
      }
    },
    async () => {
      await store.read(({ tokens }) => tokens.count())
      return { status: 'ok' }
    }
  )

  app.get(
    '/problems/:type',
    {
      config: { ...config, produces: ['application/json', 'text/html'] },
      schema: {
        operationId: 'explainProblem',
        tags: ['service'],
        summary: 'What a type of problem means, and what to do',
        description: 'As JSON, or as a page for people where `Accept` prefers `text/html`, as a browser’s does.',
        params: Type.Object(
          {
            type: Type.String({
              maxLength: 100,
              description: 'The last part of the `type` of a problem.',
              examples: ['gone']
            })
          },
          { additionalProperties: false }
        ),
        response: {
          200: {
            description: 'What this type of problem means.',
            content: {
              'application/json': { schema: ref(Explanation) },
              'text/html': { schema: Type.String({ description: 'The same words as a page.' }) }
            }
          }
        }
      }
    },
    async (request, reply) => {
      const { type } = request.params
      if (!isProblemType(type))
        throw new Problem(
          'not-found',
          `There is no such type of problem. There are: ${Object.keys(problemTypes).join(', ')}.`
        )
      reply.header('vary', 'accept')
      const wanted = new Negotiator(request.raw).mediaType(['application/json', 'text/html'])
      if (wanted === 'text/html')
        return reply
          .header('content-security-policy', pagePolicy)
          .type('text/html; charset=utf-8')
          .send(problemPage(type))
      const [status, title, when, help] = problemTypes[type]
      return { type: `/problems/${type}`, status, title, when, help }
    }
  )
}

const isProblemType = (type: string): type is ProblemType => Object.keys(problemTypes).includes(type)
