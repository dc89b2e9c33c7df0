/** What the journal needs from time to time: articles that came due are announced, rows that are old are cut off. */
import { announceDue } from '../articles/announcing.ts'
import type { Store } from '../queries.ts'

/** How many rows one transaction cuts off, so that other writes get their turn. */
const batch = 1000

/** Announces all that came due by an instant, and returns when it is done; asks only, when there is nothing. */
export async function announce(store: Store, at: number): Promise<void> {
  while ((await store.read(({ articles }) => articles.due(at, 1))).length > 0)
    await store.write(queries => announceDue(queries, at))
}

/** Cuts the rows from before an instant off the journal, and remembers how far, for cursors that are older. */
export async function cutJournal(store: Store, before: number): Promise<void> {
  const isOld = ({ at }: { at: number }) => at < before
  while ((await store.read(({ changes }) => changes.oldest(1))).some(isOld))
    await store.write(async ({ changes, instance }) => {
      const old = (await changes.oldest(batch)).filter(isOld)
      const to = old.at(-1)?.seq
      if (to === undefined) return
      const row = await instance.current()
      await instance.pruned(to, old.findLast(change => change.public)?.seq ?? row?.prunedPublicTo ?? 0)
      await changes.cut(to)
    })
}
