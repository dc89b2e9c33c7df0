/** Who an editor says it was: the person whom the rules suggest, made or found in the directory, or another by reference. */
import { invalid, Problem } from '../frame/problems.ts'
import { find } from '../frame/refs.ts'
import { wordsOnly } from '../language/fold.ts'
import type { PersonRow } from '../people/queries.ts'
import { createPerson } from '../people/writing.ts'
import type { Queries } from '../queries.ts'
import type { QuoteRow } from './queries.ts'

type Suggestion = NonNullable<QuoteRow['suggestion']>

export interface Accepted {
  person: PersonRow
  /** The record that was meant; `person` answers for it. */
  namedId: string
  created: boolean
}

/** Returns who said a quote, by reference or by its suggestion; throws a 400 for nobody, a 409 when it could be several. */
export async function acceptSpeaker(
  queries: Queries,
  quote: QuoteRow,
  ref: string | undefined,
  at: number
): Promise<Accepted> {
  if (ref !== undefined) {
    const record = await find('person', ref, queries.people, queries.slugs)
    if (record) return answeringFor(queries, record.id)
    throw invalid('body', '/person', `There is no person “${ref.slice(0, 80)}”; create them first.`)
  }
  if (quote.suggestion) return suggested(queries, quote.suggestion, at)
  if (quote.speakerId !== null) return answeringFor(queries, quote.namedId ?? quote.speakerId)
  throw new Problem('conflict', 'The rules suggest nobody for this quote: say who it was in `person`.')
}

/** Returns the quotes of an article that are theirs by the same word: those with this one's suggestion, or this one. */
export const sameSpeaker = (quote: QuoteRow, all: QuoteRow[]): QuoteRow[] =>
  all.filter(
    other => other.id === quote.id || (quote.suggestion && other.suggestion && isSame(quote.suggestion, other))
  )

const isSame = ({ kind, name }: Suggestion, { suggestion }: QuoteRow): boolean =>
  suggestion?.kind === kind && wordsOnly(suggestion.name) === wordsOnly(name)

/** A suggestion is as old as its article's last edit: by now somebody of that name may be in the directory. */
async function suggested(queries: Queries, { name, kind, role }: Suggestion, at: number): Promise<Accepted> {
  const words = wordsOnly(name)
  const directory = await queries.people.directory()
  const called = directory.filter(one => one.kind === kind && one.names.some(other => wordsOnly(other) === words))
  if (called.length > 1)
    throw new Problem('conflict', `Several are called “${name}”: say in \`person\` which of them it was.`)
  if (called[0]) return answeringFor(queries, called[0].id)
  const person = await createPerson(queries, { name, kind, role }, at)
  return { person, namedId: person.id, created: true }
}

async function answeringFor({ people }: Queries, namedId: string): Promise<Accepted> {
  const person = await people.answering(namedId)
  if (!person) throw new Error(`nobody answers for ${namedId}`)
  return { person, namedId, created: false }
}
