// What each HTML tag means for the blocks being written. It is an allow-list by construction: a tag that is not named
// here means nothing, and of attributes only addresses, an image's own, and `data-embed` are ever looked at.

import type { DefaultTreeAdapterTypes } from 'parse5'
import type { BlockContent, ImageContent } from './blocks.ts'
import { safeEmbed, safeHref } from './href.ts'
import { BOUNDARIES, MARK_OF_TAG, SKIPPED } from './html-tags.ts'
import { createWriter } from './writer.ts'

type Element = DefaultTreeAdapterTypes.Element

/** Returns a reader of a tree in document order; `finish` gives the blocks, which are not canonical yet. */
export function createFold() {
  const writer = createWriter()
  const lists: string[] = []
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
    writer.flush({ type: 'listItem', ordered: lists.at(-1) === 'ol', depth: Math.max(lists.length - 1, 0) })
  }
  const endFigure = () => {
    if (figure?.image) Object.assign(figure.image, { caption: figure.caption, credit: figure.credit })
    else if (figure) writer.push({ type: 'paragraph', text: `${figure.caption} ${figure.credit}`, marks: [] })
    figure = null
    inCaption = false
  }
  const captioned = () => {
    if (figure && inCaption) figure.caption += writer.take().text
  }

  const starts: Record<string, (element: Element) => void> = {
    a: element => {
      const href = safeHref(attribute(element, 'href') ?? '')
      if (href === null) writer.closeLink()
      else writer.openLink(href)
    },
    br: () => writer.write('\n'),
    hr: () => writer.push({ type: 'divider' }),
    img: element => {
      const image = imageOf(element)
      writer.push(image)
      if (figure) figure.image = image
    },
    iframe: element => writer.push({ type: 'embed', url: attribute(element, 'src') ?? '' }),
    li: () => {
      itemHasText = lists.length === 0
    },
    p: element => {
      heading = 0
      embed = safeEmbed(attribute(element, 'data-embed') ?? '')
    },
    pre: () => preformatted++,
    blockquote: () => quotes++,
    q: () => writer.write('“'),
    td: () => {
      parted = writer.pending()
    },
    ol: element => {
      heading = 0
      lists.push(element.tagName)
    },
    figure: () => {
      captioned()
      endFigure()
      figure = { image: null, caption: '', credit: '' }
    },
    figcaption: () => {
      inCaption = figure !== null
    },
    cite: captioned
  }
  starts.th = starts.td!
  starts.ul = starts.ol!

  const ends: Record<string, () => void> = {
    a: writer.closeLink,
    li: () => {
      itemHasText = true
    },
    pre: () => preformatted--,
    blockquote: () => quotes--,
    q: () => writer.write('”'),
    ol: () => {
      lists.pop()
      itemHasText = true
    },
    figure: endFigure,
    figcaption: () => {
      captioned()
      inCaption = false
    },
    cite: () => {
      if (figure && inCaption) figure.credit += writer.take().text
    }
  }
  ends.ul = ends.ol!

  for (const level of [1, 2, 3, 4, 5, 6]) {
    starts[`h${level}`] = () => {
      heading = level
    }
    ends[`h${level}`] = () => {
      heading = 0
    }
  }

  return {
    /** Returns whether what the element holds is to be read. */
    start(element: Element): boolean {
      const name = element.tagName
      if (BOUNDARIES.has(name)) flush()
      const mark = MARK_OF_TAG.get(name)
      if (mark) writer.open(mark)
      if (Object.hasOwn(starts, name)) starts[name]!(element)
      return !SKIPPED.has(name)
    },
    end(name: string) {
      if (BOUNDARIES.has(name)) flush()
      const mark = MARK_OF_TAG.get(name)
      if (mark) writer.close(mark)
      if (Object.hasOwn(ends, name)) ends[name]!()
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
      flush()
      return writer.blocks
    }
  }
}

function imageOf(element: Element): ImageContent {
  return {
    type: 'image',
    src: attribute(element, 'src') ?? '',
    alt: attribute(element, 'alt'),
    credit: null,
    caption: null,
    width: size(element, 'width'),
    height: size(element, 'height')
  }
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find(attr => attr.name === name)?.value ?? null
}

function size(element: Element, name: string): number | null {
  const value = attribute(element, name)
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null
}
