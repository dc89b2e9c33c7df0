/**
 * The journal: one row of `changes` for everything a write transaction changed, appended in that same transaction.
 * Caches, mobile sync, webhooks and the search index read it; nothing else is invented for them.
 */
import { sql } from 'drizzle-orm'
import { type Connection, everyColumn, shaped, statement } from './database.ts'

export type Entity = 'article' | 'category' | 'person' | 'quote' | 'comment' | 'site' | 'token' | 'preview'

export interface Change {
  entity: Entity
  id: string
  op: 'create' | 'update' | 'delete'
  at: number
  /** Everything it touched before and after: `article:<id>`, `category:<id>`, `person:<id>`, `list:articles` … */
  tags: string[]
  /** Whether a reader could see it before or can see it now. */
  public: boolean
}

/** How many rows one statement inserts. */
const batch = 100

export function journalQueries({ db, tables }: Connection) {
  const { changes } = tables
  const { seq: _, ...row } = everyColumn(changes)
  const append = statement(() => db.insert(changes).values(row))
  const appendMany = shaped((many: number) =>
    db.insert(changes).values(Array.from({ length: many }, (_, at) => numbered(at)))
  )
  const numbered = (at: number) =>
    Object.fromEntries(Object.keys(row).map(name => [name, sql.placeholder(`${name}${at}`)])) as typeof row
  const sorted = (change: Change): Change => ({ ...change, tags: [...new Set(change.tags)].sort() })
  return {
    /** Appends one change; its `seq` is the order of commits. */
    append: async (change: Change): Promise<void> => {
      await append({ ...sorted(change) })
    },
    /** Appends many changes, in their order. */
    appendAll: async (all: Change[]): Promise<void> => {
      let at = 0
      for (; at + batch <= all.length; at += batch) {
        const named = all
          .slice(at, at + batch)
          .flatMap((change, n) => Object.entries(sorted(change)).map(([name, value]) => [`${name}${n}`, value]))
        await appendMany(batch, Object.fromEntries(named))
      }
      for (const change of all.slice(at)) await append({ ...sorted(change) })
    }
  }
}
