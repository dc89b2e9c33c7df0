// HTML out (and in: html-reader.ts). The page is built as a hast tree and written by hast-util-to-html, which does all
// escaping; blocks are made canonical first, so only allowed addresses are ever in that tree.

import type { Element, ElementContent, Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { type BlockContent, canonical, type ImageContent } from './blocks.ts'
import { type MarkType, type Span, spans } from './marks.ts'
import { type List, type Part, tree } from './tree.ts'

export { parseHtml } from './html-reader.ts'

type Direction = 'rtl' | 'ltr'
type Written = Extract<BlockContent, { text: string }>

const READABLE = { characterReferences: { useNamedReferences: true } }
const TAG: Record<MarkType, string> = { strong: 'strong', emphasis: 'em', strike: 's', code: 'code', link: 'a' }
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Returns the blocks as an HTML fragment, one block a line; with a language or direction inside one
 * `<div lang dir>`, where a block whose first letter runs the other way gets its own `dir`. An image is a `<figure>`
 * whose credit is a `<cite>`; an embed is a paragraph with `data-embed`. No blocks give the empty string.
 */
export function renderHtml(
  blocks: readonly BlockContent[],
  { language, direction }: { language?: string; direction?: Direction } = {}
): string {
  const parts = tree(canonical(blocks)).flatMap(part => [words('\n'), partElement(part, direction)])
  if (parts.length === 0) return ''
  const root = { type: 'root' as const, children: parts.slice(1) }
  if (!language && !direction) return toHtml(root, READABLE)
  const properties = { ...(language && { lang: language }), ...(direction && { dir: direction }) }
  return toHtml(element('div', properties, [...parts, words('\n')]), READABLE)
}

function partElement(part: Part, direction: Direction | undefined): ElementContent {
  switch (part.type) {
    case 'list':
      return listElement(part, direction)
    case 'quotation': {
      const quoted = part.blocks.map(block => textElement('p', block, direction))
      return element('blockquote', {}, quoted)
    }
    case 'heading':
      return textElement(`h${part.level}`, part, direction)
    case 'paragraph':
      return textElement('p', part, direction)
    case 'image':
      return imageElement(part)
    case 'embed':
      return element('p', { dataEmbed: part.url }, [element('a', { href: part.url }, [words(part.url)])])
    case 'divider':
      return element('hr')
  }
}

function listElement(list: List, direction: Direction | undefined): Element {
  const items = list.items.map(({ item, lists }) => {
    const entry = textElement('li', item, direction)
    entry.children.push(...lists.map(inner => listElement(inner, direction)))
    return entry
  })
  return element(list.ordered ? 'ol' : 'ul', {}, items)
}

function textElement(tag: string, block: Written, direction: Direction | undefined): Element {
  const own = directionOf(block.text) ?? direction
  const properties: Properties = direction && own !== direction ? { dir: own } : {}
  return element(tag, properties, spanElements(spans(block.text, block.marks)))
}

function spanElements(children: Span[]): ElementContent[] {
  return children.map(span => {
    if (span.type === 'text') return words(span.text)
    if (span.type === 'break') return element('br')
    return element(TAG[span.type], span.type === 'link' ? { href: span.href } : {}, spanElements(span.children))
  })
}

function imageElement({ src, alt, width, height, caption, credit }: ImageContent): Element {
  const image = element('img', { src, alt: alt ?? '', ...(width && { width }), ...(height && { height }) })
  if (caption === null && credit === null) return element('figure', {}, [image])
  const inside: ElementContent[] = []
  if (caption !== null) inside.push(words(caption))
  if (caption !== null && credit !== null) inside.push(words(' '))
  if (credit !== null) inside.push(element('cite', {}, [words(credit)]))
  return element('figure', {}, [image, element('figcaption', {}, inside)])
}

function directionOf(text: string): Direction | undefined {
  const letter = /\p{L}/u.exec(text)?.[0]
  if (letter === undefined) return undefined
  return RTL_LETTER.test(letter) ? 'rtl' : 'ltr'
}

function element(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

function words(value: string): ElementContent {
  return { type: 'text', value }
}
