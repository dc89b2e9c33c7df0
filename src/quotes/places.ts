/** Where quotes stand in an article, and what else they touch. */

/** Returns the order of appearance of a place in the article: block by block, then by offset. */
export function positions({ blocks }: { blocks: { id: string }[] }) {
  const order = new Map(blocks.map((block, at) => [block.id, at]))
  return ({ blockId, start }: { blockId: string; start: number }): number | undefined => {
    const at = order.get(blockId)
    return at === undefined ? undefined : at * 1_000_000 + start
  }
}

/** Whether readers see a quote, given that its article is visible. */
export const isShown = ({ status, anchor }: { status: string; anchor: string }): boolean =>
  status === 'confirmed' && anchor !== 'orphaned'

/** Returns the tags of a quote, its article, and those who said it, before and after. */
export const quoteTags = (quote: { id: string; articleId: string }, speakers: (string | null)[]): string[] => [
  `quote:${quote.id}`,
  `article:${quote.articleId}`,
  'list:articles',
  'list:quotes',
  'list:people',
  ...speakers.flatMap(speaker => (speaker === null ? [] : [`person:${speaker}`]))
]
