// What each HTML tag means for the blocks being written. It is an allow-list by construction: a tag that is not named
// here means nothing, and of attributes only addresses, an image's own, and `data-embed` are ever looked at.

import type { Token } from 'parse5'
import type { BlockContent, ImageContent } from './blocks.ts'
import { safeEmbed, safeHref } from './href.ts'
import { BOUNDARIES, headingLevel, MARK_OF_TAG } from './html-tags.ts'
import { createWriter } from './writer.ts'

type Tag = Token.TagToken

/** Returns a reader of tags and text in document order; `finish` gives the blocks, which are not canonical yet. */
export function createFold() {
  const writer = createWriter()
  const lists: { ordered: boolean }[] = []
  let heading = 0
  let quotes = 0
  let preformatted = 0
  let itemHasText = true
  let embed: string | null = null
  let figure: { image: ImageContent | null; caption: string; credit: string } | null = null
  let inCaption = false
  let parted = false

  const flush = () => {
    parted = false
    if (inCaption) return writer.write(' ')
    if (embed !== null) {
      writer.take()
      writer.push({ type: 'embed', url: embed })
      embed = null
    }
    if (heading > 0) return writer.flush({ type: 'heading', level: heading })
    if (itemHasText) return writer.flush({ type: quotes > 0 ? 'blockquote' : 'paragraph' })
    itemHasText = writer.pending()
    writer.flush({ type: 'listItem', ordered: lists.at(-1)?.ordered ?? false, depth: Math.max(lists.length - 1, 0) })
  }
  const endCaption = () => {
    if (figure && inCaption) figure.caption += writer.take().text
    inCaption = false
  }
  const endFigure = () => {
    if (!figure) return
    endCaption()
    flush()
    if (figure.image) Object.assign(figure.image, { caption: figure.caption, credit: figure.credit })
    else writer.push({ type: 'paragraph', text: `${figure.caption} ${figure.credit}`, marks: [] })
    figure = null
  }
  const image = (tag: Tag) => {
    const block: ImageContent = {
      type: 'image',
      src: attribute(tag, 'src') ?? '',
      alt: attribute(tag, 'alt'),
      credit: null,
      caption: null,
      width: size(tag, 'width'),
      height: size(tag, 'height')
    }
    if (!inCaption) flush()
    writer.push(block)
    if (figure) figure.image = block
  }

  const starts: Record<string, (tag: Tag) => void> = {
    a: tag => {
      const href = safeHref(attribute(tag, 'href') ?? '')
      if (href === null) writer.closeLink()
      else writer.openLink(href)
    },
    br: () => writer.write('\n'),
    hr: () => {
      flush()
      writer.push({ type: 'divider' })
    },
    img: image,
    iframe: tag => {
      flush()
      writer.push({ type: 'embed', url: attribute(tag, 'src') ?? '' })
    },
    li: () => {
      flush()
      itemHasText = lists.length === 0
    },
    p: tag => {
      flush()
      heading = 0
      embed = safeEmbed(attribute(tag, 'data-embed') ?? '')
    },
    blockquote: () => {
      flush()
      quotes++
    },
    q: () => writer.write('“'),
    td: () => {
      parted = writer.pending()
    },
    figure: () => {
      endFigure()
      flush()
      figure = { image: null, caption: '', credit: '' }
    },
    figcaption: () => {
      flush()
      if (figure) inCaption = true
    },
    cite: () => {
      if (figure && inCaption) figure.caption += writer.take().text
    }
  }
  starts.th = starts.td!
  starts.ul = starts.ol = tag => {
    flush()
    heading = 0
    lists.push({ ordered: tag.tagName === 'ol' })
  }

  const ends: Record<string, () => void> = {
    a: writer.closeLink,
    li: () => {
      flush()
      itemHasText = true
    },
    blockquote: () => {
      flush()
      quotes = Math.max(quotes - 1, 0)
    },
    q: () => writer.write('”'),
    figure: endFigure,
    figcaption: endCaption,
    cite: () => {
      if (figure && inCaption) figure.credit += writer.take().text
    }
  }
  ends.ul = ends.ol = () => {
    flush()
    lists.pop()
    itemHasText = true
  }

  return {
    start(tag: Tag) {
      const name = tag.tagName
      const level = headingLevel(name)
      if (level > 0 || BOUNDARIES.has(name)) flush()
      if (level > 0) heading = level
      if (name === 'pre') preformatted++
      const mark = MARK_OF_TAG.get(name)
      if (mark) writer.open(mark)
      else if (Object.hasOwn(starts, name)) starts[name]!(tag)
    },
    end(name: string) {
      const level = headingLevel(name)
      if (level > 0 || BOUNDARIES.has(name)) flush()
      if (level > 0) heading = 0
      if (name === 'pre') preformatted = Math.max(preformatted - 1, 0)
      const mark = MARK_OF_TAG.get(name)
      if (mark) writer.close(mark)
      else if (Object.hasOwn(ends, name)) ends[name]!()
    },
    text(characters: string) {
      // A cell is parted from the one before it once it turns out to have text of its own in the same block.
      if (parted && characters.trim() !== '') {
        writer.write(' | ')
        parted = false
      }
      writer.write(preformatted > 0 ? characters : characters.replace(/[\t\n\f\r ]+/g, ' '))
    },
    finish(): BlockContent[] {
      endFigure()
      flush()
      return writer.blocks
    }
  }
}

function attribute(tag: Tag, name: string): string | null {
  return tag.attrs.find(attr => attr.name === name)?.value ?? null
}

function size(tag: Tag, name: string): number | null {
  const value = attribute(tag, name)
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null
}
