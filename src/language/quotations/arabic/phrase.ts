// Reads an Arabic noun phrase that may be a speaker. The construct chain decides where the role ends and the name begins:
// «الامين العام لحلف شمال الاطلسي» stays open until a word with the article (or a proper name) closes it, and what
// follows a closed chain is the name.
import { foldWord } from '../../fold.ts'
import type { KnownNames, Phrase, Token } from '../types.ts'
import { isPreposition, isStop, skipParenthesis, surfaceOf } from './boundaries.ts'
import {
  bareNoun,
  classOf,
  genderOf,
  genderOfName,
  isDefinite,
  isGivenName,
  withoutConjunction,
  withoutPreposition
} from './grammar.ts'
import { takeName } from './name-parts.ts'
import { takePreposition, takeQuotedName, takeRole } from './parts.ts'
import type { Reading } from './reading.ts'
import * as table from './words.ts'

const longest = 22

/** Returns the phrase that begins at a token, or undefined; `prefix` names glued prepositions to take off («لوزير»). */
export function readPhrase(tokens: Token[], start: number, known: KnownNames, prefix = ''): Phrase | undefined {
  const first = readPart(tokens, start, known, prefix)
  if (!first) return undefined
  const joined = withOfficeBehind(tokens, first, known)
  if (joined) return joined
  const comma = tokens[first.end]
  if (comma?.kind !== 'mark' || !/[,،]/.test(comma.text) || first.kind === 'place') return first
  const second = bareName(tokens, first) ?? readPart(tokens, first.end + 1, known, '')
  // «وصف وكيل الوزارة، سامي كذا الحرب بأنها»: a whole name behind an office is its holder's, whatever follows.
  const isWholeName = second?.role.length === 0 && second.name.length > 1 && isGivenName(foldWord(second.name[0]!))
  if (!second || !(isWholeName || endsApposition(tokens[second.end]))) return first
  const end = /[,،]/.test(tokens[second.end]?.text ?? '') ? second.end + 1 : second.end
  const isPerson = (kind: Phrase['kind']) => kind === 'person' || kind === 'source'
  const isUnknownOffice = first.kind === 'unknown' && first.definite && second.name.length > 1
  const mayHold = isPerson(first.kind) || isUnknownOffice
  if (first.role.length > 0 && first.name.length === 0 && second.role.length === 0 && mayHold) {
    return second.kind === 'person' ? { ...first, end, kind: 'person', name: second.name } : first
  }
  if (first.role.length > 0 && first.name.length === 0 && mayHold && (isNationality(second) || isHonoured(second)))
    return { ...first, end, kind: 'person', name: second.name }
  if (first.name.length > 0 && second.name.length === 0 && isPerson(second.kind)) {
    const plain = first.role.length === 0 || first.role.every(word => table.honorifics.has(bareNoun(foldWord(word))))
    return plain ? { ...second, start, end, kind: 'person', name: first.name } : { ...first, end, also: second }
  }
  return first
}

// «وزير الخارجية، إسرائيل كاتس، …»: between commas behind an office stands a name, whatever its first word is elsewhere.
function bareName(tokens: Token[], { end, role, name, kind }: Phrase): Phrase | undefined {
  if (role.length === 0 || name.length > 0 || (kind !== 'person' && kind !== 'source')) return undefined
  let to = end + 1
  while (to - end < 5 && tokens[to]?.kind === 'word' && isPartOfName(tokens, to)) to++
  const words = tokens.slice(end + 1, to)
  if (words.length < 2 || !/^[,،]$/.test(tokens[to]?.text ?? '') || classOf(words[0]!.fold) !== 'place')
    return undefined
  return {
    start: end + 1,
    end: to,
    kind: 'person',
    definite: true,
    role: [],
    name: words.map(({ text }) => text),
    head: '',
    modifiers: [],
    gender: null
  }
}

const isPartOfName = (tokens: Token[], at: number): boolean =>
  !isStop(tokens, at, tokens[at]!.fold) && !isPreposition(tokens, at) && !isDefinite(tokens[at]!.fold)

// «عضو اللجنة، الدكتور فلان»
const isHonoured = ({ role, name }: Phrase): boolean =>
  name.length > 1 && role.length > 0 && role.every(word => table.honorifics.has(bareNoun(foldWord(word))))

// «فوزي فلان المتحدث باسم المحكمة»: the office stands behind the name without a comma.
function withOfficeBehind(tokens: Token[], first: Phrase, known: KnownNames): Phrase | undefined {
  const next = tokens[first.end]
  if (first.role.length > 0 || first.name.length < 2 || next?.kind !== 'word') return undefined
  const isPerson = first.name.length > 1 && isGivenName(foldWord(first.name[0]!))
  if (classOf(next.fold) !== 'title' || !(isDefinite(next.fold) || isPerson)) return undefined
  const office = readPart(tokens, first.end, known, '')
  return office && office.name.length === 0
    ? { ...office, start: first.start, kind: 'person', name: first.name }
    : undefined
}

// «كبير المهندسين، النمساوي فلان»
const isNationality = ({ role, name }: Phrase): boolean =>
  name.length > 1 && role.length === 1 && /(?:ي|ية)$/.test(role[0]!)

function endsApposition(next: Token | undefined): boolean {
  return next?.kind !== 'word' || table.complementisers.has(next.fold) || next.fold === 'قد' || next.fold === 'ل'
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
  const joins = !isFirst && word !== withoutConjunction(word)
  if (joins && !joinsRole(reading, word)) return joinsNoun(reading, token, withoutConjunction(word)) ? 1 : 0
  const surface = surfaceOf(token.text, token.fold, word)
  if (joins) word = withoutConjunction(word)

  if (reading.name.length === 0 && known.longest(tokens, at) > 0 && (isFirst || !reading.open)) {
    const count = known.longest(tokens, at)
    reading.name.push(...tokens.slice(at, at + count).map((t, i) => (i === 0 ? surface : t.text)))
    reading.proper = true
    return count
  }
  if (table.actingAs.has(word) && reading.role.length > 0 && reading.name.length === 0) {
    reading.role.push(surface)
    return 1
  }
  if (isPreposition(tokens, at)) return takePreposition(reading, word)
  if (isStop(tokens, at, word)) return 0
  return reading.name.length > 0 ? takeName(reading, word, surface, known) : takeRole(reading, word, surface, known)
}

// «وزير الصحة والسكان», «وزيرة الابتكار والعلوم»: another noun of the office.
function joinsNoun(reading: Reading, token: Token, noun: string): boolean {
  const { role, name, first, core, tokens, at } = reading
  if (role.length < 2 || name.length > 0 || !['title', 'body'].includes(classOf(first))) return false
  const before = tokens[at - 1]!.fold.replace(/^و/, '')
  const next = tokens[at + 1]
  // «لجنة رصد ومتابعة الفيروس»: two nouns share what follows.
  const share =
    reading.proper &&
    !isDefinite(noun) &&
    !isDefinite(before) &&
    next?.kind === 'word' &&
    classOf(next.fold) === 'unknown'
  if (classOf(noun) !== 'unknown' || !(share ? !isStop(tokens, at, noun) : isDefinite(noun) && isDefinite(before)))
    return false
  if (share) reading.open = true
  role.push(token.text)
  core.push(noun)
  return true
}

// «أستاذ العلوم ورئيس النقابة فلان»: a second office of the same person, when a name follows in the end.
function joinsRole({ role, name, first, tokens, at }: Reading, word: string): boolean {
  if (role.length === 0 || name.length > 0 || classOf(first) !== 'title') return false
  const rest = withoutConjunction(word)
  if (classOf(rest) !== 'title' || table.unnamed.has(bareNoun(rest))) return false
  const next = tokens.slice(at + 1, at + 12)
  const end = next.findIndex(({ kind }) => kind !== 'word')
  return next
    .slice(0, end < 0 ? next.length : end)
    .some(({ fold }) => classOf(fold) === 'given' || classOf(fold) === 'link')
}

function finish(reading: Reading, start: number): Phrase {
  const { name, core, first } = reading
  const role = reading.role.filter(word => !table.selfWords.has(foldWord(word)))
  const isSame = role.length < reading.role.length
  const head = bareNoun(first)
  const definite = reading.closedByArticle || reading.proper
  const phrase: Phrase = {
    start,
    end: reading.at,
    kind: kindOf(reading, definite),
    definite,
    role,
    name,
    head,
    modifiers: core
      .slice(1)
      .filter(word => !table.selfWords.has(word))
      .map(word => stem(bareNoun(word))),
    gender: (name.length > 1 && genderOfName(foldWord(name[0]!))) || (role.length > 0 ? genderOf(first) : null)
  }
  if (isSame) phrase.anaphor = 'same'
  else if (table.generic.has(head) && name.length === 0 && core.slice(1).every(word => /(?:ي|يه)$/.test(word)))
    phrase.anaphor = 'generic'
  return phrase
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
