// Reads a noun phrase that may be a speaker: a name is a run of capitals, what stands before it is the role.
import { fold } from '../../fold.ts'
import type { Gender, Kind, Phrase } from '../types.ts'
import { isAdverb, isCapital, isWord, type Line } from './line.ts'

const longest = 16

/** Returns the phrase that begins at a token and ends before another, or undefined when nobody can be read there. */
export function readPhrase(line: Line, from: number, to: number): Phrase | undefined {
  const { tokens, keys, table, known } = line
  let start = from
  const determiner = table.determiners.has(keys[start] ?? '') ? keys[start]! : elided(line, start)
  if (table.determiners.has(keys[start] ?? '')) start++
  const extent = extentOf(line, start, Math.min(to, start + longest))
  if (extent.end === start) return undefined
  const nameAt = known.longest(tokens, start) === extent.end - start ? start : extent.nameAt
  const role = wordsOf(line, start, nameAt)
  const name = wordsOf(line, nameAt, extent.end)
  const kind = kindOf(line, start, nameAt, extent, determiner)
  if (!kind) return undefined
  const keysOfRole = keys.slice(start, nameAt)
  const title = keysOfRole.findLast(key => table.titles.has(key))
  const head = fold(title ?? keysOfRole.at(-1) ?? '')
  const all = kind === 'organisation' || kind === 'place'
  return {
    start: from,
    end: extent.end,
    kind,
    definite: !isIndefinite(line, start, determiner),
    role: all ? [...role, ...name] : role,
    name: all ? [] : name,
    head: all && !title ? fold(keys[extent.end - 1]!) : head,
    modifiers: keysOfRole.map(fold).filter(word => word !== head && !isSmall(line, word)),
    gender: genderOf(line, start, nameAt),
    ...(keys[start] === table.same && determiner ? { anaphor: 'same' as const } : {})
  }
}

interface Extent {
  end: number
  /** Where the name begins; the end when there is none. */
  nameAt: number
}

// Goes forward word by word: capitals may be a name until a title or a preposition shows that they belong to the role.
function extentOf(line: Line, from: number, to: number): Extent {
  const { keys, table } = line
  let nameAt = -1
  let noun = false
  let titleAt = -1
  let i = from
  while (i < to && isWord(line, i)) {
    const key = keys[i]!
    if (key === '.') i++
    else if (table.titles.has(key) || (nameAt < 0 && table.bodies.has(key))) {
      if (nameAt >= 0 && titleAt >= from && !isCapital(line, i)) break
      titleAt = i
      nameAt = -1
      noun = true
      i++
    } else if (isCapital(line, i) || (nameAt >= 0 && table.particles.has(key) && isCapital(line, i + 1))) {
      if (table.times.has(key) || (table.adverbs.has(key) && i > from)) break
      if (nameAt < 0) nameAt = i
      i++
    } else if (isPreposition(line, i)) {
      const joins = elidesOf(line, i) || table.of.has(key)
      if (!noun || nameAt >= 0 || !(joins || (titleAt >= 0 && table.inside.has(key)))) break
      const behind = objectEnd(line, i + 1, to)
      if (behind === i + 1) break
      i = behind
    } else if (endsPhrase(line, i)) break
    else if (i > from && isObject(line, i)) {
      // «the chief left the room»: before an article stands a verb.
      if (nameAt < 0 && i - from > 1) i--
      break
    } else if (nameAt >= 0 && !table.possessive?.test(keys[i - 1]!) && !isRoleAhead(line, i, to)) break
    else {
      nameAt = -1
      noun = true
      i++
    }
  }
  return { end: i, nameAt: nameAt < 0 ? i : nameAt }
}

// «Rescue team member», «New York-based rights group»: capitals that a title in small letters shows to be no name.
function isRoleAhead(line: Line, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 3) && !endsPhrase(line, i) && !isCapital(line, i); i++) {
    const { titles, bodies, media, documents } = line.table
    if ([titles, bodies, media, documents].some(nouns => nouns.has(line.keys[i]!))) return true
  }
  return false
}

// What a preposition inside a role takes: «of the ministry», and of a run of capitals as much as is no name.
function objectEnd(line: Line, from: number, to: number): number {
  const { keys, table } = line
  let i = from
  while (i < to && (table.determiners.has(keys[i]!) || table.of.has(keys[i]!))) i++
  const first = i
  while (i < to && line.tokens[i]!.kind === 'word' && !isCapital(line, i) && !endsPhrase(line, i)) {
    if (isPreposition(line, i) || table.titles.has(keys[i]!)) break
    if (isObject(line, i)) return i - first > 1 ? i - 1 : i
    i++
  }
  let run = i
  while (run < to && isCapital(line, run) && !table.times.has(keys[run]!)) run++
  const body = keys.slice(i, run).findLastIndex(key => table.bodies.has(key) || table.titles.has(key))
  if (body >= 0) return i + body + 1
  const compound = table.compounds.has(keys[i] ?? '') ? 2 : 1
  const length = run - i
  if (length === 0) return i
  if (i > first && !table.places.has(keys[i]!) && !/^\p{Lu}{2}/u.test(line.tokens[i]!.text)) return i
  const isWhole = length <= compound || (length === 2 && !line.known.isSurname(line.tokens[run - 1]!.fold))
  return isWhole ? run : i + compound
}

function isObject({ keys, table }: Line, at: number): boolean {
  return table.determiners.has(keys[at]!) && !table.of.has(keys[at]!)
}

function elidesOf({ tokens, table }: Line, at: number): boolean {
  return table.elisions !== null && /^d['’]/i.test(tokens[at]?.text ?? '')
}

function isPreposition(line: Line, at: number): boolean {
  const { keys, table } = line
  return table.prepositions.has(keys[at]!) || table.of.has(keys[at]!) || table.inside.has(keys[at]!)
}

/** Tells whether a word cannot belong to a phrase: an auxiliary, a verb, a conjunction, an adverb. */
export function endsPhrase(line: Line, at: number): boolean {
  const { keys, table, forms } = line
  const key = keys[at]!
  if (line.tokens[at]!.kind !== 'word' || table.modals.has(key) || table.have.has(key) || table.be.has(key)) return true
  if (table.links.some(words => words.every((word, i) => keys[at + i] === word))) return true
  const form = forms.get(key)
  if (form && (form.finite || form.present) && !table.alsoNouns.has(key)) return true
  return (
    table.subordinators.has(key) ||
    table.conjunctions.has(key) ||
    table.relatives.has(key) ||
    table.pronouns.has(key) ||
    (isAdverb(line, at) && !table.titles.has(key))
  )
}

function kindOf(line: Line, start: number, nameAt: number, extent: Extent, determiner: string): Kind | undefined {
  const { keys, table, tokens } = line
  const role = keys.slice(start, nameAt)
  const name = keys.slice(nameAt, extent.end)
  const isTitled = role.some(key => table.titles.has(key))
  if (name.length > 0 && !isTitled) {
    const single = tokens[nameAt]!.text
    if (name.length === 1 && table.places.has(name[0]!)) return 'place'
    if (name.length === 1 && /^[\p{Lu}.&]{2,}$/u.test(single.replace(/^\p{L}['’]/u, ''))) return 'organisation'
    if (keys[extent.end] === '(' && /^\p{Lu}{2,}$/u.test(tokens[extent.end + 1]?.text ?? '')) return 'organisation'
    if (name.length > 1 && table.firms.has(name.at(-1)!)) return 'organisation'
    if ([...role, ...name].some(key => table.bodies.has(key) || table.media.has(key))) return 'organisation'
    return determiner && table.indefinite.has(determiner) ? undefined : 'person'
  }
  if (name.length > 0) return 'person'
  const head = role.at(-1)!
  if (table.documents.has(head)) return role.some(key => table.bodies.has(key)) ? 'organisation' : 'document'
  if (!isTitled && role.some(key => table.bodies.has(key) || table.media.has(key))) return 'organisation'
  if (isIndefinite(line, start, determiner)) {
    return isTitled || determiner || /s$/.test(head) ? 'source' : undefined
  }
  return 'person'
}

function isIndefinite({ keys, table, tokens }: Line, start: number, determiner: string): boolean {
  if (determiner) return table.indefinite.has(determiner)
  if (table.possessive?.test(keys[start]!) || table.possessive?.test(keys[start + 1] ?? '')) return false
  return !/^\p{Lu}/u.test(tokens[start]!.text) || start === 0
}

function elided({ tokens, table }: Line, at: number): string {
  return table.elisions && /^l['’]/i.test(tokens[at]?.text ?? '') ? 'l' : ''
}

function wordsOf({ tokens, table }: Line, from: number, to: number): string[] {
  const words: string[] = []
  for (const { text } of tokens.slice(from, to)) {
    if (text === '.') words[words.length - 1] += text
    else words.push(text)
  }
  if (table.elisions && words[0]) words[0] = words[0].replace(/^l['’]/i, '')
  return words
}

function isSmall({ table }: Line, word: string): boolean {
  return table.determiners.has(word) || table.of.has(word) || table.inside.has(word)
}

function genderOf({ keys, table }: Line, start: number, nameAt: number): Gender {
  for (let i = start; i < nameAt; i++) {
    const gender = table.titles.get(keys[i]!)
    if (gender) return gender
  }
  return null
}

/** Returns every title with a name behind it, and every name in front of its title («Ada Brooks, the minister»). */
export function namedPhrases(line: Line): Phrase[] {
  const { tokens, keys, table } = line
  const found: Phrase[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word' || !(isCapital(line, i) || table.titles.has(keys[i]!))) continue
    if (endsPhrase(line, i) || isPreposition(line, i)) continue
    const phrase = readPhrase(line, i, tokens.length)
    if (!phrase) continue
    const named = phrase.name.length > 1 || (phrase.name.length > 0 && phrase.role.length > 0)
    if (phrase.kind === 'person' && named) found.push(phrase)
    else if (phrase.kind === 'organisation' && phrase.role.length > 1 && isCapital(line, i)) found.push(phrase)
    i = Math.max(i, phrase.end - 1)
  }
  return found
}
