/**
 * Writes that share a commit. Waiting for the disk is most of what a durable write takes, and blocks the process, so all
 * that are asked for meanwhile go into one transaction: one after the other, each behind a savepoint of its own, and
 * answered when all of it is on disk.
 */
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { DatabaseBusyError, DatabaseUnreachableError } from './database.ts'

export interface GroupCommitOptions {
  /** How long each write waits, without blocking the loop, for another process's. Milliseconds. */
  writeDeadline: number
  /** Told of each commit that stored something, before any of its writes resolves. It must not throw. */
  onCommit?: (() => void) | undefined
}

interface Write {
  work: () => Promise<unknown>
  /** Until when it waits for another process's write. */
  until: number
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

/** How many writes share a transaction, so that its answers are not held back and its log stays small. */
const most = 100
/** Milliseconds for which a transaction is gathered, and then runs: its first answer, and other processes, wait for it. */
const longest = 50
/** Milliseconds for which, in all, writes are waited for that are likely to come: as many as came of late. */
const patience = 3
/** Milliseconds after which a lock that another process has is asked for again: it is free for moments only, of many. */
const longestSleep = 8
/** Milliseconds for which it is remembered how many came. */
const memory = 100

/** Returns what runs work in a transaction on this connection, and resolves or rejects when its fate is on disk. */
export function groupCommit(writer: Sqlite.Database, { writeDeadline, onCommit }: GroupCommitOptions) {
  const savepoint = writer.prepare('SAVEPOINT one')
  const release = writer.prepare('RELEASE one')
  const undo = writer.prepare('ROLLBACK TO one')
  const commit = writer.prepare('COMMIT')
  const rollback = writer.prepare('ROLLBACK')

  const waiting: Write[] = []
  let running: Promise<void> | undefined
  let closing = false
  /** After a fault each has a transaction of its own until one is stored: what fits the disk pays for nothing else. */
  let shares = true
  /** How many writes were under way when the last were answered: whoever writes much writes again. */
  let last = { many: 0, at: 0 }

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      await gather()
      if (await begin()) await finish(waiting.splice(0, shares ? most : 1))
    }
    running = undefined
  }

  /** What has arrived on other connections is read in the same turn of the loop, or in the next: it comes along. */
  async function gather(): Promise<void> {
    const began = performance.now()
    const expected = began - last.at < memory ? last.many : 0
    let idle = 0
    for (let known = 0; waiting.length < most && performance.now() - began < longest; ) {
      const came = waiting.length > known
      known = waiting.length
      if (came) await turn()
      else if (known < expected && idle++ < patience) await sleep(1)
      else return
    }
  }

  /** Returns whether there is a transaction; false when nobody waits for it any more. */
  async function begin(): Promise<boolean> {
    for (let wait = 1; waiting.length > 0; wait = Math.min(wait * 2, longestSleep)) {
      try {
        writer.exec('BEGIN IMMEDIATE')
        return true
      } catch (error) {
        const isBusy = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
        giveUp(isBusy ? performance.now() : Number.POSITIVE_INFINITY, isBusy ? heldByAnother() : error)
        // Jittered, so that waiting processes do not knock in step.
        await sleep(Math.min(wait * (0.5 + Math.random()), leastLeft()))
      }
    }
    return false
  }

  const heldByAnother = () => new DatabaseBusyError('another process held the write lock')
  const leastLeft = () => Math.max(0, Math.min(...waiting.map(({ until }) => until)) - performance.now())

  /** Rejects the writes that wait no longer than until an instant. */
  function giveUp(at: number, error: unknown): void {
    const kept = waiting.filter(({ until }) => until > at)
    for (const { reject } of waiting.splice(0).filter(({ until }) => until <= at)) reject(error)
    waiting.push(...kept)
  }

  /** Runs writes in the transaction that is open, and commits it. Those that do not come in time are left for the next. */
  async function finish(group: Write[]): Promise<void> {
    const answers: (() => void)[] = []
    const until = performance.now() + longest
    let stored = 0
    try {
      for (const [at, write] of group.entries()) {
        if (at > 0 && performance.now() > until) {
          waiting.unshift(...group.splice(at))
          break
        }
        const outcome = await runOne(write, group.length > 1)
        answers.push(outcome.answer)
        if (outcome.stored) stored++
      }
      if (stored > 0) commit.run()
      else rollback.run()
    } catch (error) {
      // The engine gave up on the transaction, or could not commit it. All of the writes looked at what is undone now.
      shares = false
      for (const { reject } of group) reject(error)
      if (writer.inTransaction) rollback.run()
      return
    }
    if (stored > 0) {
      shares = true
      onCommit?.()
    }
    last = { many: group.length + waiting.length, at: performance.now() }
    for (const answer of answers) answer()
  }

  /** Returns what one write is to be told once all are on disk; throws when the engine gave up on the transaction. */
  async function runOne({ work, resolve, reject }: Write, shared: boolean) {
    if (shared) savepoint.run()
    try {
      const value = await work()
      if (!writer.inTransaction) throw new Error('The engine rolled the transaction back, and nobody was told.')
      if (shared) release.run()
      return { stored: true, answer: () => resolve(value) }
    } catch (error) {
      // A full disk makes SQLite roll back everything by itself.
      if (!writer.inTransaction) throw error
      if (shared) {
        undo.run()
        release.run()
      }
      return { stored: false, answer: () => reject(error) }
    }
  }

  return {
    write<T>(work: () => Promise<T>): Promise<T> {
      if (closing) return Promise.reject(new DatabaseUnreachableError('the database is being closed'))
      return new Promise<T>((resolve, reject) => {
        const until = performance.now() + writeDeadline
        waiting.push({ work, until, resolve: resolve as Write['resolve'], reject })
        running ??= run()
      })
    },
    /** Takes no more writes; resolves when those that were asked for have their answer. */
    async end(): Promise<void> {
      closing = true
      await running
    }
  }
}
