// Tells names, titles and terms in quote marks (صحيفة "كذا", حمى "كذا") from what somebody said. The evidence is what
// stands around the marks; a text that is a name once is a name wherever the article repeats it.
import { fold } from '../fold.ts'
import type { Language, Sentence, Span, Token } from './types.ts'

/** Titles of books and reports are long. */
const longestName = 14

/** Sets `isName` on every span of the sentences that is a name and not a quotation. */
export function markNames(sentences: Sentence[], language: Language): void {
  const names = new Set<string>()
  const spans: Span[] = []
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const { span } = tokens[at]!
      if (!span) continue
      spans.push(span)
      span.isName = span.closed && span.words <= longestName && isName(tokens, at, span, language)
      if (span.isName && span.words <= 5) names.add(fold(span.text))
    }
  }
  if (names.size === 0) return
  const surnames = new Set([...names].filter(name => name.split(' ').length > 1).map(name => name.split(' ').at(-1)))
  for (const span of spans) {
    if (span.isName || span.words > 5) continue
    const text = fold(span.text)
    span.isName = names.has(text) || surnames.has(text)
  }
}

function isName(tokens: Token[], at: number, span: Span, language: Language): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return false
  const glued = before.end === span.outerStart
  if (span.words <= 4 && language.isProperName(tokens, at, span.text)) return true
  if (glued && span.words <= 5 && language.addressing.has(before.fold) && !isReported(tokens, at, language)) return true
  if (span.words <= 3 && isAppositive(tokens, at, language)) return true
  const from = glued && before.fold.length <= 2 ? at - 2 : at - 1
  if (from >= 0 && language.isNaming(tokens, from)) return true
  if (from === at - 1 && isSubjectOfSpeech(tokens, at, language)) return span.words <= 5
  if (from === at - 1 && span.words <= 3 && standsBeforeReport(tokens, at, language)) return true
  // «طالبت الجمعية بـ"كشف علني"»: with a particle glued to it, it is no name of the noun before.
  const apposed = from === at - 1 && followsHeadNoun(tokens, at, from, span, language)
  return apposed || isJoinedToName(tokens, at, span, language)
}

// «قال لـ"الصحيفة"» names whom it was said to; «قال إن بلاده مستعدة لـ"الرد"» tells what was said.
function isReported(tokens: Token[], at: number, language: Language): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 30); i--) {
    const cue = language.cue(tokens, i)
    if (cue && !cue.strict) return false
    if (language.complementisers.has(tokens[i]!.fold)) return true
  }
  return false
}

// «حذر "فلان"، الرئيس التنفيذي …»: between a verb and an office stands whoever holds it.
function isAppositive(tokens: Token[], at: number, language: Language): boolean {
  if (language.cue(tokens, at - 1)?.mode !== 'finite' || !/^[,،]$/.test(tokens[at + 1]?.text ?? '')) return false
  const next = tokens[at + 2]
  return next?.kind === 'word' && language.isTitle(next.fold)
}

// «وقال "فلان"، خلال مداخلة، إنه …», «وأكد رئيس الاتحاد "كذا" أن …»: what was said comes behind «إن», without another
// verb of speech before it.
function standsBeforeReport(tokens: Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1]!
  if (language.complementisers.has(before.fold) || !followsSpeech(tokens, at, language)) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + 24); i++) {
    if (language.cue(tokens, i)) return false
    if (tokens[i]!.text === ':') return true
    if (language.complementisers.has(tokens[i]!.fold))
      return !language.coordinators.has(tokens[i - 1]!.fold) && !/^و/.test(tokens[i]!.fold)
  }
  return false
}

function followsSpeech(tokens: Token[], at: number, language: Language): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const token = tokens[i]!
    if (token.text === ':' || language.complementisers.has(token.fold)) return false
    const cue = language.cue(tokens, i)
    if (cue) return cue.mode === 'finite' && (cue.force === 'speech' || cue.force === 'continuing')
  }
  return false
}

// «وتقول "كذا" إن …»: what stands between the verb and «إن» is who speaks.
function isSubjectOfSpeech(tokens: Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1]!
  const next = tokens[at + 1]?.fold ?? ''
  // «قال إن "كذا" قد رحل»: behind «إن» only what acts itself is a name; the rest is what was said.
  if (language.complementisers.has(before.fold)) return next === 'قد'
  if (language.cue(tokens, at - 1)?.mode !== 'finite') return false
  if (language.complementisers.has(next) || next === 'قد') return true
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
      if (span.words > 2 && language.beginsClause(span.text)) return false
      // «عملية المساعدات "الهشة بالفعل"» tells of the aid.
      const [first = ''] = fold(span.text).split(' ')
      const agrees = language.isDefinite(first) && first.endsWith('ه') && /(?:ات|ه)$/.test(tokens[from]!.fold)
      if (i < from && agrees && language.isDefinite(tokens[from]!.fold)) return false
      if (!language.isDefinite(token.fold)) return true
      // «إن الفريق "وصل قبل الموجة"»: what is said of it, unless the sentence goes on after a short name.
      const isTopic = language.complementisers.has(tokens[i - 1]?.fold ?? '') && i === from
      if (isTopic && (span.words > 2 || tokens[at + 1]?.kind !== 'word')) return false
      const speaks = i > 0 && followsSpeech(tokens, at, language)
      return span.words <= 4 && (!speaks || language.complementisers.has(tokens[at + 1]?.fold ?? ''))
    }
    if (span.words <= 3 && i === at - 1 && language.isTitle(token.fold)) return !followsSpeech(tokens, at, language)
    // «منظمة حقوق الإنسان "كذا"»
    const isConstruct = i < from && language.isDefinite(tokens[i + 1]!.fold) && span.words <= 4
    if (!language.isAdjective(token.fold) && !isConstruct) return false
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
