/** What every room is given: no room reaches for anything else, so that two applications can live in one process. */
import type { Config } from './config.ts'
import type { Store } from './queries.ts'

export interface Room {
  store: Store
  config: Config
  /** The clock: milliseconds since 1970. */
  now: () => number
}
