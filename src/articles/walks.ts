/** Which ranges a list of articles is made of, and by which index each is walked: worked out without the database. */
import type { Shelf } from '../database/listing-schema.ts'
import type { Sight } from '../frame/access.ts'

export interface ArticleFilter {
  category?: string
  person?: string
  speaker?: string
  language?: string
  status?: string
  from?: number
  to?: number
}

/** What an index begins with. `owner`: what is the viewer's own. */
export type By = 'all' | 'language' | 'owner' | 'category' | 'category-language' | 'person' | 'speaker'

/** One range of one index. What the filter asks for beyond it (`rest`) is looked up for each row that is met. */
export interface Walk {
  by: By
  /** null: on any, which only the index of all articles has in one range. */
  shelf: Shelf | null
  rest: string[]
  /** The first instant that is in, and the first that is not any more. */
  from?: number
  to?: number
}

type Part = Pick<Walk, 'shelf' | 'from' | 'to'> & { own?: boolean }

/** Returns the parts, which share no article, of what a viewer sees of a status: nothing, one or several. */
function partsOf({ status, from, to }: ArticleFilter, { drafts, now }: Sight): Part[] {
  const dated = from !== undefined || to !== undefined
  const seen: Part = { shelf: 'dated', to: now + 1 }
  const hidden: Part[] = [{ shelf: 'dated', from: now + 1 }, { shelf: 'withdrawn' }, ...(dated ? [] : [draft])]
  const named: Record<string, Part[]> = {
    published: [seen],
    scheduled: hidden.slice(0, 1),
    withdrawn: hidden.slice(1, 2),
    draft: hidden.slice(2)
  }
  const asked = status === undefined ? [seen, ...hidden] : (named[status] ?? [])
  if (drafts === 'all') return status === undefined && !dated ? [{ shelf: null }] : asked
  return asked.flatMap(part => (part === seen ? [part] : drafts === 'own' ? [{ ...part, own: true }] : []))
}
const draft: Part = { shelf: 'draft' }

/** The filters that name a set of articles, each an index of its own: one of them is walked, the narrowest. */
const sets = ['speaker', 'person', 'category'] as const
export type ArticleSet = (typeof sets)[number]

/** Returns the sets that a filter names. */
export const setsOf = (filter: ArticleFilter): ArticleSet[] => sets.filter(name => filter[name] !== undefined)

/** Returns the walks of a filter, of which `narrowest` is the set to walk when it names any. */
export function walksOf(filter: ArticleFilter, sight: Sight, narrowest: ArticleSet | undefined): Walk[] {
  const named = [...setsOf(filter), ...(filter.language === undefined ? [] : ['language'])]
  const dated = filter.from !== undefined || filter.to !== undefined
  const walk = ({ own, shelf, ...limits }: Part): Walk[] => {
    const by: By = own ? 'owner' : byOf(named, narrowest)
    const rest = named.filter(name => !by.split('-').includes(name))
    // Only what was withdrawn may be without the date that a period is about.
    if (dated && shelf === 'withdrawn') rest.push('published')
    if (shelf === null && by !== 'all')
      return (['dated', 'draft', 'withdrawn'] as const).map(one => ({ by, shelf: one, rest, ...limits }))
    return [{ by, shelf, rest, ...limits }]
  }
  return partsOf(filter, sight).flatMap(walk)
}

function byOf(named: string[], narrowest: ArticleSet | undefined): By {
  const language = named.includes('language')
  if (narrowest === 'category' && language) return 'category-language'
  return narrowest ?? (language ? 'language' : 'all')
}
