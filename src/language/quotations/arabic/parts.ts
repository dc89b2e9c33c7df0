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
  withoutPreposition
} from './grammar.ts'
import { bearsNoName, isNameHere } from './name-parts.ts'
import { alsoWords } from './names/unsure.ts'
import { addName, addRole, before, isRelation, type Reading, surfaceBefore } from './reading.ts'
import * as table from './words.ts'

const insideRole = new Set(['في', 'الي', 'لدي'])

/** Takes a word into the role, or begins the name with it; returns 0 when the phrase ends before it. */
export function takeRole(reading: Reading, word: string, surface: string, known: KnownNames): number {
  const kind = classOf(word)
  const head = classOf(reading.first)
  const empty = reading.role.length === 0
  const orgHead = head === 'media' || head === 'body' || head === 'organisation'
  if (empty && known.isSurname(word)) return addName(reading, surface)
  // «العربي فلان»: a name with the article, where one more word and a comma follow.
  const following = reading.tokens[reading.at + 1]
  const isHonorific = table.honorifics.has(bareNoun(word))
  if (empty && !isHonorific && alsoWords.has(word) && isPlain(following) && isBoundary(reading.tokens, reading.at + 2))
    return addName(reading, surface)
  if (hasArticle(word, surface)) {
    if (head === 'title' && !reading.open && !empty && isMany(reading, word)) return 0
    if ((head === 'title' || head === 'body') && beginsObject(reading, word)) return 0
    const owned = !empty && isOwned(before(reading), surfaceBefore(reading))
    return owned && !isAttribute(word) ? 0 : addRole(reading, word, surface, false, true)
  }
  if (word === 'باسم' && !empty) return addRole(reading, word, surface, true)
  if (kind === 'place' || kind === 'organisation') {
    // «وزير الخارجية الإسرائيلي إسرائيل كاتس»: a name, whatever its first word is elsewhere.
    if (!empty && !reading.open && !orgHead) return isNameHere(reading, head) ? addName(reading, surface) : 0
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
    if (head === 'title' && bearsNoName(reading, word, surface, known)) return 0
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

// «اتهم المسؤول اليمني المتمردين»: many behind one are no part of his office.
function isMany({ first }: Reading, word: string): boolean {
  const noun = bareNoun(first)
  return /(?:ين|ون)$/.test(word) && word.length > 6 && !/(?:ين|ون)$/.test(noun) && !table.plurals.has(noun)
}

// «كرر مسؤول المساعدات الإنسانية المخاوف البالغة»: behind the adjective that ends an office, a noun with its own.
function beginsObject({ tokens, at, core }: Reading, word: string): boolean {
  const next = tokens[at + 1]
  if (core.length < 3 || isAttribute(word) || word.endsWith('ه') || next?.kind !== 'word') return false
  return isRelation(tokens[at - 1]!.fold) && isDefinite(next.fold) && (next.fold.endsWith('ه') || isRelation(next.fold))
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
  // «الجمعية المغربية لنقاد السينما»
  const isBody = classOf(first) === 'body' && role.length > 1 && word.startsWith('ل') && word.length > 3
  if (isBody && classOf(word) === 'unknown' && !known.isSurname(word) && isDefinite(tokens[at + 1]?.fold ?? ''))
    return true
  if (!/^[بل]/.test(word) || word.length < 4 || classOf(first) !== 'title' || classOf(word) !== 'unknown') return false
  if (known.isSurname(word) || isBoundary(tokens, at + 1)) return false
  // «رئيس الاتحاد الدولي لكرة القدم»: however often it comes.
  // «مدير السجن المحلي ببني ملال، فلان»
  const isHonoured = table.honorifics.has(bareNoun(tokens[at - 1]!.fold))
  if (!isHonoured && word.startsWith('ب') && isPlain(tokens[at + 1]) && /^[,،]$/.test(tokens[at + 2]?.text ?? ''))
    return true
  return known.uses(word) < 2 || (word.startsWith('ل') && isDefinite(tokens[at + 1]!.fold))
}

// «المتحدث لوزارة» works for the ministry, «قال لقناة» speaks to the channel.
function isWorkplace(word: string, written: string): boolean {
  const kind = classOf(word)
  if (written.startsWith('ب')) return kind === 'body' || kind === 'placeNoun' || kind === 'media'
  return kind === 'body' || kind === 'placeNoun' || kind === 'title' || (kind === 'unknown' && isDefinite(word))
}

// «نائبه» is somebody's; «نائبة» is a woman's office.
const isOwned = (word: string, written: string): boolean => isOwnedTitle(word) && !written.endsWith('ة')

function isAttribute(word: string): boolean {
  const noun = bareNoun(word)
  return isRelation(word) || table.officeParts.has(noun) || table.adjectives.has(noun) || classOf(word) !== 'unknown'
}

/** Takes «في» into the role when someone works there («دبلوماسي في الحلف»); returns 0 when it ends the phrase. */
export function takePreposition(reading: Reading, word: string): number {
  const next = reading.tokens[reading.at + 1]
  const head = classOf(reading.first)
  const isFor = word === 'عن' && /دفاع|مدافع|مسوول/.test(reading.tokens[reading.at - 1]?.fold ?? '')
  // «مبعوث الرئيس إلى ليبيا»، not «تطرق الرئيس إلى الأمور».
  const isSent = word !== 'الي' || table.envoys.has(bareNoun(reading.first))
  const fits = isFor || insideRole.has(word) || (word === 'من' && !isDefinite(reading.first))
  if (!fits || !isSent || reading.name.length > 0 || next?.kind !== 'word' || (head !== 'title' && head !== 'body'))
    return 0
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
  // «حركة كذا في لبنان»، not «عضو الحركة في مقرها».
  if (classOf(first) === 'body' && tokens[at]!.fold === 'في')
    return ['place', 'placeNoun', 'body', 'organisation'].includes(kind)
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
