// Tells names, titles and terms in quote marks (صحيفة "كذا", حمى "كذا") from what somebody said. The evidence is what
// stands around the marks; a text that is a name once is a name wherever the article repeats it.
import { fold } from '../fold.ts'
import type { Language, Sentence, Span, Token } from './types.ts'

/** Sets `isName` on every span of the sentences that is a name and not a quotation. */
export function markNames(sentences: Sentence[], language: Language): void {
  const names = new Set<string>()
  const spans: Span[] = []
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const { span } = tokens[at]!
      if (!span) continue
      spans.push(span)
      span.isName = span.closed && span.words <= 8 && isName(tokens, at, span, language)
      if (span.isName && span.words <= 5) names.add(fold(span.text))
    }
  }
  for (const span of spans) if (span.words <= 5 && names.has(fold(span.text))) span.isName = true
}

function isName(tokens: Token[], at: number, span: Span, language: Language): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return false
  const glued = before.end === span.outerStart
  if (glued && span.words <= 5 && language.addressing.has(before.fold)) return true
  const from = glued && before.fold.length <= 2 ? at - 2 : at - 1
  if (isNamed(tokens, from, language)) return true
  if (from === at - 1 && isSubjectOfSpeech(tokens, at, language)) return span.words <= 5
  return followsHeadNoun(tokens, at, from, span, language) || isJoinedToName(tokens, at, span, language)
}

function isNamed(tokens: Token[], at: number, language: Language): boolean {
  return tokens[at]?.kind === 'word' && language.namingWords.has(tokens[at].fold)
}

// «وتقول "كذا" إن …»: what stands between the verb and «إن» is who speaks.
function isSubjectOfSpeech(tokens: Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1]!
  const next = tokens[at + 1]?.fold ?? ''
  const verb = language.cue(tokens, at - 1)?.mode === 'finite' || language.complementisers.has(before.fold)
  if (!verb) return false
  if (language.complementisers.has(next) || next === 'قد') return true
  // «أعلن "حزب كذا" في بيان أنه»: the words come behind «أن», so what is in the marks is who says them.
  if (language.complementisers.has(before.fold)) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + 6) && tokens[i]!.kind === 'word'; i++) {
    if (language.cue(tokens, i)) return false
    if (language.complementisers.has(tokens[i]!.fold)) return tokens[at]!.span!.words <= 3
  }
  return false
}

function followsHeadNoun(tokens: Token[], at: number, from: number, span: Span, language: Language): boolean {
  for (let i = from; i >= Math.max(0, from - 3); i--) {
    const token = tokens[i]!
    if (token.kind !== 'word') return false
    if (language.headNouns.has(language.bareNoun(token.fold))) {
      if (!language.isDefinite(token.fold)) return true
      const speaks = i > 0 && i === from && language.cue(tokens, i - 1)?.mode === 'finite'
      return span.words <= 4 && (!speaks || language.complementisers.has(tokens[at + 1]?.fold ?? ''))
    }
    if (!language.isAdjective(token.fold)) return false
  }
  return false
}

function isJoinedToName(tokens: Token[], at: number, span: Span, language: Language): boolean {
  if (span.words > 3 || !language.coordinators.has(tokens[at - 1]!.fold)) return false
  for (let i = at - 2; i >= Math.max(0, at - 12); i--) {
    const earlier = tokens[i]!.span
    if (earlier) return earlier.isName && earlier.words <= 4
    if (language.cue(tokens, i)) return false
  }
  return false
}
