// Markdown in: the tree of mdast-util-from-markdown, folded into blocks. Raw HTML is never passed on: a block of it is
// read as HTML (html-reader.ts), and tags inside a paragraph give the mark or line break they stand for, or nothing.

import type { Definition, Heading, Nodes, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { type BlockContent, canonical } from './blocks.ts'
import { safeEmbed, safeHref } from './href.ts'
import { parseHtml } from './html-reader.ts'
import { MARK_OF_TAG } from './html-tags.ts'
import { readImageTitle } from './image-title.ts'
import { brakes } from './markdown-brakes.ts'
import { sections } from './markdown-sections.ts'
import { parseText } from './text.ts'
import { createWriter, type Writer } from './writer.ts'

/** Where a block is: in which list and how deep, whether it may still be the item's text, and whether it is quoted. */
type Place = { ordered: boolean; depth: number; first: boolean; quoted: boolean }
type Reader = { source: string; writer: Writer; definitions: Map<string, Definition>; endLine?: () => void }

const TOP: Place = { ordered: false, depth: -1, first: false, quoted: false }
const TABLE_RULE = /^\|?:?-+:?(?:\|:?-*:?)+$/

/**
 * Returns what a Markdown body says as canonical blocks. Tables give a paragraph per row, footnotes their text, code
 * blocks a paragraph marked as code, single line breaks a space. Never throws; time is bounded (markdown-sections.ts, -brakes.ts):
 * past the bounds markup is read as text.
 */
export function parseMarkdown(source: string): BlockContent[] {
  const blocks: BlockContent[] = []
  const brake = brakes()
  for (const { text, plain } of sections(source)) {
    for (const block of plain ? parseText(text) : section(text, brake)) blocks.push(block)
  }
  return canonical(blocks)
}

function section(source: string, brake: ReturnType<typeof brakes>): BlockContent[] {
  const root = fromMarkdown(source, {
    extensions: [gfmStrikethrough(), brake],
    mdastExtensions: [gfmStrikethroughFromMarkdown()]
  })
  const reader: Reader = { source, writer: createWriter(), definitions: new Map() }
  define(root, reader.definitions)
  for (const node of root.children) flow(node, TOP, reader)
  return reader.writer.blocks
}

function define(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  const nests = node.type === 'root' || node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem'
  if (nests) for (const child of node.children) define(child, definitions)
}

function flow(node: RootContent, place: Place, reader: Reader): void {
  const { writer } = reader
  switch (node.type) {
    case 'paragraph':
      paragraph(node, place, reader)
      break
    case 'heading':
      phrasing(node, reader, () => writer.flush({ type: 'heading', level: node.depth }))
      break
    case 'code':
      writer.open('code')
      writer.write(node.value)
      writer.closeAll()
      flush(place, writer)
      break
    case 'thematicBreak':
      writer.push({ type: 'divider' })
      break
    case 'html':
      for (const block of parseHtml(node.value)) writer.push(block)
      break
    case 'blockquote':
      for (const child of node.children) flow(child, { ...place, first: false, quoted: true }, reader)
      break
    case 'list':
      for (const item of node.children) {
        const inside = { ...place, ordered: node.ordered === true, depth: place.depth + 1, first: true }
        for (const child of item.children) flow(child, inside, reader)
      }
  }
}

function paragraph(node: Paragraph, place: Place, reader: Reader): void {
  const { source, writer } = reader
  const only = node.children.length === 1 ? node.children[0] : undefined
  const autolink = only?.type === 'link' && source[only.position!.start.offset!] === '<' ? safeEmbed(only.url) : null
  const raw = source.slice(node.position!.start.offset, node.position!.end.offset)
  if (autolink !== null && place === TOP) writer.push({ type: 'embed', url: autolink })
  else if (isTable(raw)) table(node, reader)
  else phrasing(node, reader, () => flush(place, writer))
}

// Two lines, of which the second is a table's rule; a break that was meant, as we write it, makes no table.
function isTable(paragraph: string): boolean {
  const [first = '', second = ''] = paragraph.split('\n', 2)
  return first.includes('|') && !first.endsWith('\\') && TABLE_RULE.test(second.replace(/[ \t>]+/g, ''))
}

function flush(place: Place, writer: Writer): void {
  const isItem = place.first && writer.pending()
  if (isItem) writer.flush({ type: 'listItem', ordered: place.ordered, depth: place.depth })
  else writer.flush({ type: place.quoted ? 'blockquote' : 'paragraph' })
  if (isItem) place.first = false
}

// A row is a line. Outer pipes become spaces, which keeps the offsets of marks; the second line is the rule.
function table(node: Paragraph, { writer, ...reader }: Reader): void {
  let row = 0
  const endRow = () => {
    const { text, marks } = writer.take()
    const cells = text.replace(/^(\s*)\|/, '$1 ').replace(/\|(\s*)$/, ' $1')
    if (row++ !== 1) writer.push({ type: 'paragraph', text: cells, marks })
  }
  phrasing(node, { ...reader, writer, endLine: endRow }, endRow)
}

function phrasing(node: Paragraph | Heading, reader: Reader, end: () => void): void {
  for (const child of node.children) inline(child, reader, end)
  reader.writer.closeAll()
  end()
}

function inline(node: PhrasingContent, reader: Reader, end: () => void): void {
  const { writer } = reader
  const inside = (parent: Parents) => {
    for (const child of parent.children) inline(child as PhrasingContent, reader, end)
  }
  const image = (url: string, alt: string | null, title: string | null) => {
    end()
    writer.push({ type: 'image', src: url, alt, ...readImageTitle(title ?? '') })
  }
  switch (node.type) {
    case 'text':
      lines(node.value, reader)
      break
    case 'break':
      writer.write('\n')
      break
    case 'strong':
    case 'emphasis':
      writer.open(node.type)
      inside(node)
      writer.close(node.type)
      break
    case 'delete':
      writer.open('strike')
      inside(node)
      writer.close('strike')
      break
    case 'inlineCode':
      writer.open('code')
      writer.write(node.value)
      writer.close('code')
      break
    case 'link':
    case 'linkReference': {
      const url = node.type === 'link' ? node.url : reader.definitions.get(node.identifier)?.url
      const href = safeHref(url ?? '')
      if (href !== null) writer.openLink(href)
      inside(node)
      writer.closeLink()
      break
    }
    case 'image':
      image(node.url, node.alt ?? null, node.title ?? null)
      break
    case 'imageReference': {
      const { url = '', title = null } = reader.definitions.get(node.identifier) ?? {}
      image(url, node.alt ?? null, title)
      break
    }
    case 'html':
      tag(node.value, writer)
  }
}

function lines(value: string, { writer, endLine }: Reader): void {
  value.split('\n').forEach((line, index) => {
    if (index > 0) endLine ? endLine() : writer.write(' ')
    writer.write(line)
  })
}

function tag(html: string, writer: Writer): void {
  const [, slash, name] = /^<(\/?)([a-z0-9]+)/i.exec(html) ?? []
  const mark = MARK_OF_TAG.get(name?.toLowerCase() ?? '')
  if (name?.toLowerCase() === 'br') writer.write('\n')
  else if (mark && slash) writer.close(mark)
  else if (mark) writer.open(mark)
}
