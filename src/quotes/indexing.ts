/** Quotes that were stored by an earlier version get what they are found by, and all of them when its rules changed. */
import type { Store } from '../queries.ts'

/** How many quotes one transaction indexes, so that other writes get their turn. */
const batch = 200

/** Indexes every quote that is not, or was by other rules; asks once, when there is none. */
export async function indexQuotes(store: Store): Promise<void> {
  for (let after = ''; ; ) {
    const [next] = await store.read(({ quotes }) => quotes.stale(after, 1))
    if (!next) return
    after = await store.write(async ({ quotes }) => {
      const stale = await quotes.stale(after, batch)
      for (const quote of stale) await quotes.index(quote)
      return stale.at(-1)?.id ?? after
    })
  }
}
