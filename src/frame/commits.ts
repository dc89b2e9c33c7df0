/**
 * What has changed for readers, and when, as the journal tells it: asked before an answer is served again, once a turn of
 * the event loop. Places number the looks that found something, so that whoever read rows knows whether they are still so.
 */

export interface CommitsOptions {
  /** Returns another number after every commit of any process; undefined where only `news` can tell. */
  version: () => number | undefined
  /** Returns what was touched since the call before, whether that is all, and when something becomes visible by itself. */
  news: () => Promise<{ tags: string[]; isWhole: boolean; due: number }>
  now: () => number
}

/** What becomes visible by itself: whatever shows it changes when a scheduled article comes due. */
export const clock = 'clock'
/** Whatever readers see: it changes with every commit that is told to them. */
export const everything = 'everything'

/** How many changed tags are remembered; when there are more, all that was read before counts as changed. */
const mostTags = 50_000

export type Commits = ReturnType<typeof watchCommits>

/** Returns the watch of one application. */
export function watchCommits({ version, news, now }: CommitsOptions) {
  const changed = new Map<string, { place: number; at: number }>()
  const watch = {
    /** The place among the commits of what is read from now on. */
    place: 0,
    /** The next instant at which something becomes visible by itself; milliseconds, infinite when none is known. */
    due: Number.NEGATIVE_INFINITY,
    look,
    /** Something was committed here: the next request looks, also in the same turn of the event loop. */
    forget,
    isUnchanged,
    modifiedAt
  }
  let oldest = { place: 0, at: now() }
  let known: number | undefined
  let hasLooked = false
  let isReadingDue = false
  let learning: Promise<void> | undefined
  return watch

  /** Looks whether anything was committed; returns a promise while that is being read. */
  function look(): Promise<void> | undefined {
    // One reading for all who come at that instant, beside the look for what was committed.
    if (now() >= watch.due && !isReadingDue) {
      isReadingDue = true
      const done = () => {
        isReadingDue = false
      }
      learn(true).then(done, done)
    }
    if (hasLooked) return learning
    hasLooked = true
    setImmediate(forget)
    const found = version()
    if (found !== undefined && found === known) return learning
    known = found
    return learn(false)
  }

  function forget(): void {
    hasLooked = false
  }

  /** Reads what was touched; whoever asks meanwhile may ask for what came later, and waits for a reading after this one. */
  function learn(isDue: boolean): Promise<void> {
    const reading = (learning ?? Promise.resolve()).catch(() => {}).then(() => take(isDue))
    learning = reading
    const done = () => {
      if (learning === reading) learning = undefined
    }
    reading.then(done, () => {
      known = undefined
      done()
    })
    return reading
  }

  async function take(isDue: boolean): Promise<void> {
    const { tags, isWhole, due } = await news()
    watch.due = due
    if (isWhole && tags.length === 0 && !isDue) return
    const change = { place: ++watch.place, at: now() }
    for (const tag of isDue ? [...tags, clock, everything] : [...tags, everything]) changed.set(tag, change)
    if (isWhole && changed.size <= mostTags) return
    changed.clear()
    oldest = change
  }

  /** Whether nothing of these tags changed since a place. */
  function isUnchanged(tags: string[], since: number): boolean {
    return since >= oldest.place && tags.every(tag => (changed.get(tag)?.place ?? 0) <= since)
  }

  /** Returns since when, at least, what has these tags is as it was read at a place; undefined when it has changed since. */
  function modifiedAt(tags: string[], since: number): number | undefined {
    if (!isUnchanged(tags, since)) return undefined
    return tags.reduce((last, tag) => Math.max(last, changed.get(tag)?.at ?? 0), oldest.at)
  }
}
