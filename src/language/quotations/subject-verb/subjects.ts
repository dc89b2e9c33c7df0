// Finds the subject of a verb: in front of it (the minister, speaking in Oslo, said), or behind it where the words come
// first («…», a indiqué mercredi le préfet).
import type { Gender, Phrase } from '../types.ts'
import { isAdverb, isCapital, isWord, type Line } from './line.ts'
import { endsPhrase, readPhrase } from './phrase.ts'

export interface Subject {
  start: number
  phrase: Phrase | null
  /** Set for a pronoun: who that is, the discourse knows. */
  pronoun: { gender: Gender } | null
  /** Behind who or which. */
  relative: boolean
  /** Stands beside another verb of the same subject: and said. */
  shared: boolean
}

const none = { phrase: null, pronoun: null, relative: false, shared: false }
const farthest = 30

/** Returns the subject that ends before a token, auxiliaries of the verb left out; undefined when it cannot be read. */
export function subjectBefore(line: Line, end: number): Subject | undefined {
  const { tokens, keys, table } = line
  const at = end - 1
  if (at < 0) return undefined
  const key = keys[at]!
  const gender = table.pronouns.get(key)
  if (gender !== undefined) return { ...none, start: at, pronoun: { gender } }
  if (table.relatives.has(key)) {
    const phrase = antecedent(line, at)
    return { ...none, start: phrase?.start ?? at, phrase: phrase ?? null, relative: true }
  }
  if (table.conjunctions.has(key)) return { ...none, start: at, shared: true }
  if (key === ',') return behindCommas(line, at)
  if (key === ')') {
    const open = keys.lastIndexOf('(', at)
    return open > 0 && at - open < 9 ? subjectBefore(line, open) : undefined
  }
  if (tokens[at]!.kind !== 'word') return undefined
  const phrase = segmentPhrase(line, segmentStart(line, at), end)
  return phrase && { ...none, start: phrase.start, phrase: together(line, phrase) ?? phrase }
}

// «Powell, who told reporters»: the nearest phrase before the pronoun.
function antecedent(line: Line, at: number): Phrase | undefined {
  const end = line.keys[at - 1] === ',' ? at - 1 : at
  return end > 0 && line.tokens[end - 1]!.kind === 'word'
    ? segmentPhrase(line, segmentStart(line, end - 1), end)
    : undefined
}

// Back to what must stand before a subject: a mark, a subordinator, another verb.
function segmentStart(line: Line, at: number): number {
  const { keys, table } = line
  let start = at
  while (start > 0 && at - start < farthest && isWord(line, start - 1)) {
    const key = keys[start - 1]!
    if (table.conjunctions.has(key) && joinsRoles(line, start)) {
      start--
      continue
    }
    if (keys[start - 1] !== '.' && endsPhrase(line, start - 1) && !isAdverb(line, start - 1)) break
    start--
  }
  return start
}

// «president of Queens' College and chief economic adviser»: a title behind the conjunction, in small letters, no article.
function joinsRoles(line: Line, from: number): boolean {
  const { keys, table } = line
  if (isCapital(line, from) || table.determiners.has(keys[from]!)) return false
  return keys.slice(from, from + 4).some(key => table.titles.has(key))
}

// The phrase of a segment that reaches to its end or has nothing but adjuncts behind it, adjuncts in front of it left
// out: «In a statement on Sunday the ministry», «The minister in a tweet on Sunday».
function segmentPhrase(line: Line, from: number, end: number): Phrase | undefined {
  const { keys, table } = line
  const isPreposition = (at: number) => table.prepositions.has(keys[at] ?? '') || table.of.has(keys[at] ?? '')
  for (let start = from; start < end; start++) {
    if (isAdverb(line, start) || table.conjunctions.has(keys[start]!) || isPreposition(start)) continue
    const isObject = start > from && isPreposition(start - 1)
    const phrase = readPhrase(line, start, end)
    if (!phrase) continue
    if (phrase.end === end && !(isObject && phrase.kind === 'place')) return phrase
    const trails =
      isPreposition(phrase.end) || isAdverb(line, phrase.end) || table.infinitiveMarks.has(keys[phrase.end]!)
    if (!isObject && trails && (phrase.name.length > 0 || phrase.kind !== 'source' || phrase.head !== '')) return phrase
    if (!isObject || phrase.end < end) start = Math.max(start, phrase.end - 1)
  }
  return undefined
}

// «Ada Brooks, 45, the minister, who spoke in Oslo, said»: back over the commas to a name, with the role beside it.
function behindCommas(line: Line, comma: number): Subject | undefined {
  const { keys } = line
  let apposition: Phrase | undefined
  let end = comma
  for (let steps = 0; steps < 6; steps++) {
    const start = commaStart(line, end)
    if (!isAside(line, start, end)) {
      const whole = readPhrase(line, pastConjunction(line, start), end)
      const isRole = whole && whole.name.length === 0 && whole.kind !== 'organisation'
      const phrase = isRole ? whole : (segmentPhrase(line, segmentStart(line, end - 1), end) ?? whole)
      if (!phrase) break
      const joined = apposition ? join(phrase, apposition) : phrase
      if (phrase.name.length > 0 || !isRole) {
        const role = phrase.role.length === 0 && joined === phrase ? roleBefore(line, start) : undefined
        const subject = role ? join(role, phrase) : joined
        const first = Math.min(subject.start, phrase.start)
        return { ...none, start: first, phrase: together(line, subject) ?? subject }
      }
      apposition ??= phrase
    }
    if (keys[start - 1] !== ',') break
    end = start - 1
  }
  return apposition && { ...none, start: apposition.start, phrase: apposition }
}

function commaStart(line: Line, end: number): number {
  const { keys } = line
  let start = end
  while (start > 0 && end - start < farthest && isWord(line, start - 1)) start--
  if (keys[start - 1] === ')') start = Math.max(0, keys.lastIndexOf('(', start - 1))
  return start
}

function pastConjunction({ keys, table }: Line, at: number): number {
  return table.conjunctions.has(keys[at] ?? '') || table.subordinators.has(keys[at] ?? '') ? at + 1 : at
}

// What may stand between a subject and its verb without being either: an age, «speaking in Oslo», «in a statement».
function isAside(line: Line, start: number, end: number): boolean {
  const { tokens, keys, table } = line
  if (start >= end) return true
  const key = keys[start]!
  if (/^\d/.test(key) || key === '(' || table.relatives.has(key) || table.prepositions.has(key)) return true
  if (table.inside.has(key) || table.links.some(([word]) => word === key)) return true
  if (table.subordinators.has(key) && !isCapital(line, start)) return true
  if (isAdverb(line, start)) return true
  if (line.forms.get(key)?.past && table.agents.has(keys[start + 1] ?? '')) return true
  return !isCapital(line, start) && table.endings.participle.test(tokens[start]!.text)
}

function roleBefore(line: Line, start: number): Phrase | undefined {
  if (line.keys[start - 1] !== ',' || start < 2) return undefined
  const from = pastConjunction(line, commaStart(line, start - 1))
  const role = segmentPhrase(line, from, start - 1)
  const isTitle = role && role.name.length === 0 && role.kind === 'person' && role.end === start - 1
  return isTitle && line.table.titles.size > 0 ? role : undefined
}

/** Puts a name and the role beside it together; returns the first when both or neither are names. */
export function join(first: Phrase, second: Phrase): Phrase {
  const named = first.name.length > 0 ? first : second
  const other = named === first ? second : first
  if (named.name.length === 0 || other.name.length > 0 || named.role.length > 0) return first
  const { role, head, modifiers, gender } = other
  const start = Math.min(first.start, second.start)
  const end = Math.max(first.end, second.end)
  return { ...named, start, end, role, head, modifiers, gender: named.gender ?? gender }
}

// «Paul and Tracy Harmon said»: nobody alone.
function together(line: Line, second: Phrase): Phrase | undefined {
  const { tokens, keys, table } = line
  const at = second.start - 1
  if (second.name.length === 0 || !table.conjunctions.has(keys[at] ?? '') || at < 1) return undefined
  let from = at
  while (from > 0 && at - from < 8 && isCapital(line, from - 1)) from--
  const opens = from === 0 || tokens[from - 1]!.kind !== 'word' || table.subordinators.has(keys[from - 1]!)
  if (from === at || !opens) return undefined
  const words = tokens.slice(from, second.end).filter(token => token.kind === 'word')
  const role = words.map(token => token.text)
  // It stands where the conjunction does, where nobody's own name can be known from.
  return { ...second, start: at, kind: 'source', definite: false, role, name: [], head: '', modifiers: [] }
}

/** Returns the subject behind a verb, adjuncts and whom it was said to passed over. */
export function subjectAfter(line: Line, from: number): Phrase | undefined {
  const { tokens, keys, table } = line
  let at = from
  for (let steps = 0; steps < 5; steps++) {
    const key = keys[at] ?? ''
    const dated = table.determiners.has(key) && /^\d/.test(keys[at + 1] ?? '')
    if (dated) at += 2
    else if (tokens[at]?.kind === 'word' && (isAdverb(line, at) || /^\d/.test(key))) at++
    else if (key === ',' && at > from && keys[at + 1] && tokens[at + 1]!.kind === 'word') at++
    else if (table.prepositions.has(key) || table.inside.has(key)) at = objectOf(line, at)
    else break
  }
  if (tokens[at]?.kind !== 'word' || endsPhrase(line, at)) return undefined
  const phrase = readPhrase(line, at, tokens.length)
  if (!phrase || tokens[phrase.end]?.text !== ',') return phrase
  const next = pastDeterminer(line, phrase.end + 1)
  const beside = tokens[next]?.kind === 'word' ? readPhrase(line, phrase.end + 1, tokens.length) : undefined
  if (!beside || beside.kind === 'organisation' || beside.kind === 'place') return phrase
  const after = tokens[beside.end]
  const goesOn = after?.kind === 'word' && !isPrepositionOrRelative(line, beside.end)
  const isTitled = keys.slice(beside.start, beside.end).some(key => table.titles.has(key))
  const isApposition = beside.name.length === 0 ? isTitled : phrase.name.length === 0
  return isApposition && !goesOn ? join(phrase, beside) : phrase
}

function isPrepositionOrRelative({ keys, table }: Line, at: number): boolean {
  const key = keys[at]!
  return table.prepositions.has(key) || table.relatives.has(key) || table.subordinators.has(key)
}

function pastDeterminer({ keys, table }: Line, at: number): number {
  return table.determiners.has(keys[at] ?? '') ? at + 1 : at
}

// «à l'AFP», «sur BFM TV», «dans la soirée», «lors d'une conférence de presse»: as much as a preposition takes.
function objectOf(line: Line, at: number): number {
  const { tokens, keys, table } = line
  let i = pastDeterminer(line, at + 1)
  const first = i
  while (i < tokens.length && tokens[i]!.kind === 'word') {
    const capital = isCapital(line, i)
    if (i > first && (table.determiners.has(keys[i]!) || isAdverb(line, i) || /^\d/.test(keys[i]!))) break
    if (i > first && !capital && (table.prepositions.has(keys[i]!) || table.titles.has(keys[i]!))) break
    if (i > first && capital !== isCapital(line, i - 1) && !table.of.has(keys[i - 1]!)) break
    i++
    if (i - first > 6) break
  }
  return i
}
