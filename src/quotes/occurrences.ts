/** Where exactly the words of a quote occur, without reading a long body once for every quote. */
import type { Anchored } from './anchoring.ts'
import { type Effort, firstFrom } from './closest.ts'
import type { Body, Word } from './words.ts'

const mostOccurrences = 24
/** What it takes to compare the text at one place, and to keep it. */
const perPlace = 20
const longestScan = 200

/** Yields the block and offset of each occurrence: the nearest to where the words stood, and the first ones. */
export function* occurrences(
  { blockId, start, text }: Anchored,
  words: Word[],
  body: Body,
  effort: Effort
): Generator<{ block: number; at: number }> {
  const own = body.numberOf(blockId)
  // A quote may begin and end inside a word, so that only the words between are sure to be words of the body.
  const inner = words.length < 3 ? words : words.slice(1, -1)
  const rarest = inner.reduce<Word | undefined>(
    (best, word) => (best && body.where(best.fold).length <= body.where(word.fold).length ? best : word),
    undefined
  )
  let isHome = false
  if (rarest) {
    for (const number of some(body.where(rarest.fold), numberAt(body, own, start))) {
      const word = body.words[number]!
      const at = word.start - rarest.start
      effort.left -= perPlace
      if (effort.left < 0) return
      if (at < 0 || !body.blocks[word.block]!.text.startsWith(text, at)) continue
      isHome ||= word.block === own
      yield { block: word.block, at }
    }
  }
  if (!isHome && words.length < 3 && own !== undefined && text.length <= longestScan)
    yield* scan(text, start, own, body, effort)
}

/** Returns some of ascending numbers: those around one, and the first. */
function some(numbers: readonly number[], around: number): readonly number[] {
  if (numbers.length <= 2 * mostOccurrences) return numbers
  const middle = firstFrom(numbers, around)
  const near = numbers.slice(Math.max(0, middle - mostOccurrences / 2), middle + mostOccurrences / 2)
  return [...new Set([...near, ...numbers.slice(0, mostOccurrences)])]
}

/** Returns the number of the first word from an offset of a block on. */
function numberAt(body: Body, block: number | undefined, offset: number): number {
  if (block === undefined) return 0
  let [low, high] = body.wordsOf(block)
  while (low < high) {
    const middle = (low + high) >> 1
    if (body.words[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Yields the occurrences in the quote's own block, inside words too. */
function* scan(wanted: string, start: number, block: number, { blocks }: Body, effort: Effort) {
  const { text } = blocks[block]!
  effort.left -= text.length
  if (effort.left < 0) return
  const near = [text.indexOf(wanted, start), text.lastIndexOf(wanted, start)]
  for (const at of near) if (at >= 0) yield { block, at }
  let at = text.indexOf(wanted)
  for (let seen = 0; at >= 0 && seen < mostOccurrences; seen++) {
    yield { block, at }
    at = text.indexOf(wanted, at + 1)
  }
}
