// Arabic, as the quotation engine needs it.
import { fold } from '../../fold.ts'
import type { Clause, Language, Token } from '../types.ts'
import { words } from '../words.ts'
import { arabicClauses } from './clauses.ts'
import {
  bareNoun,
  classOf,
  cueAt,
  cueWithoutConjunction,
  isDefinite,
  isGivenName,
  isSpeechVerb,
  withoutConjunction
} from './grammar.ts'
import { marked } from './names/marked.ts'
import { arabicPhrases } from './phrases.ts'
import * as table from './words.ts'

const joined = words('عبد أبو أبي أم سيف شمس')

export const arabic: Language = {
  code: 'ar',
  headNouns: table.headNouns,
  // «سماه "كذا"» gives a name; «ما سماه "كذا"» says what somebody calls it.
  isNaming: (tokens, at) =>
    (/^[وف]?(?:[اي]?سم[يتا]|تسمي).{0,3}$/.test(tokens[at]!.fold) &&
      tokens[at - 1]?.fold !== 'ما' &&
      cueAt(tokens, at)?.force === 'stance') ||
    // «ندوة دولية حول "كذا"»
    (/^(?:حول|عن)$/.test(tokens[at]!.fold) &&
      tokens.slice(Math.max(0, at - 3), at).some(({ fold }) => table.events.has(headNoun(fold)))) ||
    table.namingWords.has(tokens[at]!.fold.replace(/^و(?=س)/, '')) ||
    (table.onIt.has(tokens[at]!.fold) && /^[وف]?(?:ا|ي|ت|ن)?طلق(?:ت|وا|ون)?$/.test(tokens[at - 1]?.fold ?? '')),
  beginsClause,
  isGivenName,
  isProperName,
  isTitle: word => classOf(withoutConjunction(word)) === 'title',
  complementisers: table.complementisers,
  addressing: words('ل ول لل'),
  coordinators: words('أو أم و ب وب'),
  abbreviations: words('د أ م'),
  joined,
  otherSurname: unit => (unit.startsWith('ال') ? unit.slice(2) : `ال${unit}`),
  keepsName: (word, isLast) => (isLast ? word.startsWith('ال') : joined.has(word) || word === 'الدين'),
  isNationality: word => word.length > 3 && word.endsWith('ي'),
  isDefinite,
  bareNoun: headNoun,
  isAdjective: word => isDefinite(word) || (word.length > 3 && /(?:ي|يه)$/.test(word)),
  cue: cueAt,
  isSpeechVerb,
  reported,
  isCoordinated: (tokens, at) => cueWithoutConjunction(tokens[at]!.fold) !== undefined,
  clauses: arabicClauses,
  phrases: arabicPhrases
}

// «بجائزة», «لفيلم», «روايته»: neither a glued preposition nor a pronoun changes what the noun names.
function headNoun(word: string): string {
  const noun = bareNoun(withoutConjunction(word))
  for (const whole of [noun, bareNoun(noun.slice(1)), bareNoun(noun.slice(2))]) {
    if (table.headNouns.has(whole)) return whole
    const stem = /^(.{3,}?)(?:هما|ها|هم|ه|ات)$/.exec(whole)?.[1]
    const found = stem && [stem, stem.replace(/ت$/, 'ه'), `${stem}ه`].find(form => table.headNouns.has(form))
    if (found) return found
    if (!/^[وفبلك]/.test(noun)) break
  }
  return noun
}

const isNamePart = (word: string): boolean =>
  ['unknown', 'given', 'link'].includes(classOf(word)) && !isSpeechVerb(word) && !table.prepositions.has(word)

// «مع "قوات الدعم السريع"», «الصرح العالمي "المتحف المصري الكبير"»: nouns with the article behind a preposition or in
// apposition, the first of them an institution or definite as well.
function isProperName(tokens: Token[], at: number, text: string): boolean {
  const [first = '', ...rest] = fold(text).split(' ')
  const { fold: before, end } = tokens[at - 1]!
  // «تقنية "PCR"»: in another script.
  if (!/\p{Script=Arabic}/u.test(text) && /\p{L}/u.test(text)) return true
  if (marked.has(fold(text))) return tokens[at - 1]!.text !== ':'
  // «عالم الأعصاب "غريغوري كذا"»: somebody's whole name.
  const isSaid = table.complementisers.has(before) || tokens[at - 1]!.text === ':'
  // «على», which folds to علي, is no name.
  const isNamed = isGivenName(first) && !text.startsWith('على ')
  if (isNamed && rest.length > 0 && rest.length < 4 && !isSaid && rest.every(word => isNamePart(word))) return true
  if (rest.length === 0 || !rest.every(isDefinite) || end === tokens[at]!.start) return false
  if (['body', 'media'].includes(classOf(first))) return table.prepositions.has(before)
  return isDefinite(first) && rest.length > 1 && isDefinite(before) && classOf(before) === 'unknown'
}

// «المطار "تعرض لهجوم"», «الصواريخ "أصابت القاعدة"»: a verb by its form, or a particle that only sentences begin with.
function beginsClause(text: string): boolean {
  const [first = ''] = fold(text).split(' ')
  return (
    table.clauseOpeners.has(first) ||
    isSpeechVerb(first) ||
    /^(?:س?ي[^اي].{2,}|ست.{2,}|سن[^واغد].{2,}|ت.ت..|.{2,}[^اي]ت)$/.test(first)
  )
}

// «قال في مؤتمر صحافي إن …»: the word that brings in the report may stand a few words behind the verb and its subject.
function reported(tokens: Token[], { end }: Clause): number | undefined {
  for (let i = end; i < Math.min(tokens.length, end + 14); i++) {
    const { kind, text, fold } = tokens[i]!
    if (kind === 'span' || text === ':') return text === ':' ? i + 1 : undefined
    if (table.complementisers.has(fold)) return i + 1
    if (cueAt(tokens, i)?.mode === 'finite') return undefined
  }
  return undefined
}
