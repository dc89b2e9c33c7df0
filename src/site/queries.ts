/** What is asked of the database about the site: its one row, or what a site is before it was ever set. */
import { eq } from 'drizzle-orm'
import { type Connection, everyColumn, statement } from '../database/database.ts'
import type { schema } from '../database/schema.ts'

export type SiteRow = typeof schema.site.$inferSelect

const unset: SiteRow = {
  id: 1,
  name: 'Rawi',
  languages: ['ar', 'en'],
  timeZone: 'UTC',
  disclaimer: {},
  disclaimerVersion: 1,
  announcements: [],
  comments: { policy: 'premoderated', closeAfterDays: null, bannedWords: [], suspectWords: [] },
  quoteAutoConfirm: 0.9,
  version: 1,
  updatedAt: 0
}

export function siteQueries({ db, tables: { site } }: Connection) {
  const one = statement(() => db.select().from(site).where(eq(site.id, 1)))
  const save = statement(() =>
    db
      .insert(site)
      .values(everyColumn(site))
      .onConflictDoUpdate({ target: site.id, set: everyColumn(site) })
  )
  return {
    /** Returns the site as it is set, or its defaults. */
    current: async (): Promise<SiteRow> => (await one())[0] ?? structuredClone(unset),
    save: async (row: SiteRow): Promise<void> => void (await save({ ...row }))
  }
}
