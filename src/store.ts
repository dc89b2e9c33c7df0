/** Opens the configured database with every room's queries. */
import { resolve } from 'node:path'
import type { Config } from './config.ts'
import { isPostgres } from './database/address.ts'
import { queriesOf, type Store } from './queries.ts'

/** Returns the store of a configuration, migrated; throws DatabaseStartError with a sentence for the operator. */
export async function openStore({ databaseUrl, synchronous, writeDeadline }: Config): Promise<Store> {
  // Only the engine that runs is loaded.
  if (isPostgres(databaseUrl)) {
    const { openPostgres } = await import('./database/postgres.ts')
    return openPostgres({ url: databaseUrl, synchronous, writeDeadline }, queriesOf)
  }
  const { openSqlite } = await import('./database/sqlite.ts')
  const path = resolve(databaseUrl.slice('file:'.length))
  return openSqlite({ path, synchronous, writeDeadline }, queriesOf)
}
