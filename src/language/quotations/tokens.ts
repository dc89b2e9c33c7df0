// Cuts a block into sentences of tokens. What stands in quote marks becomes one token, so that nothing said inside it
// is taken for the article's own words, and a full stop inside it ends no sentence.
import { fold } from '../fold.ts'
import { remember } from '../remember.ts'
import type { Language, Sentence, Span, Token } from './types.ts'

// U.N. is one word, and so is Queens' before a noun.
const pattern =
  /\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{M}\p{N}\u0640\u200C\u200D]+(?:['’-][\p{L}\p{M}\p{N}]+)*(?:(?<=s)['’](?= \p{L}))?|\n|[^\s]/gu
const isWord = /^[\p{L}\p{M}\p{N}\u0640]/u
// No sentence is longer: whatever compares the parts of a sentence with each other stays linear in the text.
const longestSentence = 300
const longestDateline = 14
const sentenceEnds = new Set(['.', '!', '?', '؟', '…', '\n', '۔'])

/** Returns the sentences of a block; `spans` are its outermost quoted spans in order. */
export function sentencesOf(text: string, spans: Span[], block: number, language: Language): Sentence[] {
  const tokens = tokensOf(text, spans)
  const sentences: Sentence[] = []
  let current: Token[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.text !== '\n') current.push(token)
    if (current.length === 0) continue
    const isDateline = sentences.length === 0 && endsDateline(current, tokens[i + 1], language)
    if (current.length < longestSentence && !isDateline && !endsSentence(token, current, tokens[i + 1], language))
      continue
    sentences.push({ block, at: 0, tokens: current })
    current = []
  }
  if (current.length > 0) sentences.push({ block, at: 0, tokens: current })
  return sentences
}

// «دبي، الإمارات (CNN) -- أعلن …»: where the story was written, and by whom it was sent, is no part of its first sentence.
function endsDateline(current: Token[], next: Token | undefined, language: Language): boolean {
  if (current.length > longestDateline || !isDash(current.at(-1)) || isDash(next)) return false
  const before = current.filter(token => !isDash(token))
  const isMarked = before.at(-1)?.text === ')' || isDash(current.at(-2))
  return isMarked && before.every(({ kind }, at) => kind !== 'span' && !language.cue(before, at))
}

const isDash = (token: Token | undefined): boolean => /^[-–—]$/.test(token?.text ?? '')

function endsSentence(token: Token, current: Token[], next: Token | undefined, language: Language): boolean {
  // She said: “It is late.” The train … — but not: “Is it late?” Brooks asked.
  if (token.span && (current.length > 1 || token.text.endsWith('.')))
    return /[.!?]$/.test(token.text) && /^\p{Lu}/u.test(next?.text ?? '')
  if (token.kind !== 'mark' || !sentenceEnds.has(token.text)) return false
  const before = current.at(-2)
  if (token.text !== '.' || before?.kind !== 'word') return true
  return !(before.text.length === 1 || language.abbreviations.has(before.fold))
}

function tokensOf(text: string, spans: Span[]): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const span of spans) {
    pushWords(text, at, span.outerStart, tokens)
    tokens.push({ kind: 'span', text: span.text, fold: '', start: span.outerStart, end: span.outerEnd, span })
    at = span.outerEnd
  }
  pushWords(text, at, text.length, tokens)
  return tokens
}

function pushWords(text: string, from: number, to: number, tokens: Token[]): void {
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const [word] = match
    const start = from + match.index
    const { kind, text: spelled, fold } = readWord(word)
    tokens.push({ kind, text: spelled, fold, start, end: start + word.length, span: null })
  }
}

const readWord = remember((text: string): Pick<Token, 'kind' | 'text' | 'fold'> => {
  const kind = isWord.test(text) ? 'word' : 'mark'
  return { kind, text, fold: kind === 'word' ? fold(text) : text }
})
