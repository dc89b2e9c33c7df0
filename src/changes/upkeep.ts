/**
 * What the journal needs from time to time: articles that came due are announced, comments that the site shows or hides
 * are told of, rows that are old are cut off.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { announceDue, tellOfPolicy } from '../articles/announcing.ts'
import type { Store } from '../queries.ts'

/** How many rows one transaction cuts off, so that other writes get their turn. */
const batch = 1000
/** How long a look at the feed waits for the announcement (milliseconds), which waits for the lock of the database. */
const patience = 1000

/**
 * Returns what announces all that came due by an instant, and asks only, when there is nothing. It resolves when that is
 * done, or cannot be done now: a database that is full or locked is still read, and what is due is told of later.
 */
export function announcing(store: Store, onError: (error: unknown) => void): (at: number) => Promise<void> {
  const isDue = (at: number) =>
    store.read(
      async ({ articles, instance }) =>
        (await articles.due(at, 1)).length > 0 || (await instance.current())?.tellingAfter != null
    )
  const announceAll = async (at: number) => {
    while (await isDue(at))
      await store.write(async queries => {
        await announceDue(queries, at)
        await tellOfPolicy(queries, at)
      })
    return true
  }
  let running: Promise<boolean> | undefined

  return async at => {
    // One for all who ask meanwhile; it may have begun before what is due now was.
    for (let turn = 0; turn < 2 && (await isDue(at)); turn++) {
      running ??= announceAll(at)
        .catch(error => {
          onError(error)
          return false
        })
        .finally(() => {
          running = undefined
        })
      const waiting = new AbortController()
      const done = await Promise.race([running, sleep(patience, false, waiting)])
      waiting.abort()
      if (!done) return
    }
  }
}

/** Cuts the rows from before an instant off the journal, and remembers how far, for cursors that are older. */
export async function cutJournal(store: Store, before: number): Promise<void> {
  const isOld = ({ at }: { at: number }) => at < before
  while ((await store.read(({ changes }) => changes.oldest(1))).some(isOld))
    await store.write(async ({ changes, instance }) => {
      const oldest = await changes.oldest(batch)
      // All up to the last old one go, also a row among them whose clock was ahead.
      const gone = oldest.slice(0, oldest.findLastIndex(isOld) + 1)
      const to = gone.at(-1)?.seq
      if (to === undefined) return
      const row = await instance.current()
      await instance.pruned(to, gone.findLast(change => change.public)?.seq ?? row?.prunedPublicTo ?? 0)
      await changes.cut(to)
    })
}
