/**
 * Connections to PostgreSQL with what is ours on each: its queries, built once, every statement under a name so that the
 * server parses it once, numbers as numbers, and the knowledge whether the connection still stands.
 */
import { hash } from 'node:crypto'
import { DrizzleQueryError } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { type Connection, DatabaseUnreachableError } from './database.ts'
import { postgresColumns } from './postgres-columns.ts'
import { postgresSchema } from './postgres-schema.ts'

export interface Session<Queries> {
  queries: Queries
  /** Whether a transaction ran on it before: its server may have gone since. */
  used: boolean
  /** The connection was lost: it is closed when it is given back. */
  lost: boolean
  /** Runs a statement of the door's own; throws DatabaseUnreachableError when the connection is lost. */
  run(text: string): Promise<pg.QueryResult>
  giveBack(): void
}

interface PoolOptions {
  url: string
  /** How many connections there are at most. */
  most: number
  /** Milliseconds after which a statement that the server does not answer counts as lost. */
  patience: number
}

/** Milliseconds that a connection may take, or that one waits for a free one, before it answers 503. */
const connectDeadline = 5000
const idleTime = 300_000
/** Whole numbers and sums are numbers; JSON stays text here: its column parses it. */
const types = {
  getTypeParser: ((oid: number, format: 'text') =>
    oid === 20 || oid === 1700
      ? Number
      : oid === 114
        ? (text: string) => text
        : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser
}

/** Returns a pool of sessions; none is connected yet. */
export function sessions<Queries>(
  { url, most, patience }: PoolOptions,
  queriesOf: (connection: Connection) => Queries
) {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: connectDeadline,
    idleTimeoutMillis: idleTime,
    query_timeout: patience,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    fallback_application_name: 'rawi'
  })
  // A connection that breaks while nobody uses it is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  const known = new WeakMap<pg.PoolClient, Session<Queries>>()

  return {
    /** Returns a session that nobody else has; throws DatabaseUnreachableError when there is none in time. */
    async take(): Promise<Session<Queries>> {
      const client = await pool.connect().catch((error: unknown) => {
        throw unreachable(error)
      })
      const session = known.get(client) ?? sessionOn(client, queriesOf)
      known.set(client, session)
      return session
    },
    /** Resolves when all connections are closed. */
    end: () => pool.end()
  }
}

export type Sessions<Queries> = ReturnType<typeof sessions<Queries>>

function sessionOn<Queries>(client: pg.PoolClient, queriesOf: (connection: Connection) => Queries): Session<Queries> {
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const name = names.get(text) ?? hash('sha256', text, 'hex').slice(0, 32)
    names.set(text, name)
    return name
  }
  // One statement at a time, in order: what a room asks for with Promise.all waits here.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (ask: () => Promise<pg.QueryResult>) => {
    const answer = last.then(ask).catch((error: unknown) => {
      if (!isAnswer(error)) {
        session.lost = true
        throw unreachable(error)
      }
      throw error
    })
    last = answer.catch(() => {})
    return answer
  }
  const db = drizzle({
    client: {
      query: (statement: pg.QueryConfig, values: unknown[]) =>
        inTurn(() => client.query({ ...statement, name: nameOf(statement.text), types, values }))
    } as unknown as pg.PoolClient
  })
  const session: Session<Queries> = {
    queries: queriesOf({
      db: db as unknown as Connection['db'],
      tables: postgresSchema,
      alias: postgresColumns.alias
    }),
    used: false,
    lost: false,
    run: text => inTurn(() => client.query(text)),
    giveBack: () => client.release(session.lost)
  }
  return session
}

/** Whether the server answered with an error, and goes on: anything else and the connection cannot be trusted. */
const isAnswer = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.severity !== 'FATAL' && error.severity !== 'PANIC'

const unreachable = (cause: unknown) => new DatabaseUnreachableError(wordsOf(cause), { cause })

/** Returns what an error of the driver says; several addresses that all refuse come as one error without words. */
function wordsOf(error: unknown): string {
  const { message, errors } = error as AggregateError
  return message || errors?.map(({ message }) => message).join(', ') || String(error)
}

/**
 * Returns an error as it may be logged. drizzle writes every value of a statement into its message, and the server the
 * rows into its details: articles, addresses, digests of tokens.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error
  const { cause, query } = error
  if (!(cause instanceof pg.DatabaseError)) return cause ?? error
  const { code, constraint } = cause
  return Object.assign(new Error(`${cause.message}, in: ${query}`), { name: 'DatabaseError', code, constraint })
}
