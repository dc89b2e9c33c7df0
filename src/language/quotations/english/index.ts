// English, as the quotation engine needs it: the subject stands before its verb (Ada said), after it when the words come
// first («…», said Ada), or behind "according to". A name is a run of capitals; a title in front of it is the role.
import type { Clause, Cue, KnownNames, Language, Token } from '../types.ts'
import { words } from '../words.ts'
import { isCapital, readBackward, readForward, titledNames } from './phrase.ts'
import * as table from './words.ts'

export const english: Language = {
  code: 'en',
  headNouns: table.headNouns,
  isNaming: (tokens, at) => table.naming.has(tokens[at]!.fold),
  beginsClause: text =>
    /^(?:I|we|it|there|this|that|you|they|he|she|is|are|was|were|has|have|had|will|would|not)\b/i.test(text),
  isTitle: word => table.titles.has(word),
  complementisers: words('that'),
  addressing: new Set(),
  coordinators: words('and or'),
  abbreviations: words('mr mrs ms dr gen col lt sen rep gov prof st vs'),
  joined: new Set(),
  isDefinite: () => false,
  bareNoun: word => word.replace(/s$/, ''),
  isAdjective: () => false,
  cue,
  isSpeechVerb: word => table.verbs.get(word)?.mode === 'finite',
  reported: (tokens, clause) => (tokens[clause.end]?.fold === 'that' ? clause.end + 1 : undefined),
  isCoordinated: (tokens, at) => tokens[at - 1]?.fold === 'and',
  clauses,
  phrases: titledNames
}

function cue(tokens: Token[], at: number): Cue | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word' || (at > 0 && isCapital(token))) return undefined
  const before = tokens[at - 1]
  if (before?.kind === 'word' && (table.determiners.has(before.fold) || before.fold === 'to')) return undefined
  return table.verbs.get(token.fold)
}

function clauses(tokens: Token[], known: KnownNames): Clause[] {
  const found: Clause[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.fold === 'according' && tokens[i + 1]?.fold === 'to') {
      const subject = readForward(tokens, i + 2, known)
      if (subject)
        found.push({
          ...blank(tokens, i),
          subject,
          by: 'link',
          end: subject.end,
          link: true,
          after: followsSpan(tokens, i)
        })
      continue
    }
    const form = cue(tokens, i)
    if (form) found.push(readClause(tokens, i, form, known))
  }
  return found
}

function blank(tokens: Token[], at: number): Clause {
  const form: Cue = { force: 'speech', mode: 'noun', gender: null, strict: false }
  const word = tokens[at]!.text
  return {
    start: at,
    cue: at,
    end: at + 1,
    form,
    word,
    subject: null,
    by: 'none',
    via: null,
    link: false,
    embedded: false,
    nested: false,
    after: false
  }
}

function readClause(tokens: Token[], at: number, form: Cue, known: KnownNames): Clause {
  const clause: Clause = { ...blank(tokens, at), form }
  if (form.mode === 'participle') return clause
  let end = at
  while (end > 0 && table.auxiliaries.has(tokens[end - 1]!.fold)) end--
  const before = tokens[end - 1]
  if (before && table.pronouns.has(before.fold)) {
    const gender = before.fold === 'she' ? 'f' : before.fold === 'he' ? 'm' : null
    const embedded = before.fold === 'who'
    return { ...clause, start: end - 1, form: { ...form, gender }, embedded, after: isAfter(tokens, end - 1, at + 1) }
  }
  const inverted = end === at && followsSpan(tokens, at) ? readForward(tokens, at + 1, known) : undefined
  if (inverted)
    return { ...clause, subject: inverted, by: 'subject', end: inverted.end, after: isAfter(tokens, at, inverted.end) }
  const subject = readBackward(tokens, end, known)
  return subject
    ? { ...clause, start: subject.start, subject, by: 'subject', after: isAfter(tokens, subject.start, at + 1) }
    : clause
}

function followsSpan(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (before?.kind === 'mark' && /^[,–—-]$/.test(before.text) ? tokens[at - 2] : before)?.kind === 'span'
}

function isAfter(tokens: Token[], start: number, end: number): boolean {
  const next = tokens[end]
  return followsSpan(tokens, start) && next?.text !== ':' && next?.kind !== 'span' && next?.fold !== 'that'
}
