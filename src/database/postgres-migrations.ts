/**
 * Migrations on PostgreSQL: all of them in one transaction, under the lock that writes take too, so that of two processes
 * that start at once one migrates and the other finds it done.
 */
import { join } from 'node:path'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { DatabaseStartError, newerDatabase, skippedMigrations } from './database.ts'
import type { Session } from './postgres-sessions.ts'

const migrationsFolder = join(import.meta.dirname, '../../migrations/postgres')
/** Milliseconds to wait for another process that migrates. */
const patience = 60_000
/** One number for all of Rawi, the letters of its name: a database has one writer at a time. */
export const writeLock = 0x72617769

/** Brings the database to this version; throws DatabaseStartError when it is newer, or the server is not set as needed. */
export async function migrateUp(session: Session<unknown>, synchronous: 'full' | 'normal'): Promise<void> {
  await assertServer(session, synchronous)
  const known = readMigrationFiles({ migrationsFolder })
  if (missing(known, await applied(session)).length === 0) return
  await session.run(
    `BEGIN; SET LOCAL lock_timeout = ${patience}; SELECT pg_advisory_xact_lock(${writeLock}); SET LOCAL lock_timeout = 0`
  )
  try {
    await session.run(
      'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id serial PRIMARY KEY, hash text NOT NULL, created_at bigint)'
    )
    for (const migration of missing(known, await applied(session))) {
      for (const statement of migration.sql) await session.run(statement)
      await session.run(
        `INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('${migration.hash}', ${migration.folderMillis})`
      )
    }
    if ((await applied(session)).length !== known.length) throw skippedMigrations()
    await session.run('COMMIT')
  } catch (error) {
    if (!session.lost) await session.run('ROLLBACK')
    throw error
  }
}

/** Returns the migrations that are still to be done; throws when the database has newer ones, or lacks one in between. */
function missing(known: MigrationMeta[], done: number[]): MigrationMeta[] {
  const newest = Math.max(0, ...done)
  if (newest > Math.max(...known.map(({ folderMillis }) => folderMillis))) throw newerDatabase()
  const rest = known.filter(({ folderMillis }) => !done.includes(folderMillis))
  if (rest.some(({ folderMillis }) => folderMillis < newest)) throw skippedMigrations()
  return rest
}

async function applied(session: Session<unknown>): Promise<number[]> {
  const { rows } = await session.run("SELECT to_regclass('__drizzle_migrations') AS found")
  if (rows[0]?.found === null) return []
  const done = await session.run('SELECT created_at FROM __drizzle_migrations')
  return done.rows.map(row => Number(row.created_at))
}

/** Throws when the server cannot keep what is promised: every text there is, and what was acknowledged. */
async function assertServer(session: Session<unknown>, synchronous: 'full' | 'normal'): Promise<void> {
  const setting = async (name: string) => (await session.run(`SHOW ${name}`)).rows[0]?.[name]
  const encoding = await setting('server_encoding')
  if (encoding !== 'UTF8')
    throw new DatabaseStartError(
      `The database stores text as ${encoding}; make one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`
    )
  if (synchronous === 'full' && (await setting('fsync')) === 'off')
    throw new DatabaseStartError(
      'PostgreSQL runs with fsync = off: a power loss would lose what was acknowledged. Set it on, or RAWI_SYNCHRONOUS=normal.'
    )
}
