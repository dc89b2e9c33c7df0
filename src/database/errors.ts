/** What an error of the engine means, by its code and never by its text: the one place that knows engine codes. */
import { DatabaseBusyError, DatabaseUncertainError, DatabaseUnreachableError } from './database.ts'

export type DatabaseFault = 'busy' | 'full' | 'unique' | 'referenced' | 'unreadable' | 'uncertain'

/** Returns what kind of fault an error of the database is, or undefined when it is none of the database's. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  // drizzle wraps what PostgreSQL answers: the code is its cause's.
  for (let inner = error, depth = 0; inner instanceof Object && depth < 5; inner = (inner as Error).cause, depth++) {
    const fault = faultOf(inner)
    if (fault) return fault
  }
  return undefined
}

function faultOf(error: object): DatabaseFault | undefined {
  if (error instanceof DatabaseBusyError) return 'busy'
  if (error instanceof DatabaseUnreachableError) return 'unreadable'
  if (error instanceof DatabaseUncertainError) return 'uncertain'
  const { code } = error as { code?: unknown }
  if (typeof code !== 'string') return undefined
  return code.startsWith('SQLITE_') ? faultOfSqlite(code) : faultOfPostgres(code)
}

function faultOfSqlite(code: string): DatabaseFault | undefined {
  if (code === 'SQLITE_FULL') return 'full'
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return 'unique'
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return 'referenced'
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy'
  return code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN') ? 'unreadable' : undefined
}

/** The codes of PostgreSQL's appendix A: five characters, of which the first two are a class. */
const postgresFaults: [code: RegExp, DatabaseFault][] = [
  [/^23505$/, 'unique'],
  [/^23503$|^23001$/, 'referenced'],
  [/^53100$/, 'full'],
  // A lock not given in time, a deadlock, a snapshot overtaken, a statement out of time; no connection or memory left.
  [/^(55P03|40P01|40001|57014|53[023]00)$/, 'busy'],
  // The connection failed, the server goes down or comes up, gave up on an idle transaction, or is a read-only copy.
  [/^(08...|57P0.|25P0[34]|25006|58030)$/, 'unreadable']
]

const faultOfPostgres = (code: string): DatabaseFault | undefined =>
  postgresFaults.find(([pattern]) => pattern.test(code))?.[1]
