// The people of one article: every mention of a speaker is tied to one record, by name (a surname to the full name, one
// misspelt letter allowed within the article) or by role («المتحدث» to the spokesman named above).
import { foldWord } from '../fold.ts'
import { isNearWord, push, unitsIn } from './directory.ts'
import { agrees } from './gender.ts'
import type { Gender, Kind, Language, Phrase } from './types.ts'

export interface Speaker {
  kind: Kind
  name: string[]
  units: string[]
  role: string[]
  gender: Gender
  variants: Set<string>
  via: string | null
  /** Tied to other mentions of the same surname when more than one person of the article bears it. */
  ambiguous: boolean
}

export type How = 'name' | 'near' | 'role' | 'first'

interface RoleEntry {
  at: number
  modifiers: string[]
  speaker: Speaker
}

const mostSurnames = 300
const lookBack = 30

export type People = ReturnType<typeof gatherPeople>

/**
 * Returns an empty record of people of a text in a language; `counts` tells how often the
 * article has each word.
 */
export function gatherPeople(language: Language, counts: Map<string, number>) {
  const { joined, otherSurname, isNationality } = language
  const byKey = new Map<string, Speaker>()
  const byUnit = new Map<string, Speaker[]>()
  const byRole = new Map<string, RoleEntry[]>()
  const byPlace = new Map<number, Speaker>()
  const surnames = new Map<string, Speaker>()
  const byHalf = new Map<string, string[]>()
  const firstNames = new Set<string>()
  return { see, resolve, isSurname, at: (place: number) => byPlace.get(place), bearer, namedIn }

  /** Notes a phrase met anywhere in the text, so that later and earlier mentions can be tied to it. */
  function see(phrase: Phrase, at: number): void {
    const isAnaphor = phrase.name.length === 0 && phrase.definite && phrase.kind !== 'organisation'
    if (isAnaphor || (phrase.kind === 'organisation' && phrase.role.length === 1)) return
    resolve(phrase, at)
  }

  /** Returns whom a phrase means, and how that was found; `current` speaks where the phrase stands. */
  function resolve(read: Phrase, at: number, current?: Speaker): { speaker: Speaker; how: How } {
    const name = trimmed(read.name)
    const phrase = name === read.name ? read : { ...read, name }
    const back = current && pointsBack(phrase, at, current) ? current : undefined
    if (back) {
      byPlace.set(at, back)
      return { speaker: back, how: 'role' }
    }
    const seen = byPlace.get(at)
    const units = unitsIn(phrase.name, joined)
    const found = seen && !phrase.name.length ? { speaker: seen, how: 'first' as How } : find(phrase, units, at)
    const result = found ?? { speaker: create(phrase), how: 'first' as How }
    learn(result.speaker, phrase, units, at)
    return result
  }

  // «المصدر ذاته» is whoever spoke last; «الباحث» is too, unless somebody of that role was named above.
  function pointsBack(phrase: Phrase, at: number, current: Speaker): boolean {
    if (!phrase.anaphor || phrase.name.length > 0 || !agrees(current.gender, phrase.gender)) return false
    if (phrase.anaphor === 'same') return true
    return phrase.definite && current.kind === 'person' && current.name.length > 0 && !byRoleAbove(phrase, at)
  }

  // A name that was read too far ends where the surname is that the article uses again by itself.
  function trimmed(name: string[]): string[] {
    if (name.length < 3) return name
    const uses = name.map(word => counts.get(foldWord(word)) ?? 0)
    if (uses.at(-1)! > 1 || language.keepsName(foldWord(name.at(-1)!), true)) return name
    const surname = uses.findLastIndex(
      (count, i) => i > 0 && count > 1 && name[i]!.length > 2 && !language.keepsName(foldWord(name[i]!), false)
    )
    return surname < 0 ? name : name.slice(0, surname + 1)
  }

  function find(phrase: Phrase, units: string[], at: number): { speaker: Speaker; how: How } | undefined {
    if (phrase.name.length > 0) return byName(units)
    const above = phrase.definite ? byRoleAbove(phrase, at) : undefined
    if (above) return { speaker: above, how: 'role' }
    const same = byKey.get(unitsIn(phrase.role, joined).join(''))
    return same && { speaker: same, how: 'name' }
  }

  function byName(units: string[]): { speaker: Speaker; how: How } | undefined {
    const same = byKey.get(units.join(''))
    if (same) return { speaker: same, how: 'name' }
    const last = units.at(-1) ?? ''
    const bearers = (byUnit.get(last) ?? byUnit.get(otherSurname(last)) ?? []).filter(speaker =>
      sameUnits(speaker.units, units, otherSurname)
    )
    if (bearers.length > 0) {
      const speaker = bearers.at(-1)!
      if (bearers.length > 1) speaker.ambiguous = true
      return { speaker, how: 'name' }
    }
    const near = nearBearer(last)
    return near && sameButLast(near.units, units) ? { speaker: near, how: 'near' } : undefined
  }

  // The only person with a surname one letter away: one letter leaves one half of a word as it is.
  function nearBearer(surname: string): Speaker | undefined {
    const near = new Set<string>()
    for (const length of [surname.length - 1, surname.length + 1])
      for (const half of halvesOf(surname, length))
        for (const known of byHalf.get(half) ?? []) if (isNearWord(known, surname)) near.add(known)
    const [only] = near
    return near.size === 1 ? surnames.get(only!) : undefined
  }

  function byRoleAbove(phrase: Phrase, at: number): Speaker | undefined {
    const entries = byRole.get(phrase.head) ?? []
    const next = firstAfter(entries, at)
    const fits = (entry: RoleEntry) =>
      phrase.modifiers.every(
        word =>
          entry.modifiers.some(other => sameModifier(other, word)) ||
          // «السلطات الروسية» are not «سلطات الجمارك»; «الوزير الروسي» may be the minister named without his country.
          (phrase.kind !== 'organisation' && isNationality(word) && !entry.modifiers.some(isNationality))
      )
    for (let i = next - 1; i >= Math.max(0, next - lookBack); i--) if (fits(entries[i]!)) return entries[i]!.speaker
    return entries.slice(next, next + 5).find(entry => phrase.modifiers.length > 0 && fits(entry))?.speaker
  }

  function create(phrase: Phrase): Speaker {
    return {
      kind: phrase.kind,
      name: [],
      units: [],
      role: [],
      gender: null,
      variants: new Set(),
      via: null,
      ambiguous: false
    }
  }

  function learn(speaker: Speaker, phrase: Phrase, units: string[], at: number): void {
    byPlace.set(at, speaker)
    if (units.length > 0) {
      if (speaker.units.length === 0 || units.length > speaker.units.length)
        Object.assign(speaker, { name: phrase.name, units })
      if (speaker.kind !== 'organisation') speaker.kind = 'person'
      speaker.gender ??= phrase.gender
      const key = units.join('')
      speaker.variants.add(key)
      if (!byKey.has(key)) byKey.set(key, speaker)
      for (const unit of units) index(unit, speaker)
      if (units.length > 1 && surnames.size < mostSurnames) noteSurname(units.at(-1)!, speaker)
      if (units.length > 1) firstNames.add(units[0]!)
    }
    if (phrase.role.length === 0) return
    const longer = phrase.role.length > speaker.role.length && phrase.role.length <= 8
    if (longer || speaker.role.length === 0) speaker.role = phrase.role
    if (units.length === 0 && speaker.units.length === 0) {
      const key = unitsIn(phrase.role, joined).join('')
      if (!byKey.has(key)) byKey.set(key, speaker)
      const [, proper] = phrase.role
      if (phrase.kind === 'organisation' && phrase.role.length === 2)
        byKey.set(unitsIn([proper!], joined).join(''), speaker)
    }
    noteRole(speaker, phrase, at)
    if (phrase.also) noteRole(speaker, phrase.also, at)
  }

  function noteSurname(surname: string, speaker: Speaker): void {
    if (!surnames.has(surname)) for (const half of halvesOf(surname, surname.length)) push(byHalf, half, surname)
    surnames.set(surname, speaker)
  }

  function noteRole(speaker: Speaker, { head, modifiers }: Phrase, at: number): void {
    const last = byRole.get(head)?.at(-1)
    if (!last || last.at < at) push(byRole, head, { at, modifiers, speaker })
  }

  function index(unit: string, speaker: Speaker): void {
    const bearers = byUnit.get(unit) ?? []
    if (bearers.length === 0) byUnit.set(unit, bearers)
    if (!bearers.includes(speaker) && bearers.length < 8) bearers.push(speaker)
  }

  /** Returns the only person of that surname. */
  function bearer(word: string): Speaker | undefined {
    return isSurname(word) ? surnames.get(word) : undefined
  }

  /** Returns the people with a name whom the text names between two places, in their order. */
  function namedIn(from: number, to: number): Speaker[] {
    const found = new Set<Speaker>()
    for (let at = from; at < to; at++) {
      const speaker = byPlace.get(at)
      if (speaker?.kind === 'person' && speaker.name.length > 0) found.add(speaker)
    }
    return [...found]
  }

  function isSurname(word: string): boolean {
    return surnames.has(word) && !firstNames.has(word)
  }
}

function sameUnits(known: string[], units: string[], other: Language['otherSurname']): boolean {
  if (units.length === 1) return known.includes(units[0]!) || known.includes(other(units[0]!))
  const [short, long] = known.length <= units.length ? [known, units] : [units, known]
  return short.every(unit => long.includes(unit)) && short.at(-1) === long.at(-1)
}

// The first and the last letters of a word, as many as half of the words of a length have.
function halvesOf(word: string, length: number): string[] {
  const half = length >> 1
  return half > 0 ? [`${word.slice(0, half)}…`, `…${word.slice(-half)}`] : []
}

// One misspelt letter of the surname ties two mentions, never one in each part: سليمان الفهد is not سلمان الفهيد.
function sameButLast(known: string[], units: string[]): boolean {
  return units.slice(0, -1).every(unit => known.includes(unit))
}

// «الإثيوبي» and «الإثيوبية» are one modifier: the noun before it decides its gender, not who is meant.
function sameModifier(a: string, b: string): boolean {
  return (
    a === b ||
    (a.length > 4 && b.length > 4 && (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) < 2)
  )
}

// Entries come in the order of the text, so that the place of a mention is found by halving.
function firstAfter(entries: RoleEntry[], at: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return low
}
