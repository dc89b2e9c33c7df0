// Folding: one spelling for all the ways in which the same words are written, for search and for comparing names.
// The table below is the whole rule; when it changes, `foldVersion` grows and whoever stores folded text rebuilds it.

import { remember } from './remember.ts'

export const foldVersion = 1

// Tashkeel, dagger alif, tatweel, joiners and marks of direction: none of them changes a word.
const ignored = /[\u064B-\u065F\u0670\u0640\u200B-\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

const letters: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ؤ: 'و',
  ئ: 'ي'
}
const variant = /[أإآٱىیةکؤئ]/g
const plainLatin = /^[\x20-\x7e]*$/
const plainArabic = /^[\u0621-\u063A\u0641-\u064A\u060C\u061B\u061F \n!"()*,./0-9:;?«»–-]*$/

/** Returns the text in its folded spelling; folding twice changes nothing. */
export function fold(text: string): string {
  if (plainArabic.test(text)) return text.replace(variant, letter => letters[letter]!)
  if (plainLatin.test(text)) return text.toLowerCase()
  return unify(unify(text).toLowerCase()).normalize('NFC')
}

/** Folds a word, which the text most likely has again. */
export const foldWord: (word: string) => string = remember(fold)

// NFKD and not NFKC while working, so that accents and hamzas stand apart from their letters.
function unify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ignored, '')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(variant, letter => letters[letter]!)
    .replace(/(?![0-9])\p{Nd}/gu, latinDigit)
}

// Every script keeps its ten digits in a row that starts at a code point ending in 0 or in 6.
function latinDigit(digit: string): string {
  const point = digit.codePointAt(0)!
  const row = point & ~0xf
  const startsAtZero = /\p{Nd}/u.test(String.fromCodePoint(row))
  return String(((point & 0xf) - (startsAtZero ? 0 : 6) + 10) % 10)
}

/** Tells whether two lines say the same words, whatever their spelling, punctuation and white space. */
export function sameWords(a: string, b: string): boolean {
  return wordsOnly(a) === wordsOnly(b)
}

/** Returns the words of a text, folded, one space between them: equal for lines that say the same words. */
export function wordsOnly(text: string): string {
  return (fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}
