/**
 * Keeping the tables that lists walk, and the totals on the records of categories and people: whatever changes where an
 * article, a quote or a person stands in a list calls this in its own transaction. `test/listings.test.ts` holds them
 * against what the other tables say.
 */
import type { Which } from '../database/which.ts'
import type { Queries, Store } from '../queries.ts'

/** Lists articles anew, with their people and quotes: after a write of an article, or of its quotes. */
export async function relist(queries: Queries, ids: string[]): Promise<void> {
  const which = { ids }
  await relistCategories(queries, which)
  await relistPeople(queries, which)
}

/** The same for those who answer for quotes and names since a merge was made or undone. */
export const relistMerged = (queries: Queries, people: string[]): Promise<void> =>
  relistPeople(queries, { people }, people)

/** Lists the articles of a category, and of all below it, under those that are above it now, and no longer under others. */
export const relistMoved = (queries: Queries, category: string): Promise<void> =>
  relistCategories(queries, { category })

/** Deletes an article, which takes its rows along: nobody counts it any longer. */
export const unlist = (queries: Queries, id: string, remove: () => Promise<void>): Promise<void> =>
  countCategories(queries, { ids: [id] }, () => countPeople(queries, { ids: [id] }, remove))

const relistCategories = (queries: Queries, which: Which): Promise<void> =>
  countCategories(queries, which, () => queries.listing.categories(which))

const relistPeople = (queries: Queries, which: Which, always?: string[]): Promise<void> =>
  countPeople(
    queries,
    which,
    async () => {
      await queries.listing.people(which)
      await queries.listing.quotes(which)
    },
    always
  )

async function countCategories({ totals }: Queries, which: Which, list: () => Promise<void>): Promise<void> {
  const before = await totals.inCategories(which)
  await list()
  await totals.addToCategories(before, await totals.inCategories(which))
}

async function countPeople(
  { listing, totals }: Queries,
  which: Which,
  list: () => Promise<void>,
  always: string[] = []
): Promise<void> {
  const before = await totals.ofPeople(which)
  await list()
  const after = await totals.ofPeople(which)
  await totals.addToPeople(before, after)
  await listing.see([...new Set([...before.keys(), ...after.keys(), ...always])])
}

/** How many articles one transaction lists. */
const batch = 500

/** Lists and counts every article anew: for rows that were written past the application. */
export async function rebuildListings(store: Pick<Store, 'write'>): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after
    after = await store.write(async queries => {
      const to = await queries.listing.run(from, batch)
      if (to === undefined) return undefined
      const which = { after: from, to }
      await relistCategories(queries, which)
      await relistPeople(queries, which)
      return to
    })
  }
  await store.write(({ totals }) => totals.recount())
}
