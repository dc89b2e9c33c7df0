// The roundabout ways to a speaker in Arabic: behind «عن» (نقلت الصحيفة عن فلان), after what was said (بحسب ما قال فلان),
// and behind a writing that says what its author says (جاء في بيان الوزارة).

import { fold } from '../../fold.ts'
import { remember } from '../../remember.ts'
import type { Clause, Cue, KnownNames, Phrase, Token } from '../types.ts'
import { classOf, cueAt, genderOfName, isCueSomewhere, isDefinite, isGivenName, withoutPreposition } from './grammar.ts'
import { readPhrase } from './phrase.ts'
import * as table from './words.ts'

/** Reads the subject after a verb, passing over «اليوم», «بدوره», «من جهته»; of a writing, its author. */
export function readSubject(tokens: Token[], from: number, known: KnownNames, prefix = ''): Phrase | undefined {
  let at = from
  for (let steps = 0; steps < 6; steps++) {
    const word = tokens[at]?.fold ?? ''
    const turn = (word === 'من' || word === 'في') && table.turnWords.has(tokens[at + 1]?.fold ?? '')
    if (turn) at += 2
    else if (table.adverbs.has(word) || table.withPronoun.has(word)) at++
    // «أبرز مسؤول في المنظمة»
    else if (table.elatives.has(word) && classOf(tokens[at + 1]?.fold ?? '') === 'title') at++
    else if (at > from && /^[,،]$/.test(tokens[at]?.text ?? '')) at++
    else break
  }
  at = afterAddressee(tokens, at, known)
  if (tokens[at]?.span?.isName) return quotedName(tokens[at]!, at, known)
  const phrase = tokens[at]?.kind === 'word' ? readPhrase(tokens, at, known, prefix) : undefined
  return phrase && authorOf(tokens, phrase, known)
}

// «قال لوكالة كذا مسؤول محلي»: the subject may come behind whom it was said to.
function afterAddressee(tokens: Token[], at: number, known: KnownNames): number {
  const addressed = tokens[at]?.kind === 'word' ? withoutPreposition(tokens[at].fold) : undefined
  if (!addressed || classOf(addressed) !== 'media') return at
  const end = readPhrase(tokens, at, known, 'ل')?.end ?? at
  const next = tokens[end]
  return next?.kind === 'word' && classOf(next.fold) === 'title' ? end : at
}

/** Reads «"حزب كذا"», «"سام فلان"»: who stands in marks and is no quotation; a person when the name begins as one or is known. */
export function quotedName({ text }: Token, at: number, known: KnownNames): Phrase {
  const name = text.split(/\s+/)
  const folded = name.map(fold)
  const none = { definite: true, modifiers: [], start: at, end: at + 1 }
  const isPerson = name.length <= 4 && (isGivenName(folded[0]!) || known.isSurname(folded.at(-1)!))
  return isPerson && name.length + (known.isSurname(folded.at(-1)!) ? 1 : 0) > 1
    ? { ...none, kind: 'person', role: [], name, head: '', gender: genderOfName(folded[0]!) }
    : { ...none, kind: 'organisation', role: [text], name: [], head: text, gender: null }
}

// «قالت آخر رسالة نشرها المرشد»، «بيان صادر عن الوزير»: writings say what their author says.
function authorOf(tokens: Token[], phrase: Phrase, known: KnownNames): Phrase {
  const from = phrase.start
  const words = tokens
    .slice(from, table.ordinals.has(tokens[from]!.fold) ? from + 2 : Math.min(from + 3, phrase.end))
    .map(token => token.fold)
  const document = words.findIndex(
    word => classOf(word) === 'document' || classOf(word.replace(/^ل/, '')) === 'document'
  )
  if (document < 0 || (document > 0 && classOf(words[0]!) !== 'unknown')) return phrase
  for (let i = from + document + 1; i < Math.min(tokens.length, from + document + 5); i++) {
    if (tokens[i]!.kind !== 'word' || table.complementisers.has(tokens[i]!.fold)) break
    // «وانتقد البيان الحكومة»: two nouns with the article are no chain.
    const isApart = isDefinite(tokens[from + document]!.fold) && i === from + document + 1
    const author = readPhrase(tokens, i, known, 'ل')
    if (
      author &&
      !isApart &&
      (author.head !== '' || author.name.length > 1) &&
      (author.kind === 'person' || author.kind === 'organisation')
    )
      return { ...author, written: true }
  }
  return { ...phrase, kind: 'document' }
}

/** Reads «نقلت صحيفة كذا عن فلان قوله»: the speaker stands behind «عن», and who relayed it before. */
export function readRelay(tokens: Token[], clause: Clause, known: KnownNames): Clause | undefined {
  const relayer = readSubject(tokens, clause.cue + 1, known)
  const from = relayer?.end ?? clause.cue + 1
  for (let i = from; i < Math.min(tokens.length, from + 10); i++) {
    const word = tokens[i]!.fold
    if (tokens[i]!.kind === 'span' || table.complementisers.has(word)) break
    if (word === 'عنه' || word === 'عنها') return Object.assign(clause, { via: relayer ?? null, end: i + 1 })
    const brings = word === 'عن' || (word === 'الي' && /نسب/.test(tokens[clause.cue]!.fold))
    const speaker = brings ? readPhrase(tokens, i + 1, known) : undefined
    if (speaker) return Object.assign(withSubject(clause, speaker, 'relayed'), { via: relayer ?? null })
  }
  const next = tokens[from]
  return relayer?.kind === 'organisation' && next && table.complementisers.has(next.fold)
    ? withSubject(clause, relayer, 'subject')
    : undefined
}

/** Reads «جاء في البيان أن», «ورد على لسان الوزير». */
export function readAppearance(tokens: Token[], clause: Clause, known: KnownNames): Clause | undefined {
  const skip = tokens[clause.cue + 1]?.fold === 'ذلك' || tokens[clause.cue + 1]?.fold === 'هذا' ? 1 : 0
  const at = clause.cue + 1 + skip
  const where = tokens[at]?.fold
  if (where === 'في') {
    const subject = isWriting(tokens[at + 1]) ? readSubject(tokens, at + 1, known) : undefined
    return subject && withSubject(clause, subject, 'subject')
  }
  if (tokens[at + 1]?.fold !== 'لسان') return undefined
  return withSubject(clause, readSubject(tokens, at + 2, known), 'subject')
}

const isWriting = (token: Token | undefined): boolean => token?.kind === 'word' && classOf(token.fold) === 'document'

/** Tells whether a clause may begin with a word, by the word alone: with a verb, a participle, «بحسب», «على حد». */
export const mayOpenClause = remember(
  (word: string): boolean => isCueSomewhere(word) || table.links.has(linkWord(word)) || word === 'علي'
)

const linkWord = remember((word: string): string => (table.links.has(word.slice(1)) ? word.slice(1) : word))

/** Tells whether «بحسب», «وفق», «على ما», «على حد» begins at a token. */
export function isLink(tokens: Token[], at: number): boolean {
  const { fold, text } = tokens[at]!
  if (table.links.has(linkWord(fold))) return true
  const next = tokens[at + 1]?.fold
  return text === 'على' && (next === 'ما' || next === 'حد')
}

/** Reads «بحسب X», «وفق ما قال X», «على ما أعلن X», «على حد قول X», «نقلا عن X». */
export function readLink(tokens: Token[], at: number, known: KnownNames): Clause | undefined {
  if (!isLink(tokens, at)) return undefined
  const word = linkWord(tokens[at]!.fold)
  const next = tokens[at + 1]?.fold ?? ''
  const skipped = next === 'ما' || next === 'حد' || (word === 'نقلا' && next === 'عن') ? 1 : 0
  const cue = at + 1 + skipped
  const found = cueAt(tokens, cue)
  const form: Cue = found ?? { force: 'speech', mode: 'noun', gender: null, strict: false }
  // «كما كرر فلان»: at the head of a sentence it says “also”.
  if (at === 0 && (word === 'كما' || word === 'مثلما')) return undefined
  // «ما يسمى»: nobody says it.
  if (next === 'ما' && /^[يت]سمي$/.test(tokens[cue]?.fold ?? '')) return undefined
  if (!found && (word === 'كما' || word === 'مثلما' || next === 'ما' || (word === 'نقلا' && !skipped))) return undefined
  const subject = found
    ? readSubject(tokens, cue + 1, known)
    : readSubject(tokens, next === 'حد' ? cue + 1 : cue, known, 'ل')
  // «كما هنأ اللجان», «كما أكد فلان أن»: “also”; «كما قال فلان» tells whose words they were.
  if ((word === 'كما' || word === 'مثلما') && (form.force !== 'speech' || bringsWords(tokens[subject?.end ?? cue + 1])))
    return undefined
  const clause: Clause = {
    start: at,
    cue: found ? cue : at,
    end: cue + (found ? 1 : 0),
    form,
    word: tokens[found ? cue : at]!.text,
    subject: null,
    by: 'none',
    via: null,
    link: true,
    embedded: false,
    nested: false,
    after: followsSpan(tokens, at)
  }
  // «وفق رؤية الدولة», «وفق عقود واضحة»: words that nothing knows as a name are none here.
  const isThing = subject?.role.length === 0 && !subject.name.some(word => isKnownName(word, known))
  return !found && isThing ? undefined : withSubject(clause, subject, 'link')
}

const isKnownName = (word: string, known: KnownNames): boolean =>
  isGivenName(fold(word)) || known.isSurname(fold(word)) || known.uses(fold(word)) > 1

const bringsWords = (next: Token | undefined): boolean =>
  next !== undefined && (next.text === ':' || table.complementisers.has(next.fold))

/** Gives a clause its subject, when there is one. */
export function withSubject(clause: Clause, subject: Phrase | undefined, by: Clause['by']): Clause {
  if (!subject) return clause
  return Object.assign(clause, { subject, by, end: Math.max(clause.end, subject.end) })
}

/** Tells whether a token comes right after quoted words, a comma aside. */
export function followsSpan(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind === 'word' && table.thus.has(before.fold)) return followsSpan(tokens, at - 1)
  const comma = before?.kind === 'mark' && /[,،-]/.test(before.text)
  return (comma ? tokens[at - 2] : before)?.kind === 'span'
}
