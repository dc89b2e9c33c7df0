// An Arabic noun phrase while it is read, word by word: the state that its steps share.
import type { Token } from '../types.ts'
import { withoutConjunction } from './grammar.ts'

/** A phrase while it is read. */
export interface Reading {
  tokens: Token[]
  at: number
  role: string[]
  name: string[]
  /** The role's folded words up to its first preposition. */
  core: string[]
  first: string
  /** The construct chain waits for its last noun. */
  open: boolean
  closedByArticle: boolean
  proper: boolean
  afterPreposition: boolean
}

/** Returns the folded word before the one at hand, without its conjunction. */
export const before = ({ tokens, at }: Reading): string => withoutConjunction(tokens[at - 1]!.fold)

/** Returns the word before the one at hand as it is written. */
export const surfaceBefore = ({ tokens, at }: Reading): string => tokens[at - 1]!.text

/** Tells an adjective of relation by its form: «الروسي», «الوطنية». */
export function isRelation(word: string): boolean {
  return /(?:ي|يه|يون|يين|يا)$/.test(word) && word.length > 3
}

/** Takes the word at hand into the role; `open`: another noun has to follow. */
export function addRole(reading: Reading, word: string, surface: string, open: boolean, article = false): number {
  if (reading.role.length === 0) reading.first = word
  reading.role.push(surface)
  if (!reading.afterPreposition) reading.core.push(word)
  reading.open = open
  if (article && !reading.afterPreposition) reading.closedByArticle = true
  return 1
}

/** Takes the word at hand into the name; returns 0 when none is written so. */
export function addName(reading: Reading, surface: string): number {
  // «مقيمًا»: no name is written with the ending of an object.
  if (/ً|[0-9٠-٩]/.test(surface)) return 0
  reading.name.push(surface)
  reading.proper = true
  return 1
}
