// Datelines: the place at the head of a story («موسكو: …»). A place before a colon looks like a speaker before a colon
// («لافروف: …»), so what has a verb of speech in it or is the name of a known person is no dateline.
import { fold } from './fold.ts'
import { languageOf } from './quotations.ts'

const longest = 3

/** Tells whether words before a colon can be a place: at most three, no verb of speech, none of the names given. */
export function isDatelinePlace(words: string, names: string[] = [], language = 'ar'): boolean {
  if (words.length > 80 || /[\p{N}"“”«»?؟!.:;؛]/u.test(words)) return false
  const parts = fold(words).match(/[\p{L}\p{M}]+/gu) ?? []
  if (parts.length === 0 || parts.length > longest) return false
  const { isSpeechVerb } = languageOf(language)
  if (parts.some(part => isSpeechVerb(part))) return false
  const place = parts.join(' ')
  return !names.some(name => isNameOrSurname(fold(name), place))
}

// «حداد» is no place when «بسام حداد» is known; «بيروت» still is one beside «إذاعة بيروت الحرة».
function isNameOrSurname(name: string, place: string): boolean {
  return name === place || name.endsWith(` ${place}`)
}
