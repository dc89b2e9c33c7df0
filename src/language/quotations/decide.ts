// Decides for every span in quote marks whether it is a quotation, which clause governs it, how sure that is, and says
// why in a sentence that an editor can read.
import { type Discourse, nobody, type Rule, type Said } from './discourse.ts'
import type { Clause, Sentence, Span } from './types.ts'

/** Something that somebody said: where it stands in its block, who said it, how sure that is. */
export interface Decision {
  kind: 'direct' | 'indirect'
  start: number
  end: number
  block: number
  said: Said
  via: string | null
  confidence: number
  why: string
}

/**
 * Returns the decisions on the spans of a sentence; `pending` is who was announced by a colon before it, `isSaid`
 * tells whether a clause brings in what stands in marks as a whole.
 */
export function decideSentence(
  sentence: Sentence,
  said: Said[],
  discourse: Discourse,
  pending: Said | undefined,
  repeated: (span: Span) => boolean,
  isSaid: (clause: Clause, at: number) => boolean
): Decision[] {
  const decisions: Decision[] = []
  let last: Said | undefined
  for (let at = 0; at < sentence.tokens.length; at++) {
    const { span } = sentence.tokens[at]!
    if (!span || span.isName) continue
    const after = followedBy(sentence, at, said)
    const governing = govern(sentence, at, said, after, last)
    const chosen = governing ?? without(sentence, at, span, discourse, pending, repeated)
    if (!chosen) continue
    const distance = chosen.clause && !chosen.clause.after ? at - chosen.clause.end : 0
    const isWithin = distance > 3 && chosen.clause !== null && !isSaid(chosen.clause, at)
    const isOneOfSeveral = chosen.clause?.by === 'subject' && sentence.tokens[chosen.clause.end]?.fold.startsWith('و')
    decisions.push({
      ...{ kind: 'direct', start: span.start, end: span.end },
      block: sentence.block,
      said: chosen,
      via: chosen.via ?? relayAfter(after, chosen),
      confidence: Math.min(confidence(chosen, span, distance, isWithin), isOneOfSeveral ? 0.8 : 1),
      why: explain(chosen, span, distance)
    })
    last = chosen
    if (chosen.speaker.kind !== 'unknown' || chosen.speaker.role.length > 0)
      discourse.noteQuotation(chosen, sentence.block)
  }
  return decisions
}

// The clause after the words («…»، يقول فلان) when it follows at once, else the nearest clause before them.
function govern(
  sentence: Sentence,
  at: number,
  said: Said[],
  after: Said | undefined,
  last: Said | undefined
): Said | undefined {
  const nearest = (fits: (clause: Clause) => boolean) =>
    said.findLast(
      ({ clause }, i) => clause!.cue < at && !clause!.after && (!clause!.embedded || isNearest(i)) && fits(clause!)
    )
  // «فلان الذي قال إن»: a relative clause governs what follows it at once.
  function isNearest(i: number): boolean {
    const next = said[i + 1]?.clause
    return said[i]!.clause!.antecedent === true && !(next && next.cue < at)
  }
  // «وفق فلان، "…"»: what tells whose words they are stands right before them.
  const isRightBefore = (end: number) =>
    end === at || sentence.tokens[end]?.text === ':' || (end + 1 === at && /^[,،]$/.test(sentence.tokens[end]!.text))
  let pre = nearest(({ link, start, end }) => !link || start <= 1 || isRightBefore(end))
  const isPassing = pre?.clause?.form.force === 'stance' && pre.clause.form.mode === 'finite'
  // «قال إنه إذا رفضت الحركة الصفقة …، "فهذا يعني"»: what is judged inside of a report governs what follows at once.
  if (isPassing && pre?.clause?.nested && at - pre.clause.end > 4)
    pre = nearest(({ nested, form }) => !nested && form.force !== 'stance') ?? pre
  if (isPassing && !startsClause(sentence, pre!))
    pre = nearest(({ form, link }) => form.force !== 'stance' && !link) ?? pre
  if (!pre && last && !after) return last
  if (!pre && !after) return trailing(sentence, at, said)
  if (!after) return pre
  if (!pre) return after
  if (pre.clause!.by === 'none' && pre.rule !== 'participle' && at - pre.clause!.end > 2) return after
  const direct = at - pre.clause!.end <= 2
  if (after.speaker.kind === 'organisation' && pre.speaker.kind !== 'place') return pre
  return direct || pre.speaker.kind === 'person' ? pre : after
}

// «… "كذا" …، حسبما قال فلان»: who ends a sentence that names nobody else says what it has in marks.
function trailing({ tokens }: Sentence, at: number, said: Said[]): Said | undefined {
  if (said.length !== 1 || tokens[at]!.span!.words < 2) return undefined
  const { link, cue, start } = said[0]!.clause!
  return link && cue > at && tokens[start - 1]?.kind === 'mark' ? said[0] : undefined
}

function followedBy(sentence: Sentence, at: number, said: Said[]): Said | undefined {
  const comma = /^[,،.–-]$/.test(sentence.tokens[at + 1]?.text ?? '') ? 1 : 0
  return said.find(
    ({ clause }) => clause!.after && clause!.start - at - 1 - comma >= 0 && clause!.start - at - 1 - comma <= 1
  )
}

// A stance verb that begins its clause (و, a comma, the start) governs; inside «قال إن فلانا يرفض "…"» it does not.
function startsClause(sentence: Sentence, said: Said): boolean {
  const { start, by } = said.clause!
  return (
    by !== 'none' ||
    start === 0 ||
    sentence.tokens[start - 1]!.kind !== 'word' ||
    /^[وف]/.test(sentence.tokens[start]!.fold)
  )
}

// Words without any verb of speech in their sentence.
function without(
  sentence: Sentence,
  at: number,
  span: Span,
  discourse: Discourse,
  pending: Said | undefined,
  repeated: (span: Span) => boolean
): Said | undefined {
  if (pending && at <= 1) return { ...pending, rule: 'pending' }
  // «…», said Ada. «…»: the second part goes on.
  const beside =
    at === 0 && discourse.isBeside(sentence.block) ? discourse.carry(null, sentence.block, null) : undefined
  if (beside) return { ...beside, rule: 'beside' }
  if (span.words < 4 && !repeated(span)) return undefined
  const carried = discourse.carry(null, sentence.block, null)
  return (
    (carried?.speaker.kind !== 'place' && carried) || {
      clause: null,
      speaker: nobody(),
      via: null,
      rule: 'alone',
      how: 'first',
      reach: 'far'
    }
  )
}

function relayAfter(after: Said | undefined, chosen: Said): string | null {
  return after && after.speaker !== chosen.speaker && after.speaker.kind === 'organisation'
    ? after.speaker.role.join(' ')
    : null
}

const base: Record<Rule, number> = {
  subject: 0.95,
  topic: 0.94,
  relayed: 0.93,
  link: 0.91,
  carried: 0.92,
  participle: 0.93,
  sentence: 0.75,
  pending: 0.9,
  beside: 0.91,
  alone: 0.5
}

function confidence(
  { clause, speaker, rule, origin, how, reach, isDoubtful }: Said,
  span: Span,
  distance: number,
  isWithin: boolean
): number {
  let sure = base[rule]
  const cap = (most: number) => {
    sure = Math.min(sure, most)
  }
  // Who only goes on is as sure as how they came in.
  if (origin) cap(base[origin])
  if (rule === 'carried') cap(reach === 'quotation' ? 0.92 : reach === 'paragraph' ? 0.91 : 0.78)
  if (!clause && rule !== 'pending' && rule !== 'beside') cap(0.6)
  // Named at the end of the sentence.
  if (distance < 0) cap(0.75)
  if (distance > 24) cap(0.8)
  else if (distance > 12) cap(0.9)
  if (clause?.form.force === 'stance' || clause?.form.force === 'decision')
    cap(span.words > 2 && distance <= 4 ? 0.9 : 0.85)
  if (speaker.name.length === 0) cap(speaker.kind === 'source' ? 0.8 : speaker.kind === 'organisation' ? 0.92 : 0.84)
  if (how === 'near') cap(0.91)
  if (how === 'role') cap(0.9)
  if (speaker.ambiguous) cap(0.7)
  if (isDoubtful) cap(0.84)
  if (span.words <= 2) cap(span.words === 1 ? 0.7 : 0.84)
  // A few words within a report may be a name.
  else if (span.words <= 4 && isWithin) cap(0.88)
  if (!span.closed) cap(0.6)
  return sure
}

const rules: Record<Rule, (verb: string) => string> = {
  subject: verb => `subject of the verb${verb}`,
  topic: verb => `subject before the verb${verb}`,
  relayed: verb => `the words are relayed: the speaker of${verb}`,
  link: verb => `named after the words, by${verb}`,
  carried: verb =>
    verb
      ? `the verb${verb} has no subject of its own and goes on with the last speaker`
      : 'no verb of speech: the last speaker',
  participle: verb => `${verb.trim()} takes the subject of its main clause`,
  sentence: verb => `${verb.trim()} takes the first person that the sentence names`,
  pending: verb => `announced before the colon${verb}`,
  beside: () => 'goes on at once after words of the same speaker',
  alone: () => 'nobody is named as the speaker'
}

function explain({ clause, rule, how, reach, speaker, isDoubtful }: Said, span: Span, distance: number): string {
  const verb = clause ? ` «${clause.word}»` : ''
  const notes = [
    how === 'near' ? 'the name is a near spelling of one in the article' : '',
    how === 'role' ? 'known by the role named elsewhere in the article' : '',
    rule === 'carried' && reach === 'far' ? 'from further away' : '',
    isDoubtful ? 'somebody else may be meant' : '',
    speaker.ambiguous ? 'more than one person of that name' : '',
    span.words <= 2 ? 'a fragment' : '',
    distance > 12 ? 'far from the verb' : '',
    span.closed ? '' : 'the quote mark is not closed'
  ]
  return [rules[rule](verb), ...notes.filter(Boolean)].join('; ')
}
