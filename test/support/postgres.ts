/**
 * Databases on the server that `npm run test:postgres` started: each test gets a fresh one, copied from a template that
 * was migrated once. Without that server the tests run on SQLite.
 */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Test } from 'tap'

/** The address of the server, or undefined when the tests run on SQLite. */
export const postgresServer = process.env.TEST_POSTGRES
/** The database that fresh ones are copied from. */
export const template = 'rawi_template'

/** Runs one statement on a connection of its own. */
export async function runOn(url: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  return client.query(text).finally(() => client.end())
}

/** Returns the address of a fresh, migrated database, which is dropped when the test ends; undefined without a server. */
export async function freshDatabase(t: Test, from = template): Promise<string | undefined> {
  if (postgresServer === undefined) return undefined
  const server = postgresServer
  const name = `rawi_${randomBytes(8).toString('hex')}`
  await runOn(server, `CREATE DATABASE ${name} TEMPLATE ${from}`)
  t.teardown(() => runOn(server, `DROP DATABASE ${name} WITH (FORCE)`))
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** The setting that lets a process run on a fresh database; nothing without a server, so that it runs on SQLite. */
export async function freshSetting(t: Test): Promise<Record<string, string>> {
  const url = await freshDatabase(t)
  return url === undefined ? {} : { RAWI_DATABASE_URL: url }
}
