/** The filters of every list of quotes, and what they mean. */
import { Type } from 'typebox'
import { resolveFilters } from '../articles/reading.ts'
import type { Viewer } from '../frame/access.ts'
import { fieldsParameter } from '../frame/fields.ts'
import { pageParameters } from '../frame/pages.ts'
import { period } from '../frame/period.ts'
import { invalid } from '../frame/problems.ts'
import { oneOf } from '../frame/schemas.ts'
import type { Queries } from '../queries.ts'
import { askedTerms, mostAsked } from './terms.ts'
import type { QuoteFilter } from './walks.ts'

const words = (description: string, example: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 200, description, examples: [example] }))

export const quoteFilters = {
  speaker: Type.Optional(
    Type.String({ maxLength: 200, description: 'Said by this person, by slug or id.', examples: ['lavrov'] })
  ),
  q: words(
    `Words that all occur in the quote, ${mostAsked} at most, in any order and whatever their spelling (أ ا, ة ه, ى ي, tashkeel, digits); an Arabic word also with what is glued to its front (وال، بال، لل …), with the article or without.`,
    'افغانستان'
  ),
  via: words('Words that all occur in the name of who relayed it; compared as those of `q`.', 'كومرسانت'),
  category: Type.Optional(
    Type.String({ maxLength: 200, description: 'In articles of this category or below it.', examples: ['news'] })
  ),
  kind: Type.Optional(
    oneOf(['direct', 'indirect'], {
      description: 'direct: the words themselves. indirect: reported.',
      examples: ['direct']
    })
  ),
  status: Type.Optional(
    oneOf(['suggested', 'confirmed', 'rejected'], { description: 'Needs a token.', examples: ['suggested'] })
  ),
  anchor: Type.Optional(
    oneOf(['exact', 'moved', 'orphaned'], {
      description: 'How it stands in its article; readers see no orphaned ones.',
      examples: ['orphaned']
    })
  ),
  ...period,
  sort: oneOf(['newest', 'oldest'], {
    default: 'newest',
    description: 'By the publication of the article.',
    examples: ['newest']
  }),
  ...fieldsParameter('text,speaker,article'),
  ...pageParameters
}

export interface Filters {
  speaker?: string
  q?: string
  via?: string
  category?: string
  kind?: string
  status?: string
  anchor?: string
  from?: string
  to?: string
}

/** Returns the rows that the filters mean; a 400 names what is unknown or has no word in it, a 401 an anonymous `status`. */
export async function readFilters(
  queries: Queries,
  filters: Filters,
  viewer: Viewer,
  now: number
): Promise<QuoteFilter> {
  const { q, via, kind, status, anchor } = filters
  const terms = [...readWords('q', 'word', q), ...readWords('via', 'via', via)]
  const resolved = await resolveFilters(queries, filters, viewer, now)
  return {
    ...resolved,
    ...(kind ? { kind } : {}),
    ...(status ? { status } : {}),
    ...(anchor ? { anchor } : {}),
    ...(terms.length > 0 ? { terms } : {})
  }
}

function readWords(name: string, kind: 'word' | 'via', text: string | undefined): number[] {
  if (text === undefined) return []
  const terms = askedTerms(kind, text)
  if (terms.length === 0) throw invalid('query', `/${name}`, `${name} is words to look for; there is none in it.`)
  if (terms.length > mostAsked)
    throw invalid('query', `/${name}`, `${name} has ${mostAsked} different words at most; ${terms.length} came.`)
  return terms
}
