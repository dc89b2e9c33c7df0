/**
 * The body of an article as words: each folded, so that a corrected hamza is no other word, with its place and with all
 * the places at which it occurs. It is made once for all the quotes that are looked for.
 */
import { distance } from 'fastest-levenshtein'
import { wordsIn as foldedWordsIn } from '../language/words.ts'

export interface TextBlock {
  id: string
  text: string
}

export interface Word {
  fold: string
  /** What the word counts in a comparison: long words say more than particles. */
  weight: number
  /** The number of its block. */
  block: number
  start: number
  end: number
}

export interface Body {
  blocks: TextBlock[]
  words: Word[]
  /** Returns the number of a block; undefined when there is none of that id. */
  numberOf: (id: string) => number | undefined
  /** Returns the numbers of a block's words, half-open. */
  wordsOf: (block: number) => [from: number, to: number]
  /** Returns the numbers of the words that read so, ascending. */
  where: (fold: string) => readonly number[]
}

const heaviest = 12
const longestNear = 40

/** Returns the body, whose words are not read before they are asked for. */
export function openBody(blocks: TextBlock[]): Body {
  const numbers = new Map(blocks.map(({ id }, number) => [id, number]))
  let read: { words: Word[]; first: number[]; where: Map<string, number[]> } | undefined
  const open = () => {
    read ??= readWords(blocks)
    return read
  }
  return {
    blocks,
    get words() {
      return open().words
    },
    numberOf: id => numbers.get(id),
    wordsOf: block => [open().first[block] ?? 0, open().first[block + 1] ?? open().words.length],
    where: word => open().where.get(word) ?? []
  }
}

function readWords(blocks: TextBlock[]) {
  const words: Word[] = []
  const first: number[] = []
  for (const [block, { text }] of blocks.entries()) {
    first.push(words.length)
    for (const word of wordsIn(text, block)) words.push(word)
  }
  const where = new Map<string, number[]>()
  for (const [number, word] of words.entries()) {
    const there = where.get(word.fold)
    if (there) there.push(number)
    else where.set(word.fold, [number])
  }
  return { words, first, where }
}

/** Returns the words of a text in order. */
export function wordsIn(text: string, block = 0): Word[] {
  return foldedWordsIn(text).map(({ folded, start, end }) => ({
    fold: folded,
    weight: Math.min(folded.length, heaviest),
    ...{ block, start, end }
  }))
}

/** Whether two folded words are one in two spellings: a letter in each four may differ, and short words are themselves. */
export function isNear(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length)
  const allowed = longer >> 2
  if (allowed === 0 || longer > longestNear || Math.abs(a.length - b.length) > allowed) return false
  // Nearly every pair of words differs at both ends, and need not be compared in full.
  if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return false
  return distance(a, b) <= allowed
}
