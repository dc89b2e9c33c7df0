/**
 * The second table of words for the data model: what `columns.ts` says, in PostgreSQL. Each word keeps what SQLite means
 * by it, so that the same queries give the same rows in the same order.
 */
import type { SQL } from 'drizzle-orm'
import {
  alias,
  bigint,
  boolean,
  check,
  customType,
  doublePrecision,
  index,
  pgTable,
  primaryKey,
  uniqueIndex
} from 'drizzle-orm/pg-core'
import type { Columns } from './columns.ts'

/** Compared byte by byte, as SQLite does, whatever the collation of the database: cursors compare names and slugs. */
const text = customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' })

/** `json` and not `jsonb`: it keeps the text as written, with the order of its keys. It is parsed here and only here. */
const json = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'json',
  toDriver: value => JSON.stringify(value),
  fromDriver: value => JSON.parse(value)
})

/** An integer of SQLite has 64 bits; those that JavaScript can count to come back as numbers. */
const integer = (name: string) => bigint(name, { mode: 'number' })

const words = {
  table: pgTable,
  text: (name: string) => text(name),
  derived: (name: string, of: SQL) => text(name).generatedAlwaysAs(of),
  integer,
  real: (name: string) => doublePrecision(name),
  instant: integer,
  boolean: (name: string) => boolean(name),
  json: (name: string) => json(name),
  /** Grows with every row, also after deletions; one that is rolled back leaves a gap. */
  sequence: (name: string) => integer(name).primaryKey().generatedByDefaultAsIdentity(),
  index,
  uniqueIndex,
  primaryKey,
  check,
  alias
}

/** Typed as SQLite's words: what is built from them is used as if it were SQLite's, and runs on PostgreSQL. */
export const postgresColumns = words as unknown as Columns
