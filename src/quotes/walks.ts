/** Which ranges a list of quotes is made of, and by which index each is walked: worked out without the database. */
import { type Shelf, shelves } from '../database/listing-schema.ts'
import type { Sight } from '../frame/access.ts'

export interface QuoteFilter {
  article?: string
  speaker?: string
  category?: string
  kind?: string
  status?: string
  anchor?: string
  from?: number
  to?: number
  /** What it must have, all of them (`terms.ts`). */
  terms?: number[]
}

/** What an index begins with: `mark` is status, anchor and kind in one; `owner`: what is the viewer's own. */
export type QuoteBy = 'all' | 'mark' | 'speaker' | 'category' | 'owner'

/** One range of one index. What the filter asks for beyond it (`rest`, or several `marks`) is looked up for each row. */
export interface QuoteWalk {
  by: QuoteBy
  /** Of the articles; every shelf has a range of its own where articles are walked. */
  shelf: Shelf
  /** What readers see from its date on, or what they do not; null: both. */
  shown: boolean | null
  /** None: whatever they are. */
  marks: string[]
  rest: string[]
  /** The first instant that is in, and the first that is not any more. */
  from?: number
  to?: number
}

/** What may be walked where a filter names several sets. */
export type Narrowest = 'speaker' | 'category' | 'mark'

const kinds = ['direct', 'indirect']
const statuses = ['confirmed', 'suggested', 'rejected']
const anchors = ['exact', 'moved', 'orphaned']

/** Returns the sets that a filter names. */
export function rivalsOf({ speaker, category, ...filter }: QuoteFilter): Narrowest[] {
  return [
    ...(speaker === undefined ? [] : (['speaker'] as const)),
    ...(category === undefined ? [] : (['category'] as const)),
    ...(isMarked(filter) ? (['mark'] as const) : [])
  ]
}

const isMarked = ({ kind, status, anchor }: QuoteFilter) => (kind ?? status ?? anchor) !== undefined

/** Returns the walks of a filter, of which `narrowest` is the set to walk when it names any; they share no quote. */
export function walksOf(filter: QuoteFilter, sight: Sight, narrowest: Narrowest | undefined): QuoteWalk[] {
  const { from, to } = filter
  const period = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  const dated = from !== undefined || to !== undefined
  const until = { ...period, to: Math.min(to ?? Number.MAX_SAFE_INTEGER, sight.now + 1) }
  const rest = (by: QuoteBy) =>
    (['speaker', 'category'] as const).filter(name => filter[name] !== undefined && name !== by) as string[]
  const of = (shown: boolean | null) => (isMarked(filter) ? marksOf(filter, shown) : [])
  // Drafts have no date for a period to be about, and what was withdrawn may have none.
  const onShelves = (by: 'category' | 'owner'): QuoteWalk[] =>
    shelves
      .filter(shelf => !(dated && shelf === 'draft'))
      .map(shelf => {
        const more = dated && shelf === 'withdrawn' ? ['published'] : []
        return { by, shelf, shown: null, marks: of(null), rest: [...rest(by), ...more], ...period }
      })

  const walk = (shown: boolean, limits: typeof period): QuoteWalk[] => {
    const by: QuoteBy = narrowest ?? 'all'
    const marks = of(shown)
    if (isMarked(filter) && marks.length === 0) return []
    const more = dated && !shown ? ['published'] : []
    const one = { by, shelf: 'dated' as const, shown, rest: [...rest(by), ...more], ...limits }
    return by === 'mark' ? marks.map(mark => ({ ...one, marks: [mark] })) : [{ ...one, marks }]
  }

  if (sight.drafts === 'all')
    return narrowest === 'category' ? onShelves('category') : [...walk(true, period), ...walk(false, period)]
  return [...walk(true, until), ...(sight.drafts === 'own' ? onShelves('owner') : [])]
}

/** Returns the marks that a filter leaves, among those that readers may see, or that they never do. */
function marksOf({ kind, status, anchor }: QuoteFilter, shown: boolean | null): string[] {
  const ones = (all: string[], asked: string | undefined) => all.filter(one => asked === undefined || one === asked)
  const isShown = (one: string, other: string) => one === 'confirmed' && other !== 'orphaned'
  return ones(statuses, status).flatMap(one =>
    ones(anchors, anchor)
      // What is confirmed may be out of sight all the same, with its article.
      .filter(other => shown !== true || isShown(one, other))
      .flatMap(other => ones(kinds, kind).map(last => `${one} ${other} ${last}`))
  )
}
