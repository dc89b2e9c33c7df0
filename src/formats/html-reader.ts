// HTML in. There is no tree: the tags that parse5's tokenizer finds are folded into blocks as they come (html-fold.ts),
// so 100,000 open tags take no stack and no more time than their length.

import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import { type BlockContent, canonical } from './blocks.ts'
import { createFold } from './html-fold.ts'

// What is between these is not the story, or not text.
const SKIPPED = new Set(
  'audio button canvas iframe math noembed noframes object script select style svg template textarea title video xmp'.split(
    ' '
  )
)
// Elements whose content has no tags; the tokenizer has to be told.
const RAW = new Map([
  ...['iframe', 'noembed', 'noframes', 'style', 'xmp'].map(tag => [tag, TokenizerMode.RAWTEXT] as const),
  ...['textarea', 'title'].map(tag => [tag, TokenizerMode.RCDATA] as const),
  ['script', TokenizerMode.SCRIPT_DATA] as const
])

/**
 * Returns what an HTML document or fragment says as canonical blocks; classes, styles, scripts, handlers and refused
 * addresses are gone. Tables give a paragraph per row, `<iframe>` an embed, `<pre>` code. Linear; never throws.
 */
export function parseHtml(source: string): BlockContent[] {
  const fold = createFold()
  let skipped: { tag: string; depth: number } | null = null

  const onStartTag = (tag: Token.TagToken) => {
    const raw = RAW.get(tag.tagName)
    if (raw !== undefined) tokenizer.state = raw
    if (skipped) {
      if (tag.tagName === skipped.tag) skipped.depth++
      return
    }
    fold.start(tag)
    if (SKIPPED.has(tag.tagName) && !tag.selfClosing) skipped = { tag: tag.tagName, depth: 1 }
  }
  const onEndTag = (tag: Token.TagToken) => {
    if (!skipped) fold.end(tag.tagName)
    else if (tag.tagName === skipped.tag && --skipped.depth === 0) skipped = null
  }
  const onText = (token: Token.CharacterToken) => {
    if (!skipped) fold.text(token.chars)
  }
  const ignore = () => {}
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag,
      onEndTag,
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore
    }
  )
  tokenizer.write(source, true)
  return canonical(fold.finish())
}
