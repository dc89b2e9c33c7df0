/** How long others may keep what anyone may read (RFC 9111 §5.2.2, RFC 5861). */

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
