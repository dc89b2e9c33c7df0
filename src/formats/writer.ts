// Builds blocks while a document is read from its beginning to its end: text and marks are collected until `flush`
// says what kind of block they were. Marks are counters, not a stack, so that unbalanced or deeply nested markup costs
// nothing; a mark still open at the end of a block goes on in the next, as HTML has it.

import type { BlockContent, Mark } from './blocks.ts'
import type { MarkType } from './marks.ts'

type Plain = Exclude<MarkType, 'link'>
type Shape =
  | { type: 'paragraph' }
  | { type: 'blockquote' }
  | { type: 'heading'; level: number }
  | { type: 'listItem'; ordered: boolean; depth: number }

export type Writer = ReturnType<typeof createWriter>

/** Returns a writer of blocks; what it has written is not canonical yet. */
export function createWriter() {
  const blocks: BlockContent[] = []
  const open: Record<Plain, number> = { strong: 0, emphasis: 0, strike: 0, code: 0 }
  const since: Record<Plain, number> = { strong: 0, emphasis: 0, strike: 0, code: 0 }
  const kinds = Object.keys(open) as Plain[]
  let link: { href: string; start: number } | null = null
  let text = ''
  let marks: Mark[] = []
  let pending = false

  const endMark = (type: Plain) => marks.push({ type, start: since[type], end: text.length })
  const endLink = () => {
    if (link) marks.push({ type: 'link', start: link.start, end: text.length, href: link.href })
    link = null
  }

  return {
    blocks,
    /** Whether text has been written since the last block. */
    pending: () => pending,
    write(more: string) {
      text += more
      pending ||= more.trim() !== ''
    },
    open(type: Plain) {
      if (open[type]++ === 0) since[type] = text.length
    },
    close(type: Plain) {
      if (open[type] > 0 && --open[type] === 0) endMark(type)
    },
    openLink(href: string) {
      endLink()
      link = { href, start: text.length }
    },
    closeLink: endLink,
    /** Closes every open mark: formats whose marks end with their block. */
    closeAll() {
      for (const type of kinds) {
        if (open[type] > 0) endMark(type)
        open[type] = 0
      }
      endLink()
    },
    /** Takes the collected text and marks out. */
    take(): { text: string; marks: Mark[] } {
      const href = link?.href
      for (const type of kinds) if (open[type] > 0) endMark(type)
      endLink()
      const taken = { text, marks }
      text = ''
      marks = []
      pending = false
      for (const type of kinds) since[type] = 0
      if (href !== undefined) link = { href, start: 0 }
      return taken
    },
    /** Ends the block, which had this shape; nothing when there was no text. */
    flush(shape: Shape) {
      const written = pending
      const taken = this.take()
      if (written) blocks.push({ ...shape, ...taken })
    },
    push(block: BlockContent) {
      blocks.push(block)
    }
  }
}
