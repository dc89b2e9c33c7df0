/** `rawi migrate`: brings the database to this version, and stops. */
import { readConfig } from '../config.ts'
import { hidePassword } from '../database/address.ts'
import { openStore } from '../store.ts'

/** Migrates the configured database; opening it is what migrates it. */
export async function migrate(): Promise<void> {
  const config = readConfig(process.env)
  const store = await openStore(config)
  await store.close()
  process.stdout.write(`${hidePassword(config.databaseUrl)} is at this version.\n`)
}
