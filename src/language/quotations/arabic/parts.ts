// The steps of reading an Arabic noun phrase, word by word: what belongs to the role, what to the name, what to neither.
import type { KnownNames, Token } from '../types.ts'
import { isBoundary, isPlain } from './boundaries.ts'
import {
  bareNoun,
  classOf,
  hasArticle,
  isCueWord,
  isDefinite,
  isGivenName,
  isOwnedTitle,
  isPossessed,
  withoutConjunction,
  withoutPreposition
} from './grammar.ts'
import { alsoWords } from './names/unsure.ts'
import * as table from './words.ts'

const insideRole = new Set(['في', 'الي', 'لدي'])

/** A phrase while it is read. */
export interface Reading {
  tokens: Token[]
  at: number
  role: string[]
  name: string[]
  /** The role's folded words up to its first preposition. */
  core: string[]
  first: string
  /** The construct chain waits for its last noun. */
  open: boolean
  closedByArticle: boolean
  proper: boolean
  afterPreposition: boolean
}

/** Takes a word into the role, or begins the name with it; returns 0 when the phrase ends before it. */
export function takeRole(reading: Reading, word: string, surface: string, known: KnownNames): number {
  const kind = classOf(word)
  const head = classOf(reading.first)
  const empty = reading.role.length === 0
  const orgHead = head === 'media' || head === 'body' || head === 'organisation'
  if (empty && known.isSurname(word)) return addName(reading, surface)
  // «العربي فلان»: a name with the article, where one more word and a comma follow.
  const following = reading.tokens[reading.at + 1]
  if (empty && alsoWords.has(word) && isPlain(following) && isBoundary(reading.tokens, reading.at + 2))
    return addName(reading, surface)
  if (hasArticle(word, surface)) {
    const owned = !empty && isOwned(before(reading), surfaceBefore(reading))
    return owned && !isAttribute(word) ? 0 : addRole(reading, word, surface, false, true)
  }
  if (word === 'باسم' && !empty) return addRole(reading, word, surface, true)
  if (kind === 'place' || kind === 'organisation') {
    if (!empty && !reading.open && !orgHead) return 0
    reading.proper = true
    return addRole(reading, word, surface, false)
  }
  if (kind === 'given' || kind === 'link') {
    return orgHead && !reading.open ? 0 : addName(reading, surface)
  }
  if (!empty && table.officeParts.has(word)) return addRole(reading, word, surface, reading.open)
  if (!empty && kind === 'adjective') return addRole(reading, word, surface, false)
  if (isOwned(word, surface)) return empty || reading.open ? addRole(reading, word, surface, false, true) : 0
  if (kind !== 'unknown')
    return reading.open || empty || (kind === 'title' && !orgHead && !isDefinite(before(reading)))
      ? addRole(reading, word, surface, true)
      : 0

  const glued = empty ? undefined : withoutPreposition(word, 'لب')
  if (glued) return isWorkplace(glued, word) ? addRole(reading, word, surface, !isDefinite(glued)) : 0
  // «أطباء بلا حدود»
  if (!empty && before(reading) === 'بلا') return addRole(reading, word, surface, false)
  if (!empty && isForSomething(reading, word, known)) return addRole(reading, word, surface, true)
  if (empty && opensOffice(reading, word, known)) return addRole(reading, word, surface, true)
  if (empty)
    return withoutPreposition(word, 'لب') || isPossessed(word) || isCueWord(word) ? 0 : addName(reading, surface)
  if (table.selfWords.has(word)) return addRole(reading, word, surface, false, true)
  if (isPossessed(word)) return 0
  if (!reading.open) {
    if (
      head === 'title' &&
      isRelation(word) &&
      !hasArticle(before(reading), surfaceBefore(reading)) &&
      !reading.afterPreposition
    )
      return addRole(reading, word, surface, false)
    if (head === 'unknown' && beginsName(reading)) return addName(reading, surface)
    if (head === 'title' && (!reading.afterPreposition || isDefinite(reading.first) || reading.closedByArticle))
      return addName(reading, surface)
    const isTitle = head === 'media' && reading.proper && reading.role.length < 4
    return isTitle && classOf(reading.core.at(-1)!) === 'unknown' ? addRole(reading, word, surface, false) : 0
  }
  if (head === 'title' && known.isSurname(word) && reading.role.length === 1) return addName(reading, surface)
  const next = reading.tokens[reading.at + 1]
  // «كبير مهندسي الوكالة»: a plural that waits for its noun, not an adjective.
  if (isRelation(word) && head === 'title') return addRole(reading, word, surface, table.titles.has(word.slice(0, -1)))
  if (next?.kind === 'word' && continuesChain(next.fold)) return addRole(reading, word, surface, true)
  reading.proper = true
  return addRole(reading, word, surface, false)
}

// An office that the tables lack, «العداء زكي نصر أن»: one or two words with the article, then two or three without it
// up to where the words begin.
function beginsName({ tokens, at, core, first, afterPreposition }: Reading): boolean {
  if (!isDefinite(first) || core.length > 2 || afterPreposition) return false
  let end = at
  while (end - at < 4 && isPlain(tokens[end])) end++
  const next = tokens[end]
  return end - at >= 2 && end - at < 4 && (next?.kind !== 'word' || table.complementisers.has(next.fold))
}

// A word in an open chain leaves it open when a noun or a word with the article follows: «منظمة حظر الأسلحة».
function continuesChain(next: string): boolean {
  return isDefinite(next) || ['body', 'media', 'placeNoun'].includes(classOf(next))
}

// «مؤذن المسجد الحرام علي فلان»: an office that the tables lack, when a name follows its definite nouns.
function opensOffice({ tokens, at }: Reading, word: string, known: KnownNames): boolean {
  const [next, then] = [tokens[at + 1], tokens[at + 2]]
  if (next?.kind !== 'word' || then?.kind !== 'word' || known.isSurname(word) || isCueWord(word)) return false
  if (!hasArticle(next.fold, next.text) || isGivenName(word)) return false
  return hasArticle(then.fold, then.text) ? isGivenName(tokens[at + 3]?.fold ?? '') : isGivenName(then.fold)
}

// «المفوضة لحقوق الطفل», «المنسقة بمتحف كذا»: what an office is for; not «الرئيس بوتين», which ends here or comes again.
function isForSomething({ tokens, at, first, role }: Reading, word: string, known: KnownNames): boolean {
  if (role.length === 1 && table.honorifics.has(bareNoun(first))) return false
  if (!/^[بل]/.test(word) || word.length < 4 || classOf(first) !== 'title' || classOf(word) !== 'unknown') return false
  return !known.isSurname(word) && known.uses(word) < 2 && !isBoundary(tokens, at + 1)
}

// «المتحدث لوزارة» works for the ministry, «قال لقناة» speaks to the channel.
function isWorkplace(word: string, written: string): boolean {
  const kind = classOf(word)
  if (written.startsWith('ب')) return kind === 'body' || kind === 'placeNoun' || kind === 'media'
  return kind === 'body' || kind === 'placeNoun' || kind === 'title' || (kind === 'unknown' && isDefinite(word))
}

const before = ({ tokens, at }: Reading): string => withoutConjunction(tokens[at - 1]!.fold)

const surfaceBefore = ({ tokens, at }: Reading): string => tokens[at - 1]!.text

// «نائبه» is somebody's; «نائبة» is a woman's office.
const isOwned = (word: string, written: string): boolean => isOwnedTitle(word) && !written.endsWith('ة')

function isAttribute(word: string): boolean {
  const noun = bareNoun(word)
  return isRelation(word) || table.officeParts.has(noun) || table.adjectives.has(noun) || classOf(word) !== 'unknown'
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
  // «مقيمًا»: no name is written with the ending of an object.
  if (/ً|[0-9٠-٩]/.test(surface)) return 0
  reading.name.push(surface)
  reading.proper = true
  return 1
}

/** Takes a word into the name; returns 0 when the name ends before it. */
export function takeName(reading: Reading, word: string, surface: string, known: KnownNames): number {
  const before = reading.tokens[reading.at - 1]!
  const linked = classOf(before.fold) === 'link'
  const units = reading.name.filter(part => classOf(part) !== 'link' && part !== 'الدين' && part !== 'الله').length
  if (linked) return addName(reading, surface)
  if (units >= 4 || known.isSurname(before.fold) || isPossessed(word)) return 0
  const kind = classOf(word)
  // «نور الدين أبو الخير», «صلاح الدين»: one name with the word before it, wherever it stands.
  if (word === 'الدين' || word === 'الله') return addName(reading, surface)
  if (withoutPreposition(word, 'لب') && !(units === 1 && known.uses(word) > 2)) return 0
  // «فلاديمير بوتين» is a name, «بوتين بتهمة ارتكاب» goes on after one.
  const isGlued =
    classOf(before.fold) !== 'given' &&
    /^[بل]/.test(word) &&
    word.length > 3 &&
    classOf(word) === 'unknown' &&
    known.uses(word) < 2
  const after = reading.tokens[reading.at + 1]
  const ends = isBoundary(reading.tokens, reading.at + 1) || classOf(after?.fold ?? '') === 'title'
  if (isGlued && !ends) return 0
  if (hasArticle(word, surface)) {
    const plural = /(?:ين|ون|ات)$/.test(word) && word.length > 6 && classOf(before.fold) !== 'given'
    // «منذر الخطيب»، «خالد القاضي»: an office is a surname too, when the name ends with it.
    const next = reading.tokens[reading.at + 1]
    const ends =
      isBoundary(reading.tokens, reading.at + 1) ||
      (next !== undefined && ['link', 'given'].includes(classOf(withoutConjunction(next.fold))))
    if (kind === 'title' && units === 1 && (ends || (classOf(before.fold) === 'given' && isPlain(next))))
      return addName(reading, surface)
    if (kind !== 'unknown' || plural || units > 2) return 0
    const isGiven = classOf(before.fold) === 'given' || reading.tokens[reading.at - 2]?.fold === 'عبد'
    if (units === 2 && (!isGiven || !isBoundary(reading.tokens, reading.at + 1))) return 0
    return addName(reading, surface)
  }
  const isTrade = kind === 'title' && units === 1 && classOf(before.fold) === 'given'
  if (isTrade && isBoundary(reading.tokens, reading.at + 1)) return addName(reading, surface)
  return kind === 'unknown' || kind === 'given' || kind === 'link' ? addName(reading, surface) : 0
}

/** Takes «في» into the role when someone works there («دبلوماسي في الحلف»); returns 0 when it ends the phrase. */
export function takePreposition(reading: Reading, word: string): number {
  const next = reading.tokens[reading.at + 1]
  const head = classOf(reading.first)
  const isFor = word === 'عن' && /دفاع|مدافع|مسوول/.test(reading.tokens[reading.at - 1]?.fold ?? '')
  const fits = isFor || insideRole.has(word) || (word === 'من' && !isDefinite(reading.first))
  if (!fits || reading.name.length > 0 || next?.kind !== 'word' || (head !== 'title' && head !== 'body')) return 0
  if (table.complementisers.has(next.fold) || !isWhere(next, reading)) return 0
  if (table.settings.has(bareNoun(next.fold)) || table.adverbs.has(next.fold) || /^[0-9]/.test(next.fold)) return 0
  reading.afterPreposition = true
  reading.role.push(reading.tokens[reading.at]!.text)
  reading.open = true
  return 1
}

// Behind «في» or «إلى» in a role stands a place or an institution: «في الحلف», «إلى ليبيا», not «في معرض حديثه».
function isWhere({ fold, text }: Token, { first, tokens, at }: Reading): boolean {
  const beyond = tokens[at + 2]
  const kind = classOf(fold)
  if (kind === 'unknown')
    return hasArticle(fold, text) || !isDefinite(first) || (beyond !== undefined && isDefinite(beyond.fold))
  return kind !== 'given' && kind !== 'link'
}

/** Takes a name in quote marks: «صحيفة "كذا"». */
export function takeQuotedName(reading: Reading, token: Token): number {
  if (!token.span?.isName || reading.role.length === 0 || reading.name.length > 0) return 0
  reading.proper = true
  return addRole(reading, token.fold, token.text, false)
}
