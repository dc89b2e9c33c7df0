/**
 * How alike the words of a quote are to words of the body, and which run of those is most like it: an edit distance over
 * words (Sellers 1980), in which the run may begin and end anywhere. A library's distance over letters would end a quote
 * in the middle of a word, and weigh a swapped particle like a swapped name.
 */
import { isNear, type Word } from './words.ts'

export interface Run {
  /** Numbers of words, half-open. */
  from: number
  to: number
  /** 1: the same words; 0: none of them. */
  likeness: number
}

interface Around {
  /** What it costs that the run begins before a word, or ends behind it; Infinity forbids it. */
  opening: (word: number) => number
  closing: (word: number) => number
  /** Whether a word is another quote's, and may not be in the run. */
  taken: (word: number) => boolean
}

const anywhere: Around = { opening: () => 0, closing: () => 0, taken: () => false }

/** Returns the run within `from`–`to` that the words of a quote are most like, or undefined when there is none. */
export function mostAlike(
  said: Word[],
  words: Word[],
  from: number,
  to: number,
  { opening, closing, taken }: Around = anywhere
): Run | undefined {
  const width = to - from
  // Columns are the borders between words: `cost[at]` is that of a run which ends before the word `from + at`.
  let cost = new Float64Array(width + 1).fill(Infinity)
  let origin = new Int32Array(width + 1)
  const weights = new Int32Array(width)
  const barred = new Uint8Array(width)
  for (let at = 0; at < width; at++) {
    weights[at] = words[from + at]!.weight
    barred[at] = taken(from + at) ? 1 : 0
    cost[at] = opening(from + at)
    origin[at] = from + at
    // A run may begin with words that the quote did not have.
    const added = at > 0 && barred[at - 1] === 0 ? cost[at - 1]! + weights[at - 1]! : Infinity
    if (added < cost[at]!) {
      cost[at] = added
      origin[at] = origin[at - 1]!
    }
  }
  origin[width] = to
  let nextCost = new Float64Array(width + 1)
  let nextOrigin = new Int32Array(width + 1)
  for (const one of said) {
    const { weight } = one
    nextCost[0] = cost[0]! + weight
    nextOrigin[0] = origin[0]!
    for (let at = 0; at < width; at++) {
      let least = cost[at + 1]! + weight
      let begin = origin[at + 1]!
      if (barred[at] === 0) {
        const added = nextCost[at]! + weights[at]!
        if (added < least) {
          least = added
          begin = nextOrigin[at]!
        }
        // On a tie a word was replaced: the run then ends where the quote did.
        const kept = cost[at]!
        if (kept <= least) {
          const replaced = kept + replacing(one, words[from + at]!)
          if (replaced <= least) {
            least = replaced
            begin = origin[at]!
          }
        }
      }
      nextCost[at + 1] = least
      nextOrigin[at + 1] = begin
    }
    ;[cost, nextCost] = [nextCost, cost]
    ;[origin, nextOrigin] = [nextOrigin, origin]
  }
  return bestEnd(said, words, from, cost, origin, { opening, closing })
}

function bestEnd(
  said: Word[],
  words: Word[],
  from: number,
  cost: Float64Array,
  origin: Int32Array,
  { opening, closing }: Pick<Around, 'opening' | 'closing'>
): Run | undefined {
  let best: { from: number; to: number; pure: number } | undefined
  let least = Infinity
  for (let at = 1; at < cost.length; at++) {
    const begin = origin[at]!
    if (begin >= from + at || cost[at]! >= least) continue
    const total = cost[at]! + closing(from + at - 1)
    if (total >= least) continue
    least = total
    best = { from: begin, to: from + at, pure: cost[at]! - opening(begin) }
  }
  if (!best) return undefined
  const most = Math.max(weightOf(said), weightOf(words.slice(best.from, best.to)))
  return { from: best.from, to: best.to, likeness: most === 0 ? 0 : Math.max(0, 1 - best.pure / most) }
}

/** Returns how alike two texts are as wholes, between 0 and 1. */
export function likeness(a: Word[], b: Word[]): number {
  const whole = (edge: number) => (word: number) => (word === edge ? 0 : Infinity)
  const around = { ...anywhere, opening: whole(0), closing: whole(b.length - 1) }
  return mostAlike(a, b, 0, b.length, around)?.likeness ?? 0
}

/** A word in another spelling costs little; another word in its place, as much as the heavier of the two. */
function replacing(a: Word, b: Word): number {
  if (a.fold === b.fold) return 0
  return isNear(a.fold, b.fold) ? 1 : Math.max(a.weight, b.weight)
}

const weightOf = (words: Word[]) => words.reduce((sum, { weight }) => sum + weight, 0)
