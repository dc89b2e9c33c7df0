/** What an error of the engine means, by its code and never by its text: the one place that knows engine codes. */
import { DatabaseBusyError } from './database.ts'

export type DatabaseFault = 'busy' | 'full' | 'unique' | 'referenced' | 'unreadable'

/** Returns what kind of fault an error of the database is, or undefined when it is none of the database's. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  if (error instanceof DatabaseBusyError) return 'busy'
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return undefined
  if (code === 'SQLITE_FULL') return 'full'
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return 'unique'
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return 'referenced'
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy'
  return code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN') ? 'unreadable' : undefined
}
