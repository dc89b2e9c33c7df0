/**
 * Whether two quotes are the same statement, and what differs: their longest common run of folded words, and around it
 * longest common subsequences, so that spelling, tashkeel and punctuation change nothing. Ours and not a library's: a
 * fragment in a long quote is the worst case of Myers' algorithm, and here the work is the product of two lengths.
 */
import { type Word, wordsIn } from '../language/words.ts'

/** What is compared of a quote, in words: the work grows with their product. */
export const mostCompared = 400
/** Statements are alike from this share of their words on, and so many words. */
const alike = 0.7
const least = 3
/** A fragment is one from so many words in a row, and with this share of them in the longer quote. */
const shortest = 4
const contained = 0.8

export interface Difference {
  op: 'equal' | 'removed' | 'added'
  text: string
}

export interface Comparison {
  /** How much of the two is the same, 0 to 1: twice the words in common by all words of both. */
  similarity: number
  /** same: word for word. part: the shorter stands word for word in the longer. changed: other words. */
  words: 'same' | 'part' | 'changed'
  differences: Difference[]
}

export interface Text {
  text: string
  words: Word[]
  /** All its words, as one line. */
  line: string
  /** Whether that is more than is compared. */
  long: boolean
}

/** Returns a text, ready to be compared. */
export function readText(text: string): Text {
  const words = wordsIn(text)
  const line = words.map(({ folded }) => folded).join(' ')
  return { text, line, words: words.slice(0, mostCompared), long: words.length > mostCompared }
}

/** Returns how another quote says what one says; undefined when it says something else. */
export function compare(one: Text, other: Text): Comparison | undefined {
  const [a, b] = [one.words, other.words]
  if (a.length === 0 || b.length === 0) return undefined
  if (one.line === other.line) return { similarity: 1, words: 'same', differences: [] }
  // Of two ways that are as good, the same one from either side.
  const turned = a.length > b.length || (a.length === b.length && one.line > other.line)
  const { pairs, run } = turned ? turn(match(b, a)) : match(a, b)
  const shorter = Math.min(a.length, b.length)
  const similarity = Math.round((2000 * pairs.length) / (a.length + b.length)) / 1000
  const inner = run >= shortest && run * 2 >= shorter && pairs.length >= contained * shorter
  if (!inner && (similarity < alike || pairs.length < least)) return undefined
  const words = run === shorter && !one.long && !other.long ? 'part' : 'changed'
  // Only what is the same is 1, however many words are.
  return { similarity: Math.min(similarity, 0.999), words, differences: differences(one, other, pairs) }
}

type Pair = [a: number, b: number]
interface Match {
  pairs: Pair[]
  /** How many of them are the longest run. */
  run: number
}

const turn = ({ pairs, run }: Match): Match => ({ pairs: pairs.map(([a, b]) => [b, a]), run })

/** Returns the places of words in common: the longest run, so that none of it is matched with a far one, then around it. */
function match(a: Word[], b: Word[]): Match {
  const run = longestRun(a, b)
  const [afterA, afterB] = [run.a + run.length, run.b + run.length]
  const pairs = [
    ...align(a.slice(0, run.a), b.slice(0, run.b)),
    ...Array.from({ length: run.length }, (_, at): Pair => [run.a + at, run.b + at]),
    ...align(a.slice(afterA), b.slice(afterB)).map(([i, j]): Pair => [afterA + i, afterB + j])
  ]
  return { pairs, run: run.length }
}

/** Returns the first of the longest runs of words that stand in both. */
function longestRun(a: Word[], b: Word[]): { a: number; b: number; length: number } {
  const best = { a: 0, b: 0, length: 0 }
  // Of each word of b: how many, up to it, stand up to the word of a before.
  const lengths = new Uint16Array(b.length + 1)
  for (const [i, { folded }] of a.entries()) {
    for (let j = b.length; j > 0; j--) {
      const length = b[j - 1]?.folded === folded ? (lengths[j - 1] ?? 0) + 1 : 0
      lengths[j] = length
      if (length > best.length) Object.assign(best, { a: i + 1 - length, b: j - length, length })
    }
  }
  return best
}

/** Returns the longest list of places at which both have the same words in the same order. */
function align(a: Word[], b: Word[]): Pair[] {
  const width = b.length + 1
  // lengths[i * width + j]: of what a from i on and b from j on have in common.
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    const word = a[i]?.folded
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      lengths[at] =
        word === b[j]?.folded
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.folded === b[j]?.folded) pairs.push([i++, j++])
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return pairs
}

/** Returns what the first has to lose and gain to be the second, as each writes it. */
function differences(one: Text, other: Text, pairs: Pair[]): Difference[] {
  const list: Difference[] = []
  const add = (op: Difference['op'], { text, words }: Text, from: number, to: number) => {
    const [first, last] = [words[from], words[to - 1]]
    if (from < to && first && last) list.push({ op, text: text.slice(first.start, last.end) })
  }
  let [i, j] = [0, 0]
  for (let at = 0; at <= pairs.length; ) {
    const [a, b] = pairs[at] ?? [one.words.length, other.words.length]
    add('removed', one, i, a)
    add('added', other, j, b)
    let run = 0
    while (pairs[at + run]?.[0] === a + run && pairs[at + run]?.[1] === b + run) run++
    add('equal', other, b, b + run)
    ;[i, j, at] = [a + run, b + run, at + Math.max(run, 1)]
  }
  return list
}
