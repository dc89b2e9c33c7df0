// HTML out (and in: html-reader.ts). The page is built as a tree of parse5's and written by it, as the HTML standard says
// (§13.3), which does all escaping; blocks are made canonical first, so only allowed addresses are ever in that tree.

import { type DefaultTreeAdapterTypes, defaultTreeAdapter as dom, html, serialize } from 'parse5'
import { type BlockContent, canonical, type ImageContent } from './blocks.ts'
import { type MarkType, type Span, spans } from './marks.ts'
import { type List, type Part, tree } from './tree.ts'

export { parseHtml } from './html-reader.ts'

type Direction = 'rtl' | 'ltr'
type Written = Extract<BlockContent, { text: string }>
type Element = DefaultTreeAdapterTypes.Element
type Node = Element | DefaultTreeAdapterTypes.TextNode
type Attributes = Record<string, string | number>

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
  const root = dom.createDocumentFragment()
  const attributes = { ...(language && { lang: language }), ...(direction && { dir: direction }) }
  const wrapped = language || direction ? [element('div', attributes, [...parts, words('\n')])] : parts.slice(1)
  for (const node of wrapped) dom.appendChild(root, node)
  return serialize(root)
}

function partElement(part: Part, direction: Direction | undefined): Node {
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
      return element('p', { 'data-embed': part.url }, [element('a', { href: part.url }, [words(part.url)])])
    case 'divider':
      return element('hr')
  }
}

function listElement(list: List, direction: Direction | undefined): Element {
  const items = list.items.map(({ item, lists }) => {
    const entry = textElement('li', item, direction)
    for (const inner of lists) dom.appendChild(entry, listElement(inner, direction))
    return entry
  })
  return element(list.ordered ? 'ol' : 'ul', {}, items)
}

function textElement(tag: string, block: Written, direction: Direction | undefined): Element {
  const own = directionOf(block.text) ?? direction
  const attributes: Attributes = direction && own && own !== direction ? { dir: own } : {}
  return element(tag, attributes, spanElements(spans(block.text, block.marks)))
}

function spanElements(children: Span[]): Node[] {
  return children.map(span => {
    if (span.type === 'text') return words(span.text)
    if (span.type === 'break') return element('br')
    return element(TAG[span.type], span.type === 'link' ? { href: span.href } : {}, spanElements(span.children))
  })
}

function imageElement({ src, alt, width, height, caption, credit }: ImageContent): Element {
  const image = element('img', { src, alt: alt ?? '', ...(width && { width }), ...(height && { height }) })
  if (caption === null && credit === null) return element('figure', {}, [image])
  const inside: Node[] = []
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

function element(name: string, attributes: Attributes = {}, children: Node[] = []): Element {
  const list = Object.entries(attributes).map(([name, value]) => ({ name, value: String(value) }))
  const made = dom.createElement(name, html.NS.HTML, list)
  for (const child of children) dom.appendChild(made, child)
  return made
}

function words(value: string): Node {
  return dom.createTextNode(value)
}
