/**
 * What a quote is found by, as numbers: its words, the words of who relayed it, and its runs of words, which tell the
 * same statement in another article. Hashes, because they are small, of one size, and compare alike in every database.
 */
import { hash } from 'node:crypto'
import { formsOf, wordsIn } from '../language/words.ts'

/** The words of a quote that are looked at; nobody is quoted at greater length. */
export const mostWords = 1000
/** The words of a query. */
export const mostAsked = 12
/** Quotes as short as this are also known by pairs of words: of three in a row, one changed word may leave none. */
const fewWords = 7

type Kind = 'word' | 'via' | 'run'

// 48 bits: exact for JavaScript and both databases, and two words in a million share none.
const term = (kind: Kind, text: string) => Number.parseInt(hash('sha1', `${kind} ${text}`).slice(0, 12), 16)

/** Returns every term of a quote, each once. */
export function termsOf({ text, via }: { text: string; via: string | null }): number[] {
  const words = foldedWords(text)
  const forms = [...new Set(words.flatMap(formsOf))]
  const relay = [...new Set(foldedWords(via ?? '').flatMap(formsOf))]
  return [...forms.map(form => term('word', form)), ...relay.map(form => term('via', form)), ...runTerms(words)]
}

/** Returns the terms that a quote must have, all of them, to be found by words; none when there is no word in these. */
export const askedTerms = (kind: 'word' | 'via', asked: string): number[] =>
  [...new Set(foldedWords(asked).map(withoutArticle))].map(word => term(kind, word))

// Who asks for «الحرب» means «حرب» too, and a quote's own words are known without the article.
const withoutArticle = (word: string) => (/^ال[\u0621-\u064A]{3,}$/.test(word) ? word.slice(2) : word)

/** Returns the folded words of a text, in order. */
export const foldedWords = (text: string): string[] =>
  wordsIn(text)
    .slice(0, mostWords)
    .map(({ folded }) => folded)

/** Returns the terms of all runs of three words, of pairs when there are few words, and of one or two words whole. */
export function runTerms(words: string[]): number[] {
  const sizes = [...(words.length <= fewWords ? [2] : []), 3]
  const runs = sizes.flatMap(size =>
    Array.from({ length: Math.max(0, words.length - size + 1) }, (_, at) => words.slice(at, at + size).join(' '))
  )
  if (words.length > 0 && words.length < 3) runs.push(`${words.join(' ')} .`)
  return [...new Set(runs)].map(run => term('run', run))
}
