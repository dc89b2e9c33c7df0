// Reads an English noun phrase that may be a speaker: a name is a run of capitals, a title in front of it is the role.
import type { KnownNames, Phrase, Token } from '../types.ts'
import { words } from '../words.ts'
import * as table from './words.ts'

const months = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august'
)

/** Reads up to a verb from the nearest boundary; "X, the foreign minister, said" looks behind its commas as well. */
export function readBackward(tokens: Token[], end: number, known: KnownNames): Phrase | undefined {
  const comma = tokens[end - 1]?.text === ','
  const segmentEnd = comma ? end - 1 : end
  const start = segmentStart(tokens, segmentEnd)
  const phrase = readSegment(tokens, start, segmentEnd, known)
  if (comma && /^(?:which|who)$/.test(tokens[start - 1]?.fold ?? '') && tokens[start - 2]?.text === ',') {
    return readSegment(tokens, segmentStart(tokens, start - 2), start - 2, known)
  }
  if (!comma || tokens[start - 1]?.text !== ',') return phrase
  const first = readSegment(tokens, segmentStart(tokens, start - 1), start - 1, known)
  if (!first || first.name.length === 0) return phrase ?? first
  return phrase && phrase.name.length === 0
    ? { ...phrase, start: first.start, kind: 'person', name: first.name }
    : first
}

function segmentStart(tokens: Token[], end: number): number {
  let start = end
  while (start > 0 && end - start < 14 && tokens[start - 1]!.kind === 'word') {
    const word = tokens[start - 1]!.fold
    if (table.boundaries.has(word) && !(table.inside.has(word) && start - 2 >= 0 && isRoleBefore(tokens, start - 2)))
      break
    start--
  }
  return start
}

function isRoleBefore(tokens: Token[], at: number): boolean {
  return table.titles.has(tokens[at]!.fold)
}

/** Reads the phrase that begins at a token. */
export function readForward(tokens: Token[], start: number, known: KnownNames): Phrase | undefined {
  let end = start
  while (end < tokens.length && end - start < 14 && tokens[end]!.kind === 'word') {
    const word = tokens[end]!.fold
    if (table.verbs.has(word) || months.has(word)) break
    if (table.boundaries.has(word) && !(table.inside.has(word) && end > start && isRoleBefore(tokens, end - 1))) break
    end++
  }
  const first = readSegment(tokens, start, end, known)
  if (!first || tokens[end]?.text !== ',' || first.name.length === 0 || first.role.length > 0) return first
  const stop = tokens.findIndex((token, i) => i > end && (token.kind !== 'word' || i > end + 10))
  const apposition = readSegment(tokens, end + 1, stop < 0 ? tokens.length : stop, known)
  return apposition && apposition.name.length === 0 && apposition.kind !== 'organisation'
    ? { ...apposition, start, kind: 'person', name: first.name }
    : first
}

// Role, then name: the name is the run of capitals that ends the segment, from the last title on.
function readSegment(tokens: Token[], from: number, to: number, known: KnownNames): Phrase | undefined {
  let start = from
  while (start < to && (table.auxiliaries.has(tokens[start]!.fold) || months.has(tokens[start]!.fold))) start++
  while (to > start && (months.has(tokens[to - 1]!.fold) || table.auxiliaries.has(tokens[to - 1]!.fold))) to--
  const part = tokens.slice(start, to)
  if (part.length === 0 || part.some(token => token.kind !== 'word')) return undefined
  const titleAt = part.findLastIndex(token => table.titles.has(token.fold))
  let nameAt = part.length
  while (nameAt > titleAt + 1 && isName(part[nameAt - 1]!)) nameAt--
  const named = known.longest(tokens, start) === part.length ? 0 : nameAt
  const hasBody = part.slice(titleAt + 1).some(token => table.bodies.has(token.fold.replace(/'s$/, '')))
  const isOrganisation =
    (titleAt < 0 && (hasBody || part[0]!.fold === 'the')) || (titleAt >= 0 && hasBody && nameAt < part.length)
  const split = titleAt < 0 && isOrganisation ? part.length : named
  const role = part.slice(0, split).filter((token, i) => i > 0 || !table.determiners.has(token.fold))
  const name = part.slice(split).map(token => token.text)
  if (role.length + name.length === 0) return undefined
  if (titleAt < 0 && !isOrganisation && name.length === 0) return undefined
  const isIndefinite = table.indefinite.has(part[0]!.fold) || !/^[A-Z]|^the$/.test(part[0]!.text)
  const place = name.length === 1 && role.length === 0 && table.places.has(name[0]!.toLowerCase())
  const head = table.titles.has(part[titleAt]?.fold ?? '') ? part[titleAt]!.fold : (role.at(-1)?.fold ?? '')
  return {
    start,
    end: to,
    kind:
      name.length > 0
        ? place
          ? 'place'
          : 'person'
        : isOrganisation
          ? 'organisation'
          : isIndefinite
            ? 'source'
            : 'person',
    definite: !isIndefinite,
    role: (place ? part : role).map(token => token.text),
    name: place ? [] : name,
    head,
    modifiers: role
      .map(token => token.fold)
      .filter(word => word !== head && !table.determiners.has(word) && !table.inside.has(word)),
    gender: null
  }
}

/** Tells whether a word begins with a capital. */
export function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text)
}

function isName(token: Token): boolean {
  if (!isCapital(token)) return /^(?:von|van|de|der|al|bin|ibn|el|da|di|la|le)$/.test(token.text)
  return !table.determiners.has(token.fold) && !/['’]s$/.test(token.text)
}

/** Returns every title with a name after it, wherever it stands. */
export function titledNames(tokens: Token[], known: KnownNames): Phrase[] {
  const found: Phrase[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!table.titles.has(tokens[i]!.fold) || !isCapital(tokens[i]!)) continue
    let end = i + 1
    while (end < tokens.length && end - i < 8 && tokens[end]!.kind === 'word' && isName(tokens[end]!)) end++
    const phrase = readSegment(tokens, Math.max(0, roleStart(tokens, i)), end, known)
    if (phrase && phrase.name.length > 0 && phrase.kind === 'person') found.push(phrase)
    i = end - 1
  }
  return found
}

function roleStart(tokens: Token[], at: number): number {
  let start = at
  while (start > 0 && at - start < 4 && tokens[start - 1]!.kind === 'word' && isCapital(tokens[start - 1]!)) start--
  return start
}
