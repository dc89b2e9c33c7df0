/**
 * Merging two records of one person, and undoing it. Nothing is moved and nothing is lost: a merge is a row, and what
 * named the one record still names it, while the other answers for it.
 */
import { v7 as uuid } from 'uuid'
import { relistMerged } from '../articles/listing.ts'
import { invalid, Problem } from '../frame/problems.ts'
import type { Queries } from '../queries.ts'
import { isShown, quoteTags } from '../quotes/places.ts'
import { reach } from './finding.ts'
import type { MergeFound, MergeRow } from './merge-queries.ts'
import type { PersonRow } from './queries.ts'
import { record } from './writing.ts'

/** Merges the record that a reference means into a person, and returns the merge. */
export async function merge(
  queries: Queries,
  into: PersonRow,
  ref: string,
  by: string,
  at: number
): Promise<MergeFound> {
  const { people } = queries
  const person = await reach(queries, ref)
  if (!person) throw invalid('body', '/person', `There is no person “${ref}”.`)
  if (person.id === into.id)
    throw invalid('body', '/person', 'Both are one record already: merge another record into this one.')
  if (person.kind !== into.kind)
    throw invalid(
      'body',
      '/person',
      `“${person.name}” is ${nouns[person.kind]}, “${into.name}” ${nouns[into.kind]}: change the kind of one first, if they are the same.`
    )
  const row: MergeRow = { id: uuid(), personId: person.id, intoId: into.id, at, by }
  const isPublic = (await people.isKnown(person.id, at)) || (await people.isKnown(into.id, at))
  await people.createMerge(row)
  await people.update({ ...grown(person, at), mergedIntoId: into.id })
  await people.update(grown(into, at))
  await tellOfWords(queries, person.id, at)
  await people.letAnswer(person.id, into.id)
  await relistMerged(queries, [person.id, into.id])
  for (const { id } of [person, into]) await record(queries, 'update', id, [person.id, into.id], isPublic, at)
  return { merge: row, person: linkOf(person), into: linkOf(into) }
}

/** Undoes a merge: the record answers again for itself and for all that was merged into it. */
export async function undo(queries: Queries, { merge }: MergeFound, answering: PersonRow, at: number): Promise<void> {
  const { people } = queries
  const person = await people.byId(merge.personId)
  if (!person) throw new Error(`merge ${merge.id} has no person`)
  const isPublic = await people.isKnown(answering.id, at)
  await people.removeMerge(merge.id)
  await people.update({ ...grown(person, at), mergedIntoId: null })
  await people.update(grown(answering, at))
  await people.letAnswer(person.id, person.id)
  await relistMerged(queries, [person.id, answering.id])
  await tellOfWords(queries, person.id, at)
  const touched = [person.id, merge.intoId, answering.id]
  for (const { id } of [person, answering]) await record(queries, 'update', id, touched, isPublic, at)
}

/** The quotes that somebody answers for get another speaker, without being written to: the journal is told of each. */
async function tellOfWords({ quotes, journal }: Queries, speaker: string, at: number): Promise<void> {
  const spoken = await quotes.spokenBy(speaker)
  await journal.appendAll(
    spoken.map(quote => ({
      entity: 'quote',
      id: quote.id,
      op: 'update',
      at,
      tags: quoteTags(quote, [speaker]),
      public: quote.announced && isShown(quote)
    }))
  )
}

/** Returns a merge that this person answers for; throws a 404 when there is none such. */
export async function findMerge({ people }: Queries, answering: PersonRow, id: string): Promise<MergeFound> {
  const found = await people.mergeById(id)
  const end = found && (await people.answering(found.into.id))
  if (!found || end?.id !== answering.id)
    throw new Problem('not-found', `Nothing was merged into “${answering.slug}” under ${id}.`)
  return found
}

const nouns = { person: 'a person', organisation: 'an organisation' }

const grown = (row: PersonRow, at: number): PersonRow => ({ ...row, version: row.version + 1, updatedAt: at })

const linkOf = ({ id, slug, name }: PersonRow) => ({ id, slug, name })
