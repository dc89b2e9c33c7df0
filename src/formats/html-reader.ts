// HTML in: parse5 makes the tree, and its nodes are folded into blocks in document order (html-fold.ts). The walk has a
// stack of its own, so 100,000 nested tags take none of the program's.

import { type DefaultTreeAdapterTypes, defaultTreeAdapter as dom, parseFragment } from 'parse5'
import { type BlockContent, canonical } from './blocks.ts'
import { createFold } from './html-fold.ts'
import { parseText } from './text.ts'

type Fragment = DefaultTreeAdapterTypes.DocumentFragment

/**
 * The most elements of a tree. HTML opens unclosed marks again in every paragraph, so a file can ask for the square of
 * its length; one with more elements than characters, or than this, is no article.
 */
export const MOST_ELEMENTS = 200_000
/** The elements that parse5 makes for any fragment, and a table's around a lone cell. */
const LEAST_ELEMENTS = 10

/**
 * Returns what an HTML document or fragment says as canonical blocks; classes, styles, scripts, handlers and refused
 * addresses are gone. Tables give a paragraph per row, `<iframe>` an embed, `<pre>` code. A source past the bound on
 * elements is read as plain text, tags and all. Linear; never throws.
 */
export function parseHtml(source: string): BlockContent[] {
  const fragment = parseBounded(source)
  if (fragment === null) return parseText(source)
  const fold = createFold()
  const ahead: (Fragment['childNodes'][number] | { end: string })[] = fragment.childNodes.reverse()
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if ('end' in node) fold.end(node.end)
    else if (dom.isTextNode(node)) fold.text(node.value)
    else if (dom.isElementNode(node)) {
      ahead.push({ end: node.tagName })
      if (fold.start(node)) for (const child of node.childNodes.reverse()) ahead.push(child)
    }
  }
  return canonical(fold.finish())
}

function parseBounded(source: string): Fragment | null {
  const most = Math.min(source.length + LEAST_ELEMENTS, MOST_ELEMENTS)
  let elements = 0
  const createElement: typeof dom.createElement = (...given) => {
    if (++elements > most) throw tooMany
    return dom.createElement(...given)
  }
  try {
    return parseFragment(source, { scriptingEnabled: false, treeAdapter: { ...dom, createElement } })
  } catch (error) {
    if (error === tooMany) return null
    throw error
  }
}

const tooMany = new Error('too many elements')
