// Arabic, as the quotation engine needs it.
import type { KnownNames, Language, Phrase, Token } from '../types.ts'
import { words } from '../words.ts'
import { arabicClauses } from './clauses.ts'
import {
  bareNoun,
  classOf,
  cueAt,
  isDefinite,
  isSpeechVerb,
  withoutConjunction,
  withoutPreposition
} from './grammar.ts'
import { readPhrase } from './phrase.ts'
import * as table from './words.ts'

export const arabic: Language = {
  code: 'ar',
  headNouns: table.headNouns,
  namingWords: table.namingWords,
  complementisers: table.complementisers,
  addressing: words('ل ول لل'),
  coordinators: words('أو أم و ب وب'),
  abbreviations: words('د أ م'),
  joined: words('عبد أبو أبي أم سيف شمس'),
  isDefinite,
  bareNoun: word => bareNoun(withoutConjunction(word)),
  isAdjective: word => isDefinite(word) || (word.length > 3 && /(?:ي|يه)$/.test(word)),
  cue: cueAt,
  isSpeechVerb,
  clauses: arabicClauses,
  phrases
}

// Every phrase that a title begins, wherever it stands: «لقائه وزير الخارجية سيرغي لافروف» tells who the minister is.
function phrases(tokens: Token[], known: KnownNames): Phrase[] {
  const found: Phrase[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    const word = withoutConjunction(token.fold)
    const kind = classOf(word)
    const glued = kind === 'unknown' ? withoutPreposition(word, 'لب') : undefined
    const begins = kind === 'title' || kind === 'media' || (glued !== undefined && classOf(glued) === 'title')
    const named = begins || known.longest(tokens, i) > 0
    const phrase = named && !cueAt(tokens, i) ? readPhrase(tokens, i, known, begins ? 'لب' : '') : undefined
    if (!phrase) continue
    found.push(phrase)
    i = phrase.end - 1
  }
  return found
}
