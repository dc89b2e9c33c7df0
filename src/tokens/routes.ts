/** /v1/tokens: admins make, list and revoke API tokens. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { access } from '../frame/access.ts'
import { requireAbsence, requireMatch, sendVersioned } from '../frame/conditional.ts'
import { pageOf, pageParameters, rangeOf } from '../frame/pages.ts'
import { readInstant } from '../frame/period.ts'
import { invalid, Problem } from '../frame/problems.ts'
import { IdParams, ref, toInstant, toInstantOrNull } from '../frame/schemas.ts'
import type { Room } from '../room.ts'
import { CreatedToken, NewToken, Token, TokenPage } from './schema.ts'
import { makeToken } from './secret.ts'
import { type TokenRow, tokenRow } from './token-row.ts'

export const tokenRoutes: FastifyPluginAsyncTypebox<Room> = async (app, { store, now }) => {
  const config = { access: access.admins, consumes: ['application/json'], produces: ['application/json'] }

  app.get(
    '/tokens',
    {
      config,
      schema: {
        operationId: 'listTokens',
        tags: ['tokens'],
        summary: 'List tokens, newest first',
        querystring: Type.Object(pageParameters, { additionalProperties: false }),
        response: { 200: ref(TokenPage) }
      }
    },
    async (request, reply) => {
      const range = rangeOf(request)
      const { rows, total } = await store.read(async ({ tokens }) => ({
        rows: await tokens.page(range),
        total: request.query.count ? await tokens.count() : undefined
      }))
      return pageOf(request, reply, range, rows, row => ({ key: row.createdAt, id: row.id }), present, total)
    }
  )

  app.post(
    '/tokens',
    {
      config,
      schema: {
        operationId: 'createToken',
        tags: ['tokens'],
        summary: 'Make a token; its secret is in this answer only',
        body: ref(NewToken),
        response: { 201: ref(CreatedToken) }
      }
    },
    async (request, reply) => {
      requireAbsence(request)
      const { name, role, subject = name, expiresAt = null } = request.body
      const expires = expiresAt === null ? null : readInstant(expiresAt, '/expiresAt')
      if (expires !== null && expires <= now()) throw invalid('body', '/expiresAt', 'expiresAt is in the past.')
      const token = makeToken()
      const row = tokenRow({ name, role, subject, expiresAt: expires }, token, now())
      await store.write(async ({ tokens, journal }) => {
        await tokens.create(row)
        await journal.append({
          entity: 'token',
          id: row.id,
          op: 'create',
          at: now(),
          tags: ['list:tokens'],
          public: false
        })
      })
      reply.code(201).header('location', `/v1/tokens/${row.id}`).header('cache-control', 'no-store')
      return { ...sendVersioned(reply, present(row)), token }
    }
  )

  app.get(
    '/tokens/:id',
    {
      config,
      schema: {
        operationId: 'getToken',
        tags: ['tokens'],
        summary: 'Read a token, without its secret',
        params: IdParams('token'),
        response: { 200: ref(Token) }
      }
    },
    async (request, reply) => {
      const row = await store.read(({ tokens }) => tokens.byId(request.params.id))
      if (!row) throw notFound(request.params.id)
      return sendVersioned(reply, present(row))
    }
  )

  app.delete(
    '/tokens/:id',
    {
      config,
      schema: {
        operationId: 'revokeToken',
        tags: ['tokens'],
        summary: 'Revoke a token, at once and for ever',
        params: IdParams('token'),
        response: { 204: Type.Null({ description: 'It is revoked.' }) }
      }
    },
    async (request, reply) => {
      await store.write(async ({ tokens, journal }) => {
        const row = await tokens.byId(request.params.id)
        if (!row) throw notFound(request.params.id)
        requireMatch(request, row.version)
        if (row.revokedAt !== null) return
        await tokens.update({ ...row, revokedAt: now(), version: row.version + 1 })
        await journal.append({
          entity: 'token',
          id: row.id,
          op: 'update',
          at: now(),
          tags: ['list:tokens'],
          public: false
        })
      })
      return reply.code(204).send(null)
    }
  )
}

const notFound = (id: string) => new Problem('not-found', `There is no token ${id}.`)

function present({ id, name, subject, role, hint, version, createdAt, expiresAt, revokedAt }: TokenRow): Token {
  return {
    id,
    name,
    subject,
    role,
    hint,
    version,
    createdAt: toInstant(createdAt),
    expiresAt: toInstantOrNull(expiresAt),
    revokedAt: toInstantOrNull(revokedAt)
  }
}
