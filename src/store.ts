/** Opens the configured database with every room's queries. */
import { resolve } from 'node:path'
import type { Config } from './config.ts'
import { isPostgres } from './database/address.ts'
import { DatabaseStartError } from './database/database.ts'
import { queriesOf, type Store } from './queries.ts'
import { indexQuotes } from './quotes/indexing.ts'

/** Returns the store of a configuration, migrated; throws DatabaseStartError with a sentence for the operator. */
export async function openStore(config: Config): Promise<Store> {
  const store = await open(config)
  try {
    // A migration makes tables; what goes into this one only the program knows.
    await indexQuotes(store)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

async function open({ databaseUrl, synchronous, writeDeadline }: Config): Promise<Store> {
  // Only the engine that runs is loaded.
  if (isPostgres(databaseUrl)) {
    const { openPostgres } = await import('./database/postgres.ts').catch(missingDriver)
    return openPostgres({ url: databaseUrl, synchronous, writeDeadline }, queriesOf)
  }
  const { openSqlite } = await import('./database/sqlite.ts')
  const path = resolve(databaseUrl.slice('file:'.length))
  return openSqlite({ path, synchronous, writeDeadline }, queriesOf)
}

/** The driver is a package that only those who use PostgreSQL install. */
function missingDriver(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes("'pg'")) throw error
  throw new DatabaseStartError('PostgreSQL needs its driver beside Rawi: npm install pg@8.23.1')
}
