/** /v1/changes: what changed since a cursor, for clients that keep a copy; as pages, and as server-sent events. */
import type { PassThrough } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { access } from '../frame/access.ts'
import { addressKey } from '../frame/addresses.ts'
import { clock, everything } from '../frame/commits.ts'
import { shows } from '../frame/delivery.ts'
import { readList } from '../frame/fields.ts'
import { pageParameters } from '../frame/pages.ts'
import { Problem } from '../frame/problems.ts'
import { ref } from '../frame/schemas.ts'
import { sealing } from '../frame/sealed.ts'
import type { Room } from '../room.ts'
import { authenticator } from '../tokens/authenticate.ts'
import { decodePosition, encodePosition, entities } from './cursor.ts'
import { audienceOf, beginning, present, readPage } from './reading.ts'
import { ChangePage, feedParameters, streamParameters } from './schema.ts'
import { streamsOf } from './streams.ts'
import { announcing, cutJournal } from './upkeep.ts'

const events = Type.Unsafe<PassThrough | Buffer>({
  type: 'string',
  description: 'Server-sent events (WHATWG HTML §9.2).'
})

const second = 1000
const hour = 3600 * second
const day = 24 * hour

export const changeRoutes: FastifyPluginAsyncTypebox<Room> = async (app, { store, config, now, secret }) => {
  const sealed = sealing(secret, 'changes')
  const onError = (error: unknown) => app.log.error({ err: error }, 'the change feed')
  const announce = announcing(store, onError)
  const streams = streamsOf({ store, sealed, announce, now, heartbeat: config.heartbeat, onError })
  const authenticate = authenticator(store, now)

  app.get(
    '/changes',
    {
      config: { access: access.anyone, consumes: [], produces: ['application/json'], problems: [410] },
      schema: {
        operationId: 'listChanges',
        tags: ['changes'],
        summary: 'What changed since a cursor, with what is gone',
        description:
          'Without `since` everything there is comes first, page by page, then what changed meanwhile. Store each item under its entity and id, or drop it; keep `cursor`; ask again until `caughtUp`. Tokens that see drafts have them in their feed.',
        querystring: Type.Object(
          { ...feedParameters, limit: { ...pageParameters.limit, default: 100 } as typeof pageParameters.limit },
          { additionalProperties: false }
        ),
        response: { 200: ref(ChangePage) }
      }
    },
    async (request, reply) => {
      const { since, limit } = request.query
      const asked = askedBy(request)
      const known = since === undefined ? undefined : decodePosition(since, sealed, asked, atSince)
      const at = now()
      await announce(at)
      return store.read(async queries => {
        const from = known ?? (await beginning(queries, asked.audience, asked.wanted))
        const { changes, position, caughtUp } = await readPage(queries, from, limit, at)
        // Who asks again with the same cursor asks what is new.
        reply.header('cache-control', 'no-cache')
        shows(reply, [everything, clock])
        return { items: changes.map(({ change }) => change), cursor: encodePosition(position, sealed), caughtUp }
      })
    }
  )

  app.get(
    '/changes/stream',
    {
      config: { access: access.anyone, consumes: [], produces: ['text/event-stream'], problems: [410, 429] },
      schema: {
        operationId: 'streamChanges',
        tags: ['changes'],
        summary: 'The same as server-sent events, as it happens',
        description:
          'From `Last-Event-ID` or `since` on; without either, from now on. An event `change` holds one item, and its id is the cursor after it; `caught-up` holds the cursor when there is nothing more; `start-over` ends a stream that the journal left behind.',
        querystring: Type.Object(streamParameters, { additionalProperties: false }),
        response: {
          200: {
            description: 'Events, until either side ends it.',
            content: { 'text/event-stream': { schema: events } }
          }
        }
      }
    },
    async (request, reply) => {
      const asked = askedBy(request)
      const last = request.headers['last-event-id']
      const cursor = typeof last === 'string' && last !== '' ? last : request.query.since
      const where = cursor === last ? atLastEvent : atSince
      const known = cursor === undefined ? undefined : decodePosition(cursor, sealed, asked, where)
      const address = addressKey(request.ip)
      requireRoom(streams.count(address), config)
      const position = await store.read(async queries => {
        if (!known) return present(queries, asked.audience, asked.wanted)
        // Before the stream begins: EventSource does not come back after a problem, and should not after this one.
        await readPage(queries, known, 1, now())
        return known
      })
      requireRoom(streams.count(address), config)
      reply
        .type('text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
      if (request.method === 'HEAD') return reply.send(Buffer.alloc(0))
      return reply.send(streams.open(position, address, allowing(request)))
    }
  )

  /** Returns a check whether the token that a stream was opened with is still good for the same feed. */
  function allowing({ headers, viewer }: FastifyRequest): () => Promise<boolean> {
    const token = headers.authorization?.replace(/^bearer +/i, '').trim()
    if (token === undefined) return async () => true
    return async () => {
      const current = await authenticate(token)
      return 'role' in current && audienceOf(current) === audienceOf(viewer)
    }
  }

  // Only a server that listens looks by itself: what is asked through `inject` looks when it is asked.
  let timers: NodeJS.Timeout[] = []
  app.addHook('onListen', async () => {
    const every = (period: number, work: () => Promise<void>) =>
      setInterval(() => work().catch(onError), period).unref()
    const cut = () => cutJournal(store, now() - config.journalDays * day)
    timers = [every(second, () => announce(now())), every(hour, cut)]
    await cut().catch(onError)
  })
  app.addHook('preClose', async () => {
    for (const timer of timers) clearInterval(timer)
    streams.close()
  })
}

const atSince = { in: 'query', pointer: '/since' } as const
const atLastEvent = { in: 'header', pointer: '/last-event-id' } as const

function askedBy(request: FastifyRequest) {
  const { entities: sent } = request.query as { entities?: string }
  const chosen = sent === undefined ? entities : [...readList('entities', 'entity', sent, entities)]
  return { audience: audienceOf(request.viewer), wanted: entities.filter(entity => chosen.includes(entity)) }
}

function requireRoom({ here, all }: { here: number; all: number }, config: Room['config']): void {
  const headers = { 'retry-after': '30' }
  if (here >= config.streamsPerAddress)
    throw new Problem(
      'too-many-requests',
      `At most ${config.streamsPerAddress} streams are open from one address at once; close one, or ask /v1/changes.`,
      { headers }
    )
  if (all >= config.streams)
    throw new Problem('unavailable', 'As many streams are open as this server keeps; ask /v1/changes instead.', {
      headers
    })
}
