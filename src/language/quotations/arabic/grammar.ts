// Small facts about Arabic words that the tables alone do not say: clitics, definiteness, classes, what is a cue where.
import { remember } from '../../remember.ts'
import type { Cue, Gender, Token } from '../types.ts'
import { men } from './names/men.ts'
import { alsoWords, either } from './names/unsure.ts'
import { women } from './names/women.ts'
import { cueForms } from './verbs.ts'
import * as table from './words.ts'

export type WordClass =
  | 'title'
  | 'media'
  | 'body'
  | 'document'
  | 'place'
  | 'organisation'
  | 'given'
  | 'link'
  | 'adjective'
  | 'placeNoun'
  | 'unknown'

const { forms, nouns } = cueForms()
const pronouns = /^(.{3,}?)(?:هما|ها|هم|ه|نا|ني)$/
const possessives = /^(.{3,}?)(?:هما|ها|هم|ه)$/

/** Tells whether a folded word has the article, لل included. */
export function isDefinite(word: string): boolean {
  const article = word.length > 3 && (word.startsWith('ال') || word.startsWith('لل'))
  return article && !table.adverbs.has(word) && !table.notArticle.has(word)
}

/** Tells words with the article as they are written: «ألتمان» and «آلان» begin with a hamza, and are names. */
export function hasArticle(word: string, written: string): boolean {
  return isDefinite(word) && (!/^[أإآ]/.test(written) || classOf(word) !== 'unknown')
}

/** Returns a folded word without its article. */
export function bareNoun(word: string): string {
  return isDefinite(word) ? word.slice(2) : word
}

/** Tells whether a folded word can be a cue somewhere, and so is no name. */
export function isCueWord(word: string): boolean {
  return forms.has(word)
}

/** Tells words with a possessive ending («اسمه»، «إفلاسها»), which are objects and never names. */
export function isPossessed(word: string): boolean {
  return (word.length > 4 && /(?:ها|هم|هما|ته)$/.test(word)) || table.possessed.has(word)
}

/** Returns what kind of noun a folded word is, by the tables. */
export const classOf: (word: string) => WordClass = remember(classify)

function classify(word: string): WordClass {
  if (table.organisations.has(word)) return 'organisation'
  if (table.places.has(word)) return 'place'
  const noun = bareNoun(word)
  if (table.media.has(noun)) return 'media'
  if (table.placeNouns.has(noun)) return 'placeNoun'
  if (table.titles.has(noun)) return 'title'
  if (table.bodies.has(noun)) return 'body'
  if (table.documents.has(noun)) return 'document'
  if (table.adjectives.has(noun)) return 'adjective'
  if (isFeminineTitle(noun) || isOwnedTitle(noun)) return 'title'
  if (isGivenName(word)) return 'given'
  if (table.nameLinks.has(word)) return 'link'
  return 'unknown'
}

function isFeminineTitle(noun: string): boolean {
  const feminine = noun.length > 4 && noun.endsWith('ه') && !table.noTitle.has(noun)
  return feminine && table.titles.has(noun.slice(0, -1))
}

/** Tells titles that belong to somebody named before: «نائبه», «محاميتها». */
export function isOwnedTitle(word: string): boolean {
  const stem = possessives.exec(word)?.[1]
  if (!stem || table.titles.has(word) || table.noTitle.has(word) || word.startsWith('ال')) return false
  const noun = stem.endsWith('ت') ? stem.slice(0, -1) : stem
  return [stem, noun, `${noun}ه`].some(form => form.length > 2 && table.titles.has(form))
}

/** Tells given names, with which a person's name begins. */
export function isGivenName(word: string): boolean {
  return men.has(word) || women.has(word) || either.has(word) || table.surelyNames.has(word)
}

/** Returns the gender that a given name tells; null when it tells none. */
export function genderOfName(word: string): Gender {
  if (women.has(word)) return 'f'
  return men.has(word) || table.surelyNames.has(word) ? 'm' : null
}

/** Returns the gender that a title tells, null when it tells none: plurals of things and of people agree either way. */
export function genderOf(word: string): Gender {
  const noun = bareNoun(word)
  if (table.masculineInForm.has(noun)) return null
  if (isOwnedTitle(noun)) return null
  if (noun.endsWith('ه')) return 'f'
  return table.titles.has(noun) && !table.unnamed.has(noun) && !table.plurals.has(noun) ? 'm' : null
}

/** Returns a folded word without a leading و or ف when the rest is a word of the tables, has the article, or is a cue. */
export const withoutConjunction: (word: string) => string = remember(takeConjunction)

function takeConjunction(word: string): string {
  if (!/^[وف]/.test(word)) return word
  const rest = word.slice(1)
  if (rest === 'بن' || rest === 'ابو' || rest === 'ام') return rest
  if (word.length < 4) return word
  const article = rest.length > 4 && (rest.startsWith('ال') || rest.startsWith('لل'))
  if (article || forms.has(rest) || classOf(rest) !== 'unknown' || alsoWords.has(rest)) return rest
  return word
}

/** Returns a folded word without the preposition ل (or ب), لل becoming ال; undefined when it does not look glued. */
export function withoutPreposition(word: string, letters = 'ل'): string | undefined {
  if (word.startsWith('لل') && letters.includes('ل')) return `ال${word.slice(2)}`
  if (word.length < 4 || !letters.includes(word[0]!)) return undefined
  const rest = word.slice(1)
  if (rest.startsWith('ال')) return rest
  return ['unknown', 'given', 'link', 'adjective'].includes(classOf(rest)) ? undefined : rest
}

/** Returns the cue of speech at a token, if there is one: a form of a verb, و, ف and object pronouns set aside. */
export function cueAt(tokens: Token[], at: number): Cue | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const form = formOf(token.fold)
  // «إضافة» is no «أضافه».
  if (form && token.text.endsWith('ة') && !isWritten(token.fold)) return undefined
  if (!form || isVerbHere(tokens, at, form)) return form
  return nouns.has(token.fold) ? { ...form, mode: 'noun' } : undefined
}

/** Tells whether a folded word is a cue at any token at all. */
export function isCueSomewhere(word: string): boolean {
  return formOf(word) !== undefined
}

/** Tells whether a folded word is a verb of speech in any of its finite forms. */
export function isSpeechVerb(word: string): boolean {
  const form = formOf(word)
  return form?.mode === 'finite' && form.force !== 'appears' && form.force !== 'decision'
}

/** Returns the cue that is left when و is not part of the verb: «ورد» is "it came" or "and he replied". */
export function cueWithoutConjunction(word: string): Cue | undefined {
  const cue = /^[وف]/.test(word) ? forms.get(word.slice(1)) : undefined
  return cue?.force === 'appears' ? undefined : cue
}

const isWritten = (word: string): boolean => forms.has(word) || (/^[وف]/.test(word) && forms.has(word.slice(1)))

const formOf = (word: string): Cue | undefined => formsOf(word) ?? undefined

// null: known to be none.
const formsOf = remember((word: string): Cue | null => findForm(word) ?? null)

function findForm(word: string): Cue | undefined {
  const direct = forms.get(word)
  // «وصفها» is a noun or a verb with its object: where a verb may stand it is one.
  if (direct && direct.mode !== 'noun') return direct
  const rest = /^[وف]/.test(word) ? word.slice(1) : word
  const found = forms.get(rest)
  if (found && !direct) return found
  for (const whole of word === rest ? [word] : [word, rest]) {
    const stem = pronouns.exec(whole)?.[1]
    const verb = stem ? forms.get(stem) : undefined
    if (verb?.mode === 'finite') return verb
  }
  return direct
}

// «في رد», «عدم ذكر», «رفض كشف»: after a preposition or another verb stands a noun, whatever verb it looks like.
function isVerbHere(tokens: Token[], at: number, form: Cue): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return true
  // «حريصة على مواصلة "كذا"»: within a clause it is a verbal noun.
  if (form.mode === 'participle') return !/^م.ا..ه$/.test(tokens[at]!.fold)
  if (form.mode !== 'finite') return true
  if (/^[وف]/.test(tokens[at]!.fold) && forms.get(tokens[at]!.fold) === undefined) return true
  if (table.relatives.has(before.fold)) return before.fold !== 'من'
  // «وهو أمر معروف»
  if (form.force === 'decision' && /^و?(?:هو|هي|هذا|ذلك)$/.test(before.fold)) return false
  if (table.prepositions.has(before.fold) || table.beforeNouns.has(before.fold)) return false
  return forms.get(before.fold)?.mode !== 'finite'
}
