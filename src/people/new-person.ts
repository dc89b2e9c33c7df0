/** The row of a new person: what is not said of them is empty. */
import { v7 as uuid } from 'uuid'
import { readName, readNames } from '../frame/names.ts'
import type { PersonRow } from './queries.ts'
import type { NewPerson } from './schema.ts'

export type PersonValues = Pick<PersonRow, 'kind' | 'name' | 'names' | 'aliases' | 'role' | 'organisation' | 'sameAs'>

/** Returns a whole new row; `slug` is free, the name needs no slug of its own. */
export const newPersonRow = (wanted: NewPerson, slug: string, at: number): PersonRow => ({
  id: uuid(),
  slug,
  ...readValues(wanted),
  mergedIntoId: null,
  version: 1,
  createdAt: at,
  updatedAt: at
})

/** Returns what a whole body says, as it is stored: what it leaves out is empty. Throws a 400 for a name without letters. */
export const readValues = (body: NewPerson): PersonValues => ({
  kind: body.kind ?? 'person',
  name: readName(body.name),
  names: readNames(body.names),
  aliases: readAliases(body.aliases ?? []),
  role: readLine(body.role ?? null, '/role'),
  organisation: readLine(body.organisation ?? null, '/organisation'),
  sameAs: [...new Set(body.sameAs)]
})

/** Returns spellings as they are stored, each once. */
export const readAliases = (aliases: string[]): string[] => [
  ...new Set(aliases.map((alias, at) => readName(alias, `/aliases/${at}`)))
]

/** Returns a role or an organisation as it is stored. */
export const readLine = (text: string | null, pointer: string): string | null =>
  text === null ? null : readName(text, pointer)
