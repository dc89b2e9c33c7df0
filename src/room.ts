/** What every room is given: no room reaches for anything else, so that two applications can live in one process. */
import type { Config } from './config.ts'
import type { Store } from './queries.ts'

/** What an application is built from. */
export interface Given {
  store: Store
  config: Config
  /** The clock: milliseconds since 1970. */
  now: () => number
}

/** What a room is given: the same, and the secret of the database, which signs links and cursors. */
export interface Room extends Given {
  secret: Buffer
}
