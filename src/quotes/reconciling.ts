/**
 * What an edit of the body, or another extraction, does to the quotes of an article: those that stand are re-anchored, new
 * ones are added, those that only a rule had found and no rule finds any more go. What an editor made or decided is never
 * dropped or overwritten: when its words are gone it stays, orphaned. The answer says what moved, changed or was lost.
 */
import type { Quotation } from '../language/quotations.ts'
import { findAgain, type Place, quoteIn } from './anchoring.ts'
import { openFound } from './matching.ts'
import type { QuoteRow } from './queries.ts'
import { type Warning, warnings } from './warnings.ts'
import type { TextBlock } from './words.ts'

export type { Warning } from './warnings.ts'

/** A quotation that the rules found, with the directory's answer to who said it. */
export interface Found extends Omit<Quotation, 'kind' | 'personId' | 'near' | 'role'> {
  kind: QuoteRow['kind']
  speakerId: string | null
  roleAtTheTime: string | null
  /** Whether it is sure enough to be published without an editor's look. */
  sure: boolean
}

export interface Reconciled {
  update: QuoteRow[]
  add: (Omit<Found, 'sure'> & { status: 'confirmed' | 'suggested'; prefix: string; suffix: string })[]
  remove: QuoteRow[]
  warnings: Warning[]
}

/** Returns what changes among the quotes of an article whose blocks are now these, and in which these were found. */
export function reconcile(existing: QuoteRow[], found: Found[], blocks: TextBlock[]): Reconciled {
  const result: Reconciled = { update: [], add: [], remove: [], warnings: [] }
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const open = openFound(found, texts)
  const places = findAgain(existing, blocks, open.has)
  const again = places.map(place => place && open.take(place))
  const decided: Place[] = []

  const settled = existing.map((quote, at): [QuoteRow, Found | undefined, Place | undefined] => {
    const [place, same] = [places[at], again[at]]
    if (!place || same) return [quote, same, place]
    const [near, settledAt] = open.settle(quote, place)
    return [quote, near, settledAt]
  })
  for (const [quote, same, place] of settled) {
    const next = place && stand(quote, same, place, texts, result.warnings)
    if (!next) lose(quote, result)
    else if (!same && isOnlyFound(quote)) {
      result.remove.push(quote)
      result.warnings.push(warnings.notFound(quote))
    } else {
      if (quote.edited) decided.push(next)
      if (JSON.stringify(next) !== JSON.stringify(quote)) result.update.push(next)
    }
  }
  // Where an editor marked or corrected a span, the rules do not mark another across it.
  for (const { sure, ...quotation } of open.rest(decided)) {
    const { prefix = '', suffix = '' } = quoteIn(texts.get(quotation.blockId) ?? '', quotation) ?? {}
    result.add.push({ ...quotation, prefix, suffix, status: sure ? 'confirmed' : 'suggested' })
  }
  return result
}

/** Returns the quote as it stands at a place; undefined when that is in no block. */
function stand(
  quote: QuoteRow,
  same: Found | undefined,
  place: Place,
  texts: Map<string, string>,
  told: Warning[]
): QuoteRow | undefined {
  const anchored = quoteIn(texts.get(place.blockId) ?? '', place)
  if (!anchored) return undefined
  const rewritten = anchored.text !== quote.text
  const moved = rewritten || (['blockId', 'start', 'end'] as const).some(key => anchored[key] !== quote[key])
  // Back from being orphaned it stands where it stands: its words are in the article again.
  const anchor = moved ? 'moved' : quote.anchor === 'orphaned' ? 'exact' : quote.anchor
  const next: QuoteRow = { ...quote, ...anchored, anchor, ...(same && !quote.edited ? renewed(same, quote) : {}) }
  if (same || !isOnlyFound(quote)) {
    if (rewritten) told.push(warnings.changed(quote, anchored))
    else if (moved) told.push(warnings.moved(quote, anchored))
  }
  // Told once, by the write that brought it about: what an editor decided stays as it is.
  const rewrote = rewritten || anchored.prefix !== quote.prefix || anchored.suffix !== quote.suffix
  if (same && quote.edited && same.kind !== quote.kind && rewrote) told.push(warnings.otherKind(quote, same.kind))
  return next
}

function lose(quote: QuoteRow, result: Reconciled): void {
  if (isOnlyFound(quote)) {
    result.remove.push(quote)
    result.warnings.push(warnings.gone(quote))
    return
  }
  if (quote.anchor === 'orphaned') return
  result.update.push({ ...quote, anchor: 'orphaned' })
  result.warnings.push(warnings.orphaned(quote))
}

/** Whether only a rule had found it, and no editor made, corrected or decided it. */
const isOnlyFound = ({ origin, edited }: QuoteRow): boolean => origin === 'extracted' && !edited

/** What a later extraction may say anew of a quote that no editor touched. */
function renewed(found: Found, quote: QuoteRow): Partial<QuoteRow> {
  const { kind, cue, speakerId, attribution, via, roleAtTheTime, confidence, why, suggestion, sure } = found
  const status = sure ? 'confirmed' : 'suggested'
  // The record that was named stays named while who answers for it is the same: undoing a merge is exact.
  const namedId = speakerId === quote.speakerId ? quote.namedId : speakerId
  return { kind, cue, speakerId, namedId, attribution, via, roleAtTheTime, confidence, why, suggestion, status }
}
