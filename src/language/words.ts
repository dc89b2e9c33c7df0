// The words of a text in their folded spelling, with where each stands, and what an Arabic word is without the particles
// that are written onto it: وبالحرب is also بالحرب, الحرب and حرب.
import { foldVersion, wordsOnly } from './fold.ts'

/** Grows when the rules below change or folding does: whoever stores what they return makes it anew. */
export const wordsVersion = foldVersion * 1000 + 1

export interface Word {
  folded: string
  /** Where it stands in the text as it was written: UTF-16 code units, half-open. */
  start: number
  end: number
}

// As in `wordsOnly()`, and with the signs that folding drops from within a word.
const written = /[\p{L}\p{M}\p{N}\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu

/** Returns the words of a text in order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: word, index: start } of text.matchAll(written)) {
    // One sign may stand for several words (ﷺ), and some for none.
    for (const folded of wordsOnly(word).split(' ')) {
      if (folded !== '') words.push({ folded, start, end: start + word.length })
    }
  }
  return words
}

const arabic = /^[\u0621-\u064A]{3,}$/

/**
 * Returns a folded word and what it may be without what is glued to its front: a conjunction, a preposition or the س of
 * the future, the article. What is left has two letters or more; it need not be a word, since letters alone cannot tell.
 */
export function formsOf(word: string): string[] {
  if (!arabic.test(word)) return [word]
  const forms = [word]
  const add = (form: string) => {
    if (form.length < 2) return
    forms.push(form)
    if (form.startsWith('ال')) add(form.slice(2))
  }
  const bare = /^[وف]/.test(word) ? [word, word.slice(1)] : [word]
  for (const [at, rest] of bare.entries()) {
    if (at > 0 || rest.startsWith('ال')) add(at > 0 ? rest : rest.slice(2))
    if (rest.length < 3) continue
    if (/^[بكل]/.test(rest) || /^س[يتنا]/.test(rest)) add(rest.slice(1))
    // The article loses its alif behind ل, and a ل that begins the word is not written a third time.
    if (rest.startsWith('لل')) for (const after of [rest.slice(1), rest.slice(2)]) add(`ال${after}`)
  }
  return [...new Set(forms)]
}
