/**
 * Where the quotes of an article stand after it was edited. A quote keeps its place (block and offsets) and its words (W3C
 * TextQuoteSelector: exact, prefix, suffix). It is found again at its place, else by its words, else by the words that are
 * most like them, in its block and then in any; else it is lost. Each step is taken for all quotes before the next, so
 * that none takes words which another still says.
 */
import { type Closest, closest, type Effort, letter, sharedEnd, sharedStart } from './closest.ts'
import { occurrences } from './occurrences.ts'
import { type Body, openBody, type TextBlock, wordsIn } from './words.ts'

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

/** How many characters before and after are kept, to tell one occurrence of the same words from another. */
const contextLength = 32
/** Looking for the same words is cheap, and loses none before like ones are looked for. */
const effort = { words: 100_000_000, likeness: 50_000_000 }
const mostCandidates = 8
const rounds = 3

/** Returns the text with its context, as it stands at a place; undefined when the place is not inside the block. */
export function quoteAt({ blockId, start, end }: Place, blocks: TextBlock[]): Anchored | undefined {
  const text = blocks.find(block => block.id === blockId)?.text
  return text === undefined ? undefined : quoteIn(text, { blockId, start, end })
}

/** Returns the same, given the text of the block. */
export function quoteIn(text: string, { blockId, start, end }: Place): Anchored | undefined {
  if (start < 0 || end <= start || end > text.length) return undefined
  return {
    blockId,
    start,
    end,
    text: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + contextLength).replace(/[\uD800-\uDBFF]$/, '')
  }
}

interface Standing extends Anchored {
  anchor: string
}

/** How much the place of a quote is worth before its words are compared in other ways. */
interface Candidate extends Place {
  quote: number
  score: number
}

/**
 * Returns where each quote stands now, undefined for those whose words are in no block; `isQuotation` tells whether the
 * rules find a quotation at exactly a place. Never throws; what it costs is bounded, whatever the body.
 */
export function findAgain(
  quotes: Standing[],
  blocks: TextBlock[],
  isQuotation: (place: Place) => boolean = () => false
): (Place | undefined)[] {
  const body = openBody(blocks)
  const [forWords, forLikeness] = [effort.words, effort.likeness].map(left => ({ left })) as [Effort, Effort]
  const claims = openClaims(quotes, body)
  const waiting = () => quotes.map((_, quote) => quote).filter(quote => !claims.places[quote])
  const textOf = (id: string) => blocks[body.numberOf(id) ?? -1]?.text

  // What is orphaned has no place: one that has goes first.
  const order = waiting().sort((a, b) => Number(isOrphaned(quotes[a]!)) - Number(isOrphaned(quotes[b]!)))
  for (const quote of order) {
    const { blockId, start, end, text } = quotes[quote]!
    const there = textOf(blockId)
    if (there?.slice(start, end) === text && !isCut(quotes[quote]!, there, start))
      claims.claim(quote, { blockId, start, end })
  }

  const said = waiting().flatMap(quote => byWords(quotes[quote]!, quote, body, forWords, isQuotation))
  for (const place of said.sort((a, b) => b.score - a.score)) claims.claim(place.quote, place)

  for (const home of [true, false]) {
    let rest = waiting()
    for (let round = 0; round < rounds && rest.length > 0; round++) {
      const found = rest.flatMap(quote => {
        const taken = (place: Place) => claims.isTaken(quote, place)
        const place = closest(quotes[quote]!, body, { home, taken, effort: forLikeness })
        return place ? [{ ...place, quote }] : []
      })
      found.sort((a: Closest, b: Closest) => b.likeness - a.likeness)
      rest = found
        .filter(({ quote, blockId, start, end }) => !claims.claim(quote, { blockId, start, end }))
        .map(({ quote }) => quote)
    }
  }
  return claims.places
}

/** Returns the places at which exactly the words of a quote stand, each with how well the text around it agrees. */
function byWords(quote: Standing, number: number, body: Body, spent: Effort, isQuotation: (place: Place) => boolean) {
  const own = body.numberOf(quote.blockId)
  const words = wordsIn(quote.text)
  const candidates: Candidate[] = []
  for (const { block, at } of occurrences(quote, words, body, spent)) {
    const { id, text } = body.blocks[block]!
    if (isCut(quote, text, at)) continue
    const place = { blockId: id, start: at, end: at + quote.text.length }
    const around = sharedEnd(text, at, quote.prefix) + sharedStart(text, place.end, quote.suffix)
    // A word or two stand in many places: elsewhere they are the quote only when something else says so too.
    const isIt = block === own || around >= 8 || words.length >= 5 || (words.length >= 3 && isQuotation(place))
    // A tie goes to the smaller move.
    const nearness = block === own ? 8 + 1 / (2 + Math.abs(at - quote.start)) : 0
    if (isIt) candidates.push({ ...place, quote: number, score: around + nearness })
  }
  return candidates.sort((a, b) => b.score - a.score).slice(0, mostCandidates)
}

/** Whether the words of a quote stand there as parts of longer words, which they were not: «نعم» is not in «نعمة». */
function isCut({ text: said, prefix, suffix }: Anchored, text: string, at: number): boolean {
  const joins = (a: string, b: string) => letter.test(a) && letter.test(b)
  const [first, last, end] = [said.charAt(0), said.slice(-1), at + said.length]
  const before = joins(text.charAt(at - 1), first) && !joins(prefix.slice(-1), first)
  return before || (joins(last, text.charAt(end)) && !joins(last, suffix.charAt(0)))
}

/** Who stands where: two quotes share words only when they did before. */
function openClaims(quotes: Standing[], body: Body) {
  const places: (Place | undefined)[] = quotes.map(() => undefined)
  const owners = new Map<string, Int32Array>()
  const ownersOf = (blockId: string): Int32Array | undefined => {
    const known = owners.get(blockId)
    if (known) return known
    const number = body.numberOf(blockId)
    if (number === undefined) return undefined
    const made = new Int32Array(body.blocks[number]!.text.length)
    owners.set(blockId, made)
    return made
  }

  function isTaken(quote: number, { blockId, start, end }: Place): boolean {
    const there = ownersOf(blockId)
    let last = 0
    for (let at = start; there && at < end; at++) {
      const owner = there[at]!
      if (owner !== 0 && owner !== last && !didOverlap(quotes[owner - 1]!, quotes[quote]!)) return true
      last = owner
    }
    return false
  }

  return {
    places,
    isTaken,
    /** Returns whether the quote stands there now: it has no place yet, and no other has that one. */
    claim(quote: number, place: Place): boolean {
      if (places[quote] || isTaken(quote, place)) return false
      const { blockId, start, end } = place
      places[quote] = { blockId, start, end }
      const there = ownersOf(blockId)
      for (let at = start; there && at < end; at++) there[at] ||= quote + 1
      return true
    }
  }
}

const isOrphaned = ({ anchor }: Standing): boolean => anchor === 'orphaned'

const didOverlap = (a: Standing, b: Standing): boolean =>
  !isOrphaned(a) && !isOrphaned(b) && a.blockId === b.blockId && a.start < b.end && b.start < a.end
