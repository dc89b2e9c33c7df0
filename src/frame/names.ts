/** The names of people and categories: how they are read from a request, and which one a language gets. */
import { Type } from 'typebox'
import { invalid } from './problems.ts'
import { tagForm } from './schemas.ts'
import { oneLine } from './text.ts'

type Names = Record<string, string>

/** `language=`: chooses names in an answer, and nothing else. */
export const languageParameter = {
  language: Type.Optional(
    Type.String({
      ...tagForm,
      description: 'Names come in this language (BCP 47) where they are known in it.',
      examples: ['en']
    })
  )
}

/** Returns a name as it is stored; throws a 400 when nothing of it is left. */
export function readName(text: string, pointer = '/name'): string {
  const name = oneLine(text)
  if (/[^\p{Z}\p{C}]/u.test(name)) return name
  throw invalid('body', pointer, `${pointer.slice(1)} holds no letters.`)
}

/** Returns names by language as they are stored. */
export const readNames = (names: Names = {}): Names =>
  Object.fromEntries(Object.entries(names).map(([tag, name]) => [tag, readName(name, `/names/${tag}`)]))

/** Returns the names after a merge patch (RFC 7396): null takes one language away, null for all of them takes all. */
export function patchNames(current: Names, patch: Record<string, string | null> | null | undefined): Names {
  if (patch === undefined) return current
  if (patch === null) return {}
  const merged = Object.entries({ ...current, ...patch })
  return readNames(Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== null)))
}

/** Returns the name in a language (`pt-BR`, else `pt`), or the name itself when there is none. */
export function nameIn(named: { name: string; names: Names }, language: string | undefined): string {
  if (language === undefined) return named.name
  return named.names[language] ?? named.names[language.split('-')[0] ?? ''] ?? named.name
}
