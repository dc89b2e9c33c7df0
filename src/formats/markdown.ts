// Markdown (CommonMark and `~~strike~~`) in and out; reading is in markdown-reader.ts. The text is written by
// mdast-util-to-markdown, which escapes what would be read as markup and, where emphasis touches letters or punctuation
// in a way CommonMark cannot express, writes the letter beside it as a character reference.

import type { BlockContent as FlowContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { type BlockContent, canonical } from './blocks.ts'
import { imageTitle } from './image-title.ts'
import { type Span, spans } from './marks.ts'
import { type List, type Part, tree } from './tree.ts'

export { FrontMatterError, readFrontMatter, splitFrontMatter } from './front-matter.ts'
export { parseMarkdown } from './markdown-reader.ts'

const OPTIONS: Options = {
  bullet: '-',
  // Not dashes, so that a body that begins with a divider is not taken for front matter.
  rule: '*',
  resourceLink: true,
  extensions: [gfmStrikethroughToMarkdown()],
  handlers: { text: escapedText, break: lineBreak }
}

/**
 * Returns the blocks as CommonMark with `~~strike~~`: images alone in a paragraph, their title carrying caption, credit
 * and size (image-title.ts), embeds as an autolink alone in a paragraph. `parseMarkdown` gives the same canonical
 * blocks back. The empty string for no blocks.
 */
export function renderMarkdown(blocks: readonly BlockContent[]): string {
  return toMarkdown({ type: 'root', children: tree(canonical(blocks)).map(partNode) }, OPTIONS)
}

function partNode(part: Part): RootContent {
  switch (part.type) {
    case 'list':
      return listNode(part)
    case 'quotation':
      return { type: 'blockquote', children: part.blocks.map(block => paragraphNode(block.text, block.marks)) }
    case 'heading':
      return { type: 'heading', depth: part.level as 1 | 2 | 3 | 4 | 5 | 6, children: phrasing(part.text, part.marks) }
    case 'paragraph':
      return paragraphNode(part.text, part.marks)
    case 'image':
      return {
        type: 'paragraph',
        children: [{ type: 'image', url: part.src, alt: part.alt, title: imageTitle(part) || null }]
      }
    case 'embed':
      return { type: 'html', value: `<${part.url}>` }
    case 'divider':
      return { type: 'thematicBreak' }
  }
}

function listNode(list: List): FlowContent {
  const children = list.items.map(({ item, lists }): ListItem => {
    return {
      type: 'listItem',
      spread: false,
      children: [paragraphNode(item.text, item.marks), ...lists.map(listNode)]
    }
  })
  return { type: 'list', ordered: list.ordered, spread: false, children }
}

function paragraphNode(...run: Parameters<typeof spans>): Extract<FlowContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children: phrasing(...run) }
}

function phrasing(...run: Parameters<typeof spans>): PhrasingContent[] {
  return spans(...run).map(spanNode)
}

function spanNode(span: Span): PhrasingContent {
  switch (span.type) {
    case 'text':
      return { type: 'text', value: span.text }
    case 'break':
      return { type: 'break' }
    case 'code':
      return {
        type: 'inlineCode',
        value: span.children.map(child => (child.type === 'text' ? child.text : '')).join('')
      }
    case 'link':
      return { type: 'link', url: span.href, children: span.children.map(spanNode) }
    case 'strike':
      return { type: 'delete', children: span.children.map(spanNode) }
    default:
      return { type: span.type, children: span.children.map(spanNode) }
  }
}

// mdast-util-to-markdown 2.2 leaves `_` between letters as it is, but then may write one of these letters as a
// character reference, beside which the `_` is markup: so every `_` is escaped. Pairs of `\` and a character are kept.
function escapedText(...call: Parameters<typeof defaultHandlers.text>): string {
  return defaultHandlers.text(...call).replace(/\\[\s\S]|_/g, found => (found === '_' ? '\\_' : found))
}

// In a link, a break is `<br>`: the line that ``[`a]: b`⏎c](d)`` begins would be read as a definition.
function lineBreak(...[node, parent, state, info]: Parameters<typeof defaultHandlers.break>): string {
  return state.stack.includes('link') ? '<br>' : defaultHandlers.break(node, parent, state, info)
}
