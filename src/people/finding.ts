/** Whom a reference means: now, after renames and merges, and only if the viewer may know of them. */
import type { Viewer } from '../frame/access.ts'
import { Problem } from '../frame/problems.ts'
import { find } from '../frame/refs.ts'
import type { Queries } from '../queries.ts'
import type { PersonRow } from './queries.ts'

/** Returns the person whom a reference means: through former slugs, and through merges to who answers; or undefined. */
export async function reach({ people, slugs }: Queries, ref: string): Promise<PersonRow | undefined> {
  const row = await find('person', ref, people, slugs)
  return row?.mergedIntoId ? people.answering(row.id) : row
}

/** Returns the same; throws a 404 when there is none. */
export async function findPerson(queries: Queries, ref: string): Promise<PersonRow> {
  const row = await reach(queries, ref)
  if (!row) throw noPerson(ref)
  return row
}

/** Returns the same; throws a 404 for a stranger, too, when nothing public names or quotes them. */
export async function findSeen(queries: Queries, ref: string, viewer: Viewer, now: number): Promise<PersonRow> {
  const row = await findPerson(queries, ref)
  if (viewer.role === 'anonymous' && !(await queries.people.isPublic(row.id, now))) throw noPerson(ref)
  return row
}

const noPerson = (ref: string): Problem => new Problem('not-found', `There is no person “${ref}”.`)
