/** How people change: what a body asks for, what a deletion is refused for, and what the journal is told. */
import { isDeepStrictEqual } from 'node:util'
import { patchNames, readName } from '../frame/names.ts'
import { Problem } from '../frame/problems.ts'
import { claimSlug, deriveSlug, readSlug } from '../frame/refs.ts'
import type { Queries } from '../queries.ts'
import { newPersonRow, type PersonValues, readAliases, readLine, readValues } from './new-person.ts'
import type { PersonRow } from './queries.ts'
import type { NewPerson, PersonPatch } from './schema.ts'
import { ownAliases } from './spellings.ts'

type Editable = PersonValues & Pick<PersonRow, 'slug'>

/** Makes a person and returns the row. */
export async function createPerson(queries: Queries, body: NewPerson, at: number): Promise<PersonRow> {
  const { people, slugs } = queries
  const slug =
    body.slug === undefined
      ? await deriveSlug('person', readName(body.name), slugs)
      : await claimSlug('person', readSlug(body.slug), slugs)
  const row = newPersonRow(body, slug, at)
  await people.create(row)
  await record(queries, 'create', row.id, [row.id], false, at)
  return row
}

/** Returns what a whole body makes of a person. */
export async function readWhole({ people }: Queries, row: PersonRow, body: NewPerson): Promise<PersonValues> {
  const wanted = readValues(body)
  return { ...wanted, aliases: ownAliases(wanted.aliases, row, await people.merged([row.id])) }
}

/** Returns what a patch makes of a person. */
export async function readPatch({ people }: Queries, row: PersonRow, patch: PersonPatch): Promise<Editable> {
  const { slug, kind, name, names, aliases, role, organisation, sameAs } = patch
  return {
    slug: slug === undefined || slug === row.slug ? row.slug : readSlug(slug),
    kind: kind ?? row.kind,
    name: name === undefined ? row.name : readName(name),
    names: patchNames(row.names, names),
    aliases:
      aliases === undefined ? row.aliases : ownAliases(readAliases(aliases ?? []), row, await people.merged([row.id])),
    role: role === undefined ? row.role : readLine(role, '/role'),
    organisation: organisation === undefined ? row.organisation : readLine(organisation, '/organisation'),
    sameAs: sameAs === undefined ? row.sameAs : [...new Set(sameAs)]
  }
}

/** Changes a person and returns the row; a change that changes nothing leaves no trace. */
export async function changePerson(queries: Queries, row: PersonRow, wanted: Partial<Editable>, at: number) {
  const { people, slugs } = queries
  const next = { ...row, ...wanted }
  if (isDeepStrictEqual(next, row)) return { row, changed: false }
  if (next.slug !== row.slug) {
    await claimSlug('person', next.slug, slugs, row.id)
    await slugs.rename('person', row.id, row.slug, next.slug)
  }
  const stored = { ...next, version: row.version + 1, updatedAt: at }
  await people.update(stored)
  await record(queries, 'update', row.id, [row.id], await people.isKnown(row.id, at), at)
  return { row: stored, changed: true }
}

/** Deletes a person to whom nothing refers any more; throws a 409 that says what does. */
export async function deletePerson(queries: Queries, row: PersonRow, at: number): Promise<void> {
  const uses = Object.entries(await queries.people.uses(row.id)).filter(([, many]) => many > 0)
  if (uses.length > 0) {
    const still = uses.map(([what, many]) => `${what} (${many})`).join(', ')
    throw new Problem('conflict', `“${row.name}” is not deleted while these refer to the record: ${still}.`)
  }
  await queries.people.remove(row.id)
  await queries.slugs.forget('person', row.id)
  await record(queries, 'delete', row.id, [row.id], false, at)
}

/** Appends a change of a person to the journal, with everyone whom it touched. */
export async function record(
  { journal }: Queries,
  op: 'create' | 'update' | 'delete',
  id: string,
  touched: string[],
  isPublic: boolean,
  at: number
): Promise<void> {
  const tags = ['list:people', ...touched.map(one => `person:${one}`)]
  await journal.append({ entity: 'person', id, op, at, tags, public: isPublic })
}
