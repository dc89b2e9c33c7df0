// Speech that is reported without quote marks: «أكد فلان أن …». It is found where a verb of speech is followed by the
// word that brings in what was said, and runs to the end of the sentence or to the next verb of speech beside the first.
import type { Said } from './discourse.ts'
import type { Clause, Language, Sentence, Token } from './types.ts'

export interface Reported {
  said: Said
  start: number
  end: number
  words: number
}

const fewestWords = 3
const farthestStance = 3

/** Marks the clauses of a sentence that stand in what another clause of it reports. */
export function markNested(tokens: Token[], clauses: Clause[], language: Language): void {
  let open: number | undefined
  for (const clause of clauses) {
    if (open !== undefined && clause.start >= open) {
      clause.nested = !isBeside(tokens, clause, language) && !hasEnded(tokens, open, clause)
      if (clause.nested) continue
      open = undefined
    }
    open = language.reported(tokens, clause) ?? open
  }
}

/** Returns what a sentence reports of somebody's words, in order and without overlaps; never across words in marks. */
export function reportedSpeech({ tokens }: Sentence, said: Said[], language: Language): Reported[] {
  const reported: Reported[] = []
  let taken = 0
  said.forEach((one, i) => {
    const clause = one.clause!
    if (clause.cue < taken || !reports(clause) || one.speaker.kind === 'unknown') return
    const from = language.reported(tokens, clause)
    if (from === undefined || from >= tokens.length) return
    if (clause.form.force === 'stance' && from - clause.end > farthestStance) return
    const next = said.slice(i + 1).find(({ clause }) => clause!.start > from && isBeside(tokens, clause!, language))
    const to = lastWord(tokens, from, next?.clause?.start ?? tokens.length, language)
    const part = tokens.slice(from, to)
    const words = part.filter(({ kind }) => kind === 'word').length
    if (words < fewestWords || part.some(({ span }) => span && !span.isName)) return
    reported.push({ said: one, start: part[0]!.start, end: part.at(-1)!.end, words })
    taken = to
  })
  return reported
}

const reports = ({ form, link, after }: Clause): boolean =>
  form.force !== 'decision' && form.mode !== 'noun' && !(link && after)

// «أن "…"، وهو ما أوضحه فلان»: what was reported ended with the marks and a comma.
function hasEnded(tokens: Token[], from: number, { start }: Clause): boolean {
  for (let i = from; i < start - 1; i++) if (tokens[i]!.span && /^[,،]$/.test(tokens[i + 1]!.text)) return true
  return false
}

// «…، مضيفا أن», «…، وقال إن», «… بحسب فلان»: the next clause is no part of what the first one reports.
function isBeside(tokens: Token[], clause: Clause, language: Language): boolean {
  const before = tokens[clause.start - 1]
  if (clause.embedded || before?.kind === 'span') return false
  if (clause.link || clause.form.mode === 'participle') return true
  return before?.kind === 'mark' || language.isCoordinated(tokens, clause.start)
}

function lastWord(tokens: Token[], from: number, to: number, { coordinators }: Language): number {
  let end = to
  // «…, and the council promised»: the conjunction is of the next clause.
  const isOutside = ({ kind, text, fold }: Token) =>
    kind === 'mark' ? !/[)\]%]/.test(text) : kind === 'word' && to < tokens.length && coordinators.has(fold)
  while (end > from && isOutside(tokens[end - 1]!)) end--
  return end
}

const base = { subject: 0.72, topic: 0.72, relayed: 0.7, participle: 0.7, carried: 0.66 }

/**
 * Returns how sure that is, and the rule for an editor to read. Where such speech ends is never plain, so it is less than 0.75;
 * that no site confirms it by itself, whatever its threshold, is held where an article is filed.
 */
export function confidenceInReport({ said, words }: Reported): { confidence: number; why: string } {
  const { rule, speaker, clause } = said
  let confidence = (base as Partial<Record<string, number>>)[rule] ?? 0.6
  if (speaker.name.length === 0 && speaker.kind !== 'organisation') confidence -= 0.06
  if (speaker.ambiguous) confidence -= 0.1
  if (words > 60) confidence -= 0.1
  return { confidence: Number(confidence.toFixed(2)), why: `reported without quote marks after «${clause!.word}»` }
}
