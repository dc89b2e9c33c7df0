/**
 * PostgreSQL behind the same two doors. Reads are snapshots on connections of their own. Writes are serial, as on SQLite:
 * rooms look before they write, and the order of the journal is the order of commits. So each takes a lock of the
 * transaction first, which a process asks for once at a time, and which is given back with the transaction.
 */
import { hidePassword } from './address.ts'
import {
  type Connection,
  type Database,
  DatabaseBusyError,
  DatabaseStartError,
  DatabaseUncertainError,
  DatabaseUnreachableError
} from './database.ts'
import { databaseFault } from './errors.ts'
import { migrateUp, writeLock } from './postgres-migrations.ts'
import { type Session, type Sessions, sessions, withoutValues } from './postgres-sessions.ts'
import { queue } from './queue.ts'

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`; what it leaves out is taken from PGPASSWORD and its like. */
  url: string
  /** full: a commit is on the server's disk when it resolves. normal: a crash of the server may lose the last ones. */
  synchronous: 'full' | 'normal'
  /** How long a write waits for another process's write. Milliseconds. */
  writeDeadline: number
}

/** Connections that read at the same time. */
const readers = 10
/** Milliseconds that one statement may run. */
export const statementLimit = 30_000
/** Milliseconds that a transaction may stand idle, as when its process hangs: then the server ends it, and its lock. */
const idleLimit = 15_000

/** Connects and migrates, and returns the two doors; throws DatabaseStartError with a sentence. */
export async function openPostgres<Queries>(
  { url, synchronous, writeDeadline }: PostgresOptions,
  queriesOf: (connection: Connection) => Queries
): Promise<Database<Queries>> {
  const patience = statementLimit + writeDeadline + 5000
  const reading = sessions({ url, most: readers, patience }, queriesOf)
  const writing = sessions({ url, most: 1, patience }, queriesOf)
  await orSentence(url, () => migrated(writing, synchronous)).catch(async (error: unknown) => {
    await writing.end()
    throw error
  })

  const limits = `SET LOCAL statement_timeout = ${statementLimit}; SET LOCAL idle_in_transaction_session_timeout = ${idleLimit}`
  const beginReading = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${limits}`
  // Not a snapshot: one taken before the lock was given would not show what the writer before has just stored.
  const beginWriting = (wait: number) =>
    `BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SET LOCAL lock_timeout = ${wait}; SELECT pg_advisory_xact_lock(${writeLock}); SET LOCAL synchronous_commit = ${synchronous === 'full' ? 'on' : 'off'}; ${limits}`

  const inLine = queue()
  const running = new Set<Promise<unknown>>()
  let closing = false
  const tracked = <T>(work: () => Promise<T>): Promise<T> => {
    if (closing) return Promise.reject(new DatabaseUnreachableError('the database is being closed'))
    const result = work()
    running.add(result)
    const done = () => running.delete(result)
    result.then(done, done)
    return result
  }

  return {
    read: work => tracked(() => transact(reading, () => beginReading, finishReading, work)),
    write: work => {
      const until = performance.now() + writeDeadline
      // Whoever stood in line for that long tries once more. 0 would mean to the server: for ever.
      const begin = () => beginWriting(Math.max(1, Math.ceil(until - performance.now())))
      return tracked(() => inLine(() => transact(writing, begin, commit, work)))
    },
    version: () => undefined,
    async close() {
      closing = true
      await Promise.allSettled(running)
      await Promise.all([reading.end(), writing.end()])
    }
  }
}

async function migrated<Queries>(writing: Sessions<Queries>, synchronous: 'full' | 'normal'): Promise<void> {
  const session = await writing.take()
  try {
    await migrateUp(session, synchronous)
  } finally {
    session.giveBack()
  }
}

/** What the server or the network says against a start becomes a sentence for the operator, without the password. */
async function orSentence<T>(url: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open()
  } catch (error) {
    if (error instanceof DatabaseStartError) throw error
    throw new DatabaseStartError(`The database ${hidePassword(url)} cannot be opened: ${(error as Error).message}.`)
  }
}

/** Runs work in one transaction: finished when it resolves, rolled back when it rejects. */
async function transact<Queries, T>(
  from: Sessions<Queries>,
  begin: () => string,
  finish: (session: Session<Queries>) => Promise<void>,
  work: (queries: Queries) => Promise<T>
): Promise<T> {
  const session = await begun(from, begin)
  try {
    const result = await work(session.queries)
    await finish(session)
    return result
  } catch (error) {
    await rollBack(session)
    throw withoutValues(error)
  } finally {
    session.giveBack()
  }
}

/** Returns a session in a transaction. One whose server went away since its last is given up for another: nothing was done. */
async function begun<Queries>(from: Sessions<Queries>, begin: () => string): Promise<Session<Queries>> {
  for (;;) {
    const session = await from.take()
    const { used } = session
    session.used = true
    try {
      await session.run(begin())
      return session
    } catch (error) {
      await rollBack(session)
      session.giveBack()
      if (session.lost && used) continue
      if (databaseFault(error) !== 'busy') throw error
      throw new DatabaseBusyError('another process held the write lock', { cause: error })
    }
  }
}

async function rollBack(session: Session<unknown>): Promise<void> {
  if (session.lost) return
  await session.run('ROLLBACK').catch(() => {
    session.lost = true
  })
}

/** Nothing depends on how a read ends: its answer is whole by then. */
const finishReading = rollBack

async function commit(session: Session<unknown>): Promise<void> {
  const { command } = await session.run('COMMIT').catch((error: unknown) => {
    if (session.lost) throw new DatabaseUncertainError('the connection was lost during a commit', { cause: error })
    throw error
  })
  // The server answers a COMMIT after a failed statement with a ROLLBACK, and calls it no error.
  if (command !== 'COMMIT') throw new Error('A statement failed and was passed over: nothing was stored.')
}
