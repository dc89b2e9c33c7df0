// Where an Arabic noun phrase ends, and what in its text does not belong to it.
import type { Token } from '../types.ts'
import { classOf, cueAt, hasArticle, isPossessed } from './grammar.ts'
import * as table from './words.ts'

// «متقمصا»، «مستقيلا»: how something was done, never part of a name.
const accusative = /^م(?:ت|ست|ن).{3,}ا$/

/** Tells whether a name that ends before a token ends well: at a mark, a verb, a preposition. */
export function isBoundary(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind !== 'word' || isStop(tokens, at, token.fold) || isPreposition(tokens, at)
}

/** Tells whether no phrase goes on over this word. */
export function isStop(tokens: Token[], at: number, word: string): boolean {
  const isAdverb = table.adverbs.has(word) && !(word.startsWith('ال') && /^[أإ]/.test(tokens[at]!.text))
  if (table.complementisers.has(word) || isAdverb || table.relatives.has(word)) return true
  if (table.links.has(word) || /^[0-9]/.test(word) || word.length === 1 || accusative.test(word)) return true
  // «فإن»; «فان» is part of names.
  if (/^ف[إأ]ن$/.test(tokens[at]!.text)) return true
  const cue = cueAt(tokens, at)
  return cue !== undefined
}

/** Tells prepositions: folded, «على» and the name «علي» are one word, and the last letter as written parts them. */
export function isPreposition(tokens: Token[], at: number): boolean {
  const { fold, text } = tokens[at]!
  if (!table.prepositions.has(fold)) return false
  return fold !== 'علي' || !text.endsWith('ي') || table.complementisers.has(tokens[at + 1]?.fold ?? '')
}

/** Returns how many tokens a parenthesis has, which says nothing about who speaks: «(٦٢ عاما)». */
export function skipParenthesis(tokens: Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 12); i++) if (tokens[i]!.text === ')') return i - at + 1
  return 0
}

/** Returns a word as the article writes it, without the clitics that were taken off its folded form. */
export function surfaceOf(text: string, folded: string, word: string): string {
  if (word === folded) return text
  const tail = folded.endsWith(word) ? text.slice(folded.length - word.length) : text
  return word.startsWith('ال') && folded.includes('لل') ? `ال${text.slice(text.indexOf('لل') + 2)}` : tail
}

/** Tells a word that may be part of a name by its form. */
export function isPlain(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || hasArticle(token.fold, token.text) || isPossessed(token.fold)) return false
  if (/^[بلك].{4,}ه$/.test(token.fold) || table.prepositions.has(token.fold)) return false
  return ['unknown', 'given', 'link'].includes(classOf(token.fold))
}
