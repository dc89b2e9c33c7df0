/**
 * The column vocabulary of the data model. `schema.ts` speaks only these words, so that a second dialect is a second
 * table of words (`postgres-columns.ts`) and not a second schema. Instants are integers (milliseconds since 1970, UTC)
 * in every dialect: they compare, index and travel to JavaScript without a time zone.
 */
import type { SQL } from 'drizzle-orm'
import { alias, check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

export const sqliteColumns = {
  table: sqliteTable,
  text: (name: string) => text(name),
  /** What the engine works out from the row's other columns; nothing is ever written to it. */
  derived: (name: string, of: SQL) => text(name).generatedAlwaysAs(of, { mode: 'virtual' }),
  integer: (name: string) => integer(name),
  real: (name: string) => real(name),
  instant: (name: string) => integer(name),
  boolean: (name: string) => integer(name, { mode: 'boolean' }),
  json: <T>(name: string) => text(name, { mode: 'json' }).$type<T>(),
  /** A key that only grows, also after deletions: the order of the journal. */
  sequence: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  index,
  uniqueIndex,
  primaryKey,
  check,
  alias
}

export type Columns = typeof sqliteColumns
