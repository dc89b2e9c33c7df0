// The people and the media that a sentence mentions, whatever they do in it.
import type { KnownNames, Phrase, Token } from '../types.ts'
import { classOf, cueAt, withoutConjunction, withoutPreposition } from './grammar.ts'
import { readPhrase } from './phrase.ts'

/** Returns every phrase that a title or a given name begins, wherever it stands: «لقائه وزير الخارجية سيرغي لافروف» tells who the minister is. */
export function arabicPhrases(tokens: Token[], known: KnownNames): Phrase[] {
  const found: Phrase[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    const word = withoutConjunction(token.fold)
    const kind = classOf(word)
    const glued = kind === 'unknown' ? withoutPreposition(word, 'لب') : undefined
    const begins = kind === 'title' || kind === 'media' || (glued !== undefined && classOf(glued) === 'title')
    const isName = kind === 'given' || kind === 'link'
    const named = begins || isName || known.longest(tokens, i) > 0
    const phrase = named && !cueAt(tokens, i) ? readPhrase(tokens, i, known, begins ? 'لب' : '') : undefined
    if (!phrase || (isName && phrase.name.length < 2)) continue
    found.push(phrase)
    i = phrase.end - 1
  }
  return found
}
