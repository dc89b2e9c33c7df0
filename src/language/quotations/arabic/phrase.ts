// Reads an Arabic noun phrase that may be a speaker. The construct chain decides where the role ends and the name begins:
// «الامين العام لحلف شمال الاطلسي» stays open until a word with the article (or a proper name) closes it, and what
// follows a closed chain is the name.
import type { KnownNames, Phrase, Token } from '../types.ts'
import { bareNoun, classOf, cueAt, isDefinite, withoutConjunction, withoutPreposition } from './grammar.ts'
import * as table from './words.ts'

const longest = 22
const insideRole = new Set(['في', 'الي', 'لدي'])

interface Reading {
  tokens: Token[]
  at: number
  role: string[]
  name: string[]
  core: string[]
  first: string
  open: boolean
  closedByArticle: boolean
  proper: boolean
  afterPreposition: boolean
}

/** Returns the phrase that begins at a token, or undefined; `prefix` names glued prepositions to take off («لوزير»). */
export function readPhrase(tokens: Token[], start: number, known: KnownNames, prefix = ''): Phrase | undefined {
  const first = readPart(tokens, start, known, prefix)
  if (!first) return undefined
  const comma = tokens[first.end]
  if (comma?.kind !== 'mark' || !/[,،]/.test(comma.text) || first.kind === 'place') return first
  const second = readPart(tokens, first.end + 1, known, '')
  if (!second || !endsApposition(tokens[second.end])) return first
  const end = /[,،]/.test(tokens[second.end]?.text ?? '') ? second.end + 1 : second.end
  const isPerson = (kind: Phrase['kind']) => kind === 'person' || kind === 'source'
  if (first.role.length > 0 && first.name.length === 0 && second.role.length === 0 && isPerson(first.kind)) {
    return second.kind === 'person' ? { ...first, end, kind: 'person', name: second.name } : first
  }
  if (first.name.length > 0 && first.role.length === 0 && second.name.length === 0 && isPerson(second.kind)) {
    return { ...second, start, end, kind: 'person', name: first.name }
  }
  return first
}

function endsApposition(next: Token | undefined): boolean {
  return !next || next.kind !== 'word' || table.complementisers.has(next.fold) || cueLike(next.fold)
}

function cueLike(word: string): boolean {
  return word === 'قد' || word === 'ل'
}

function readPart(tokens: Token[], start: number, known: KnownNames, prefix: string): Phrase | undefined {
  const reading: Reading = {
    tokens,
    at: start,
    role: [],
    name: [],
    core: [],
    first: '',
    open: false,
    closedByArticle: false,
    proper: false,
    afterPreposition: false
  }
  while (reading.at < tokens.length && reading.at - start < longest) {
    const step = readToken(reading, known, start, prefix)
    if (step === 0) break
    reading.at += step
  }
  return reading.role.length + reading.name.length === 0 ? undefined : finish(reading, start)
}

// Takes in the token at hand and returns how many tokens that was; 0 ends the phrase.
function readToken(reading: Reading, known: KnownNames, start: number, prefix: string): number {
  const { tokens, at } = reading
  const token = tokens[at]!
  if (token.kind === 'mark') return token.text === '(' && at > start ? skipParenthesis(tokens, at) : 0
  if (token.kind === 'span') return takeQuotedName(reading, token)

  const isFirst = at === start
  let word = isFirst ? withoutConjunction(token.fold) : token.fold
  if (isFirst && prefix) word = withoutPreposition(word, prefix) ?? word
  if (!isFirst && word !== withoutConjunction(word)) return 0
  const surface = surfaceOf(token.text, token.fold, word)

  if (reading.name.length === 0 && known.longest(tokens, at) > 0 && (isFirst || !reading.open)) {
    const count = known.longest(tokens, at)
    reading.name.push(...tokens.slice(at, at + count).map((t, i) => (i === 0 ? surface : t.text)))
    reading.proper = true
    return count
  }
  if (isPreposition(tokens, at)) return takePreposition(reading, word)
  if (isStop(tokens, at, word)) return 0
  return reading.name.length > 0 ? takeName(reading, word, surface, known) : takeRole(reading, word, surface, known)
}

function takeRole(reading: Reading, word: string, surface: string, known: KnownNames): number {
  const kind = classOf(word)
  const head = classOf(reading.first)
  const empty = reading.role.length === 0
  const orgHead = head === 'media' || head === 'body' || head === 'organisation'
  if (isDefinite(word)) return addRole(reading, word, surface, false, true)
  if (word === 'باسم' && !empty) return addRole(reading, word, surface, true)
  if (kind === 'place' || kind === 'organisation') {
    if (!empty && !reading.open && !orgHead) return 0
    reading.proper = true
    return addRole(reading, word, surface, false)
  }
  if (kind === 'given' || kind === 'link') {
    return orgHead && !reading.open ? 0 : addName(reading, surface)
  }
  if (kind !== 'unknown') return reading.open || empty || kind === 'title' ? addRole(reading, word, surface, kind !== 'adjective') : 0

  const glued = empty ? undefined : withoutPreposition(word)
  if (glued) return classOf(glued) === 'media' ? 0 : addRole(reading, word, surface, !isDefinite(glued))
  if (empty) return withoutPreposition(word, 'لب') ? 0 : addName(reading, surface)
  if (!reading.open) {
    if (head === 'title' && !reading.afterPreposition) return addName(reading, surface)
    if (head === 'title' && reading.afterPreposition && reading.core.length > 1) return addName(reading, surface)
    return head === 'media' && reading.proper && reading.role.length < 4 ? addRole(reading, word, surface, false) : 0
  }
  if (head === 'title' && known.isSurname(word) && reading.role.length === 1) return addName(reading, surface)
  const next = reading.tokens[reading.at + 1]
  if (isRelation(word) && head === 'title') return addRole(reading, word, surface, false)
  if (next?.kind === 'word' && isDefinite(next.fold)) return addRole(reading, word, surface, true)
  reading.proper = true
  return addRole(reading, word, surface, false)
}

function isRelation(word: string): boolean {
  return /(?:ي|يه|يون|يين|يا)$/.test(word) && word.length > 3
}

function addRole(reading: Reading, word: string, surface: string, open: boolean, article = false): number {
  if (reading.role.length === 0) reading.first = word
  reading.role.push(surface)
  if (!reading.afterPreposition) reading.core.push(word)
  reading.open = open
  if (article && !reading.afterPreposition) reading.closedByArticle = true
  return 1
}

function addName(reading: Reading, surface: string): number {
  reading.name.push(surface)
  reading.proper = true
  return 1
}

function takeName(reading: Reading, word: string, surface: string, known: KnownNames): number {
  const before = reading.tokens[reading.at - 1]!
  const linked = classOf(before.fold) === 'link'
  const units = reading.name.filter(part => classOf(part) !== 'link').length
  if (linked) return addName(reading, surface)
  if (units >= 4 || known.isSurname(before.fold)) return 0
  const kind = classOf(word)
  if (isDefinite(word)) {
    const plural = /(?:ين|ون|ات)$/.test(word) && word.length > 6
    if (kind !== 'unknown' || plural || units > 2) return 0
    if (units === 2 && !isBoundary(reading.tokens, reading.at + 1)) return 0
    return addName(reading, surface)
  }
  return kind === 'unknown' || kind === 'given' || kind === 'link' ? addName(reading, surface) : 0
}

function isBoundary(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind !== 'word' || isStop(tokens, at, token.fold) || isPreposition(tokens, at)
}

function isStop(tokens: Token[], at: number, word: string): boolean {
  if (table.complementisers.has(word) || table.adverbs.has(word) || table.relatives.has(word)) return true
  if (table.links.has(word) || /^[0-9]/.test(word)) return true
  const cue = cueAt(tokens, at)
  return cue !== undefined && !(cue.mode === 'noun')
}

// Folded, the preposition «على» and the name «علي» are one word: the last letter as written tells them apart.
function isPreposition(tokens: Token[], at: number): boolean {
  const { fold, text } = tokens[at]!
  if (!table.prepositions.has(fold)) return false
  return fold !== 'علي' || !text.endsWith('ي') || table.complementisers.has(tokens[at + 1]?.fold ?? '')
}

function takePreposition(reading: Reading, word: string): number {
  const next = reading.tokens[reading.at + 1]
  const head = classOf(reading.first)
  const fits = insideRole.has(word) || (word === 'من' && !isDefinite(reading.first))
  if (!fits || reading.name.length > 0 || next?.kind !== 'word' || (head !== 'title' && head !== 'body')) return 0
  if (table.settings.has(bareNoun(next.fold)) || table.adverbs.has(next.fold) || /^[0-9]/.test(next.fold)) return 0
  reading.afterPreposition = true
  reading.role.push(reading.tokens[reading.at]!.text)
  reading.open = true
  return 1
}

function takeQuotedName(reading: Reading, token: Token): number {
  if (!token.span?.isName || reading.role.length === 0 || reading.name.length > 0) return 0
  reading.proper = true
  return addRole(reading, token.fold, token.text, false)
}

function skipParenthesis(tokens: Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 12); i++) if (tokens[i]!.text === ')') return i - at + 1
  return 0
}

function surfaceOf(text: string, folded: string, word: string): string {
  if (word === folded) return text
  const tail = folded.endsWith(word) ? text.slice(folded.length - word.length) : text
  return word.startsWith('ال') && folded.includes('لل') ? `ال${text.slice(text.indexOf('لل') + 2)}` : tail
}

function finish(reading: Reading, start: number): Phrase {
  const { role, name, core, first } = reading
  const head = bareNoun(first)
  const definite = reading.closedByArticle || reading.proper
  return {
    start,
    end: reading.at,
    kind: kindOf(reading, definite),
    definite,
    role,
    name,
    head,
    modifiers: core.slice(1).map(word => stem(bareNoun(word))),
    gender: head.endsWith('ه') ? 'f' : null
  }
}

function stem(word: string): string {
  return word.replace(/ه$/, '')
}

function kindOf(reading: Reading, definite: boolean): Phrase['kind'] {
  const { role, name, first } = reading
  if (role.length === 0) return 'person'
  const kind = classOf(first)
  if (kind === 'title' || kind === 'adjective') {
    if (name.length > 0) return 'person'
    return table.unnamed.has(bareNoun(first)) || !definite ? 'source' : 'person'
  }
  if (name.length > 0 && kind === 'unknown') return 'person'
  if (kind === 'place' && role.length === 1) return 'place'
  if (kind === 'document') return 'document'
  return kind === 'unknown' ? 'unknown' : 'organisation'
}
