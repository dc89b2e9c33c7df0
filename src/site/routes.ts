/** /v1/site: the newsroom itself. */
import { isDeepStrictEqual } from 'node:util'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { access } from '../frame/access.ts'
import { requireMatch, sendVersioned } from '../frame/conditional.ts'
import { shows } from '../frame/delivery.ts'
import { ref } from '../frame/schemas.ts'
import type { Room } from '../room.ts'
import { Site, SitePatch, SiteWritten } from './schema.ts'
import { patchSite, presentSite } from './settings.ts'

/** By how much the clocks of two processes may differ: a comment of the other one is told of rather twice than never. */
const skew = 60_000

export const siteRoutes: FastifyPluginAsyncTypebox<Room> = async (app, { store, now }) => {
  app.get(
    '/site',
    {
      config: { access: access.anyone, consumes: [], produces: ['application/json'] },
      schema: {
        operationId: 'getSite',
        tags: ['site'],
        summary: 'Read the newsroom’s settings',
        response: { 200: ref(Site) }
      }
    },
    async (request, reply) => {
      const site = await store.read(queries => queries.site.current())
      shows(reply, ['site'])
      return sendVersioned(reply, presentSite(site, request.viewer))
    }
  )

  app.patch(
    '/site',
    {
      config: {
        access: access.admins,
        consumes: ['application/json', 'application/merge-patch+json'],
        produces: ['application/json']
      },
      schema: {
        operationId: 'updateSite',
        tags: ['site'],
        summary: 'Change the newsroom’s settings (RFC 7396)',
        body: ref(SitePatch),
        response: { 200: ref(SiteWritten) }
      }
    },
    async (request, reply) => {
      const { site, changed } = await store.write(async queries => {
        const current = await queries.site.current()
        requireMatch(request, current.version)
        const wanted = patchSite(current, request.body)
        if (isDeepStrictEqual(wanted, current)) return { site: current, changed: false }
        const site = { ...wanted, version: current.version + 1, updatedAt: now() }
        await queries.site.save(site)
        const tags = ['site', 'list:articles', 'list:comments']
        await queries.journal.append({ entity: 'site', id: 'site', op: 'update', at: now(), tags, public: true })
        if ((site.comments.policy === 'hidden') !== (current.comments.policy === 'hidden'))
          // However many comments there are, this write is as short as any: the journal is told of them by and by.
          await queries.instance.telling('', now() + skew)
        return { site, changed: true }
      })
      return { ...sendVersioned(reply, presentSite(site, request.viewer)), changed }
    }
  )
}
