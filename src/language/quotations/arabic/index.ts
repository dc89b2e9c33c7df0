// Arabic, as the quotation engine needs it.
import type { Clause, KnownNames, Language, Phrase, Token } from '../types.ts'
import { words } from '../words.ts'
import { arabicClauses } from './clauses.ts'
import {
  bareNoun,
  classOf,
  cueAt,
  cueWithoutConjunction,
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
  reported,
  isCoordinated: (tokens, at) => cueWithoutConjunction(tokens[at]!.fold) !== undefined,
  clauses: arabicClauses,
  phrases
}

// «قال في مؤتمر صحافي إن …»: the word that brings in the report may stand a few words behind the verb and its subject.
function reported(tokens: Token[], { end }: Clause): number | undefined {
  for (let i = end; i < Math.min(tokens.length, end + 14); i++) {
    const { kind, text, fold } = tokens[i]!
    if (kind === 'span' || text === ':') return text === ':' ? i + 1 : undefined
    if (table.complementisers.has(fold)) return i + 1
    if (cueAt(tokens, i)?.mode === 'finite') return undefined
  }
  return undefined
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
