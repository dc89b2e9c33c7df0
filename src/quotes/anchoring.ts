/**
 * Where a quote stands after its article was edited. A quote keeps its words (W3C TextQuoteSelector: exact, prefix,
 * suffix) and its place (block and offsets); the place is found again from the words, or the quote is orphaned.
 */

export interface Place {
  blockId: string
  start: number
  end: number
}

export interface Anchored extends Place {
  text: string
  prefix: string
  suffix: string
}

export interface TextBlock {
  id: string
  text: string
}

/** How many characters before and after are kept, to tell one occurrence of the same words from another. */
const contextLength = 32
const mostOccurrences = 50

/** Returns the text with its context, as it stands at a place; undefined when the place is not inside the block. */
export function quoteAt({ blockId, start, end }: Place, blocks: TextBlock[]): Anchored | undefined {
  const text = blocks.find(block => block.id === blockId)?.text
  if (text === undefined || start < 0 || end <= start || end > text.length) return undefined
  return {
    blockId,
    start,
    end,
    text: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + contextLength).replace(/[\uD800-\uDBFF]$/, '')
  }
}

/**
 * Returns where a quote stands now: the same place, else the occurrence of its words in the same block, else in any
 * block, that shares most context and moved least; undefined when its words occur nowhere.
 */
export function findAgain(quote: Anchored, blocks: TextBlock[]): Place | undefined {
  const { blockId, start, end, text } = quote
  const home = blocks.find(block => block.id === blockId)
  if (home?.text.slice(start, end) === text) return { blockId, start, end }
  const homes = home ? [home] : []
  return best(quote, homes) ?? best(quote, blocks)
}

function best(quote: Anchored, blocks: TextBlock[]): Place | undefined {
  let found: Place | undefined
  let highest = -1
  for (const block of blocks) {
    for (const at of occurrences(block.text, quote)) {
      const end = at + quote.text.length
      const context = sharedEnd(block.text, at, quote.prefix) + sharedStart(block.text, end, quote.suffix)
      // A tie goes to the smaller move.
      const score = context + 1 / (2 + Math.abs(at - quote.start))
      if (score <= highest) continue
      highest = score
      found = { blockId: block.id, start: at, end }
    }
  }
  return found
}

/** Yields where the words occur: the nearest two to where they stood, then the first ones, so many that no text stalls. */
function* occurrences(text: string, quote: Anchored): Generator<number> {
  const near = [text.indexOf(quote.text, quote.start), text.lastIndexOf(quote.text, quote.start)]
  for (const at of near) if (at >= 0) yield at
  let at = text.indexOf(quote.text)
  for (let seen = 0; at >= 0 && seen < mostOccurrences; seen++) {
    yield at
    at = text.indexOf(quote.text, at + 1)
  }
}

function sharedEnd(text: string, at: number, prefix: string): number {
  let length = 0
  while (length < prefix.length && text[at - 1 - length] === prefix[prefix.length - 1 - length]) length++
  return length
}

function sharedStart(text: string, at: number, suffix: string): number {
  let length = 0
  while (length < suffix.length && text[at + length] === suffix[length]) length++
  return length
}
