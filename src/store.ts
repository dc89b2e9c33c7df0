/** Opens the configured database with every room's queries. */
import { resolve } from 'node:path'
import type { Config } from './config.ts'
import { openSqlite } from './database/sqlite.ts'
import { queriesOf, type Store } from './queries.ts'

/** Returns the store of a configuration, migrated; throws DatabaseStartError with a sentence for the operator. */
export function openStore({ databaseUrl, synchronous, writeDeadline }: Config): Store {
  const path = resolve(databaseUrl.slice('file:'.length))
  return openSqlite({ path, synchronous, writeDeadline }, queriesOf)
}
