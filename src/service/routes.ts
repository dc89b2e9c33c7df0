/** /, /health, /ready and /problems: the service itself. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { access } from '../frame/access.ts'
import { Problem, type ProblemType, problemTypes } from '../frame/problems.ts'
import type { Room } from '../room.ts'

const Health = Type.Object(
  { status: Type.String({ description: 'Always “ok” when it answers 200.', examples: ['ok'] }) },
  { additionalProperties: false, description: 'It is.' }
)

const Explanation = Type.Object(
  {
    type: Type.String({ description: 'The `type` that problems of this kind carry.', examples: ['/problems/gone'] }),
    status: Type.Integer({ description: 'Its HTTP status.', examples: [410] }),
    title: Type.String({ description: 'Its title.', examples: [problemTypes.gone[1]] }),
    help: Type.String({ description: 'When it is answered, and what to do.', examples: [problemTypes.gone[2]] })
  },
  { additionalProperties: false, description: 'What this type of problem means.' }
)

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
        response: { 200: Health }
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
        response: { 200: Health }
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
      config,
      schema: {
        operationId: 'explainProblem',
        tags: ['service'],
        summary: 'What a type of problem means, and what to do',
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
        response: { 200: Explanation }
      }
    },
    async request => {
      const { type } = request.params
      const known = Object.keys(problemTypes)
      if (!known.includes(type))
        throw new Problem('not-found', `There is no such type of problem. There are: ${known.join(', ')}.`)
      const [status, title, help] = problemTypes[type as ProblemType]
      return { type: `/problems/${type}`, status, title, help }
    }
  )
}
