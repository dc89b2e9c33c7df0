/** When somebody was quoted: the first and the last time, and how often in each month of a time zone. */
import { Temporal } from 'temporal-polyfill'

/** So many quotes in one article, which was published at an instant. */
export interface Spoken {
  at: number
  quotes: number
}

export interface Quoted {
  first: number | null
  last: number | null
  months: { month: string; quotes: number }[]
}

/** How many months are counted: the latest ones in which there is a quote. */
export const mostMonths = 1200

/**
 * Returns when somebody was quoted, from the articles that quote them in any order. Months without a quote are left out.
 * Databases do not know the same time zones, so the months begin here: one instant is worked out for a month, not for
 * an article.
 */
export function countMonths(spoken: Spoken[], timeZone: string): Quoted {
  const ordered = spoken.toSorted((a, b) => b.at - a.at)
  const months: Quoted['months'] = []
  let begins = Number.POSITIVE_INFINITY
  for (const { at, quotes } of ordered) {
    if (at < begins && months.length <= mostMonths) {
      const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate()
      begins = day.with({ day: 1 }).toZonedDateTime(timeZone).epochMilliseconds
      months.push({ month: day.toPlainYearMonth().toString(), quotes: 0 })
    }
    const month = months.at(-1)
    if (month && at >= begins) month.quotes += quotes
  }
  const latest = months.slice(0, mostMonths).reverse()
  const [first = null, last = null] = [ordered.at(-1)?.at, ordered[0]?.at]
  return { first, last, months: latest }
}
