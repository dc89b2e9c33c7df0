/**
 * Compares the quotations that the engine finds in a passage with those that an editor found. A quotation is found when the two
 * spans share four fifths of what they cover together; its speaker is right when the answer, in at most twelve words, holds one of the
 * names that the passage has for them. Offsets are compared, never only words.
 */
import { findQuotations, type Quotation } from '../../src/language/quotations.ts'
import type { Passage, Said } from '../passages/passage.ts'

/** What was right and wrong in a passage: in sentences, and in numbers. */
export interface Verdict {
  /** Quotations missed, invented, or given to someone else. */
  errors: string[]
  /** Right, but with less than the passage says: a surname where it has the full name, a source taken for a person. */
  lapses: string[]
  missed: number
  invented: number
  found: number
  rightSpeaker: number
  fullName: number
  /** How sure the engine was of each answer that is scored, and whether it was right. */
  answers: { confidence: number; right: boolean }[]
}

interface Place {
  block: number
  start: number
  end: number
}

/** Runs the engine on a passage and returns the verdict; `withIndirect` compares speech without marks too. */
export function judge(passage: Passage, withIndirect = false): Verdict {
  const found = quotationsOf(passage)
  const open = new Set(found.filter(quote => !isIndirect(quote)))
  const verdict: Verdict = {
    errors: [],
    lapses: [],
    missed: 0,
    invented: 0,
    found: 0,
    rightSpeaker: 0,
    fullName: 0,
    answers: []
  }

  for (const said of passage.quotations) {
    const hit = take(open, placesOf(passage, said.words)[(said.occurrence ?? 1) - 1]!)
    if (hit) compare(verdict, passage, said, hit)
    else {
      verdict.missed++
      verdict.errors.push(`missed: ${said.words}`)
    }
  }
  for (const words of passage.either ?? []) for (const place of placesOf(passage, words)) take(open, place)
  for (const quote of open) {
    verdict.invented++
    verdict.answers.push({ confidence: quote.confidence, right: false })
    verdict.errors.push(`not said by anyone: ${quote.text} (${nameOf(passage, quote)})`)
  }
  if (withIndirect) compareIndirect(verdict, passage, found.filter(isIndirect))
  return verdict
}

/** Returns what the engine finds in a passage, whose blocks are named by their number. */
export function quotationsOf(passage: Passage): Quotation[] {
  return findQuotations({
    language: passage.language,
    blocks: passage.text.map((text, number) => ({ id: String(number), text })),
    people: (passage.directory ?? []).map(({ name, aliases = [] }) => ({
      id: name,
      kind: 'person',
      names: [name, ...aliases]
    }))
  }).quotations
}

/** Says whether a quotation is speech without marks. */
export function isIndirect(quote: Quotation): boolean {
  return quote.kind === 'indirect'
}

/** Returns every place of a passage where these words stand; words in marks count only where a mark stands before them. */
export function placesOf({ text }: Passage, words: string, marked = true): Place[] {
  return text.flatMap((paragraph, block) => {
    const places: Place[] = []
    for (let start = paragraph.indexOf(words); start >= 0; start = paragraph.indexOf(words, start + 1))
      if (!marked || /["'«“”„‘‹]/.test(paragraph[start - 1] ?? ''))
        places.push({ block, start, end: start + words.length })
    return places
  })
}

/** The least confidence of each band of the table, surest first. */
export const bands = [0.9, 0.8, 0.7, 0.6, 0]

/** Returns how many answers of each band are right: what a confidence is worth. */
export function calibration(answers: Verdict['answers']): { from: number; right: number; answers: number }[] {
  return bands.map((from, i) => {
    const within = answers.filter(({ confidence }) => confidence >= from && confidence < (bands[i - 1] ?? 2))
    return { from, right: within.filter(({ right }) => right).length, answers: within.length }
  })
}

/** Returns the figures over many verdicts, in percent, each with what it is a share of. */
export function figures(verdicts: Verdict[]) {
  const sum = (key: 'missed' | 'invented' | 'found' | 'rightSpeaker' | 'fullName') =>
    verdicts.reduce((total, verdict) => total + verdict[key], 0)
  const [found, missed, invented] = [sum('found'), sum('missed'), sum('invented')]
  const percent = (part: number, whole: number) => Number(((100 * part) / whole).toFixed(1))
  const all = 2 * found + missed + invented
  return {
    quotations: found + missed,
    found,
    invented,
    quotationF1: percent(2 * found, all),
    speaker: percent(sum('rightSpeaker'), found),
    endToEndF1: percent(2 * sum('rightSpeaker'), all),
    fullName: percent(sum('fullName'), found)
  }
}

function compare(verdict: Verdict, passage: Passage, said: Said, quote: Quotation): void {
  const answer = nameOf(passage, quote)
  verdict.found++
  const full = [answer, quote.attribution].some(name => holds(wordsOf(name), wordsOf(said.speaker)))
  verdict.answers.push({ confidence: quote.confidence, right: isRight(answer, said) })
  if (full) verdict.fullName++
  if (isRight(answer, said)) verdict.rightSpeaker++
  else verdict.errors.push(`said by ${said.speaker}, not by ${answer || 'no one'}: ${said.words}`)
  if (said.via && !sameRelay(quote.via, said.via))
    verdict.errors.push(`relayed by ${said.via}, not by ${quote.via ?? 'no one'}: ${said.words}`)

  if (!isRight(answer, said)) return
  if (!full) verdict.lapses.push(`${answer}: in full ${said.speaker}: ${said.words}`)
  const kind = quote.personId ? 'person' : (quote.suggestion?.kind ?? 'source')
  if (kind !== said.kind && (kind === 'person' || said.kind === 'person'))
    verdict.lapses.push(`${answer}: ${said.kind}, not ${kind}: ${said.words}`)
}

// How much of what else is said without marks should be found is not settled by the passages: only what they name is asked for.
function compareIndirect(verdict: Verdict, passage: Passage, found: Quotation[]): void {
  const open = new Set(found)
  for (const { words, speaker } of passage.indirect ?? []) {
    const hit = take(open, placesOf(passage, words, false)[0]!)
    if (!hit) verdict.errors.push(`missed, without marks: ${words}`)
    else if (!isRight(nameOf(passage, hit), { words, speaker, kind: 'person' }))
      verdict.errors.push(`said without marks by ${speaker}, not by ${nameOf(passage, hit) || 'no one'}: ${words}`)
  }
}

function take(open: Set<Quotation>, place: Place): Quotation | undefined {
  const hit = [...open].find(quote => quote.blockId === String(place.block) && share(quote, place) >= 0.8)
  if (hit) open.delete(hit)
  return hit
}

function share(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return Math.max(0, both) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

// A wrong link is wrong, however well the attribution beside it reads.
function nameOf(passage: Passage, quote: Quotation): string {
  return passage.directory?.find(({ name }) => name === quote.personId)?.name ?? quote.attribution
}

function isRight(answer: string, said: Said): boolean {
  const words = wordsOf(answer)
  if (words.length === 0 || words.length > 12) return false
  if ([said.speaker, ...(said.also ?? [])].some(name => holds(words, wordsOf(name)))) return true
  const full = wordsOf(said.speaker)
  if (said.kind === 'person') return holds(full, words) && words.at(-1) === full.at(-1)
  return words.length > 1 && holds(full, words)
}

function sameRelay(answer: string | null, via: string): boolean {
  const [given, wanted] = [wordsOf(answer ?? ''), wordsOf(via)]
  return holds(given, wanted) || holds(wanted, given)
}

function holds(all: string[], some: string[]): boolean {
  return some.length > 0 && all.some((_, at) => some.every((word, further) => all[at + further] === word))
}

// Spelling that editors do not agree on, the article and what is glued before it make no other name.
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064B-\u065F\u0670\u0640\u200C-\u200F#]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .split(/[^\p{L}\p{N}]+/u)
    .map(word => word.replace(/^[وفبلك]?ال(?=..)|^لل(?=..)/, ''))
    .filter(word => word && !/^(?:the|an?)$/.test(word))
}
