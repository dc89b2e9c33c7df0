/** All the spellings of one person: their own, and those of the records that were merged into theirs. */
import { fold, wordsOnly } from '../language/fold.ts'
import type { PersonRow } from './queries.ts'

export type Spelled = Pick<PersonRow, 'id' | 'kind' | 'name' | 'names' | 'aliases' | 'mergedIntoId'>

const all = ({ name, names, aliases }: Spelled) => [name, ...Object.values(names), ...aliases]

/** Returns the aliases that are shown: one's own as they were set, then what merged records add, each spelling once. */
export function shownAliases(person: Spelled, merged: Spelled[]): string[] {
  const known = new Set(all(person).map(fold))
  const more = merged.flatMap(all).filter(spelling => {
    const folded = fold(spelling)
    return !known.has(folded) && known.add(folded)
  })
  return [...person.aliases, ...more]
}

/** Returns which of the aliases that a client wants are to be one's own: those that a merge only lends are not kept. */
export function ownAliases(wanted: string[], person: Spelled, merged: Spelled[]): string[] {
  const lent = new Set(shownAliases(person, merged).slice(person.aliases.length))
  return wanted.filter(alias => !lent.has(alias))
}

/**
 * Returns the id of the record that an article's wording names, among a person's own and those merged into theirs: the one
 * whose longest spelling is in it. So a quote that was found while two records are one goes with its own when they part.
 */
export function recordNamed(wording: string, person: Spelled, merged: Spelled[]): string {
  const words = ` ${wordsOnly(wording)} `
  const length = (record: Spelled) =>
    Math.max(0, ...all(record).map(name => (words.includes(` ${wordsOnly(name)} `) ? wordsOnly(name).length : 0)))
  let [named, most] = [person, length(person)]
  for (const record of merged) if (length(record) > most) [named, most] = [record, length(record)]
  return named.id
}

/** Returns everyone who answers for themselves with every spelling of theirs and of those merged into them. */
export function directoryOf(people: Spelled[]): { id: string; kind: 'person' | 'organisation'; names: string[] }[] {
  const byId = new Map(people.map(person => [person.id, person]))
  const names = new Map<string, Set<string>>()
  for (const person of people) {
    const { id } = answering(person, byId)
    const spellings = names.get(id) ?? new Set()
    for (const spelling of all(person)) spellings.add(spelling)
    names.set(id, spellings)
  }
  return people
    .filter(({ mergedIntoId }) => mergedIntoId === null)
    .map(({ id, kind, name }) => ({ id, kind, names: [...new Set([name, ...(names.get(id) ?? [])])] }))
}

function answering(person: Spelled, byId: Map<string, Spelled>): Spelled {
  let end = person
  for (let next = byId.get(end.mergedIntoId ?? ''); next; next = byId.get(end.mergedIntoId ?? '')) end = next
  return end
}
