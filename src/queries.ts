/** All rooms' queries on one connection: what `store.read` and `store.write` hand to a handler. */
import { listingQueries } from './articles/listing-queries.ts'
import { articleQueries } from './articles/queries.ts'
import { totalQueries } from './articles/total-queries.ts'
import { categoryQueries } from './categories/queries.ts'
import { feedQueries } from './changes/queries.ts'
import { commentQueries } from './comments/queries.ts'
import type { Connection, Database } from './database/database.ts'
import { instanceQueries } from './database/instance.ts'
import { journalQueries } from './database/journal.ts'
import { slugQueries } from './database/slugs.ts'
import { personQueries } from './people/queries.ts'
import { previewQueries } from './previews/queries.ts'
import { quoteQueries } from './quotes/queries.ts'
import { siteQueries } from './site/queries.ts'
import { tokenQueries } from './tokens/queries.ts'

/** Returns every room's queries, built on one connection. */
export const queriesOf = (connection: Connection) => ({
  articles: articleQueries(connection),
  categories: categoryQueries(connection),
  changes: feedQueries(connection),
  comments: commentQueries(connection),
  instance: instanceQueries(connection),
  listing: listingQueries(connection),
  journal: journalQueries(connection),
  people: personQueries(connection),
  previews: previewQueries(connection),
  quotes: quoteQueries(connection),
  site: siteQueries(connection),
  slugs: slugQueries(connection),
  tokens: tokenQueries(connection),
  totals: totalQueries(connection)
})

export type Queries = ReturnType<typeof queriesOf>
export type Store = Database<Queries>
