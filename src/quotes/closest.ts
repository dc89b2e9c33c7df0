/**
 * The words of the body that are most like a quote's, when an editor corrected a spelling or changed a word. Where to look
 * is told by the words that both have; how alike they must be, by where that is: the same sentence with one word of two
 * changed is the same quote, a like sentence in another paragraph is another.
 */
import type { Anchored, Place } from './anchoring.ts'
import { mostAlike, type Run } from './likeness.ts'
import { type Body, type Word, wordsIn } from './words.ts'

export interface Closest extends Place {
  likeness: number
}

/** What is left to be spent on looking, a word compared being one: a body of two megabytes stays a matter of seconds. */
export interface Effort {
  left: number
}

interface Where {
  /** Only in the block in which the quote stood, or in every block. */
  home: boolean
  taken: (place: Place) => boolean
  effort: Effort
}

const edge = 8
const smallBlock = 40_000
const mostPlaces = 50
const mostVoters = 40
const mostRuns = 3
/** The share of a quote's words, by weight, that stand in a range before it is worth a comparison. */
const worthwhile = 0.25

/** How alike the words must be: in the quote's own block, and in another; where the text around it agrees, and where not. */
const least = { home: { around: 0.5, alone: 0.65 }, other: { around: 0.7, alone: 0.75 } }
const leastWords = { around: 3, alone: 4 }

/** Returns the closest place that is close enough, or undefined. */
export function closest(quote: Anchored, body: Body, { home, taken, effort }: Where): Closest | undefined {
  const said = wordsIn(quote.text)
  const own = body.numberOf(quote.blockId)
  if (said.length === 0 || (home && own === undefined)) return undefined
  const [from, to] = home ? body.wordsOf(own!) : [0, body.words.length]
  const whole = home && said.length * (to - from) <= smallBlock
  const ranges: [number, number][] = whole ? [[from, to]] : likelyRanges(said, body, from, to)
  let best: Closest | undefined
  for (const range of ranges) {
    effort.left -= said.length * (range[1] - range[0])
    if (effort.left < 0) return best
    const run = runIn(quote, said, body, range, taken)
    const place = run && { ...placeOf(quote, said, body, run), likeness: run.likeness }
    if (place && isClose(quote, said, body, place, own) && place.likeness > (best?.likeness ?? 0)) best = place
  }
  return best
}

function runIn(quote: Anchored, said: Word[], body: Body, [from, to]: [number, number], taken: Where['taken']) {
  const { words } = body
  const lead = said[0]!.start
  const tail = quote.text.length - said.at(-1)!.end
  const textOf = (word: Word) => body.blocks[word.block]!.text
  return mostAlike(said, words, from, to, {
    opening: number => edge * (1 - agreesBefore(quote, textOf(words[number]!), words[number]!.start - lead)),
    closing: number => edge * (1 - agreesAfter(quote, textOf(words[number]!), words[number]!.end + tail)),
    taken: number => {
      const { block, start } = words[number]!
      // Its first letter: a word may be as long as the body, and what is claimed is looked at in full.
      return taken({ blockId: body.blocks[block]!.id, start, end: start + 1 })
    }
  })
}

/** Returns the place of a run, with the punctuation that the quote begins and ends with, and of words no more than it had. */
function placeOf(quote: Anchored, said: Word[], { blocks, words }: Body, { from, to }: Run): Place {
  const { text, prefix, suffix } = quote
  const [first, last] = [words[from]!, words[to - 1]!]
  const { id, text: there } = blocks[first.block]!
  let { start } = first
  let { end } = last
  const [opening, closing] = [text.slice(0, said[0]!.end), text.slice(said.at(-1)!.start)]
  if (letter.test(prefix.slice(-1)) && there.slice(start, first.end).endsWith(opening))
    start = first.end - opening.length
  else if (there.slice(0, start).endsWith(text.slice(0, said[0]!.start))) start -= said[0]!.start
  if (letter.test(suffix.slice(0, 1)) && there.slice(last.start, end).startsWith(closing))
    end = last.start + closing.length
  else if (there.startsWith(text.slice(said.at(-1)!.end), end)) end += text.length - said.at(-1)!.end
  return { blockId: id, start, end }
}

/** A letter of a word, with what is written above and below it. */
export const letter = /[\p{L}\p{M}\p{N}\u0640]/u

function isClose(quote: Anchored, said: Word[], body: Body, place: Closest, own: number | undefined): boolean {
  const number = body.numberOf(place.blockId)!
  const { text } = body.blocks[number]!
  const around = agreesBefore(quote, text, place.start) + agreesAfter(quote, text, place.end) >= 1 ? 'around' : 'alone'
  if (number === own) return place.likeness >= least.home[around]
  return place.likeness >= least.other[around] && said.length >= leastWords[around]
}

/** Returns the ranges of words in which most of the quote's words stand in about its order, likeliest first. */
function likelyRanges(said: Word[], body: Body, from: number, to: number): [number, number][] {
  const drift = 2 + Math.floor(said.length / 4)
  const votes = new Map<number, { weight: number; first: number; block: number }>()
  const all = voters(said, body, from, to)
  const enough = worthwhile * all.reduce((sum, { weight }) => sum + weight, 0)
  for (const { at, weight, places } of all) {
    for (const place of places) {
      const { block } = body.words[place]!
      const bucket = Math.floor((place - at) / drift)
      // In two buckets that overlap, so that no run is divided between neighbours.
      for (const each of [bucket - 1, bucket]) {
        const key = block * 2 ** 24 + each + 2 ** 20
        const vote = votes.get(key)
        if (vote) vote.weight += weight
        else votes.set(key, { weight, first: each * drift, block })
      }
    }
  }
  const likely = [...votes.values()].filter(({ weight }) => weight >= enough)
  likely.sort((a, b) => b.weight - a.weight).splice(2 * mostRuns)
  const ranges: [number, number][] = []
  for (const { first, block } of likely) {
    const [start, end] = body.wordsOf(block)
    const range: [number, number] = [
      Math.max(start, from, first - drift),
      Math.min(end, to, first + said.length + 3 * drift)
    ]
    const known = ranges.some(other => Math.abs(other[0] - range[0]) <= drift && Math.abs(other[1] - range[1]) <= drift)
    if (range[0] < range[1] && !known && ranges.length < mostRuns) ranges.push(range)
  }
  return ranges
}

/** Returns the rarest words of a quote with where each occurs: those that occur everywhere say nothing of a place. */
function voters(said: Word[], body: Body, from: number, to: number) {
  return said
    .map(({ fold, weight }, at) => ({ at, weight, places: within(body.where(fold), from, to) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, mostVoters)
    .filter(({ places }, rank) => rank < 3 || places.length <= mostPlaces)
    .map(voter => ({ ...voter, places: voter.places.slice(0, mostPlaces) }))
}

function within(places: readonly number[], from: number, to: number): readonly number[] {
  if (places.length === 0 || (places[0]! >= from && places.at(-1)! < to)) return places
  return places.slice(firstFrom(places, from), firstFrom(places, to))
}

/** Returns the index of the first of ascending numbers that is not below a bound. */
export function firstFrom(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** Returns how much of the text just before a place is what stood before the quote: 0 to 1; at a beginning all or nothing. */
function agreesBefore({ prefix }: Anchored, text: string, at: number): number {
  if (prefix === '') return at === 0 ? 1 : 0
  return Math.min(1, sharedEnd(text, at, prefix) / Math.min(edge, prefix.length))
}

function agreesAfter({ suffix }: Anchored, text: string, at: number): number {
  if (suffix === '') return at === text.length ? 1 : 0
  return Math.min(1, sharedStart(text, at, suffix) / Math.min(edge, suffix.length))
}

/** Returns how many characters before a place are those at the end of a prefix. */
export function sharedEnd(text: string, at: number, prefix: string): number {
  let length = 0
  while (length < prefix.length && text[at - 1 - length] === prefix[prefix.length - 1 - length]) length++
  return length
}

/** Returns how many characters from a place on are those at the start of a suffix. */
export function sharedStart(text: string, at: number, suffix: string): number {
  let length = 0
  while (length < suffix.length && text[at + length] === suffix[length]) length++
  return length
}
