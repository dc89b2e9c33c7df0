/** Which of the quotations that the rules find is a quote that the article has already. */
import type { Place } from './anchoring.ts'
import { likeness } from './likeness.ts'
import type { QuoteRow } from './queries.ts'
import type { Found } from './reconciling.ts'
import { wordsIn } from './words.ts'

const sameQuote = 0.5
const mark = /["＂“”„‟«»‹›]/

/** Returns the quotations that no quote has taken yet. */
export function openFound(found: Found[], texts: Map<string, string>) {
  const open = new Map(found.map(quotation => [placeKey(quotation), quotation]))
  const inBlock = new Map<string, Found[]>()
  for (const quotation of found) {
    const there = inBlock.get(quotation.blockId)
    if (there) there.push(quotation)
    else inBlock.set(quotation.blockId, [quotation])
  }

  function take(place: Place): Found | undefined {
    const quotation = open.get(placeKey(place))
    open.delete(placeKey(place))
    return quotation
  }

  /** Returns the open quotation across a place whose words are the most like the quote's, when they are alike enough. */
  function across(quote: QuoteRow, place: Place): Found | undefined {
    const said = wordsIn(quote.text)
    let best: Found | undefined
    let most = sameQuote
    for (const quotation of inBlock.get(place.blockId) ?? []) {
      if (!overlaps(quotation, place) || !open.has(placeKey(quotation))) continue
      const alike = likeness(said, wordsIn(quotation.text))
      if (alike < most) continue
      most = alike
      best = quotation
    }
    return best
  }

  return {
    has: (place: Place): boolean => open.has(placeKey(place)),
    take,
    /**
     * Returns the quotation that a quote has become whose words grew, shrank or changed, and the place: that of the quotation,
     * save of a quote that an editor touched. Such a one keeps to its words, and follows the quote marks only on a side on
     * which it went up to them and does no more.
     */
    settle(quote: QuoteRow, place: Place): [Found | undefined, Place] {
      const quotation = across(quote, place)
      if (!quotation) return [undefined, place]
      const { blockId, start, end } = quotation
      if (!quote.edited) return [take(quotation), { blockId, start, end }]
      const text = texts.get(blockId) ?? ''
      const leaves = (was: string, is: number, marked: number) =>
        mark.test(was) && !mark.test(text.charAt(is)) && mark.test(text.charAt(marked))
      const settled = {
        blockId,
        start: leaves(quote.prefix.slice(-1), place.start - 1, start - 1) ? start : place.start,
        end: leaves(quote.suffix.slice(0, 1), place.end, end) ? end : place.end
      }
      return [take(settled), settled]
    },
    /** Returns the open ones that stand across none of these places, in order. */
    rest(places: Place[]): Found[] {
      const covers = cover(places)
      return [...open.values()].filter(quotation => !covers(quotation))
    }
  }
}

/** Returns whether a place overlaps any of some. */
function cover(places: Place[]): (place: Place) => boolean {
  const runs = new Map<string, { start: number; end: number }[]>()
  for (const { blockId, start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const there = runs.get(blockId) ?? []
    const last = there.at(-1)
    if (last && last.end >= start) last.end = Math.max(last.end, end)
    else there.push({ start, end })
    runs.set(blockId, there)
  }
  return ({ blockId, start, end }) => {
    const there = runs.get(blockId) ?? []
    let [low, high] = [0, there.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (there[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    return low < there.length && there[low]!.start < end
  }
}

const overlaps = (a: Place, b: Place): boolean => a.blockId === b.blockId && a.start < b.end && b.start < a.end
const placeKey = ({ blockId, start, end }: Place) => `${blockId} ${start} ${end}`
