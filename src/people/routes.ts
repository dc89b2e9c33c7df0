/** /v1/people: those who are quoted. A reader meets only people whom something public names or quotes. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { access } from '../frame/access.ts'
import { clock } from '../frame/commits.ts'
import { refuseOverwrite, requireAbsence, requireMatch, sendVersioned } from '../frame/conditional.ts'
import { shows } from '../frame/delivery.ts'
import { readFields } from '../frame/fields.ts'
import { pageOf, pageParameters, rangeOf } from '../frame/pages.ts'
import { readSlug, redirectFormer, refuseOtherSlug } from '../frame/refs.ts'
import { MovedPermanently, Ref, ref } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import type { Room } from '../room.ts'
import { findPerson, findSeen, reach } from './finding.ts'
import { presenter, presentWhole } from './present.ts'
import type { PersonRow } from './queries.ts'
import {
  cardFields,
  filters,
  NewPerson,
  PersonAnswer,
  PersonPage,
  PersonPatch,
  PersonWritten,
  personFields,
  shaping
} from './schema.ts'
import { changePerson, createPerson, deletePerson, readPatch, readWhole } from './writing.ts'

const tags = ['people']
const params = Ref('person', 'أندرس-فوغ-راسموسن')

/** What people's answers show: names, and how much of what is theirs readers see. */
const listTags = ['list:people', 'list:quotes', 'list:articles', 'site', clock]

export const personRoutes: FastifyPluginAsyncTypebox<Room> = async (app, { store, now }) => {
  const json = ['application/json']
  const read = { access: access.anyone, consumes: [], produces: json }
  const write = { access: access.editors, consumes: json, produces: json }

  app.get(
    '/people',
    {
      config: read,
      schema: {
        operationId: 'listPeople',
        tags,
        summary: 'List people by name; without a token, those whom something public names or quotes',
        querystring: Type.Object({ ...pageParameters, ...filters, ...shaping }, { additionalProperties: false }),
        response: { 200: ref(PersonPage) }
      }
    },
    async (request, reply) => {
      const { fields, language, count } = request.query
      const chosen = readFields(fields, personFields, cardFields)
      const filter = { kind: request.query.kind, publicOnly: request.viewer.role === 'anonymous' }
      const range = rangeOf(request, 'string')
      const at = now()
      return store.read(async queries => {
        const rows = await queries.people.page(filter, range, at)
        const shown = rows.slice(0, range.limit)
        const present = await presenter(queries, shown, { fields: chosen, language, now: at })
        const total = count ? await queries.people.count(filter, at) : undefined
        shows(reply, listTags)
        return pageOf(request, reply, range, rows, row => ({ key: row.name, id: row.id }), present, total)
      })
    }
  )

  app.post(
    '/people',
    {
      config: { ...write, problems: [409] },
      schema: {
        operationId: 'createPerson',
        tags,
        summary: 'Make a person or an organisation; two may share a name',
        body: ref(NewPerson),
        response: { 201: ref(PersonWritten) }
      }
    },
    async (request, reply) => {
      requireAbsence(request)
      const made = await store.write(async queries => {
        const row = await createPerson(queries, request.body, now())
        return presentWhole(queries, row, now())
      })
      reply.code(201).header('location', locationOf(made))
      return { ...sendVersioned(reply, made), changed: true }
    }
  )

  app.get(
    '/people/:ref',
    {
      config: read,
      schema: {
        operationId: 'getPerson',
        tags,
        summary: 'Read a person; a record that was merged redirects to who answers for it',
        params,
        querystring: Type.Object(shaping, { additionalProperties: false }),
        response: { 200: ref(PersonAnswer), 308: MovedPermanently }
      }
    },
    async (request, reply) => {
      const fields = readFields(request.query.fields, personFields, personFields)
      const at = now()
      return store.read(async queries => {
        const row = await findSeen(queries, request.params.ref, request.viewer, at)
        redirectFormer(request, row)
        const present = await presenter(queries, [row], { fields, language: request.query.language, now: at })
        reply.version = row.version
        shows(reply, listTags)
        return present(row)
      })
    }
  )

  app.put(
    '/people/:ref',
    {
      config: write,
      schema: {
        operationId: 'putPerson',
        tags,
        summary: 'Make a person under this slug, or replace the one who is there',
        params,
        body: ref(NewPerson),
        response: { 200: ref(PersonWritten), 201: ref(PersonWritten) }
      }
    },
    async (request, reply) => {
      const { made, changed, created } = await store.write(async queries => {
        const row = await reach(queries, request.params.ref)
        refuseOtherSlug(request, row)
        const written = row ? await replace(queries, row, request) : await createHere(queries, request)
        return { ...written, made: await presentWhole(queries, written.row, now()) }
      })
      if (created) reply.code(201).header('location', locationOf(made))
      return { ...sendVersioned(reply, made), changed }
    }
  )

  type Put = FastifyRequest<{ Body: NewPerson; Params: { ref: string } }>

  async function createHere(queries: Queries, request: Put) {
    requireAbsence(request)
    const slug = readSlug(request.params.ref, '/ref', 'path')
    return { row: await createPerson(queries, { ...request.body, slug }, now()), changed: true, created: true }
  }

  async function replace(queries: Queries, row: PersonRow, request: Put) {
    requireMatch(request, row.version)
    refuseOverwrite(request, row.version)
    const wanted = await readWhole(queries, row, request.body)
    return { ...(await changePerson(queries, row, wanted, now())), created: false }
  }

  app.patch(
    '/people/:ref',
    {
      config: { ...write, consumes: [...json, 'application/merge-patch+json'], problems: [409] },
      schema: {
        operationId: 'updatePerson',
        tags,
        summary: 'Change what the body names; a new slug leaves the old one redirecting',
        params,
        body: ref(PersonPatch),
        response: { 200: ref(PersonWritten) }
      }
    },
    async (request, reply) => {
      const { made, changed } = await store.write(async queries => {
        const row = await findPerson(queries, request.params.ref)
        requireMatch(request, row.version)
        const written = await changePerson(queries, row, await readPatch(queries, row, request.body), now())
        return { made: await presentWhole(queries, written.row, now()), changed: written.changed }
      })
      return { ...sendVersioned(reply, made), changed }
    }
  )

  app.delete(
    '/people/:ref',
    {
      config: { ...write, problems: [409] },
      schema: {
        operationId: 'deletePerson',
        tags,
        summary: 'Delete a person to whom no quote, article or merge refers',
        params,
        response: { 204: Type.Null({ description: 'The record is gone.' }) }
      }
    },
    async (request, reply) => {
      await store.write(async queries => {
        const row = await findPerson(queries, request.params.ref)
        requireMatch(request, row.version)
        await deletePerson(queries, row, now())
      })
      return reply.code(204).send(null)
    }
  )
}

const locationOf = ({ slug }: { slug: string }) => `/v1/people/${encodeURIComponent(slug)}`
