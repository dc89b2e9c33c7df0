// Links speakers to the directory of people. Exact names come first; a near spelling (one letter) is never enough alone:
// it must agree with the rest of a full name, or be a long surname that nothing else in the directory resembles.
import { fold } from '../fold.ts'
import { remember } from '../remember.ts'
import type { KnownNames, Token } from './types.ts'

export interface DirectoryPerson {
  id: string
  kind: 'person' | 'organisation'
  /** The name, the names in other languages, the aliases. */
  names: string[]
}

export interface Link {
  personId: string
  near: boolean
}

export interface Directory {
  /** Finds who is meant by the name an article gives; `variants` are its other spellings there. */
  link(units: string[], variants: string[], kind: 'person' | 'organisation'): Link | undefined
  longest: KnownNames['longest']
}

interface Entry {
  person: DirectoryPerson
  units: string[]
}

/** Returns the units of a name: folded words, with «عبد» or «أبو» joined to the word after it. */
export function unitsOf(name: string, joined: Set<string>): string[] {
  return joinUnits(wordsOf(name), joined)
}

/** Returns the units of a name whose parts an article has given: the same, and quicker for words that come again. */
export function unitsIn(parts: string[], joined: Set<string>): string[] {
  return joinUnits(parts.flatMap(wordsOfPart), joined)
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const wordsOfPart = remember(wordsOf)

function joinUnits(words: string[], joined: Set<string>): string[] {
  const units: string[] = []
  let pending = ''
  for (const word of words) {
    if (joined.has(word)) pending += word
    else {
      units.push(pending + word)
      pending = ''
    }
  }
  return pending ? [...units, pending] : units
}

/** Returns the directory made searchable, in one pass over its names. */
export function openDirectory(people: DirectoryPerson[], joined: Set<string>): Directory {
  const exact = new Map<string, Entry[]>()
  const byUnit = new Map<string, Entry[]>()
  const byFirstWord = new Map<string, string[][]>()
  for (const person of people) {
    for (const name of person.names) {
      const entry = { person, units: unitsOf(name, joined) }
      if (entry.units.length === 0) continue
      push(exact, entry.units.join(''), entry)
      for (const unit of entry.units) push(byUnit, unit, entry)
      push(byUnit, `${entry.units.at(-1)!.slice(0, 1)}…`, entry)
      const words = fold(name).split(' ')
      push(byFirstWord, words[0]!, words)
    }
  }
  return { link, longest }

  function link(units: string[], variants: string[], kind: Entry['person']['kind']): Link | undefined {
    if (units.length === 0) return undefined
    for (const key of [units.join(''), ...variants]) {
      const found = only((exact.get(key) ?? []).filter(entry => fits(entry, units, kind)))
      if (found) return { personId: found.id, near: false }
    }
    const surname = units.length === 1 ? only(bySurname(units[0]!, kind)) : undefined
    if (surname) return { personId: surname.id, near: false }
    const near = only(nearEntries(units, kind))
    return near && { personId: near.id, near: true }
  }

  // A surname alone must not link to someone whose full name is another one.
  function fits(entry: Entry, units: string[], kind: Entry['person']['kind']): boolean {
    if (entry.person.kind !== kind) return false
    if (kind === 'organisation' || units.length === 1 || entry.units.length > 1) return true
    const full = entry.person.names.map(name => unitsOf(name, joined)).filter(name => name.length > 1)
    const comparable = full.filter(name => isLatin(name[0]!) === isLatin(units[0]!))
    return comparable.length === 0 || comparable.some(name => agree(name, units))
  }

  function bySurname(unit: string, kind: Entry['person']['kind']): Entry[] {
    return (byUnit.get(unit) ?? []).filter(entry => entry.person.kind === kind && entry.units.at(-1) === unit)
  }

  function nearEntries(units: string[], kind: Entry['person']['kind']): Entry[] {
    if (kind === 'organisation') return []
    const pool =
      units.length === 1 ? byUnit.get(`${units[0]!.slice(0, 1)}…`) : units.flatMap(unit => byUnit.get(unit) ?? [])
    return (pool ?? []).slice(0, 500).filter(entry => {
      if (entry.person.kind !== kind) return false
      if (units.length > 1) return entry.units.length > 1 && nearlySame(entry.units, units)
      return isNearWord(entry.units.at(-1)!, units[0]!)
    })
  }

  function longest(tokens: Token[], at: number): number {
    let most = 0
    for (const words of (byFirstWord.get(tokens[at]!.fold) ?? []).slice(0, 50)) {
      if (words.length > most && words.every((word, i) => tokens[at + i]?.fold === word)) most = words.length
    }
    return most
  }
}

/** Puts a value behind the others of its key. */
export function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

function only(entries: Entry[]): DirectoryPerson | undefined {
  const ids = new Set(entries.map(entry => entry.person.id))
  return ids.size === 1 ? entries[0]!.person : undefined
}

function isLatin(word: string): boolean {
  return /^[a-z]/.test(word)
}

/** Tells whether two names can be of one person: the words of the shorter are all in the longer, in their order. */
export function agree(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  for (const unit of short) {
    while (at < long.length && unit !== long[at] && !isNearWord(unit, long[at]!)) at++
    if (at++ >= long.length) return false
  }
  return true
}

/** Tells whether two words of five letters or more are one letter apart. */
export function isNearWord(a: string, b: string): boolean {
  const [long, short] = a.length < b.length ? [b, a] : [a, b]
  if (short.length < 5 || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && long.charCodeAt(at) === short.charCodeAt(at)) at++
  return at < long.length && long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at)
}

// Equal but for one letter of one word.
function nearlySame(a: string[], b: string[]): boolean {
  if (a.length !== b.length) return false
  const different = a.filter((unit, i) => unit !== b[i])
  return different.length === 1 && isNearWord(different[0]!, b[a.indexOf(different[0]!)]!)
}
