/**
 * Ids for blocks that arrive without: a block keeps its id while its text is edited, so that quotes, links and caches
 * that point at it go on pointing at it. The new blocks are aligned with the old ones as a text diff aligns lines.
 */
import { diffArrays } from 'diff'
import { type Block, type BlockContent, blockText } from '../formats/blocks.ts'

type Draft = BlockContent & { id?: string }

/** Returns the blocks, each with a unique id, and the number that the next new block gets. */
export function alignBlocks(
  drafts: Draft[],
  previous: Block[],
  nextBlock: number
): { blocks: Block[]; nextBlock: number } {
  const taken = new Set(drafts.flatMap(draft => (draft.id === undefined ? [] : [draft.id])))
  const ids = drafts.map(draft => draft.id)
  for (const [at, id] of pairs(drafts, previous)) {
    if (ids[at] !== undefined || taken.has(id)) continue
    ids[at] = id
    taken.add(id)
  }
  let next = nextBlock
  const blocks = drafts.map((draft, at) => {
    let id = ids[at]
    while (id === undefined || (ids[at] === undefined && taken.has(id))) id = `b${next++}`
    taken.add(id)
    return { ...draft, id } as Block
  })
  return { blocks, nextBlock: next }
}

/** Yields which new block continues which old one: equal texts in order first, then what stands between them. */
function* pairs(drafts: Draft[], previous: Block[]): Generator<[at: number, id: string]> {
  const key = (block: BlockContent) => `${block.type}\n${address(block) ?? blockText(block)}`
  let at = 0
  let old = 0
  let removed: Block[] = []
  for (const part of diffArrays(previous.map(key), drafts.map(key))) {
    const { length } = part.value
    if (part.removed) {
      removed = previous.slice(old, old + length)
      old += length
    } else if (part.added) {
      yield* pairEdited(drafts.slice(at, at + length), at, removed)
      removed = []
      at += length
    } else {
      for (let step = 0; step < length; step++) yield [at + step, (previous[old + step] as Block).id]
      removed = []
      at += length
      old += length
    }
  }
}

/** Pairs edited blocks with those they replace, in order, where they share at least half of their words. */
function* pairEdited(drafts: Draft[], at: number, removed: Block[]): Generator<[at: number, id: string]> {
  const old = removed.map(block => words(blockText(block)))
  let from = 0
  for (const [step, draft] of drafts.entries()) {
    const said = words(blockText(draft))
    // Not far: a story that is written anew throughout would compare every block with every other.
    const found = old.slice(from, from + reach).findIndex(other => likeness(said, other) >= 0.5) + from
    if (found < from) continue
    yield [at + step, (removed[found] as Block).id]
    from = found + 1
  }
}

const reach = 25

function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter(word => b.has(word)).length
  return shared / Math.max(1, Math.max(a.size, b.size))
}

const words = (text: string) => new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])
const address = (block: BlockContent) =>
  block.type === 'image' ? block.src : block.type === 'embed' ? block.url : undefined
