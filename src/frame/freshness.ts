/** How long others may keep what anyone may read (RFC 9111 §5.2.2, RFC 5861), and since when it is as it is. */

/** Seconds that a cache may go on with an old answer while it asks for the new one, and when it gets none. */
const whileRevalidating = 60
const ifError = 86_400

/**
 * Returns what makes the Cache-Control of an answer that changes by itself in so many milliseconds: no cache keeps it for
 * longer than that, not even while it asks again.
 */
export function freshnessOf(maxAge: number): (left: number) => string {
  const always = directives(maxAge, whileRevalidating)
  return left => {
    const seconds = Math.max(0, Math.floor(left / 1000))
    if (seconds >= maxAge + whileRevalidating) return always
    const age = Math.min(maxAge, seconds)
    return directives(age, Math.min(whileRevalidating, seconds - age))
  }
}

const directives = (age: number, stale: number): string =>
  `public, max-age=${age}, stale-while-revalidate=${stale}, stale-if-error=${ifError}`

/**
 * Returns an instant as the value of Last-Modified. Within its own second it is one second less: something may change in
 * the rest of that second, and no date would tell it (RFC 9110 §8.8.2.2).
 */
export function httpDate(modified: number, now: number): string {
  const second = Math.floor(modified / 1000)
  const told = second < Math.floor(now / 1000) ? second : second - 1
  return new Date(told * 1000).toUTCString()
}

/** Whether an If-Modified-Since field value is as late as the last change (RFC 9110 §13.1.3). */
export function isUnmodified(field: string | undefined, modified: number): boolean {
  const since = field === undefined ? Number.NaN : Date.parse(field)
  return Math.floor(modified / 1000) * 1000 <= since
}
