/** `fields=`: the answer has exactly the keys that are named. A field that is not asked for is not rendered or read. */
import { type Static, type TObject, type TSchema, Type } from 'typebox'
import { nearest } from '../language/nearest.ts'
import { invalid } from './problems.ts'
import { ref } from './schemas.ts'

export const fieldsParameter = (example: string) => ({
  fields: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 500,
      description: 'The keys of the answer, parted by commas; without it, all but the alternative body formats.',
      examples: [example]
    })
  )
})

/** Returns the named keys; without `sent` the default ones. Throws a 400 that names an unknown or repeated one. */
export const readFields = <Name extends string>(
  sent: string | undefined,
  known: readonly Name[],
  byDefault: readonly Name[]
): Set<Name> => (sent === undefined ? new Set(byDefault) : readList('fields', 'field', sent, known))

/** Returns the words of a parameter that lists some; throws a 400 that names an unknown or repeated one. */
export function readList<Name extends string>(
  parameter: string,
  one: string,
  sent: string,
  known: readonly Name[]
): Set<Name> {
  const refuse = (detail: string) => invalid('query', `/${parameter}`, detail)
  const chosen = new Set<Name>()
  for (const name of sent.split(',').map(part => part.trim())) {
    if (!known.includes(name as Name)) {
      const meant = nearest(name, [...known])
      const proposal = meant ? `; did you mean ${meant}?` : '.'
      throw refuse(`There is no ${one} “${name.slice(0, 60)}”${proposal} There are: ${known.join(', ')}.`)
    }
    if (chosen.has(name as Name)) throw refuse(`The ${one} ${name} is named twice.`)
    chosen.add(name as Name)
  }
  return chosen
}

/** Returns an answer with the chosen keys only. */
export const pick = <T extends object>(whole: T, chosen: ReadonlySet<string>): Partial<T> =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => chosen.has(key))) as Partial<T>

/**
 * Returns the schemas of an answer that `fields` may narrow: its keys one by one, and whole or any of them. All have names
 * of their own, because generators invent worse ones.
 */
export function selection<T extends TObject>(whole: T) {
  const { $id } = whole as { $id?: string }
  const part = Type.Unsafe<Partial<Static<T>>>({
    ...(Type.Partial(whole, { additionalProperties: false }) as TSchema),
    $id: `${$id}Fields`,
    description: `The keys of ${$id} that \`fields\` named.`
  })
  return {
    part,
    answer: Type.Unsafe<Static<T> | Partial<Static<T>>>({
      $id: `${$id}Answer`,
      anyOf: [ref(whole), ref(part)],
      description: `${$id}, whole or the keys that \`fields\` named.`
    })
  }
}
