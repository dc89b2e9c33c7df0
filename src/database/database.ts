/**
 * What a room sees of the database: two doors. `read` hands out the queries inside one snapshot, `write` inside one
 * transaction; nothing outside this folder knows which engine runs behind them.
 */
import { getTableColumns, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { sqliteColumns } from './columns.ts'
import type { Schema } from './schema.ts'

/** A connection with its tables: what a room's `queries.ts` is built from. Typed against SQLite in every dialect. */
export interface Connection {
  db: BetterSQLite3Database<Record<string, never>>
  tables: Schema
  /** A second name for a table, to join it with itself. */
  alias: typeof sqliteColumns.alias
}

export interface Database<Queries> {
  /** Resolves to what `work` returns; all its queries see the same instant. `work` awaits queries only, never I/O. */
  read<T>(work: (queries: Queries) => Promise<T>): Promise<T>
  /**
   * The same for writing: committed and on disk when it resolves, undone when `work` rejects. The transaction may hold other
   * writes too, each whole before the next begins; a fault of the engine rejects all of them.
   */
  write<T>(work: (queries: Queries) => Promise<T>): Promise<T>
  /**
   * Returns a number that is another one after every commit of any process; undefined where only a query could tell, so
   * that whoever wants to know has to read.
   */
  version(): number | undefined
  /** Lets what runs finish, and closes the file (its log written back) or the connections. */
  close(): Promise<void>
}

/** The database stayed locked by another process until the deadline: 503, and the client may try again. */
export class DatabaseBusyError extends Error {}

/** The server of the database does not answer, or the connection to it was lost: 503; nothing was stored. */
export class DatabaseUnreachableError extends Error {}

/** The connection was lost while a transaction was committed: whether it is stored is known when it is read again. */
export class DatabaseUncertainError extends Error {}

/** The database or the program cannot start together; the message is a sentence for the operator. */
export class DatabaseStartError extends Error {}

export const newerDatabase = () =>
  new DatabaseStartError(
    'The database was written by a newer version of Rawi. Start that version, or restore a backup made by this one.'
  )

export const skippedMigrations = () =>
  new DatabaseStartError('Some migrations were skipped: their journal is not in order of time.')

type Values = Record<string, unknown>
interface Query<Rows> {
  prepare(): { execute(values?: Values): Rows }
}

/**
 * Returns a function that runs one query with the values of its placeholders. The query is compiled at the first call
 * and never again: building it anew costs fifteen times as much as running it.
 */
export function statement<Rows>(build: () => Query<Rows>): (values?: Values) => Promise<Awaited<Rows>> {
  const run = shaped<null, Rows>(() => build())
  return values => run(null, values)
}

/** Like `statement` for a query that comes in several shapes (which filters are present): one compiled query a shape. */
export function shaped<Shape, Rows>(
  build: (shape: Shape) => Query<Rows>
): (shape: Shape, values?: Values) => Promise<Awaited<Rows>> {
  const ready = new Map<string, ReturnType<Query<Rows>['prepare']>>()
  return async (shape: Shape, values?: Values): Promise<Awaited<Rows>> => {
    const key = JSON.stringify(shape)
    let query = ready.get(key)
    if (!query) {
      query = build(shape).prepare()
      ready.set(key, query)
    }
    return query.execute(values) as Awaited<Rows>
  }
}

/** Returns a placeholder named after each column of a table, for an insert or update that writes the whole row. */
export function everyColumn<T extends SQLiteTable>(table: T): Record<keyof T['$inferInsert'], Placeholder & SQL> {
  // What the engine works out itself is not written.
  const columns = Object.entries(getTableColumns(table)).filter(([, column]) => column.generated === undefined)
  return Object.fromEntries(columns.map(([name]) => [name, sql.placeholder(name)])) as Record<
    keyof T['$inferInsert'],
    Placeholder & SQL
  >
}

/**
 * `where x in (…)` for a list of any length up to 101 (a page and one more): the list is padded with its last value to
 * one of a few sizes, so that few statements are compiled.
 */
export const inMany = {
  sizes: [1, 2, 5, 10, 20, 50, 101],
  placeholders: (many: number) => Array.from({ length: many }, (_, at) => sql.placeholder(`in${at}`)),
  of: (list: string[]) => {
    const many = inMany.sizes.find(size => size >= list.length) ?? list.length
    return { many, values: inMany.padded(list, many) }
  },
  padded: (list: string[], many: number) => {
    const values: Record<string, string> = {}
    for (let at = 0; at < many; at++) values[`in${at}`] = list[at] ?? list.at(-1) ?? ''
    return values
  }
}
