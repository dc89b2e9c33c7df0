/**
 * What an edit of the body does to the quotes of an article: those that stand are re-anchored, new ones are added, those
 * that only a rule had found and no rule finds any more go. What an editor made or decided is never dropped or
 * overwritten: when its words are gone it stays, orphaned, and the answer says so.
 */
import type { Quotation } from '../language/quotations.ts'
import { findAgain, type Place, quoteAt, type TextBlock } from './anchoring.ts'
import type { QuoteRow } from './queries.ts'

/** A quotation that the rules found, with the directory's answer to who said it. */
export interface Found extends Omit<Quotation, 'personId' | 'near' | 'role'> {
  speakerId: string | null
  roleAtTheTime: string | null
  /** Whether it is sure enough to be published without an editor's look. */
  sure: boolean
}

export interface Warning {
  code: string
  detail: string
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
  const open = new Map(found.map(quotation => [placeKey(quotation), quotation]))

  for (const quote of existing) {
    const place = findAgain(quote, blocks)
    const anchored = place && quoteAt(place, blocks)
    if (!anchored) {
      orphan(quote, result)
      continue
    }
    const again = open.get(placeKey(anchored))
    open.delete(placeKey(anchored))
    if (!again && quote.origin === 'extracted' && !quote.edited) {
      result.remove.push(quote)
      continue
    }
    const moved = placeKey(quote) !== placeKey(anchored)
    if (moved)
      result.warnings.push({
        code: 'quote-moved',
        detail: `The quote «${brief(quote.text)}» moved to ${anchored.blockId}.`
      })
    // Back from being orphaned it stands where it stands: its words are in the article again.
    const anchor = moved ? 'moved' : quote.anchor === 'orphaned' ? 'exact' : quote.anchor
    const next: QuoteRow = { ...quote, ...anchored, anchor, ...(again && !quote.edited ? renewed(again, quote) : {}) }
    if (JSON.stringify(next) !== JSON.stringify(quote)) result.update.push(next)
  }

  const decided = [...existing.filter(({ edited }) => edited), ...result.update.filter(({ edited }) => edited)]
  for (const { sure, ...quotation } of open.values()) {
    // Where an editor marked or corrected a span, the rules do not mark another across it.
    if (decided.some(quote => standing(quote, result) && overlaps(quote, quotation))) continue
    const { prefix = '', suffix = '' } = quoteAt(quotation, blocks) ?? {}
    result.add.push({ ...quotation, prefix, suffix, status: sure ? 'confirmed' : 'suggested' })
  }
  return result
}

function orphan(quote: QuoteRow, result: Reconciled): void {
  if (quote.origin === 'extracted' && !quote.edited) {
    result.remove.push(quote)
    return
  }
  if (quote.anchor === 'orphaned') return
  result.update.push({ ...quote, anchor: 'orphaned' })
  const detail = `The words of the quote «${brief(quote.text)}» are not in the article any more: it is kept as orphaned.`
  result.warnings.push({ code: 'quote-orphaned', detail })
}

/** What a later extraction may say anew of a quote that no editor touched. */
function renewed(found: Found, quote: QuoteRow): Partial<QuoteRow> {
  const { cue, speakerId, attribution, via, roleAtTheTime, confidence, why, suggestion, sure } = found
  const status = sure ? 'confirmed' : 'suggested'
  // The record that was named stays named while who answers for it is the same: undoing a merge is exact.
  const namedId = speakerId === quote.speakerId ? quote.namedId : speakerId
  return { cue, speakerId, namedId, attribution, via, roleAtTheTime, confidence, why, suggestion, status }
}

/** Whether the row is the quote as it stands after this edit. */
const standing = (quote: QuoteRow, { update }: Reconciled): boolean =>
  quote.anchor !== 'orphaned' && (update.includes(quote) || !update.some(({ id }) => id === quote.id))

const overlaps = (a: Place, b: Place): boolean => a.blockId === b.blockId && a.start < b.end && b.start < a.end

const placeKey = ({ blockId, start, end }: Place) => `${blockId} ${start} ${end}`
const brief = (text: string) => (text.length > 40 ? `${text.slice(0, 39).replace(/[\uD800-\uDBFF]$/, '')}…` : text)
