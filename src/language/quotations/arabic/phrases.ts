// The people and the media that a sentence mentions, whatever they do in it.
import { remember } from '../../remember.ts'
import type { KnownNames, Phrase, Token } from '../types.ts'
import { classOf, cueAt, withoutConjunction, withoutPreposition } from './grammar.ts'
import { alsoWords } from './names/unsure.ts'
import { readPhrase } from './phrase.ts'
import { quotedName } from './relays.ts'
import * as table from './words.ts'

interface Read {
  phrases: Phrase[]
  /** The words that were asked for, with whether they were surnames then. */
  surnames: [word: string, answer: boolean][]
}

// A sentence is read when people are gathered and again with its clauses: the same, unless a surname was learnt meanwhile.
const readBefore = new WeakMap<Token[], Read>()

/** Returns every phrase that a title or a given name begins, wherever it stands: «لقائه وزير الخارجية سيرغي لافروف» tells who the minister is. */
export function arabicPhrases(tokens: Token[], known: KnownNames): Phrase[] {
  const before = readBefore.get(tokens)
  if (before?.surnames.every(([word, answer]) => known.isSurname(word) === answer)) return before.phrases
  const surnames: Read['surnames'] = []
  const isSurname = (word: string): boolean => {
    const answer = known.isSurname(word)
    surnames.push([word, answer])
    return answer
  }
  const phrases = readPhrases(tokens, { ...known, isSurname })
  readBefore.set(tokens, { phrases, surnames })
  return phrases
}

function readPhrases(tokens: Token[], known: KnownNames): Phrase[] {
  const found: Phrase[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.span?.isName) {
      const marked = quotedName(token, i, known)
      if (marked.kind === 'person') found.push(withOffice(tokens, marked, known))
    }
    if (token.kind !== 'word') continue
    // «شقيق القيادي سامي كذا»: the name is not the brother's.
    if (table.kin.has(token.fold) && classOf(tokens[i + 1]?.fold ?? '') === 'title') continue
    const { begins, isName, mayBeName } = openingOf(token.fold)
    const named = begins || isName || mayBeName || known.longest(tokens, i) > 0
    const phrase = named && !cueAt(tokens, i) ? readPhrase(tokens, i, known, begins ? 'لب' : '') : undefined
    if (!phrase || (isName && phrase.name.length < 2)) continue
    if (mayBeName && !begins && (phrase.name.length < 2 || phrase.role.length === 0)) continue
    found.push(phrase)
    i = phrase.end - 1
  }
  return found
}

// What a word may open: a role, a name, or either.
const openingOf = remember((folded: string) => {
  const word = withoutConjunction(folded)
  const kind = classOf(word)
  const glued = kind === 'unknown' ? withoutPreposition(word, 'لب') : undefined
  return {
    begins:
      kind === 'title' || kind === 'media' || kind === 'body' || (glued !== undefined && classOf(glued) === 'title'),
    isName: kind === 'given' || kind === 'link',
    // «رمضان مسعود، رئيس الجمعية»: a frequent word is a name where an office stands behind it.
    mayBeName: alsoWords.has(word)
  }
})

// «"سام فلان"، الرئيس التنفيذي»: the office in apposition.
function withOffice(tokens: Token[], marked: Phrase, known: KnownNames): Phrase {
  if (!/^[,،]$/.test(tokens[marked.end]?.text ?? '')) return marked
  const next = tokens[marked.end + 1]
  const office =
    next?.kind === 'word' && classOf(next.fold) === 'title' ? readPhrase(tokens, marked.end + 1, known) : undefined
  return office && office.name.length === 0
    ? { ...office, start: marked.start, kind: 'person', name: marked.name }
    : marked
}
