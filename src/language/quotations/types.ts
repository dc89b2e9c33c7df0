// The words that the parts of the quotation engine share. A language is a `Language`: tables of data with two small
// readers of its own (what is a cue, what is a noun phrase); everything else is the same for all languages.

/** A run of text in quote marks, marks excluded. */
export interface Span {
  start: number
  end: number
  outerStart: number
  outerEnd: number
  text: string
  words: number
  closed: boolean
  /** Set when the marks hold a name, a title or a term, not something that was said. */
  isName: boolean
}

export interface Token {
  kind: 'word' | 'mark' | 'span'
  text: string
  fold: string
  start: number
  end: number
  span: Span | null
}

/** One sentence of one block; text in quote marks is a single token, so that no cue is looked for inside it. */
export interface Sentence {
  block: number
  at: number
  tokens: Token[]
}

export type Gender = 'm' | 'f' | 'p' | null

/** What a verb does: `stance` verbs (welcomed, condemned) quote fragments, `relay` verbs pass on another's words. */
export type Force = 'speech' | 'continuing' | 'stance' | 'decision' | 'relay' | 'appears'

export interface Cue {
  force: Force
  mode: 'finite' | 'participle' | 'noun'
  gender: Gender
  /** Counts only when the words follow at once: verbs that mean other things as well (واصل، زاد). */
  strict: boolean
}

export type Kind = 'person' | 'organisation' | 'place' | 'source' | 'document' | 'unknown'

/** A noun phrase that may name a speaker: role and name are what the article says, clitics removed. */
export interface Phrase {
  start: number
  end: number
  kind: Kind
  definite: boolean
  role: string[]
  name: string[]
  /** Folded head noun of the role, and its folded modifiers, for «the minister» named above. */
  head: string
  modifiers: string[]
  gender: Gender
  /** Points back to whoever was named before: «المصدر ذاته» surely, «الباحث» when nobody else is one. */
  anaphor?: 'same' | 'generic'
  /** Its author was found through a writing: «بيان الوزارة». */
  written?: boolean
  /** Another role of the same person, in apposition. */
  also?: Phrase
}

/** Names known before a phrase is read: from the directory, and surnames met elsewhere in the article. */
export interface KnownNames {
  /** How many tokens from `at` on make a name of the directory; 0 when none. */
  longest(tokens: Token[], at: number): number
  isSurname(word: string): boolean
  /** How often the article has the folded word. */
  uses(word: string): number
}

/** One clause of speech: a cue, where its words may begin, and its subject where it has one of its own. */
export interface Clause {
  start: number
  cue: number
  end: number
  form: Cue
  word: string
  subject: Phrase | null
  /** How the subject was found; `none` for a bare verb. */
  by: 'subject' | 'topic' | 'relayed' | 'link' | 'main' | 'none'
  via: Phrase | null
  link: boolean
  embedded: boolean
  /** A relative clause whose antecedent is known: «فلان الذي قال إن». */
  antecedent?: boolean
  /** Stands in what another clause reports: «قال فلان إن علانا أعلن …». */
  nested: boolean
  /** Nothing joins it to what came before, and yet no subject was found: one was overlooked. */
  isBare?: boolean
  /** Its subject is a pronoun that stands by itself: she said. */
  pronoun?: boolean
  /** Its verb answers: replied. */
  replies?: boolean
  /** Whom the words were said to: told the judge. */
  to?: Phrase
  /** Follows the words it belongs to: «…»، يقول فلان. */
  after: boolean
}

export interface Language {
  /** The first part of the tags of its articles. */
  code: string
  headNouns: Set<string>
  /** Whether words begin as a clause does, with a verb or a particle: so begins what is said, hardly ever a name. */
  beginsClause(text: string): boolean
  /** Whether a token says that a name follows: «المسمى», «أطلق عليه». */
  isNaming(tokens: Token[], at: number): boolean
  /** Whether what stands in marks at a token names an institution by its form. */
  isProperName(tokens: Token[], at: number, text: string): boolean
  /** Whether a word begins a person's name surely, whatever is written around it. */
  isGivenName(word: string): boolean
  /** Whether a word is what people are called by office or profession. */
  isTitle(word: string): boolean
  complementisers: Set<string>
  /** Glued words that make what is in the marks an addressee: «لـ"صحيفة"». */
  addressing: Set<string>
  coordinators: Set<string>
  abbreviations: Set<string>
  /** Whether ‘…’ are quote marks, and not only apostrophes. */
  singleMarks?: boolean
  /** Words that make one name with the next: «أبو زيد», «عبد الله». */
  joined: Set<string>
  /** Returns a surname in the other form that newspapers give it: «صوراني», «الصوراني». */
  otherSurname(unit: string): string
  /** Whether a name is not cut behind or before a word: «نور الدين», «فلان الصوراني». */
  keepsName(word: string, isLast: boolean): boolean
  /** Whether a word of a role is a nationality, which may be told once only. */
  isNationality(word: string): boolean
  isDefinite(word: string): boolean
  bareNoun(word: string): string
  isAdjective(word: string): boolean
  cue(tokens: Token[], at: number): Cue | undefined
  isSpeechVerb(word: string): boolean
  /** Where the words begin that a clause reports without quote marks («أن …»); undefined when it reports none. */
  reported(tokens: Token[], clause: Clause): number | undefined
  /** Whether a clause that begins at a token stands beside the one before it («وأضاف»), not inside it. */
  isCoordinated(tokens: Token[], at: number): boolean
  clauses(tokens: Token[], known: KnownNames): Clause[]
  /** Phrases with a title or role in them, wherever they stand. */
  phrases(tokens: Token[], known: KnownNames): Phrase[]
}
