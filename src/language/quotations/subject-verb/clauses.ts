// Finds the clauses of speech of a sentence: a verb with the subject before it, behind it after the words, behind «by»,
// or a name behind «according to».
import type { Clause, Cue, Phrase } from '../types.ts'
import { auxiliariesBefore, isAdverb, type Line, type Verb, verbAt } from './line.ts'
import { endsPhrase, readPhrase } from './phrase.ts'
import { join, type Subject, subjectAfter, subjectBefore } from './subjects.ts'

/** Returns the clauses of speech of a sentence in their order. */
export function clausesOf(line: Line): Clause[] {
  const found: Clause[] = []
  for (let i = 0; i < line.tokens.length; i++) {
    const link = readLink(line, i)
    const verb = link ? undefined : verbAt(line, i)
    const clause = link ?? (verb && readClause(line, i, verb, found))
    if (!clause) continue
    found.push(clause)
    i = Math.max(i, clause.cue)
  }
  return found
}

function blank(line: Line, at: number, form: Cue): Clause {
  const word = line.tokens[at]!.text
  const clause = {
    ...{ start: at, cue: at, end: at + 1, form, word, subject: null, by: 'none' as const, via: null },
    ...{ link: false, embedded: false, nested: false, after: false }
  }
  return clause
}

// «according to the minister», «selon lui»: who it is stands behind.
function readLink(line: Line, at: number): Clause | undefined {
  const { keys, table } = line
  const words = table.links.find(words => words.every((word, i) => keys[at + i] === word))
  if (!words) return undefined
  const behind = at + words.length
  const gender = table.pronouns.get(keys[behind] ?? '')
  const clause = blank(line, at, { force: 'speech', mode: 'noun', gender: gender ?? null, strict: false })
  Object.assign(clause, { link: true, after: followsWords(line, at) })
  if (gender !== undefined) return Object.assign(clause, { end: behind + 1 })
  const subject = subjectAfter(line, behind)
  return subject && subject.kind !== 'place' ? withSubject(clause, subject, 'link') : undefined
}

function withSubject(clause: Clause, subject: Phrase, by: Clause['by']): Clause {
  const gender = subject.gender ?? clause.form.gender
  const start = by === 'link' ? clause.start : Math.min(clause.start, subject.start)
  const form = { ...clause.form, gender }
  return Object.assign(clause, { form, subject, by, start, end: Math.max(clause.end, subject.end) })
}

function readClause(line: Line, at: number, verb: Verb, earlier: Clause[]): Clause | undefined {
  const { keys, table } = line
  const clause = blank(line, at, verb.cue)
  if (verb.passive) return readPassive(line, clause)
  if (verb.cue.mode === 'participle') return readParticiple(line, clause, earlier)
  const glued = table.glued?.exec(keys[at]!) ?? table.glued?.exec(keys[auxiliariesBefore(line, at).start] ?? '')
  if (glued) return withPronoun(line, clause, auxiliariesBefore(line, at).start, table.pronouns.get(glued[2]!) ?? null)

  const { start, have } = auxiliariesBefore(line, at)
  const behindWords = followsWords(line, have ? start : at) || followsWords(line, start)
  if (verb.cue.strict && !have && !behindWords && !announces(line, at + 1)) return undefined
  const inverted = behindWords ? subjectAfter(line, at + 1) : undefined
  if (inverted) {
    withSubject(Object.assign(clause, { start }), inverted, 'subject')
    clause.after = isAfter(line, start, clause.end)
    return withAddressee(line, clause, at + 1)
  }
  const subject = subjectBefore(line, start)
  const isNoun = verb.cue.strict && (!subject || isBareNoun(line, subject))
  if (isNoun) return undefined
  if (table.writing.has(keys[at]!) && !isWritten(line, subject, at)) return undefined
  if (!subject) return isAnnounced(line, at + 1) ? withoutSubject(line, clause, earlier) : undefined
  return withAddressee(line, placeSubject(line, clause, subject, earlier), at + 1)
}

function placeSubject(line: Line, clause: Clause, subject: Subject, earlier: Clause[]): Clause | undefined {
  const at = clause.cue
  if (subject.pronoun) return withPronoun(line, clause, subject.start, subject.pronoun.gender)
  if (subject.shared) return shareSubject(line, clause, subject.start, earlier)
  if (subject.relative && !announces(line, at + 1, false)) Object.assign(clause, { embedded: true })
  if (!subject.phrase) return subject.relative ? Object.assign(clause, { embedded: true }) : clause
  if (clause.form.force === 'relay') return readRelay(line, clause, earlier, subject.phrase)
  const said = authorOf(line, subject.phrase, at) ?? subject.phrase
  const { end } = clause
  // «Reed, quoted by the newspaper, said»
  const relay = earlier.at(-1)
  if (relay?.by === 'relayed' && relay.subject?.start === subject.phrase.start) clause.via = relay.via
  withSubject(clause, said, 'subject')
  return Object.assign(clause, { end, start: subject.start, after: isAfter(line, subject.start, at + 1) })
}

function withPronoun(line: Line, clause: Clause, start: number, gender: Cue['gender']): Clause {
  const form = { ...clause.form, gender }
  const replies = line.table.replying.has(line.keys[clause.cue]!)
  return Object.assign(clause, { start, form, pronoun: true, replies, after: isAfter(line, start, clause.cue + 1) })
}

// «Harmon smiled and said», «He thanked the crew but added»: the subject is that of the verb beside it.
function shareSubject(line: Line, clause: Clause, start: number, earlier: Clause[]): Clause | undefined {
  const before = earlier.findLast(
    other => !other.embedded && !other.link && other.form.mode === 'finite' && !other.after
  )
  Object.assign(clause, { start })
  if (before?.subject) {
    const { subject, by, form, via } = before
    return Object.assign(clause, { subject, by, via, form: { ...clause.form, gender: form.gender } })
  }
  if (before) return Object.assign(clause, { form: { ...clause.form, gender: before.form.gender } })
  return withoutSubject(line, clause, earlier)
}

// The subject of the sentence, when nothing nearer can be read: a verb in these languages is never without one.
function withoutSubject(line: Line, clause: Clause, earlier: Clause[]): Clause | undefined {
  const { tokens, keys, table } = line
  if (earlier.some(other => !other.embedded && !other.link && other.form.mode === 'finite'))
    return Object.assign(clause, { form: { ...clause.form, mode: 'participle' } })
  let from = 0
  while (from < clause.start && (isAdverb(line, from) || table.conjunctions.has(keys[from]!))) from++
  const gender = table.pronouns.get(keys[from] ?? '')
  if (gender !== undefined) return Object.assign(clause, { form: { ...clause.form, gender } })
  const phrase = from < clause.start && tokens[from]!.kind === 'word' ? readPhrase(line, from, clause.start) : undefined
  const follows = phrase && tokens[phrase.end]
  if (
    !phrase ||
    (phrase.name.length === 0 && phrase.kind === 'source') ||
    !follows ||
    follows.kind === 'span' ||
    table.agents.has(keys[phrase.end]!)
  )
    return Object.assign(clause, { form: { ...clause.form, mode: 'participle' } })
  const { end, start } = clause
  return Object.assign(withSubject(clause, withBeside(line, phrase, clause.start), 'subject'), { start, end })
}

// «…, saying that»: of the main verb of speech; without any, of the sentence's subject.
function readParticiple(line: Line, clause: Clause, earlier: Clause[]): Clause | undefined {
  if (clause.form.force === 'relay') return readRelay(line, clause, earlier)
  if (!announces(line, clause.cue + 1)) return undefined
  const follows = line.keys[clause.start - 1] === ',' && clause.start > 1
  if (!follows || earlier.some(other => !other.link)) return clause
  return withoutSubject(line, clause, earlier)
}

// «described by the minister as», «quoted by the agency as saying», «was told»: who acts stands behind, or nobody does.
function readPassive(line: Line, clause: Clause): Clause | undefined {
  const { keys, table } = line
  const { start } = auxiliariesBefore(line, clause.cue)
  const byAgent = table.agents.has(keys[clause.cue + 1] ?? '')
  const agent = byAgent ? readPhrase(line, clause.cue + 2, line.tokens.length) : undefined
  if (clause.form.force !== 'relay') return agent && withSubject(clause, agent, 'subject')
  const subject = subjectBefore(line, start)
  if (subject?.pronoun) Object.assign(clause, { form: { ...clause.form, gender: subject.pronoun.gender } })
  else if (subject?.phrase) withSubject(clause, subject.phrase, 'relayed')
  else return undefined
  const end = pastSaying(line, agent?.end ?? clause.cue + 1)
  return Object.assign(clause, { via: agent ?? null, start: subject.start, end })
}

// «IRNA quoted the minister as saying», «citing a source»: the speaker stands behind the verb.
function readRelay(line: Line, clause: Clause, earlier: Clause[], by?: Phrase): Clause | undefined {
  const speaker = subjectAfter(line, clause.cue + 1)
  const relayer = by ?? earlier.at(-1)?.subject ?? null
  const { keys, table } = line
  const next = speaker && keys[speaker.end] === ',' ? speaker.end + 1 : speaker?.end
  const says = next !== undefined && (keys[next] === table.asSaying[0] || clause.form.mode === 'participle')
  if (!speaker || !says) return by && withSubject(clause, by, 'subject')
  const { end } = withSubject(clause, speaker, 'relayed')
  const start = Math.min(clause.cue, by?.start ?? clause.cue)
  const form: Cue = { ...clause.form, mode: 'finite' }
  return Object.assign(clause, { via: relayer, form, start, end: pastSaying(line, Math.max(end, next)) })
}

function pastSaying({ keys, table }: Line, at: number): number {
  const says = table.asSaying.every((word, i) => keys[at + i] === word)
  return says ? at + table.asSaying.length : keys[at] === table.asSaying[0] ? at + 1 : at
}

// «told reporters in Oslo on Friday that»: the words begin behind whom it was said to; a medium relays them.
function withAddressee(line: Line, clause: Clause | undefined, from: number): Clause | undefined {
  const { tokens, keys, table } = line
  if (!clause || clause.end > from || !table.telling.has(keys[clause.cue]!)) return clause
  if (tokens[from]?.kind !== 'word' || endsPhrase(line, from)) return clause
  const read = readPhrase(line, from, tokens.length)
  if (!read) return clause
  const to = withBeside(line, read, tokens.length)
  if (keys.slice(to.start, to.end).some(key => table.media.has(key))) clause.via ??= to
  return Object.assign(clause, to.kind === 'person' ? { end: to.end, to } : { end: to.end })
}

// «the letter read»: people read as well, and say nothing by it.
function isWritten({ keys, table }: Line, subject: Subject | undefined, at: number): boolean {
  return subject !== undefined && keys.slice(subject.start, at).some(key => table.documents.has(key))
}

// «A letter from the engineer, Ada Brooks, warned», «the report by the council»: a writing speaks for who wrote it.
function authorOf(line: Line, { kind, end }: Phrase, to: number): Phrase | undefined {
  const { keys, table } = line
  if (kind !== 'document' || !(table.agents.has(keys[end]!) || table.senders.has(keys[end]!))) return undefined
  const author = readPhrase(line, end + 1, to)
  return author && author.kind !== 'place' ? withBeside(line, author, to) : undefined
}

// «the driver, Tom Reed, …»: the name between the commas is of the role before them.
function withBeside(line: Line, phrase: Phrase, to: number): Phrase {
  const { tokens, keys } = line
  const from = phrase.end + 1
  if (keys[phrase.end] !== ',' || from >= to || tokens[from]!.kind !== 'word' || endsPhrase(line, from)) return phrase
  const beside = readPhrase(line, from, to)
  return beside && keys[beside.end] === ',' ? join(phrase, beside) : phrase
}

// «a new report titled»: before a verb that may be a noun, an adjective is no subject.
function isBareNoun({ table }: Line, { phrase }: Subject): boolean {
  if (!phrase || phrase.name.length > 0 || phrase.kind === 'organisation') return false
  return !table.titles.has(phrase.head)
}

function isAnnounced({ tokens, keys, table }: Line, at: number): boolean {
  const mark = keys[at] === ',' ? at + 1 : at
  return tokens[mark]?.kind === 'span' || keys[at] === ':' || table.complementisers.has(keys[at] ?? '')
}

// Whether what somebody says begins soon behind a token: in marks, or with «that» if it may be without them.
function announces({ tokens, keys, table }: Line, at: number, unmarked = true): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 7); i++) {
    if (tokens[i]!.kind === 'span' || keys[i] === ':') return true
    if (unmarked && table.complementisers.has(keys[i]!)) return true
    if (keys[i] === ',' && tokens[i + 1]?.kind !== 'span') return false
  }
  return false
}

// Whether a token comes at once behind words in marks, a comma or dash aside.
function followsWords({ tokens }: Line, at: number): boolean {
  const before = tokens[at - 1]
  return (before?.kind === 'mark' && /^[,–—-]$/.test(before.text) ? tokens[at - 2] : before)?.kind === 'span'
}

function isAfter(line: Line, start: number, end: number): boolean {
  const next = line.tokens[end]
  const opens = next?.text === ':' || next?.kind === 'span' || line.table.complementisers.has(line.keys[end] ?? '')
  return followsWords(line, start) && !opens
}
