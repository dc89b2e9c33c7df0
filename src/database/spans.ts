/**
 * Lists as ranges of an index: from where to where one walks, by date and then by id. What a cursor, a period and the clock
 * say is worked out here to one lower and one upper bound, because an engine that is given several begins at any of them.
 */
import { sql } from 'drizzle-orm'

/** Behind every id, as '' is before each: where a list begins that is walked backwards. */
export const afterIds = '~'

/** A bound: a date, and an id to break ties. */
export type Bound = [at: number, id: string]

/** The placeholders of a span, and their values. */
export interface Span {
  lowAt: number
  lowId: string
  highAt: number
  highId: string
}

interface Limits {
  /** The first instant that is in. */
  from?: number | undefined
  /** The first one that is not any more. */
  to?: number | undefined
  /** Where the page begins; in which direction one walks is `descending`. */
  border?: Bound | undefined
}

/** Returns the narrowest span that all limits leave; `descending`: one walks from the newest to the oldest. */
export function spanOf(limits: Limits[], descending: boolean): Span {
  let low: Bound = [Number.MIN_SAFE_INTEGER, '']
  let high: Bound = [Number.MAX_SAFE_INTEGER, '']
  for (const { from, to, border } of limits) {
    if (from !== undefined) low = later(low, [from, ''])
    if (to !== undefined) high = earlier(high, [to, ''])
    if (border && descending) high = earlier(high, border)
    if (border && !descending) low = later(low, border)
  }
  return { lowAt: low[0], lowId: low[1], highAt: high[0], highId: high[1] }
}

const isBefore = (a: Bound, b: Bound) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
const later = (a: Bound, b: Bound): Bound => (isBefore(a, b) ? b : a)
const earlier = (a: Bound, b: Bound): Bound => (isBefore(b, a) ? b : a)

export const low = sql`(${sql.placeholder('lowAt')}, ${sql.placeholder('lowId')})`
export const high = sql`(${sql.placeholder('highAt')}, ${sql.placeholder('highId')})`

/** Returns what several ranges found, each in order, as the one list that they are, cut to `most` rows. */
export function merged<Row>(ranges: Row[][], isBefore: (a: Row, b: Row) => boolean, most: number): Row[] {
  const [only, ...others] = ranges
  if (only === undefined || others.length === 0) return only ?? []
  return ranges
    .flat()
    .sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0))
    .slice(0, most)
}
