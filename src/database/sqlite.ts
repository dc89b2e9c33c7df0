/**
 * SQLite as it should be opened: one writer whose transactions are shared, one read-only connection, WAL, and `synchronous` set on
 * purpose. better-sqlite3 is compiled so that WAL silently means `synchronous=NORMAL` after the first write, which may
 * lose an acknowledged write at power loss; here the setting is made and read back at every start.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { sqliteColumns } from './columns.ts'
import { type Connection, type Database, DatabaseStartError, newerDatabase, skippedMigrations } from './database.ts'
import { groupCommit } from './group-commit.ts'
import { queue } from './queue.ts'
import { schema } from './schema.ts'
import { quick } from './sqlite-statements.ts'

export interface SqliteOptions {
  path: string
  synchronous: 'full' | 'normal'
  /** How long a write waits, without blocking the loop, for another process's write. Milliseconds. */
  writeDeadline: number
  /** Told of each commit of this process, before any of its writes resolves. It must not throw. */
  onCommit?: () => void
}

const migrationsFolder = join(import.meta.dirname, '../../migrations/sqlite')
const journalSizeLimit = 64 * 1024 * 1024

/** Opens (and creates and migrates) the file and returns its two doors; throws DatabaseStartError with a sentence. */
export function openSqlite<Queries>(
  options: SqliteOptions,
  queriesOf: (connection: Connection) => Queries
): Database<Queries> {
  const writer = orSentence(options.path, () => migrateUp(openWriter(options)))
  // A reader may meet a lock for a moment only, when the log is recovered or reset.
  const reader = new Sqlite(options.path, { readonly: true, timeout: 250 })
  reader.pragma('query_only = ON')
  reader.pragma('trusted_schema = OFF')

  const reading = { queries: queriesOf(connection(reader)), snapshot: snapshots(reader), queue: queue() }
  const writing = { queries: queriesOf(connection(writer)), ...groupCommit(writer, options) }

  // On a connection of its own, which is never within a snapshot: there the number would stand still.
  const watcher = new Sqlite(options.path, { readonly: true, timeout: 250 })
  const version = watcher.prepare('PRAGMA data_version').pluck()

  return {
    // One snapshot at a time: the engine is synchronous, so waiting in line costs a few microtasks.
    read: work => reading.queue(() => reading.snapshot(() => work(reading.queries))),
    write: work => writing.write(() => work(writing.queries)),
    version: () => version.get() as number,
    async close() {
      watcher.close()
      await Promise.all([reading.queue(async () => reader.close()), writing.end().then(() => shut(writer))])
    }
  }
}

function openWriter({ path, synchronous }: SqliteOptions): Sqlite.Database {
  mkdirSync(dirname(path), { recursive: true })
  const writer = new Sqlite(path, { timeout: 0 })
  // Waiting for a lock in here would block every request: `begin` waits instead, asynchronously.
  writer.pragma('busy_timeout = 0')
  writer.pragma('journal_mode = WAL')
  writer.pragma(`synchronous = ${synchronous === 'full' ? 'FULL' : 'NORMAL'}`)
  writer.pragma('foreign_keys = ON')
  writer.pragma('trusted_schema = OFF')
  writer.pragma(`journal_size_limit = ${journalSizeLimit}`)
  assertPragmas(writer, synchronous)
  return writer
}

/** Throws when the connection is not set as asked: durability is a promise, not a hope. */
export function assertPragmas(writer: Sqlite.Database, synchronous: 'full' | 'normal'): void {
  const wanted = { journal_mode: 'wal', synchronous: synchronous === 'full' ? 2 : 1, foreign_keys: 1, busy_timeout: 0 }
  for (const [name, value] of Object.entries(wanted)) {
    const found = writer.pragma(name, { simple: true })
    if (found !== value) throw new DatabaseStartError(`SQLite answers ${name} = ${found} where ${value} was set.`)
  }
}

/** What the engine or the file system says against a file becomes a sentence for the operator. */
function orSentence<T>(path: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    if (error instanceof DatabaseStartError || !(error as NodeJS.ErrnoException).code) throw error
    throw new DatabaseStartError(`The database ${path} cannot be opened: ${(error as Error).message}.`)
  }
}

function migrateUp(writer: Sqlite.Database): Sqlite.Database {
  const journal = JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8')) as {
    entries: { when: number }[]
  }
  const known = journal.entries.map(entry => entry.when)
  const applied = appliedMigrations(writer)
  if (applied.length > 0 && Math.max(...applied) > Math.max(...known)) throw newerDatabase()
  if (applied.length === known.length) return writer
  // A migration may rebuild a table, which cascades unless foreign keys are off, and that has no effect inside
  // the migrator's transaction.
  writer.pragma('foreign_keys = OFF')
  migrate(drizzle(writer), { migrationsFolder })
  writer.pragma('foreign_keys = ON')
  const broken = writer.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0) throw new DatabaseStartError(`${broken.length} rows refer to rows that are not there.`)
  if (appliedMigrations(writer).length !== known.length) throw skippedMigrations()
  return writer
}

function appliedMigrations(writer: Sqlite.Database): number[] {
  const exists = writer.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  return exists ? writer.prepare('select created_at from __drizzle_migrations').pluck().all().map(Number) : []
}

function connection(sqlite: Sqlite.Database): Connection {
  return { db: quick(drizzle(sqlite)), tables: schema, alias: sqliteColumns.alias }
}

/** Returns a runner of work that sees one instant. */
function snapshots(reader: Sqlite.Database) {
  const begin = reader.prepare('BEGIN')
  const commit = reader.prepare('COMMIT')
  return async <T>(work: () => Promise<T>): Promise<T> => {
    begin.run()
    try {
      return await work()
    } finally {
      if (reader.inTransaction) commit.run()
    }
  }
}

function shut(writer: Sqlite.Database): void {
  writer.pragma('wal_checkpoint(TRUNCATE)')
  writer.close()
}
