// Finds the clauses of speech of an Arabic sentence: the verb, and its subject after it (قال فلان), before it
// (أما فلان فقال), behind «عن» (نقلت الصحيفة عن فلان) or after what was said (بحسب ما قال فلان).
import type { Clause, Cue, KnownNames, Phrase, Token } from '../types.ts'
import { bareNoun, classOf, cueAt, cueWithoutConjunction, isCueWord } from './grammar.ts'
import { readPhrase } from './phrase.ts'
import { arabicPhrases } from './phrases.ts'
import {
  followsSpan,
  isLink,
  mayOpenClause,
  readAppearance,
  readLink,
  readRelay,
  readSubject,
  withSubject
} from './relays.ts'
import { canSpeak, isNamed, mainSubject, personBefore, subjectBehindObject, subjectElsewhere } from './subjects.ts'
import { isAdjacent, topicsOf } from './topics.ts'
import * as table from './words.ts'

/** Returns the clauses of speech of a sentence in their order. */
export function arabicClauses(tokens: Token[], known: KnownNames): Clause[] {
  const clauses: Clause[] = []
  const mayOpen = ({ kind, fold }: Token) => kind === 'word' && mayOpenClause(fold)
  if (!tokens.some((token, at) => mayOpen(token) && (cueAt(tokens, at) || isLink(tokens, at)))) return clauses
  const reading = { tokens, known, topics: topicsOf(tokens, known), phrases: arabicPhrases(tokens, known) }
  for (let i = 0; i < tokens.length; i++) {
    if (!mayOpen(tokens[i]!)) continue
    const link = readLink(tokens, i, known)
    const form = link ? undefined : cueAt(tokens, i)
    const clause = link ?? (form && readClause(reading, i, form, clauses))
    if (!clause) continue
    if (link && link.form.mode === 'noun') relayEarlier(link, clauses.at(-1))
    clauses.push(clause)
    i = Math.max(i, clause.cue)
  }
  return clauses
}

// «وأضافت الصحيفة نقلا عن مصدر أن»: the source speaks, and the newspaper relays it.
function relayEarlier(link: Clause, earlier: Clause | undefined): void {
  if (!link.word.endsWith('نقلا') || earlier?.subject?.kind !== 'organisation') return
  Object.assign(link, { by: 'relayed', via: earlier.subject, link: false, after: false })
}

interface Reading {
  tokens: Token[]
  known: KnownNames
  /** What stands before its verb, and what a title or a name begins. */
  topics: Phrase[]
  phrases: Phrase[]
}

function readClause(reading: Reading, at: number, form: Cue, earlier: Clause[]): Clause | undefined {
  const { tokens, known, topics, phrases } = reading
  const before = tokens[at - 1]
  const clause: Clause = {
    start: at,
    cue: at,
    end: at + 1,
    form,
    word: tokens[at]!.text,
    subject: null,
    by: 'none',
    via: null,
    link: false,
    embedded:
      isMeanwhile(tokens, at, earlier) ||
      // «في بيان أوردته الوكالة»: what is told of the statement.
      (before !== undefined &&
        classOf(before.fold) === 'document' &&
        !isCueWord(tokens[at]!.fold) &&
        !/^[وف]/.test(tokens[at]!.fold)) ||
      (form.mode === 'finite' && before?.kind === 'word' && table.relatives.has(before.fold) && !tellsOfIt(tokens, at)),
    // «ما وصفه بـ"كذا"»
    antecedent: before?.fold === 'ما',
    nested: false,
    after: false
  }
  if (form.mode === 'participle') {
    const alone = !earlier.some(({ form, embedded }) => form.mode === 'finite' && !embedded)
    return withSubject(clause, alone ? mainSubject(tokens, at, known) : undefined, 'main')
  }
  if (form.mode === 'noun') {
    // «… الصحفي فلان، إثر قوله»: the words of whoever was mentioned last.
    const isOwned = /(?:ه|ها|هم)$/.test(tokens[at]!.fold) && before !== undefined && table.prepositions.has(before.fold)
    if (isOwned) withSubject(clause, personBefore(phrases, at), 'main')
    return clause.subject ? clause : withSubject(clause, nounSubject(tokens, at, known), 'subject')
  }
  if (isImpersonal(tokens, at)) return undefined
  if (form.force === 'relay') return readRelay(tokens, clause, known)
  if (form.force === 'appears') {
    const other = cueWithoutConjunction(tokens[at]!.fold)
    return readAppearance(tokens, clause, known) ?? (other && readClause(reading, at, other, earlier))
  }
  if (before && table.pronounComplementisers.has(before.fold)) {
    const alone = earlier.every(({ link, embedded }) => link || embedded)
    if (alone) withSubject(clause, personBefore(phrases, at - 1), 'main')
    return isAllowed(tokens, clause) ? clause : undefined
  }

  const topic = topics.findLast(phrase => phrase.end <= at)
  const taken = topic && earlier.some(other => other.cue > topic.start && other.by !== 'none' && !other.embedded)
  // «اعتبرت الهيئة أن ما كتبه المستشار»: the topic is whose sentence it is.
  const isTold = clause.antecedent && topic !== undefined
  const following = isTold ? undefined : readSubject(tokens, at + 1, known)
  const after =
    following && !canSpeak(tokens, clause, following, known) ? subjectBehindObject(tokens, at + 2, phrases) : following
  const beside = cueWithoutConjunction(tokens[at]!.fold) ? undefined : phrases.find(({ end }) => end === at)
  if (beside && topic && !isAdjacent(tokens, topic.end, at) && !clause.embedded && !after) {
    withSubject(clause, beside, 'topic')
  } else if (topic && !taken && (!after || isAdjacent(tokens, topic.end, at)) && !clause.embedded) {
    withSubject(clause, topic, 'topic')
  } else if (after) {
    withSubject(clause, after, 'subject')
    // «ما وصفته الهيئة بـ"…" عبرت عنها فلانة»: a pronoun that points back makes it a relative clause.
    const isRelative = table.withPronoun.has(tokens[at + 1]?.fold ?? '')
    // «"…" وقال فلان»: what begins with و goes on, it does not tell who spoke.
    const goesOn = cueWithoutConjunction(tokens[at]!.fold) !== undefined
    clause.after = !isRelative && !goesOn && followsSpan(tokens, at) && endsStatement(tokens, after.end)
  }
  if (clause.by === 'none' && tokens[at + 1]?.kind === 'span')
    withSubject(clause, subjectBehindWords(tokens, at + 2, known), 'subject')
  const free = clause.embedded || !earlier.some(({ embedded, link, by }) => !embedded && !link && by !== 'none')
  const elsewhere = clause.by === 'none' && free ? subjectElsewhere(tokens, at, known, phrases, form.gender) : undefined
  if (elsewhere) {
    withSubject(clause, elsewhere.subject, elsewhere.by)
    clause.antecedent = clause.embedded
  }
  // «بن كذا، وفي رده على فلان، قال»: a verb that و joins to nothing has a subject, and it was overlooked.
  clause.isBare = clause.by === 'none' && at > 1 && !clause.embedded && !/^[وف]/.test(tokens[at]!.fold)
  if (clause.by === 'none' && !/^[وف]/.test(tokens[at]!.fold))
    clause.after = followsSpan(tokens, at) && endsStatement(tokens, at + 1)
  // «في اليوم الذي قال فيه الجيش إنه»; «الخبر الذي كشفه تقرير» has its object and reports nothing more.
  // «الإعلان لم يتحدث عن»: what nobody said.
  const isNegated = /^(?:لم|لا|لن)$/.test(before?.fold ?? '')
  if (isNegated && clause.subject?.kind === 'unknown') return undefined
  if (isNegated && clause.by === 'none' && !table.complementisers.has(tokens[at + 1]?.fold ?? '')) return undefined
  if (clause.embedded && tokens[at - 1]?.fold !== 'ان' && clause.by === 'subject' && isCueWord(tokens[at]!.fold))
    clause.antecedent = true
  return isAllowed(tokens, clause) ? clause : undefined
}

// «وقال "…" وزير كذا»: the subject comes after the words.
function subjectBehindWords(tokens: Token[], at: number, known: KnownNames): Phrase | undefined {
  const word = tokens[at]?.kind === 'word' ? tokens[at].fold : ''
  const begins = classOf(word) === 'title' || known.isSurname(word)
  return begins && !cueAt(tokens, at) ? readPhrase(tokens, at, known) : undefined
}

function isAllowed(tokens: Token[], clause: Clause): boolean {
  if (!clause.form.strict) return true
  let end = clause.end
  while (table.adverbs.has(tokens[end]?.fold ?? '')) end++
  const next = tokens[end]
  if (next === undefined) return false
  if (next.text === ':' || next.kind === 'span' || table.complementisers.has(next.fold)) return true
  const following = cueAt(tokens, end)
  if (following !== undefined && following.mode !== 'finite') return true
  if (isSetting(tokens, end)) return true
  // «رد فلان على سؤال حول ذلك بقوله»
  return tokens.slice(end, end + 8).some(({ fold }) => /^(?:بقول(?:ه|ها|هم)|قايل(?:ا|ه|ين))$/.test(fold))
}

// «وعلق الوزير في بيان "…"»: where it was said, and then the words.
function isSetting(tokens: Token[], at: number): boolean {
  if (!/^(?:في|خلال|عبر|علي)$/.test(tokens[at]!.fold) || !table.settings.has(bareNoun(tokens[at + 1]?.fold ?? '')))
    return false
  const next = tokens
    .slice(at + 2, at + 8)
    .find((token, i) => token.kind === 'span' || token.text === ':' || cueAt(tokens, at + 2 + i))
  return next !== undefined && next.kind !== 'word'
}

// «وهو ما أوضحه فلان، حيث قال …»: the clause tells of the statement before it, and of who goes on.
function tellsOfIt(tokens: Token[], at: number): boolean {
  return tokens[at - 1]!.fold === 'ما' && /^و?(?:هو|هي|هذا|ذلك)$/.test(tokens[at - 2]?.fold ?? '')
}

// «يذكر أن فلانا …», «يشار إلى أن …»: nobody says it.
function isImpersonal(tokens: Token[], at: number): boolean {
  // «يُعتقد أن»: written as a passive.
  if (/^و?[يت]ُ/.test(tokens[at]!.text)) return true
  // «لافتات كتب عليها»
  if (tokens[at]!.fold === 'كتب' && /^علي(?:ه|ها|هم)$/.test(tokens[at + 1]?.fold ?? '')) return true
  if (!/^و?(?:يذكر|يشار)$/.test(tokens[at]!.fold) || at > 1) return false
  const next = tokens[at + 1]?.fold
  return next === 'ان' || (next === 'الي' && tokens[at + 2]?.fold === 'ان')
}

// «كتب فلان، بعد أن صرح علان بأن …: "…"»: what happened meanwhile is told in passing.
function isMeanwhile(tokens: Token[], at: number, earlier: Clause[]): boolean {
  if (tokens[at - 1]?.fold !== 'ان' || !/^(?:بعد|قبل|منذ)$/.test(tokens[at - 2]?.fold ?? '')) return false
  return earlier.some(({ by, embedded }) => by !== 'none' && !embedded)
}

function endsStatement(tokens: Token[], at: number): boolean {
  const next = tokens[at]
  return !next || (next.text !== ':' && next.kind !== 'span' && !table.complementisers.has(next.fold))
}

function nounSubject(tokens: Token[], at: number, known: KnownNames): Phrase | undefined {
  const word = tokens[at]!.fold
  if (/^(?:ب?ال|ب)/.test(word) || /(?:ه|ها|هم)$/.test(word)) return undefined
  // «في تصريح لجريدة كذا»: to whom, not whose.
  if (tokens[at + 1]?.fold.startsWith('ل')) return undefined
  const phrase = readPhrase(tokens, at + 1, known)
  // «على سؤال يتم تداوله»: what follows a noun without any sign of a name is none.
  const isSure = phrase?.kind === 'organisation' || (phrase?.kind === 'person' && isNamed(phrase, known))
  return isSure ? phrase : undefined
}
