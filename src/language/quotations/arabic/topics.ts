// Subjects that stand before their verb: «أما فلان فقال», «وكان فلان قد قال». A name of no known kind is taken only when
// its verb follows at once: the first word of an Arabic sentence is more often a verb than a name.
import { fold } from '../../fold.ts'
import { remember } from '../../remember.ts'
import type { Cue, KnownNames, Phrase, Token } from '../types.ts'
import { classOf, cueAt, isDefinite, withoutConjunction } from './grammar.ts'
import { readPhrase } from './phrase.ts'
import * as table from './words.ts'

/** Returns the phrases of a sentence that stand before their verb. */
export function topicsOf(tokens: Token[], known: KnownNames): Phrase[] {
  const topics: Phrase[] = []
  let open = true
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'mark') {
      open = open && i === 0
      continue
    }
    if (isOpener(token.fold)) open = isOpening(tokens, i, open)
    else if (open) {
      open = false
      const phrase = token.kind === 'word' && !cueAt(tokens, i) ? readPhrase(tokens, i, known) : undefined
      if (!phrase || !isTopic(tokens, phrase, known)) continue
      topics.push(phrase)
      i = phrase.end - 1
    }
  }
  return topics
}

const isOpener = remember((word: string): boolean =>
  [word, withoutConjunction(word), word.slice(1)].some(form => table.openers.has(form))
)

// «قال إن فلانا…» opens no topic: what follows «إن» there belongs to what was said.
function isOpening(tokens: Token[], at: number, open: boolean): boolean {
  const word = tokens[at]!.fold
  if (word === 'ان') {
    const before = tokens[at - 1]?.fold ?? ''
    return (
      /^و?(?:غير|الا|كما|رغم|يذكر|بالذكر)$/.test(before) ||
      (before === 'الي' && /يشار/.test(tokens[at - 2]?.fold ?? ''))
    )
  }
  return open || at === 0 || tokens[at - 1]!.kind === 'mark' || /^(?:لكن|ولكن|بينما|فيما|اما)$/.test(word)
}

function isTopic(tokens: Token[], phrase: Phrase, known: KnownNames): boolean {
  const first = withoutConjunction(tokens[phrase.start]!.fold)
  if (phrase.role.length > 0 && (classOf(first) !== 'unknown' || isDefinite(first))) return true
  const isInserted = phrase.start === 0 && /^[,،]$/.test(tokens[phrase.end]?.text ?? '')
  if (isInserted && (known.isSurname(first) || phrase.name.some(word => known.isSurname(fold(word))))) return true
  const isOpen = firstCue(tokens, phrase.end) !== undefined
  if (phrase.role.length > 0) return isOpen && /^[وف]?(?:كان|كانت)$/.test(tokens[phrase.start - 1]?.fold ?? '')
  if (!isOpen) return false
  const isOpened = phrase.start > 0 && table.openers.has(withoutConjunction(tokens[phrase.start - 1]!.fold))
  return isOpened || known.isSurname(first) || known.longest(tokens, phrase.start) > 0
}

function firstCue(tokens: Token[], at: number): Cue | undefined {
  return cueAt(tokens, tokens[at]?.fold === 'قد' ? at + 1 : at)
}

/** Tells whether nothing but «قد» and adverbs stands between a subject and its verb. */
export function isAdjacent(tokens: Token[], end: number, cue: number): boolean {
  for (let i = end; i < cue; i++) {
    const { fold, kind } = tokens[i] ?? { fold: '', kind: 'mark' }
    if (kind === 'mark' || (fold !== 'قد' && !table.adverbs.has(fold))) return false
  }
  return true
}
