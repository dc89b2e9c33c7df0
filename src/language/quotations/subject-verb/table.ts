// What a language is whose subjects stand before their verbs and whose names begin with capitals: tables, and nothing
// else. Everything is written in its ordinary spelling; words are compared in lower case with their accents, because
// «déclare» says something and «déclaré» needs an auxiliary.
import type { Force, Gender } from '../types.ts'

/** The forms of verbs of one force. */
export interface Verbs {
  force: Force
  /** Have a subject of their own: says, said. */
  finite: Set<string>
  /** Stand behind an auxiliary: (has) said, (was) described. */
  past: Set<string>
  /** Take the subject of their main clause: saying. */
  present: Set<string>
  /** The same, behind a word that brings in an infinitive: (to) say. */
  infinitive: Set<string>
}

export interface Table {
  code: string
  verbs: Verbs[]
  /** Forms of verbs that are more often nouns: they count only with the words at once behind them. */
  alsoNouns: Set<string>
  /** Verbs that take whom they are said to as an object: told reporters, was told. */
  telling: Set<string>
  /** Verbs that answer whoever spoke: replied. */
  replying: Set<string>
  /** Verbs that need no «that»: said Moscow would. */
  withoutThat: Set<string>
  /** Words besides articles, pronouns and names that begin what is said without «that»: said nobody had. */
  openers: Set<string>
  /** Nouns that begin it without an article: said growers would. */
  plural: RegExp | null
  /** Letters that are glued to the next word: l', d', qu'. */
  elisions: RegExp | null
  /** Word endings of adverbs and present participles. */
  endings: { adverb: RegExp; participle: RegExp }
  have: Set<string>
  be: Set<string>
  /** What makes «be» an auxiliary of the active: s'est dit. */
  reflexive: RegExp | null
  /** Other auxiliaries and verbs without speech that end a phrase. */
  modals: Set<string>
  adverbs: Set<string>
  /** Runs of words between a subject and its verb: for his part, quant à lui. */
  turns: string[][]
  times: Set<string>
  pronouns: Map<string, Gender>
  /** A pronoun that is glued to the verb before it: a-t-il, dit-elle. */
  glued: RegExp | null
  relatives: Set<string>
  /** Words that begin a clause of their own. */
  subordinators: Set<string>
  conjunctions: Set<string>
  complementisers: Set<string>
  infinitiveMarks: Set<string>
  determiners: Set<string>
  indefinite: Set<string>
  possessive: RegExp | null
  /** Prepositions that make one role with what follows them, always or only behind a title: of; for, at. */
  of: Set<string>
  inside: Set<string>
  prepositions: Set<string>
  agents: Set<string>
  /** What whoever wrote something stands behind: a letter from. */
  senders: Set<string>
  /** What names a speaker outside a clause: according to, selon. */
  links: string[][]
  asSaying: string[]
  titles: Map<string, Gender>
  bodies: Set<string>
  media: Set<string>
  documents: Set<string>
  places: Set<string>
  /** Words in capitals that go with the one behind them: New York, Foreign Affairs. */
  compounds: Set<string>
  particles: Set<string>
  /** Words that make one name with the next: Abu Zeid. */
  joined: Set<string>
  /** Words in capitals that end the name of a firm: Northern Energy. */
  firms: Set<string>
  /** Verbs of what is written, never of who writes it: the letter read. */
  writing: Set<string>
  /** What points back to whoever spoke: the same source. */
  same: string
  /** Nouns and participles in front of names and titles of works; folded, for the shared part of the engine. */
  headNouns: Set<string>
  namingWords: Set<string>
  coordinators: Set<string>
  abbreviations: Set<string>
  /** Whether ‘…’ are quote marks. */
  singleMarks: boolean
}

/** Returns the words of lines of words, in lower case and with their accents. */
export function spelled(...lines: string[]): Set<string> {
  return new Set(lines.flatMap(line => line.split(/\s+/)).filter(Boolean))
}

/** Returns titles with the gender that they tell; most tell none. */
export function titled(any: string, masculine = '', feminine = ''): Map<string, Gender> {
  const rows: [string, Gender][] = [
    [any, null],
    [masculine, 'm'],
    [feminine, 'f']
  ]
  return new Map(rows.flatMap(([line, gender]) => [...spelled(line)].map((word): [string, Gender] => [word, gender])))
}
