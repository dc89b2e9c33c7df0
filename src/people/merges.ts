/** /v1/people/{ref}/merges: two records of one person. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { access } from '../frame/access.ts'
import { requireMatch } from '../frame/conditional.ts'
import { pageOf, pageParameters, rangeOf } from '../frame/pages.ts'
import { redirectFormer } from '../frame/refs.ts'
import { IdParams, MovedPermanently, Ref, ref } from '../frame/schemas.ts'
import type { Room } from '../room.ts'
import { findPerson } from './finding.ts'
import { findMerge, merge, undo } from './merging.ts'
import { presentMerge } from './present.ts'
import { Merge, MergePage, NewMerge } from './schema.ts'

const tags = ['people']
const params = Ref('person', 'أندرس-فوغ-راسموسن')
const oneParams = Type.Object(
  { ...params.properties, ...IdParams('merge').properties },
  { additionalProperties: false }
)
/** A merge never changes: it is made and deleted. */
const version = 1

export const mergeRoutes: FastifyPluginAsyncTypebox<Room> = async (app, { store, now }) => {
  const json = ['application/json']
  const read = { access: access.staff, consumes: [], produces: json }
  const write = { access: access.editors, consumes: json, produces: json }

  app.get(
    '/people/:ref/merges',
    {
      config: read,
      schema: {
        operationId: 'listMerges',
        tags,
        summary: 'List the merges that this person answers for, newest first, those of merged records too',
        params,
        querystring: Type.Object(pageParameters, { additionalProperties: false }),
        response: { 200: ref(MergePage), 308: MovedPermanently }
      }
    },
    async (request, reply) => {
      const range = rangeOf(request)
      return store.read(async queries => {
        const person = await findPerson(queries, request.params.ref)
        redirectFormer(request, person)
        const rows = await queries.people.mergePage(person.id, range)
        const total = request.query.count ? await queries.people.mergeCount(person.id) : undefined
        return pageOf(
          request,
          reply,
          range,
          rows,
          row => ({ key: row.merge.at, id: row.merge.id }),
          presentMerge,
          total
        )
      })
    }
  )

  app.post(
    '/people/:ref/merges',
    {
      config: write,
      schema: {
        operationId: 'createMerge',
        tags,
        summary:
          'Merge another record of this person into this one; the other redirects here until the merge is deleted',
        params,
        body: ref(NewMerge),
        response: { 201: ref(Merge) }
      }
    },
    async (request, reply) => {
      const made = await store.write(async queries => {
        const into = await findPerson(queries, request.params.ref)
        requireMatch(request, into.version)
        return presentMerge(await merge(queries, into, request.body.person, request.viewer.subject, now()))
      })
      reply.code(201).header('location', `/v1/people/${encodeURIComponent(made.into.slug)}/merges/${made.id}`)
      reply.version = version
      return made
    }
  )

  app.get(
    '/people/:ref/merges/:id',
    {
      config: read,
      schema: {
        operationId: 'getMerge',
        tags,
        summary: 'Read a merge',
        params: oneParams,
        response: { 200: ref(Merge), 308: MovedPermanently }
      }
    },
    async (request, reply) =>
      store.read(async queries => {
        const person = await findPerson(queries, request.params.ref)
        redirectFormer(request, person)
        reply.version = version
        return presentMerge(await findMerge(queries, person, request.params.id))
      })
  )

  app.delete(
    '/people/:ref/merges/:id',
    {
      config: write,
      schema: {
        operationId: 'deleteMerge',
        tags,
        summary: 'Undo a merge: every quote and article answers to whom it named, as if it had not been',
        params: oneParams,
        response: { 204: Type.Null({ description: 'They are two records again.' }) }
      }
    },
    async (request, reply) => {
      await store.write(async queries => {
        const person = await findPerson(queries, request.params.ref)
        const found = await findMerge(queries, person, request.params.id)
        requireMatch(request, version)
        await undo(queries, found, person, now())
      })
      return reply.code(204).send(null)
    }
  )
}
