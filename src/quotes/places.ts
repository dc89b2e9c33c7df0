/** Where quotes stand in an article, and what else they touch. */

/** Returns the order of appearance of a place in the article: block by block, then by offset. */
export function positions({ blocks }: { blocks: { id: string }[] }) {
  const order = new Map(blocks.map((block, at) => [block.id, at]))
  return ({ blockId, start }: { blockId: string; start: number }): number | undefined => {
    const at = order.get(blockId)
    return at === undefined ? undefined : at * 1_000_000 + start
  }
}

/** Returns the tags of a quote and of those who said it, before and after. */
export const quoteTags = (quote: { id: string }, speakers: (string | null)[]): string[] => [
  `quote:${quote.id}`,
  'list:quotes',
  'list:people',
  ...speakers.flatMap(speaker => (speaker === null ? [] : [`person:${speaker}`]))
]
