// The shape that Markdown and HTML have and blocks do not: list items inside lists inside list items, and quoted
// paragraphs inside one blockquote. Both renderers start from here.

import type { BlockContent } from './blocks.ts'

export type ListItem = Extract<BlockContent, { type: 'listItem' }>
export type List = { type: 'list'; ordered: boolean; items: { item: ListItem; lists: List[] }[] }
export type Quotation = { type: 'quotation'; blocks: Extract<BlockContent, { type: 'blockquote' }>[] }
export type Part = Exclude<BlockContent, { type: 'listItem' | 'blockquote' }> | List | Quotation

/** Returns canonical blocks with consecutive list items gathered into nested lists, and quoted ones into quotations. */
export function tree(blocks: readonly BlockContent[]): Part[] {
  const parts: Part[] = []
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index]!
    if (block.type === 'listItem') {
      const items = run(blocks, index, 'listItem')
      for (const list of lists(items)) parts.push(list)
      index += items.length
    } else if (block.type === 'blockquote') {
      const quoted = run(blocks, index, 'blockquote')
      parts.push({ type: 'quotation', blocks: quoted })
      index += quoted.length
    } else {
      parts.push(block)
      index++
    }
  }
  return parts
}

function run<T extends BlockContent['type']>(blocks: readonly BlockContent[], from: number, type: T) {
  const found: Extract<BlockContent, { type: T }>[] = []
  for (let index = from; blocks[index]?.type === type; index++) {
    found.push(blocks[index] as Extract<BlockContent, { type: T }>)
  }
  return found
}

function lists(items: ListItem[]): List[] {
  const root: List[] = []
  const levels: List[][] = [root]
  for (const item of items) {
    levels.length = item.depth + 1
    const siblings = levels[item.depth]!
    if (siblings.at(-1)?.ordered !== item.ordered) siblings.push({ type: 'list', ordered: item.ordered, items: [] })
    const entry = { item, lists: [] }
    siblings.at(-1)!.items.push(entry)
    levels.push(entry.lists)
  }
  return root
}
