/**
 * What a passage is: a news story of invented people, with what a careful editor finds in it. The passages were written before
 * anyone looked at what the engine makes of them, and are not bent to it: when one fails, the engine is wrong or it is not.
 */

/** What somebody says in a passage. */
export interface Said {
  /** The exact words, without their marks, as they stand in one paragraph. */
  words: string
  /** Which one is meant, counted from 1, when the same words stand in the passage more than once. */
  occurrence?: number
  /** The fullest name, or the fullest wording, that the passage itself gives for who says it. */
  speaker: string
  /** Other wordings of the passage that name the same speaker: a surname, a role, the document in which it is said. */
  also?: string[]
  /** A person, an organisation, or whom no directory can hold: someone without a name, a document, several people at once. */
  kind: 'person' | 'organisation' | 'source'
  /** Who relays it. */
  via?: string
}

/** A passage, and what is to be found in it. */
export interface Passage {
  /** What it shows, as a sentence: also the name of its test. */
  name: string
  language: 'ar' | 'en'
  /** Its paragraphs. */
  text: string[]
  quotations: Said[]
  /** What stands in quote marks without being said by anyone: titles, names, terms, nicknames. Every occurrence is meant. */
  notQuotations?: string[]
  /** What stands in quote marks and may be taken for a quotation or not: two editors would differ. It is not scored. */
  either?: string[]
  /** Speech without marks. */
  indirect?: { words: string; speaker: string }[]
  /** People whom the newsroom knows already. */
  directory?: { name: string; aliases?: string[] }[]
}
