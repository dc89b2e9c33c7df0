/**
 * Who becomes known, and who is known no more: a person is public through articles and quotes, so that a write of those may
 * make a person appear to readers, or go, without touching the record. The journal is told of that too.
 */
import type { Queries } from '../queries.ts'
import { record } from './writing.ts'

/** Runs a write and returns what it returns; appends a row for each of these people who appeared or went by it. */
export async function tellOfPeople<T>(
  queries: Queries,
  touched: (string | null)[],
  at: number,
  write: () => Promise<T>
): Promise<T> {
  const ids = [...new Set(touched.filter(id => id !== null))]
  const before = await queries.people.toldOf(ids)
  const result = await write()
  const after = await queries.people.toldOf(ids)
  for (const id of ids) if (before.has(id) !== after.has(id)) await record(queries, 'update', id, [id], true, at)
  return result
}
