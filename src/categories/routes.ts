/** /v1/categories: the tree that articles are filed in. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { access } from '../frame/access.ts'
import { clock } from '../frame/commits.ts'
import { refuseOverwrite, requireAbsence, requireMatch, sendVersioned } from '../frame/conditional.ts'
import { shows } from '../frame/delivery.ts'
import { readFields } from '../frame/fields.ts'
import { pageOf, pageParameters, rangeOf } from '../frame/pages.ts'
import { find, readSlug, redirectFormer, refuseOtherSlug } from '../frame/refs.ts'
import { MovedPermanently, Ref, ref } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import type { Room } from '../room.ts'
import { findCategory, readFilter } from './finding.ts'
import { presenter, presentWhole } from './present.ts'
import type { CategoryRow } from './queries.ts'
import {
  CategoryAnswer,
  CategoryPage,
  CategoryPatch,
  CategoryWritten,
  categoryFields,
  filters,
  NewCategory,
  shaping
} from './schema.ts'
import { changeCategory, createCategory, deleteCategory, readPatch, readWhole } from './writing.ts'

const tags = ['categories']
const params = Ref('category', 'سياسة')

/** What categories' answers show: names, and how many articles readers see in them. */
const listTags = ['list:categories', 'list:articles', clock]

export const categoryRoutes: FastifyPluginAsyncTypebox<Room> = async (app, { store, now }) => {
  const json = ['application/json']
  const read = { access: access.anyone, consumes: [], produces: json }
  const write = { access: access.editors, consumes: json, produces: json }

  app.get(
    '/categories',
    {
      config: read,
      schema: {
        operationId: 'listCategories',
        tags,
        summary: 'List categories by position',
        querystring: Type.Object({ ...pageParameters, ...filters, ...shaping }, { additionalProperties: false }),
        response: { 200: ref(CategoryPage) }
      }
    },
    async (request, reply) => {
      const { parent, root, fields, language, count } = request.query
      const chosen = readFields(fields, categoryFields, categoryFields)
      const range = rangeOf(request)
      return store.read(async queries => {
        const filter = await readFilter(queries, parent, root)
        const rows = await queries.categories.page(filter, range)
        const shown = rows.slice(0, range.limit)
        const present = await presenter(queries, shown, { fields: chosen, language, now: now() })
        const total = count ? await queries.categories.count(filter) : undefined
        shows(reply, listTags)
        return pageOf(request, reply, range, rows, row => ({ key: row.position, id: row.id }), present, total)
      })
    }
  )

  app.post(
    '/categories',
    {
      config: { ...write, problems: [409] },
      schema: {
        operationId: 'createCategory',
        tags,
        summary: 'Make a category',
        body: ref(NewCategory),
        response: { 201: ref(CategoryWritten) }
      }
    },
    async (request, reply) => {
      requireAbsence(request)
      const made = await store.write(async queries => {
        const row = await createCategory(queries, request.body, now())
        return presentWhole(queries, row, now())
      })
      reply.code(201).header('location', locationOf(made))
      return { ...sendVersioned(reply, made), changed: true }
    }
  )

  app.get(
    '/categories/:ref',
    {
      config: read,
      schema: {
        operationId: 'getCategory',
        tags,
        summary: 'Read a category',
        params,
        querystring: Type.Object(shaping, { additionalProperties: false }),
        response: { 200: ref(CategoryAnswer), 308: MovedPermanently }
      }
    },
    async (request, reply) => {
      const fields = readFields(request.query.fields, categoryFields, categoryFields)
      return store.read(async queries => {
        const row = await findCategory(queries, request.params.ref)
        redirectFormer(request, row)
        const present = await presenter(queries, [row], { fields, language: request.query.language, now: now() })
        reply.version = row.version
        shows(reply, listTags)
        return present(row)
      })
    }
  )

  app.put(
    '/categories/:ref',
    {
      config: write,
      schema: {
        operationId: 'putCategory',
        tags,
        summary: 'Make a category under this slug, or replace the one that is there',
        params,
        body: ref(NewCategory),
        response: { 200: ref(CategoryWritten), 201: ref(CategoryWritten) }
      }
    },
    async (request, reply) => {
      const { made, changed, created } = await store.write(async queries => {
        const row = await find('category', request.params.ref, queries.categories, queries.slugs)
        refuseOtherSlug(request, row)
        const written = row ? await replace(queries, row, request) : await createHere(queries, request)
        return { ...written, made: await presentWhole(queries, written.row, now()) }
      })
      if (created) reply.code(201).header('location', locationOf(made))
      return { ...sendVersioned(reply, made), changed }
    }
  )

  type Put = FastifyRequest<{ Body: NewCategory; Params: { ref: string } }>

  async function createHere(queries: Queries, request: Put) {
    requireAbsence(request)
    const slug = readSlug(request.params.ref, '/ref', 'path')
    return { row: await createCategory(queries, { ...request.body, slug }, now()), changed: true, created: true }
  }

  async function replace(queries: Queries, row: CategoryRow, request: Put) {
    requireMatch(request, row.version)
    refuseOverwrite(request, row.version)
    return { ...(await changeCategory(queries, row, await readWhole(queries, request.body), now())), created: false }
  }

  app.patch(
    '/categories/:ref',
    {
      config: { ...write, consumes: [...json, 'application/merge-patch+json'], problems: [409] },
      schema: {
        operationId: 'updateCategory',
        tags,
        summary: 'Change what the body names; a new slug leaves the old one redirecting',
        params,
        body: ref(CategoryPatch),
        response: { 200: ref(CategoryWritten) }
      }
    },
    async (request, reply) => {
      const { made, changed } = await store.write(async queries => {
        const row = await findCategory(queries, request.params.ref)
        requireMatch(request, row.version)
        const written = await changeCategory(queries, row, await readPatch(queries, row, request.body), now())
        return { made: await presentWhole(queries, written.row, now()), changed: written.changed }
      })
      return { ...sendVersioned(reply, made), changed }
    }
  )

  app.delete(
    '/categories/:ref',
    {
      config: { ...write, problems: [409] },
      schema: {
        operationId: 'deleteCategory',
        tags,
        summary: 'Delete a category that has no categories below it and no articles',
        params,
        response: { 204: Type.Null({ description: 'It is gone.' }) }
      }
    },
    async (request, reply) => {
      await store.write(async queries => {
        const row = await findCategory(queries, request.params.ref)
        requireMatch(request, row.version)
        await deleteCategory(queries, row, now())
      })
      return reply.code(204).send(null)
    }
  )
}

const locationOf = ({ slug }: { slug: string }) => `/v1/categories/${encodeURIComponent(slug)}`
