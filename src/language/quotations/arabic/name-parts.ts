// Which words an Arabic name takes in, and where it ends.
import { foldWord } from '../../fold.ts'
import type { KnownNames } from '../types.ts'
import { isBoundary, isPlain } from './boundaries.ts'
import {
  bareNoun,
  classOf,
  hasArticle,
  isDefinite,
  isPossessed,
  withoutConjunction,
  withoutPreposition
} from './grammar.ts'
import { addName, type Reading } from './reading.ts'
import * as table from './words.ts'

/** Those who are many bear no name: «أقر الوزراء وجهة النظر»; nor is one «بخفة ظل», «سهلة التواصل», «توضيح». */
export function bearsNoName({ tokens, at, first }: Reading, word: string, surface: string, known: KnownNames): boolean {
  if (table.plurals.has(bareNoun(first))) return true
  if (known.isSurname(word) || known.uses(word) > 1 || isBoundary(tokens, at + 1)) return false
  const next = tokens[at + 1]!
  if (known.isSurname(next.fold)) return false
  return /^[بل].{3}/.test(word) || /^ت..ي.$/.test(word) || (surface.endsWith('ة') && isDefinite(next.fold))
}

/** Tells whether a name begins with the word at hand that is a place elsewhere: «وزير الخارجية الإسرائيلي إسرائيل كاتس». */
export function isNameHere({ tokens, at, afterPreposition }: Reading, head: ReturnType<typeof classOf>): boolean {
  return head === 'title' && !afterPreposition && isPlain(tokens[at + 1]) && isBoundary(tokens, at + 2)
}

/** Takes a word into the name; returns 0 when the name ends before it. */
export function takeName(reading: Reading, word: string, surface: string, known: KnownNames): number {
  const before = reading.tokens[reading.at - 1]!
  const linked = classOf(before.fold) === 'link'
  const units = reading.name
    .map(foldWord)
    .filter(part => classOf(part) !== 'link' && part !== 'الدين' && part !== 'الله').length
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
  // «نفى عبد الجليل تقديم دعم»: a verbal noun.
  if (/^ت..ي.$/.test(word) && kind === 'unknown' && !ends) return 0
  if (hasArticle(word, surface)) {
    // «برهان المتظاهرين»; families are called العبداللات.
    const isMany = /ات$/.test(word)
      ? classOf(before.fold) !== 'given'
      : /(?:ين|ون)$/.test(word) && before.fold !== 'زين'
    const plural = word.length > 6 && isMany
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
