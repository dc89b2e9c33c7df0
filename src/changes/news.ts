/** What readers may see differently since somebody last asked: what the response cache learns of the journal. */
import type { Queries, Store } from '../queries.ts'

export interface News {
  /** What was touched, in the words of the journal. */
  tags: string[]
  /** Whether that is all; when not, anything may have changed. */
  isWhole: boolean
  /** The next instant at which an article becomes visible by itself, in milliseconds; infinite when none does. */
  due: number
}

/** How many changes are read one by one. */
const most = 1000

/** Returns what tells, at each call, what was committed since the call before; the first tells only what is due. */
export function newsOf(store: Store, now: () => number): () => Promise<News> {
  let read: number | undefined
  return () => store.read(since)

  async function since({ changes, articles, instance }: Queries): Promise<News> {
    const before = read
    const last = await changes.last('public')
    const due = (await articles.nextDue(now())) ?? Number.POSITIVE_INFINITY
    if (before === undefined || last === before) {
      read = last
      return { tags: [], isWhole: true, due }
    }
    const rows = before < last ? await changes.tagsSince(before, most + 1) : []
    // A journal that ends earlier than before is another one: the file was replaced by a backup.
    const isCut = ((await instance.current())?.prunedPublicTo ?? 0) > before
    // Only now: what a reading that failed half-way did not tell, the next one does.
    read = last
    const isWhole = rows.length > 0 && rows.length <= most && !isCut
    return { tags: [...new Set(rows.flatMap(({ tags }) => tags))], isWhole, due }
  }
}
