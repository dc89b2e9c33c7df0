/**
 * The journal: one row of `changes` for everything a write transaction changed, appended in that same transaction.
 * Caches, mobile sync, webhooks and the search index read it; nothing else is invented for them.
 */
import { type Connection, everyColumn, statement } from './database.ts'

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

export function journalQueries({ db, tables }: Connection) {
  const { changes } = tables
  const { seq: _, ...row } = everyColumn(changes)
  const append = statement(() => db.insert(changes).values(row))
  return {
    /** Appends one change; its `seq` is the order of commits. */
    append: async (change: Change): Promise<void> => {
      await append({ ...change, tags: [...new Set(change.tags)].sort() })
    }
  }
}
