/**
 * Keeping the tables that lists walk: whatever changes where an article, a quote or a person stands in a list calls this in
 * its own transaction. `test/listings.test.ts` holds them against what the other tables say.
 */
import type { Queries, Store } from '../queries.ts'
import type { Which } from './listing-queries.ts'

/** Lists articles anew, with their people and quotes: after a write of an article, or of its quotes. */
export async function relist({ listing }: Queries, ids: string[]): Promise<void> {
  const which = { ids }
  await listing.categories(which)
  await relistPeople(listing, which)
}

/** The same for those who answer for quotes and names since a merge was made or undone. */
export const relistMerged = ({ listing }: Queries, people: string[]): Promise<void> =>
  relistPeople(listing, { people }, people)

/** Lists the articles of a category, and of all below it, under those that are above it now, and no longer under others. */
export const relistMoved = ({ listing }: Queries, category: string): Promise<void> => listing.categories({ category })

async function relistPeople(listing: Queries['listing'], which: Which, always: string[] = []): Promise<void> {
  const before = await listing.named(which)
  await listing.people(which)
  await listing.quotes(which)
  const after = await listing.named(which)
  await listing.see([...new Set([...before, ...after, ...always])])
}

/** How many articles one transaction lists. */
const batch = 500

/** Lists every article anew: for rows that were written past the application. */
export async function rebuildListings(store: Pick<Store, 'write'>): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after
    after = await store.write(async queries => {
      const to = await queries.listing.run(from, batch)
      if (to === undefined) return undefined
      const which = { after: from, to }
      await queries.listing.categories(which)
      await relistPeople(queries.listing, which)
      return to
    })
  }
}
