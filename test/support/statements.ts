/** What is really prepared and run on SQLite: by the driver's own methods, whatever made the statement. */
import Sqlite from 'better-sqlite3'
import type { Test } from 'tap'

export interface Executed {
  sql: string
  values: unknown[]
}

/** Returns everything prepared and run on any connection from now on, until the test ends. */
export function statementsOf(t: Test) {
  const prepared: string[] = []
  const executed: Executed[] = []
  const { prepare } = Sqlite.prototype
  t.intercept(Sqlite.prototype, 'prepare', {
    value(this: Sqlite.Database, sql: string) {
      prepared.push(sql)
      const statement = prepare.call(this, sql)
      for (const method of ['run', 'get', 'all', 'iterate'] as const) {
        const original = statement[method] as (...values: unknown[]) => unknown
        Object.defineProperty(statement, method, {
          value(this: Sqlite.Statement, ...values: unknown[]) {
            executed.push({ sql, values })
            return original.apply(this, values)
          }
        })
      }
      return statement
    }
  })
  return {
    prepared,
    executed,
    /** Forgets what was seen so far. */
    forget(): void {
      prepared.length = 0
      executed.length = 0
    }
  }
}

/** Returns how SQLite would run a statement: a line for each step, the outermost first. */
export function planOf(client: Sqlite.Database, { sql, values }: Executed): string[] {
  const rows = client.prepare(`explain query plan ${sql}`).all(...values) as { detail: string }[]
  return rows.map(({ detail }) => detail)
}
