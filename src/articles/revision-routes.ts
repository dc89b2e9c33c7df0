/** /v1/articles/{ref}/revisions: every version that was stored, and the way back to one. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import type { Snapshot } from '../database/schema.ts'
import { access } from '../frame/access.ts'
import { sendVersioned } from '../frame/conditional.ts'
import { Page, pageOf, pageParameters, rangeOf } from '../frame/pages.ts'
import { Problem } from '../frame/problems.ts'
import { Instant, MovedPermanently, ref, toInstant } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import type { Room } from '../room.ts'
import { Blocks } from './body-schema.ts'
import { ingestOf } from './draft.ts'
import { fileArticle } from './filing.ts'
import { ArticleWritten } from './filing-schema.ts'
import { noArticle } from './gathering.ts'
import { findForReading } from './reading.ts'
import { Article, articleRef } from './schema.ts'

const short = {
  version: Type.Integer({ description: 'The version of the article that it is.', examples: [3] }),
  at: Instant('When it was stored.'),
  by: Type.String({ description: 'The subject of the token that stored it.', examples: ['منى'] }),
  title: Type.String({ description: 'The title then.', examples: ['الأمين العام في موسكو'] })
}
const { lead, dateline, byline, source, slug, language } = Article.properties
const RevisionCard = Type.Object(short, {
  $id: 'RevisionCard',
  additionalProperties: false,
  description: 'A version, in short.'
})
const Revision = Type.Object(
  { ...short, slug, language, lead, dateline, byline, source, blocks: Blocks },
  { $id: 'Revision', additionalProperties: false, description: 'A version of an article as it was stored.' }
)
const RevisionPage = Page(ref(RevisionCard), 'RevisionPage', 'revisions')
export const schemas = [RevisionCard, Revision, RevisionPage]

const revisionParams = Type.Object(
  {
    ...articleRef.properties,
    version: Type.Integer({
      minimum: 1,
      maximum: Number.MAX_SAFE_INTEGER,
      description: 'The version.',
      examples: [3]
    })
  },
  { additionalProperties: false }
)

export const revisionRoutes: FastifyPluginAsyncTypebox<Room> = async (app, room) => {
  const { store, now } = room
  const config = {
    access: access.previewers,
    consumes: [],
    produces: ['application/json'],
    problems: [410]
  }

  app.get(
    '/articles/:ref/revisions',
    {
      config,
      schema: {
        operationId: 'listRevisions',
        tags: ['articles'],
        summary: 'List the versions of an article, newest first',
        params: articleRef,
        querystring: Type.Object(pageParameters, { additionalProperties: false }),
        response: { 200: ref(RevisionPage), 308: MovedPermanently }
      }
    },
    async (request, reply) => {
      const range = rangeOf(request)
      return store.read(async queries => {
        const row = await findHistory(queries, request, now())
        const rows = await queries.articles.revisions(row.id, range)
        const total = request.query.count ? await queries.articles.countRevisions(row.id) : undefined
        const border = ({ version }: { version: number }) => ({ key: version, id: row.id })
        return pageOf(request, reply, range, rows, border, ({ at, ...rest }) => ({ ...rest, at: toInstant(at) }), total)
      })
    }
  )

  app.get(
    '/articles/:ref/revisions/:version',
    {
      config,
      schema: {
        operationId: 'getRevision',
        tags: ['articles'],
        summary: 'Read a version of an article',
        params: revisionParams,
        response: { 200: ref(Revision), 308: MovedPermanently }
      }
    },
    async request =>
      store.read(async queries => {
        const row = await findHistory(queries, request, now())
        const found = await queries.articles.revision(row.id, request.params.version)
        if (!found) throw noRevision(request.params.version)
        return presentRevision(found)
      })
  )

  app.post(
    '/articles/:ref/revisions/:version/restoration',
    {
      config: { access: access.authors, consumes: [], produces: ['application/json'] },
      schema: {
        operationId: 'restoreRevision',
        tags: ['articles'],
        summary: 'Make the text of a version the current one, as a new version',
        description: 'Slug, publication and comment settings stay as they are.',
        params: revisionParams,
        response: { 200: ref(ArticleWritten) }
      }
    },
    async (request, reply) => {
      const { ref, version } = request.params
      const { article } = await fileArticle(room, request, {
        mode: 'patch',
        ref,
        read: async (row, queries) => {
          const found = row && (await queries.articles.revision(row.id, version))
          if (!found) throw noRevision(version)
          const draft = await textOf(found.snapshot, queries)
          return { draft, ingest: ingestOf('json') }
        }
      })
      return sendVersioned(reply, article)
    }
  )
}

/** Returns what a restoration brings back: the story, not where and when it is published, nor what was deleted since. */
async function textOf(snapshot: Snapshot, { categories, people }: Queries) {
  const { language, title, lead, dateline, byline, source, blocks } = snapshot
  const stay = async (ids: string[], byId: (id: string) => Promise<unknown>) => {
    const rows = await Promise.all(ids.map(byId))
    return ids.filter((_, at) => rows[at] !== undefined)
  }
  const filed = {
    categories: await stay(snapshot.categories, categories.byId),
    people: await stay(snapshot.people, people.byId)
  }
  return { language, title, lead, dateline, byline, source, blocks, ...filed }
}

/** Returns the article whose versions a viewer may see: an author, of own articles only, since versions hold drafts. */
async function findHistory(queries: Queries, request: FastifyRequest, now: number) {
  const row = await findForReading(queries, request, now)
  const { role, subject } = request.viewer
  if (role === 'author' && row.owner !== subject) throw noArticle(row.slug)
  return row
}

type Found = { version: number; at: number; by: string; snapshot: Snapshot }

function presentRevision({ version, at, by, snapshot }: Found): Static<typeof Revision> {
  const { title, slug, language, lead, dateline, byline, source, blocks } = snapshot
  return { version, at: toInstant(at), by, title, slug, language, lead, dateline, byline, source, blocks }
}

const noRevision = (version: number) => new Problem('not-found', `The article has no version ${version}.`)
