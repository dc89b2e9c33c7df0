/**
 * The change feed: everything once, then what changes. A batch that was cut off is asked for again with the same cursor,
 * and a cursor that the server does not know (any more) starts over; what is left to the app is to store a batch.
 */
import { RawiProblem } from './problem.ts'
import { pause } from './retry.ts'
import type { Change, ChangePage } from './schema.ts'

/** One entity of the feed: an upsert has its card, a deletion has none. */
export type SyncedChange = Told<Change>
type Told<C> = C extends Change
  ? Omit<C, 'op' | 'card'> & ({ op: 'upsert'; card: NonNullable<C['card']> } | { op: 'delete'; card: null })
  : never

/** A page of the feed: store its items and its `cursor` together. */
export interface ChangeBatch extends Omit<ChangePage, 'items'> {
  items: SyncedChange[]
  /** The first batch of everything: forget what you have, then store this. */
  startOver: boolean
}

export interface ChangesOptions {
  /** The cursor that was stored last; without one, from the start. */
  since?: string | undefined
  /** Only these; everything without it. A cursor belongs to the entities that it was asked for with. */
  entities?: readonly Change['entity'][] | undefined
  /** How many changes a batch holds. */
  limit?: number | undefined
  signal?: AbortSignal | undefined
  /** How many cuts in a row are sat out, and how often it starts over again before it gives up; 5. */
  retries?: number | undefined
}

export interface SyncOptions extends ChangesOptions {
  /** Stores a batch: its items and its cursor, in one transaction. The next one is asked for when it has resolved. */
  apply(batch: ChangeBatch): void | Promise<void>
}

export interface SyncResult {
  cursor: string
  /** How many changes were applied. */
  applied: number
}

export interface Sync {
  /** Returns batches of changes until it has caught up; ask again later with the last cursor. */
  changes(options?: ChangesOptions): AsyncGenerator<ChangeBatch, void, undefined>
  /** Applies all changes there are, and resolves when it has caught up. What `apply` throws ends it; nothing is lost. */
  sync(options: SyncOptions): Promise<SyncResult>
}

type ReadPage = (path: string, init: { params: { query: object }; signal?: AbortSignal }) => Promise<unknown>

/** Returns the two ways of following the feed, over a function that reads one page. */
export function syncOver(read: ReadPage): Sync {
  async function* changes({ since, limit, entities, signal, retries = 5 }: ChangesOptions = {}) {
    let cursor = since
    let cuts = 0
    let restarts = 0
    for (;;) {
      // openapi-fetch leaves out what is undefined.
      const query = { since: cursor, limit, entities: entities?.join(',') }
      let page: Omit<ChangeBatch, 'startOver'>
      try {
        page = (await read('/v1/changes', { params: { query }, ...(signal ? { signal } : {}) })) as typeof page
      } catch (error) {
        if (cursor !== undefined && isUnknownCursor(error) && restarts <= retries) {
          // A proxy before two newsrooms would send every cursor to the one that did not give it.
          if (restarts++ > 0) await pause(waitAfter(restarts), signal)
          cursor = undefined
        }
        // Without an answer it is the network, which comes and goes; an abort and a problem are what somebody meant.
        else if (error instanceof RawiProblem || signal?.aborted || cuts++ >= retries) throw error
        else await pause(waitAfter(cuts), signal)
        continue
      }
      cuts = 0
      if (page.cursor === cursor && !page.caughtUp)
        throw new Error('The feed does not get on: its cursor is the last one.')
      yield { ...page, startOver: cursor === undefined }
      if (page.caughtUp) return
      cursor = page.cursor
    }
  }
  async function sync({ apply, ...options }: SyncOptions): Promise<SyncResult> {
    const done = { cursor: options.since ?? '', applied: 0 }
    for await (const batch of changes(options)) {
      await apply(batch)
      done.cursor = batch.cursor
      done.applied += batch.items.length
    }
    return done
  }
  return { changes, sync }
}

/** Returns for how long to wait, in milliseconds, after so many failures. */
const waitAfter = (failures: number): number => 250 * 2 ** failures * (0.5 + Math.random() / 2)

/** Too old (410), or of another server, other entities or another token (400): the copy is to be made anew either way. */
const isUnknownCursor = (error: unknown): boolean =>
  error instanceof RawiProblem &&
  (error.type === 'start-over' || (error.status === 400 && error.errors.some(({ pointer }) => pointer === '/since')))
