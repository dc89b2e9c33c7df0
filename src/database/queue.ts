/** One at a time: what lets the writes of a process wait for each other, in order of arrival. */

/** Returns a function that runs asynchronous work one at a time, in order of arrival. */
export function queue() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work)
    last = result.catch(() => {})
    return result
  }
}
