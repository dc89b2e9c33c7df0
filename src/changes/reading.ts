/** One page of the change feed: everything there is, entity by entity; then what the journal says changed since. */
import type { Viewer } from '../frame/access.ts'
import { Problem } from '../frame/problems.ts'
import type { Queries } from '../queries.ts'
import { type Audience, entities, type FeedEntity, type Position } from './cursor.ts'
import { upsertsOf } from './presenting.ts'
import type { Seen } from './queries.ts'
import type { Change } from './schema.ts'

export interface Page {
  /** Each change with the position after it, from which a client that got so far goes on. */
  changes: { change: Change; position: Position }[]
  position: Position
  caughtUp: boolean
}

/** Whose feed a viewer is given: those who see all drafts have them in it, everybody else has the readers'. */
export const audienceOf = ({ role }: Viewer): Audience =>
  role === 'reader' || role === 'editor' || role === 'admin' ? 'staff' : 'public'

/** Returns where the feed begins for a client that knows nothing: with everything there is. */
export async function beginning(queries: Queries, audience: Audience, wanted: FeedEntity[]): Promise<Position> {
  return { audience, wanted, seq: await lastOf(queries, audience), giving: { entity: entities[0], after: '' } }
}

/** Returns where a client that knows everything is: only what comes is new to it. */
export async function present(queries: Queries, audience: Audience, wanted: FeedEntity[]): Promise<Position> {
  return { audience, wanted, seq: await lastOf(queries, audience), giving: null }
}

/** The last row that concerns an audience, also when it was cut off since. */
async function lastOf({ changes, instance }: Queries, audience: Audience): Promise<number> {
  return Math.max(await changes.last(audience), await cutTo(instance, audience))
}

async function cutTo(instance: Queries['instance'], audience: Audience): Promise<number> {
  const row = await instance.current()
  return (audience === 'public' ? row?.prunedPublicTo : row?.prunedTo) ?? 0
}

/** Returns the page at a position; throws a 410 when the journal does not reach back to it. */
export async function readPage(queries: Queries, position: Position, limit: number, now: number): Promise<Page> {
  const { audience } = position
  // After the restoration of a backup the journal may end before what a client has seen.
  if (position.seq < (await cutTo(queries.instance, audience)) || position.seq > (await lastOf(queries, 'staff'))) {
    throw new Problem(
      'start-over',
      'The feed does not reach back to this cursor. Drop what you stored, and ask again without `since`.'
    )
  }
  const hidden = (await queries.site.current()).comments.policy === 'hidden'
  const seen: Seen = { audience, now, hidden }
  return position.giving
    ? give(queries, position, position.giving, limit, seen)
    : follow(queries, position, limit, seen)
}

/** Everything there is. A page may hold the end of one entity and the beginning of the next. */
async function give(
  queries: Queries,
  start: Position,
  from: NonNullable<Position['giving']>,
  limit: number,
  seen: Seen
): Promise<Page> {
  const changes: Page['changes'] = []
  let after = from.after
  for (const entity of entities.slice(entities.indexOf(from.entity))) {
    if (start.wanted.includes(entity)) {
      const room = limit - changes.length
      const found = await upsertsOf(queries, entity, { after, limit: room }, seen)
      for (const change of found) changes.push({ change, position: { ...start, giving: { entity, after: change.id } } })
      const last = changes.at(-1)
      if (last && found.length === room) return { changes, position: last.position, caughtUp: false }
    }
    after = ''
  }
  // What changed while everything was given follows; only then has the client caught up.
  const position = { ...start, giving: null }
  return { changes, position, caughtUp: start.seq >= (await queries.changes.last(start.audience)) }
}

/** What changed since: each entity once, as it is now, where it was touched last. */
async function follow(queries: Queries, start: Position, limit: number, seen: Seen): Promise<Page> {
  const rows = await queries.changes.journal(start.audience, start.seq, limit + 1)
  const page = rows.slice(0, limit)
  const touched = new Map<string, { entity: FeedEntity; id: string; seq: number }>()
  for (const { entity, id, seq, public: seenByReaders } of page) {
    // Of comments everybody has those that readers see: one that they never saw is not even told to be gone.
    if (!start.wanted.includes(entity as FeedEntity) || (entity === 'comment' && !seenByReaders)) continue
    const key = `${entity} ${id}`
    touched.delete(key)
    touched.set(key, { entity: entity as FeedEntity, id, seq })
  }
  const now = new Map<string, Change>()
  for (const [entity, some] of Map.groupBy(touched.values(), ({ entity }) => entity))
    for (const change of await upsertsOf(queries, entity, { ids: some.map(({ id }) => id) }, seen))
      now.set(`${entity} ${change.id}`, change)
  const changes = [...touched].map(([key, { entity, id, seq }]) => ({
    change: now.get(key) ?? ({ entity, id, op: 'delete', card: null } as Change),
    position: { ...start, seq }
  }))
  const position = { ...start, seq: page.at(-1)?.seq ?? start.seq }
  return { changes, position, caughtUp: rows.length <= limit }
}
