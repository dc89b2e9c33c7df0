/** All rooms' queries on one connection: what `store.read` and `store.write` hand to a handler. */
import type { Connection, Database } from './database/database.ts'
import { journalQueries } from './database/journal.ts'
import { slugQueries } from './database/slugs.ts'
import { tokenQueries } from './tokens/queries.ts'

/** Returns every room's queries, built on one connection. */
export const queriesOf = (connection: Connection) => ({
  journal: journalQueries(connection),
  slugs: slugQueries(connection),
  tokens: tokenQueries(connection)
})

export type Queries = ReturnType<typeof queriesOf>
export type Store = Database<Queries>
