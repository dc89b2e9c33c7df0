// A body is an ordered list of blocks: one run of plain text with standoff marks, or an image, embed or divider. This
// is the form that is stored; Markdown, HTML and plain text are read into it and written from it. Its canonical form
// makes "the same body" decidable, and is what the round trips through the other formats are the identity on.

import { cleanText, isVisible } from './characters.ts'
import { safeEmbed, safeHref, safeSource } from './href.ts'
import { canonicalMarks } from './marks.ts'

export { safeHref } from './href.ts'

/** A mark on `text.slice(start, end)`: offsets count UTF-16 code units, `end` is exclusive. */
export type Mark =
  | { type: 'strong' | 'emphasis' | 'strike' | 'code'; start: number; end: number }
  | { type: 'link'; start: number; end: number; href: string }

type Text = { text: string; marks: Mark[] }
type Draft = BlockContent & { id?: string }

/** What a block says. A `\n` in `text` is a line break that was meant, as in a poem; headings have none. */
export type BlockContent =
  | ({ type: 'paragraph' } & Text)
  | ({ type: 'heading'; level: number } & Text)
  | ({ type: 'listItem'; ordered: boolean; depth: number } & Text)
  | ({ type: 'blockquote' } & Text)
  | ImageContent
  | { type: 'embed'; url: string }
  | { type: 'divider' }

export type ImageContent = {
  type: 'image'
  src: string
  alt: string | null
  credit: string | null
  caption: string | null
  width: number | null
  height: number | null
}

/** A block of a stored article; the id is unique within it and outlives edits of the text. */
export type Block = BlockContent & { id: string }

const DEEPEST_LIST = 7
const LARGEST_SIDE = 100_000

/**
 * Returns the blocks in canonical form (idempotent): NFC text, trimmed, single spaces; blocks without visible text
 * dropped; marks merged, clipped and nested; heading levels 1–6; lists that start at depth 0 and deepen one step at a
 * time to 7. Marks, images and embeds with a refused address are dropped: check `safeHref` first to tell the sender.
 */
export function canonical(blocks: readonly Block[]): Block[]
export function canonical(blocks: readonly Draft[]): Draft[]
export function canonical(blocks: readonly Draft[]): Draft[] {
  const result: Draft[] = []
  let deepest = 0
  for (const block of blocks) {
    const content = canonicalContent(block, deepest)
    if (content === undefined) continue
    deepest = content.type === 'listItem' ? Math.min(content.depth + 1, DEEPEST_LIST) : 0
    result.push(block.id === undefined ? content : { id: block.id, ...content })
  }
  return result
}

/** Returns the words of a block: its text, an image's caption or else its alt, otherwise the empty string. */
export function blockText(block: BlockContent): string {
  if ('text' in block) return block.text
  return block.type === 'image' ? (block.caption ?? block.alt ?? '') : ''
}

function canonicalContent(block: BlockContent, deepest: number): BlockContent | undefined {
  switch (block.type) {
    case 'divider':
      return { type: 'divider' }
    case 'embed': {
      const url = safeEmbed(block.url)
      return url === null ? undefined : { type: 'embed', url }
    }
    case 'image':
      return canonicalImage(block)
    default:
      return canonicalText(block, deepest)
  }
}

function canonicalText(block: Extract<BlockContent, Text>, deepest: number): BlockContent | undefined {
  const { text, locate } = cleanText(block.text, block.type !== 'heading')
  if (!isVisible(text)) return undefined
  const moved = block.marks.flatMap((mark): Mark[] => {
    if (mark.start >= mark.end) return []
    const place = { start: locate(Math.trunc(mark.start), 'start'), end: locate(Math.trunc(mark.end), 'end') }
    if (mark.type !== 'link') return [{ type: mark.type, ...place }]
    const href = safeHref(mark.href)
    return href === null ? [] : [{ type: 'link', ...place, href }]
  })
  const marks = canonicalMarks(text, moved)
  if (block.type === 'heading') return { type: block.type, level: within(block.level, 1, 6), text, marks }
  if (block.type !== 'listItem') return { type: block.type, text, marks }
  return { type: block.type, ordered: block.ordered, depth: within(block.depth, 0, deepest), text, marks }
}

function canonicalImage(block: ImageContent): ImageContent | undefined {
  const src = safeSource(block.src)
  if (src === null) return undefined
  const [alt, credit, caption] = [block.alt, block.credit, block.caption].map(line)
  return {
    type: 'image',
    src,
    alt: alt ?? null,
    credit: credit ?? null,
    caption: caption ?? null,
    width: side(block.width),
    height: side(block.height)
  }
}

function line(value: string | null): string | null {
  const { text } = cleanText(value ?? '', false)
  return isVisible(text) ? text : null
}

function side(value: number | null): number | null {
  return Number.isInteger(value) && value! > 0 && value! <= LARGEST_SIDE ? value : null
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(Math.trunc(value) || 0, least), most)
}
