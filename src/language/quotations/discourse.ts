// Walks through an article and keeps who is speaking: a clause with a subject names the speaker, a bare verb (وأضاف)
// goes on with the one before, a participle (مؤكدا) takes the subject of its main clause.
import { agrees } from './gender.ts'
import type { How, People, Speaker } from './people.ts'
import type { Clause, Gender, Phrase, Sentence, Token } from './types.ts'

export type Rule =
  | 'subject'
  | 'topic'
  | 'relayed'
  | 'link'
  | 'carried'
  | 'participle'
  | 'sentence'
  | 'pending'
  | 'beside'
  | 'alone'

/** Who says the words of a clause, and how that was found. */
export interface Said {
  clause: Clause | null
  speaker: Speaker
  via: string | null
  /** Whom the words were said to. */
  to?: Speaker
  rule: Rule
  /** How the speaker was found in the first place, when this rule only goes on with them. */
  origin?: Rule | undefined
  how: How
  /** It goes on with whoever spoke though somebody else may have been named, or so does what it goes on with. */
  isDoubtful?: boolean
  /** How surely a carried speaker goes on: directly after their own quotation, in the paragraph, from further away. */
  reach: 'quotation' | 'paragraph' | 'far'
}

const farthestMention = 6

interface Current {
  speaker: Speaker
  via: string | null
  block: number
  quoted: boolean
  origin: Rule
  isDoubtful: boolean
  /** Whom they spoke to. */
  to: Speaker | null
}

export type Discourse = ReturnType<typeof beginDiscourse>

/** Returns the state of an article's discourse, to be fed sentence by sentence. */
export function beginDiscourse(people: People) {
  const recent: Speaker[] = []
  const mentioned: Speaker[][] = []
  let heard: { speaker: Speaker; block: number } | undefined
  let current: Current | undefined
  let author: Speaker | undefined
  return { hear, carry, noteQuotation, isBeside }

  /** Returns what is said in a sentence, clause by clause. */
  function hear(sentence: Sentence, clauses: Clause[]): Said[] {
    const said: Said[] = []
    for (const clause of clauses) {
      const one = speakerOf(sentence, clause, said)
      if (one && clause.to) one.to = people.resolve(clause.to, sentence.at + clause.to.start).speaker
      said.push(one ?? { clause, speaker: nobody(), via: null, rule: 'alone', how: 'first', reach: 'far' })
      if (one && clause.subject && !clause.nested) heard = { speaker: one.speaker, block: sentence.block }
      if (one && leads(clause, one.speaker)) follow(one, sentence.block)
    }
    mentioned.push(people.namedIn(sentence.at, sentence.at + sentence.tokens.length))
    if (mentioned.length > farthestMention) mentioned.shift()
    return said
  }

  // «she said» of somebody who has not spoken yet: of the nearest sentence that names one who agrees, the first.
  function mention(gender: Gender, pronoun: boolean): Speaker | undefined {
    if (!pronoun || gender === null || gender === 'p') return undefined
    for (const speakers of mentioned.toReversed()) {
      const fits = speakers.filter(speaker => agrees(speaker.gender, gender))
      const one = fits.find(speaker => speaker.gender === gender) ?? fits[0]
      if (one) return Object.assign(one, { gender })
    }
    return undefined
  }

  function speakerOf(sentence: Sentence, clause: Clause, said: Said[]): Said | undefined {
    const via = clause.via ? wording(clause.via) : null
    if (clause.subject) {
      if (clause.subject.kind === 'document' && (author ?? current)) return throughDocument(clause, sentence.block)
      const { speaker, how } = people.resolve(
        clause.subject,
        sentence.at + clause.subject.start,
        previous(clause.subject, sentence.block)
      )
      if (clause.subject.written) author = speaker
      // What the verb tells is surer than the title: «المتحدث» may be a woman.
      if (clause.by !== 'relayed' && (speaker.gender === null || clause.form.gender === 'f'))
        speaker.gender = clause.form.gender
      const isUnnamed = speaker.name.length === 0 && speaker.kind !== 'organisation'
      if (via && isUnnamed) speaker.via = via
      const rule = clause.by === 'none' ? 'subject' : clause.by === 'main' ? 'sentence' : clause.by
      return { clause, speaker, via: via ?? (isUnnamed ? speaker.via : null), rule, how, reach: 'quotation' }
    }
    if (clause.form.mode !== 'finite' && !clause.link) return mainOf(sentence, clause, said)
    const carried = carry(clause, sentence.block, clause.form.gender)
    return carried && via ? { ...carried, via } : carried
  }

  // «المصدر ذاته» is whoever was heard last, also in passing; other words for somebody are of who speaks.
  function previous({ anaphor }: Phrase, block: number): Speaker | undefined {
    const last = anaphor === 'same' ? (heard ?? current) : current
    return last && block - last.block <= 2 ? last.speaker : undefined
  }

  // «وأضاف البيان»: the statement is of whoever spoke, or wrote it while another has spoken since; the verb agrees with
  // the statement and tells no gender.
  function throughDocument(clause: Clause, block: number): Said | undefined {
    if (author && author !== current?.speaker)
      return { clause, speaker: author, via: null, rule: 'carried', how: 'role', reach: 'far' }
    if (current && current.speaker.kind !== 'person') current.speaker.gender = null
    return carry(clause, block, null)
  }

  function mainOf(sentence: Sentence, clause: Clause, said: Said[]): Said | undefined {
    const finite = said.filter(({ clause }) => clause?.form.mode === 'finite' && !clause.embedded)
    const main = finite.findLast(({ speaker }) => agrees(speaker.gender, clause.form.gender)) ?? finite.at(-1)
    if (main) return { ...main, clause, rule: 'participle', origin: main.origin ?? main.rule }
    const first = firstPerson(sentence.tokens, clause.cue, sentence.at)
    if (first) return { clause, speaker: first, via: null, rule: 'sentence', how: 'name', reach: 'quotation' }
    return carry(clause, sentence.block, clause.form.gender)
  }

  // «واستقال الوزير سامي كذا، قائلا»: no verb of speech, so the first person that the sentence names.
  function firstPerson(tokens: Token[], before: number, at: number): Speaker | undefined {
    for (let i = 0; i < Math.min(before, 40); i++) {
      const token = tokens[i]!
      if (token.kind !== 'word') continue
      const speaker = people.at(at + i) ?? people.bearer(token.fold)
      if (speaker && speaker.name.length > 0) return speaker
    }
    return undefined
  }

  /** Returns the current speaker for a bare verb or for words without any; of the verb's gender when it has one. */
  function carry(clause: Clause | null, block: number, gender: Gender): Said | undefined {
    const pronoun = clause?.pronoun === true
    if (pronoun && clause.replies && current?.to && agrees(current.to.gender, gender))
      return { clause, speaker: current.to, via: null, rule: 'carried', how: 'name', reach: 'paragraph' }
    if (!current) {
      const speaker = mention(gender, pronoun || clause !== null)
      return speaker && { clause, speaker, via: null, rule: 'carried', how: 'name', reach: 'far' }
    }
    const stays = agrees(current.speaker.gender, gender)
    const speaker = stays
      ? current.speaker
      : (recent.findLast(other => agrees(other.gender, gender)) ?? mention(gender, pronoun) ?? current.speaker)
    const near = block - current.block
    const reach =
      speaker !== current.speaker || near > 1
        ? 'far'
        : current.quoted && near <= 1
          ? 'quotation'
          : near === 0
            ? 'paragraph'
            : 'far'
    return {
      ...{ clause, speaker, via: stays ? current.via : null, rule: 'carried', how: 'name', reach },
      origin: stays ? current.origin : undefined,
      isDoubtful: clause?.isBare === true || current.isDoubtful
    }
  }

  function follow(said: Said, block: number): void {
    const { speaker, via, rule, origin, isDoubtful = false } = said
    current = { speaker, via, block, quoted: false, origin: origin ?? rule, isDoubtful, to: said.to ?? null }
    const at = recent.indexOf(speaker)
    if (at >= 0) recent.splice(at, 1)
    recent.push(speaker)
    if (recent.length > 6) recent.shift()
  }

  /** Notes that a quotation of a speaker has just ended, which a bare verb after it goes on with. */
  function noteQuotation(said: Said, block: number): void {
    follow(said, block)
    current!.quoted = true
  }

  /** Tells whether words at the start of a sentence come at once after the speaker's own, in the same paragraph. */
  function isBeside(block: number): boolean {
    return current?.quoted === true && current.block === block
  }
}

/** Returns the speaker of words that nobody is named for. */
export function nobody(): Speaker {
  const none = { name: [], units: [], role: [], gender: null, variants: new Set<string>() }
  return { ...none, kind: 'unknown', via: null, ambiguous: false }
}

// Relative clauses and «بحسب وكالة كذا» say something in passing: the next bare verb does not go on with them.
function leads(clause: Clause, speaker: Speaker): boolean {
  if (clause.nested) return false
  if (clause.embedded || clause.form.force === 'appears') return clause.form.force === 'appears'
  return !(clause.link && (speaker.kind === 'organisation' || speaker.kind === 'unknown'))
}

/** Returns the words of a phrase, role before name, at most twelve. */
export function wording({ role, name }: Pick<Phrase, 'role' | 'name'>): string {
  const all = name.length > 0 && role.every(word => name.includes(word)) ? name : [...role, ...name]
  if (all.length <= 12) return all.join(' ')
  return (name.length > 0 ? name : role).slice(0, 12).join(' ')
}
