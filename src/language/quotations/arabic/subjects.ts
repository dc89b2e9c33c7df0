// Whose verb it is when no subject stands behind it: what may speak at all, who is meant by «الذي», and of whom a whole
// sentence tells.
import { fold } from '../../fold.ts'
import type { Clause, KnownNames, Phrase, Token } from '../types.ts'
import { words } from '../words.ts'
import { classOf, cueAt, genderOf, isDefinite, isGivenName, withoutConjunction } from './grammar.ts'
import { readPhrase } from './phrase.ts'
import { readSubject } from './relays.ts'
import * as table from './words.ts'

const negations = words('لم لا لن ما')
const intransitive = /قال|يقول|تقول|صرح/

/**
 * Tells whether a phrase behind a verb can be its subject. «نفى الاتهامات», «لم يؤكد نوع الصواريخ»: a noun of no known kind
 * is the object, unless what was said follows at once («قالت العائلة إن»); «انتقدت الوزير» is no verb of the minister's.
 */
export function canSpeak(tokens: Token[], { cue, form }: Clause, phrase: Phrase, known: KnownNames): boolean {
  const { kind, name, end, start } = phrase
  const first = tokens[start]!
  if (
    first.fold.startsWith('لل') ||
    table.neverSpeak.has(first.fold) ||
    table.selfWords.has(first.fold) ||
    name.some(word => table.neverNames.has(word))
  )
    return false
  // «ويتهم السعودية»: countries are feminine, but for some; whom a masculine verb stands before is its object.
  if (kind === 'place' && form.gender === 'm' && !table.masculinePlaces.has(withoutConjunction(first.fold)))
    return false
  const isRole = first.kind === 'word' && start === cue + 1 && !known.isSurname(first.fold) && name.length === 0
  if (isRole && disagrees(form.gender, genderOf(withoutConjunction(first.fold)), first)) return false
  // «انتقدت "كذا"»: who stands in marks behind a verb of judgement, with nothing behind them, is whom it is about.
  const behind = tokens[end]
  if (first.span && form.force === 'stance' && (behind?.kind !== 'word' || cueAt(tokens, end))) return false
  if (name.length > 0 && phrase.role.length === 0) {
    if (isPrepositional(fold(name[0]!), known)) return false
    // «نفى ارتكاب مخالفات»: two words that nothing else knows as a name are the object of a verb that takes one.
    return form.force !== 'stance' || (name.length === 1 && behind?.kind !== 'word') || isBorneOut(name, known)
  }
  if (kind !== 'unknown' || name.length > 0) return true
  if (form.gender === 'm' && phrase.head.endsWith('ه')) return false
  // «كادت أن ترفض الجزء "…"»
  if (form.force === 'stance' && tokens[cue - 1]?.fold === 'ان') return false
  if (form.force === 'speech' && intransitive.test(tokens[cue]!.fold)) return true
  if (negations.has(tokens[cue - 1]?.fold ?? '')) return false
  const next = tokens[end]
  if (!next) return false
  if (/^ب[ان]/.test(next.fold)) return false
  return next.kind === 'span' || next.text === ':' || table.complementisers.has(next.fold) || /^[,،]$/.test(next.text)
}

const isBorneOut = (name: string[], known: KnownNames): boolean =>
  name.map(fold).some(word => isGivenName(word) || known.isSurname(word) || known.uses(word) > 1)

// «ووعدهم بقروض»: what begins with ب is no name that the article has once only.
function isPrepositional(word: string, known: KnownNames): boolean {
  return (
    /^[بل]/.test(word) && word.length > 3 && classOf(word) !== 'given' && !known.isSurname(word) && known.uses(word) < 2
  )
}

// Right behind its verb a singular subject agrees with it; only titles tell their gender surely.
function disagrees(verb: Clause['form']['gender'], subject: Phrase['gender'], { fold, text }: Token): boolean {
  const kind = classOf(fold)
  if (kind === 'body' || kind === 'media') return verb === 'm' && text.endsWith('ة')
  if (verb === null || verb === 'p' || subject === null || kind !== 'title') return false
  return verb !== subject && (subject === 'm' || text.endsWith('ة'))
}

/** Returns the phrase that a verb without a subject belongs to within its sentence, and how sure that is. */
export function subjectElsewhere(
  tokens: Token[],
  at: number,
  known: KnownNames,
  phrases: Phrase[],
  genderOfVerb: Clause['form']['gender']
): { subject: Phrase; by: Clause['by'] } | undefined {
  const before = tokens[at - 1]
  const conjunction = /^[وف]/.test(tokens[at]!.fold) && cueAt([{ ...tokens[at]!, fold: tokens[at]!.fold.slice(1) }], 0)
  if (before?.kind === 'word' && table.relatives.has(before.fold)) {
    const antecedent = phrases.find(
      ({ end }) => end === at - 1 || (end === at - 2 && /^[,،]$/.test(tokens[end]?.text ?? ''))
    )
    // «فلان من جامعة كذا، الذي قال»: the pronoun agrees with whom it stands for.
    const agreed =
      antecedent?.gender === 'f' && before.fold === 'الذي' ? personBefore(phrases, antecedent.start) : antecedent
    const subject = agreed ?? organisationBefore(tokens, at - 1, known)
    // «واجه فلان انتقادات بسبب تصريحاته التي قال فيها»
    if (!subject && table.withPronoun.has(tokens[at + 1]?.fold ?? '')) {
      const main = mainSubject(tokens, at, known)
      return main && { subject: main, by: 'main' }
    }
    // «بالأستاذ، الذي أكدت أن»: what she said of him.
    const isHers = subject?.gender === 'm' && genderOfVerb === 'f'
    return subject && !isHers ? { subject, by: 'subject' } : undefined
  }
  // «رسالة إلى الوزير وصف فيها»: what stands in the letter is of whoever the sentence is about.
  if (!conjunction && !table.withPronoun.has(tokens[at + 1]?.fold ?? '')) {
    const beside = phrases.find(({ end }) => end === at)
    if (beside) return { subject: beside, by: 'topic' }
    // «اتصالا من برهان قال فيه»
    const isOne = before?.kind === 'word' && (classOf(before.fold) === 'given' || known.isSurname(before.fold))
    const one = isOne ? readPhrase(tokens, at - 1, known) : undefined
    if (one?.end === at) return { subject: one, by: 'topic' }
  }
  const subject = mainSubject(tokens, at, known)
  return subject && { subject, by: 'main' }
}

// «منظمة الصحة العالمية التي حثت»
function organisationBefore(tokens: Token[], end: number, known: KnownNames): Phrase | undefined {
  for (let i = end - 1; i >= Math.max(0, end - 7); i--) {
    if (tokens[i]!.kind !== 'word') return undefined
    if (!['body', 'organisation'].includes(classOf(withoutConjunction(tokens[i]!.fold)))) continue
    const phrase = readPhrase(tokens, i, known)
    if (phrase?.end === end) return phrase
  }
  return undefined
}

/** Returns of whom a sentence tells before a place: the noun behind its first verb, or in front of it. */
export function mainSubject(tokens: Token[], before: number, known: KnownNames): Phrase | undefined {
  const first = tokens[0]?.fold ?? ''
  const isAdverbial = table.prepositions.has(withoutConjunction(first)) || table.prepositions.has(first.slice(1))
  const comma = isAdverbial ? tokens.slice(0, 10).findIndex(({ text }) => text === '،' || text === ',') : -1
  const skipped = first === 'ثم' || table.adverbs.has(first) ? 1 : 0
  const at = comma > 0 ? comma + 1 : skipped
  if (at + 1 >= before || tokens[at]?.kind !== 'word') return undefined
  const verb = withoutConjunction(tokens[at]!.fold)
  if (classOf(verb) !== 'unknown' || isDefinite(verb) || table.openers.has(verb) || table.complementisers.has(verb))
    return undefined
  const next = tokens[at + 1]!
  if (next.span && next.span.words <= 3)
    return readSubject(tokens.with(at + 1, { ...next, span: { ...next.span, isName: true } }), at + 1, known)
  const phrase = next.kind === 'word' ? readPhrase(tokens, at + 1, known) : undefined
  if (!phrase || phrase.end > before) return undefined
  const isSure =
    phrase.kind === 'organisation' || phrase.kind === 'source' || (phrase.kind === 'person' && isNamed(phrase, known))
  // «ستطلق إسرائيل»
  const isCountry = phrase.kind === 'place' && /^(?:س?ت|.{2,}ت$)/.test(verb)
  const isPlural = phrase.kind === 'unknown' && phrase.definite && /(?:ون|ين)$/.test(phrase.head)
  return isSure || isPlural || isCountry ? phrase : undefined
}

/** Tells whether an office, a given name or a surname of the article bears a phrase out. */
export function isNamed({ role, name }: Phrase, known: KnownNames): boolean {
  // «حين يتصل فلان»: a verb by its form is no part of the name behind it.
  if (name.length > 1 && /^ي/.test(name[0]!) && !isGivenName(fold(name[0]!))) return false
  // «فكرة يوسف» is his, and not he.
  if (name.length > 1 && !isGivenName(fold(name[0]!)) && isGivenName(fold(name[1]!))) return false
  return role.length > 0 || name.some(word => classOf(word) === 'given' || known.isSurname(word))
}

/** Returns the last person with a name whom a sentence mentions before a place. */
export const personBefore = (phrases: Phrase[], at: number): Phrase | undefined =>
  phrases.findLast(({ end, kind, name }) => end <= at && kind === 'person' && name.length > 0)

/** Returns who stands behind an object: «نفى الاتهامات مدير الديوان فلان». */
export function subjectBehindObject(tokens: Token[], from: number, phrases: Phrase[]): Phrase | undefined {
  return phrases.find(({ start, kind, name }) => {
    if (start < from || start > from + 4 || kind !== 'person' || name.length === 0) return false
    return tokens
      .slice(from, start)
      .every(({ kind, fold }) => kind === 'word' && !table.prepositions.has(fold) && !table.complementisers.has(fold))
  })
}
